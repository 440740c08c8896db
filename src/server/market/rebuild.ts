/** Makes the desk's tables again from the submissions: after an upgrade that reads returns otherwise, or when an operator asks for it. */
import { Council } from '../../domain/council.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ReportedReturn } from '../../domain/reported-return.ts';
import { RETURN_KINDS } from '../../domain/returns.ts';
import { ReturnSubmission } from '../../domain/return-submission.ts';
import type { Tables, Tx } from '../db/tables.ts';
import { getMeta, setMeta } from '../meta.ts';
import { RECEIPT_COLUMNS, receiptOf } from '../receipts.ts';
import { loadServices } from '../services.ts';
import { followService } from './follow-service.ts';
import { keepMarket } from './keep.ts';
import { loadTimelines, saveTimelines } from './save.ts';
import { Changes, lineKey } from './timeline.ts';

/** Raised when domain/market.ts reads something else out of a return than before. */
const MARKET_VERSION = '1';
const AT_ONCE = 500;

export async function rebuildIfOld(tx: Tx, now: Instant): Promise<void> {
  if ((await getMeta(tx, 'market')) !== MARKET_VERSION) await rebuildMarket(tx, now);
}

/**
 * Services are counted under what is known of them now. When a council stopped reading one cannot be told from submissions: those days are kept.
 * @param tx one that holds the `append` lock
 * @returns how many submissions it read
 */
export async function rebuildMarket(tx: Tx, now: Instant): Promise<number> {
  const ends = await tx.selectFrom('standing_days').selectAll().where('seq', 'is', null).execute();
  for (const table of ['standing_days', 'current_returns', 'market_changes', 'corrections', 'reported_windows'] as const)
    await tx.deleteFrom(table).execute();
  const councils = new Map(
    (await tx.selectFrom('councils').select('json').execute()).map(({ json }) => {
      const council = Council.parse(JSON.parse(json));
      return [council.id, council];
    }),
  );
  let count = 0;
  for (let after = 0; ;) {
    const rows = await tx
      .selectFrom('submissions')
      .select([...RECEIPT_COLUMNS, 'body'])
      .where('seq', '>', after)
      .where('kind', 'in', RETURN_KINDS)
      .orderBy('seq')
      .limit(AT_ONCE)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) break;
    const reports = rows.map((row): ReportedReturn => ({
      submission: ReturnSubmission.parse(JSON.parse(row.body)),
      receipt: receiptOf(row),
    }));
    const services = await loadServices(tx, [...new Set(reports.map(({ submission }) => submission.serviceId))]);
    await keepMarket(tx, reports, { services, councils });
    after = last.seq;
    count += rows.length;
  }
  await putEndsBack(tx, ends);
  for (const { service_id } of await tx.selectFrom('current_returns').select('service_id').distinct().execute())
    await followService(tx, (await loadServices(tx, [service_id])).get(service_id)!, now);
  await setMeta(tx, 'market', MARKET_VERSION);
  return count;
}

async function putEndsBack(tx: Tx, ends: readonly Tables['standing_days'][]): Promise<void> {
  const marks = ends.map((row) => ({ councilId: row.council_id, serviceId: row.service_id, kind: row.kind, day: row.on_day, row }));
  if (marks.length === 0) return;
  const timelines = await loadTimelines(tx, marks);
  const changes = new Changes();
  for (const { row, day, ...line } of marks)
    timelines
      .get(lineKey(line))!
      .set(
        day,
        { seq: null, observedAt: row.observed_at, savedAt: row.saved_at, type: row.service_type, entry: { cells: [], once: {} } },
        changes,
      );
  await saveTimelines(tx, timelines.values(), changes);
}
