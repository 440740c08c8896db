/** Returns about which two people disagree: found by the flag that is kept with the current return, judged by the rule of domain/chain.ts. */
import { OVERLAP_MS, overlapIn } from '../../domain/chain.ts';
import type { Council } from '../../domain/council.ts';
import { addMs } from '../../domain/instant.ts';
import type { DeskOverlap } from '../../domain/protocol-market.ts';
import type { Db } from '../db/tables.ts';
import { deskRowOf, selectDeskRows } from '../desk-rows.ts';

/** More than an officer can settle in a day. */
const MOST = 100;
const LOOKED_AT = 50;

export async function readOverlaps(db: Db, council: Council): Promise<DeskOverlap[]> {
  const flagged = await db
    .selectFrom('current_returns')
    .select(['service_id', 'kind', 'observed_at'])
    .where('council_id', '=', council.id)
    .whereRef('overlap_until', '>=', 'observed_at')
    .orderBy('observed_at', 'desc')
    .limit(MOST)
    .execute();
  const overlaps: DeskOverlap[] = [];
  for (const { service_id, kind, observed_at } of flagged) {
    const rows = await selectDeskRows(db)
      .innerJoin('submission_readers', (join) =>
        join.onRef('submission_readers.seq', '=', 'submissions.seq').on('submission_readers.council_id', '=', council.id),
      )
      .where('submissions.service_id', '=', service_id)
      .where('submissions.kind', '=', kind)
      // A settlement may be dated with either of the two.
      .where('submissions.observed_at', '>=', addMs(observed_at, -2 * OVERLAP_MS))
      .orderBy('submissions.observed_at', 'desc')
      .limit(LOOKED_AT)
      .execute();
    const reported = rows.map(deskRowOf);
    const pair = overlapIn(reported);
    const [newer, older] = (pair ?? []).map(({ submission }) => reported.find((row) => row.submission === submission));
    if (newer !== undefined && older !== undefined) overlaps.push({ newer, older });
  }
  return overlaps;
}
