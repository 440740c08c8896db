/** Replies to answers as the database keeps them: each for good, the latest of an answer stands. */
import { type ExpressionBuilder, sql } from 'kysely';
import { REPLIED_TO } from '../domain/answers.ts';
import type { CouncilId, ItemId, SubmissionId } from '../domain/id.ts';
import { acceptedIn, Reply } from '../domain/reply.ts';
import type { Db, Tables } from './db/tables.ts';

const parse = ({ json }: { json: string }): Reply => Reply.parse(JSON.parse(json));

/** Oldest first, by the answer they are to. */
export async function repliesTo(db: Db, answerIds: readonly SubmissionId[]): Promise<Map<SubmissionId, Reply[]>> {
  if (answerIds.length === 0) return new Map();
  const rows = await db.selectFrom('replies').select('json').where('answer_id', 'in', answerIds).orderBy('seq').execute();
  return Map.groupBy(rows.map(parse), ({ id }) => id);
}

export const latestReplies = async (db: Db, answerIds: readonly SubmissionId[]): Promise<Map<SubmissionId, Reply>> =>
  new Map([...(await repliesTo(db, answerIds))].map(([id, replies]) => [id, replies.at(-1)!]));

/** How much of each demand is accepted. */
export async function acceptedOf(db: Db, demandIds: readonly ItemId[]): Promise<Map<ItemId, number>> {
  if (demandIds.length === 0) return new Map();
  const keys = demandIds.map((id) => `demand/${id}`);
  const rows = await db.selectFrom('replies').select('json').where('about', 'in', keys).orderBy('seq').execute();
  const byDemand = Map.groupBy(rows.map(parse), (reply) => reply.about!.id);
  return new Map(demandIds.map((id) => [id, acceptedIn(byDemand.get(id) ?? [])]));
}

/** How many answers there are about each thing a council asked for, and how many of them wait for a reply. */
export async function answerCounts(
  db: Db,
  councilId: CouncilId,
  abouts: readonly string[],
): Promise<Map<string, { answers: number; unanswered: number }>> {
  if (abouts.length === 0) return new Map();
  const rows = await db
    .selectFrom('submissions')
    .innerJoin('submission_readers', 'submission_readers.seq', 'submissions.seq')
    .select(['about', 'kind'])
    .select((eb) => eb.exists(eb.selectFrom('replies').select('seq').whereRef('answer_id', '=', 'submissions.id')).as('replied'))
    .select((eb) => eb.exists(takenBack(eb)).as('taken_back'))
    .where('submission_readers.council_id', '=', councilId)
    .where('about', 'in', abouts)
    .execute();
  const counts = new Map<string, { answers: number; unanswered: number }>();
  for (const { about, kind, replied, taken_back } of rows) {
    const count = counts.get(about!) ?? { answers: 0, unanswered: 0 };
    counts.set(about!, count);
    count.answers += 1;
    if ((REPLIED_TO as readonly string[]).includes(kind) && !replied && !taken_back) count.unanswered += 1;
  }
  return counts;
}

/** The withdrawal of a submission, where there is one: its `about` is the answer it takes back. */
export const takenBack = (eb: ExpressionBuilder<Tables, 'submissions'>) =>
  eb
    .selectFrom('submissions as later')
    .select('later.seq')
    .where(sql<boolean>`later.about = 'answer/' || submissions.id`);
