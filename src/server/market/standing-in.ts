/** Which of the submissions a council was sent stands: looked up among the newest, when what stood before no longer does. */
import { newestFirst } from '../../domain/chain.ts';
import { addDays, type LocalDate, startOfLondonDay } from '../../domain/instant.ts';
import { ReturnSubmission } from '../../domain/return-submission.ts';
import type { Tx } from '../db/tables.ts';
import type { Line } from './timeline.ts';

/** No service has as many corrections in a day. */
const LOOKED_AT = 200;

/** @param on only of that day; else of all */
export async function standingIn(
  tx: Tx,
  { councilId, serviceId, kind }: Line,
  on?: LocalDate,
): Promise<{ submission: ReturnSubmission; receipt: { seq: number } } | undefined> {
  const rows = await tx
    .selectFrom('submissions')
    .innerJoin('submission_readers', (join) =>
      join.onRef('submission_readers.seq', '=', 'submissions.seq').on('submission_readers.council_id', '=', councilId),
    )
    .select(['submissions.seq', 'submissions.body'])
    .where('service_id', '=', serviceId)
    .where('kind', '=', kind)
    .$if(on !== undefined, (query) =>
      query.where('observed_at', '>=', startOfLondonDay(on!)).where('observed_at', '<', startOfLondonDay(addDays(on!, 1))),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('corrections')
            .select('corrections.submission_id')
            .whereRef('corrections.submission_id', '=', 'submissions.id')
            .where('corrections.council_id', '=', councilId),
        ),
      ),
    )
    .orderBy('observed_at', 'desc')
    .limit(LOOKED_AT)
    .execute();
  const reported = rows.map(({ seq, body }) => ({ submission: ReturnSubmission.parse(JSON.parse(body)), receipt: { seq } }));
  return reported.sort((a, b) => newestFirst(a, b) || b.receipt.seq - a.receipt.seq)[0];
}
