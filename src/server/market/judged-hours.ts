/** Which hours of an earlier day could have been bought, from what stood at its end: a ceiling or a rating judges each service by itself. */
import { sql } from 'kysely';
import type { Council } from '../../domain/council.ts';
import type { ServiceId } from '../../domain/id.ts';
import { addDays, type Instant, type LocalDate, startOfLondonDay } from '../../domain/instant.ts';
import { type MarketEntry, passes } from '../../domain/market.ts';
import { addValues, type Values } from '../../domain/market-measures.ts';
import type { Db } from '../db/tables.ts';
import type { HistoryQuery } from './queries.ts';
import { loadSellers, withReasons } from './read.ts';
import { FIRST } from './windows.ts';

interface Stood {
  on: LocalDate;
  service_id: ServiceId;
  observed_at: Instant;
  json: string;
}

/** What stood for each service that ever reported hours at the end of each of the days: one look-up each. */
const stoodQuery = (council: Council, days: readonly LocalDate[], type: HistoryQuery['type']) => sql<Stood>`
  with days(on_day) as (values ${sql.join(days.map((day) => sql`(${day})`))}),
    lines as (select service_id from reported_windows where council_id = ${council.id} and kind = 'hours' and month = ${FIRST})
  select days.on_day as "on", standing.service_id, standing.observed_at, standing.json from days cross join lines
    join standing_days standing on standing.council_id = ${council.id} and standing.service_id = lines.service_id
      and standing.kind = 'hours' and standing.on_day = (select max(last.on_day) from standing_days last
        where last.council_id = ${council.id} and last.service_id = lines.service_id and last.kind = 'hours' and last.on_day <= days.on_day)
  ${type === undefined ? sql`` : sql`where standing.service_type = ${type}`}`;

/**
 * Which of each day's hours could have been bought, and why not the others. By the ceilings, frameworks and ratings of today, so that a
 * line over time shows how the market moved and not how the rules did; how fresh a report was is judged at the end of its day.
 */
export async function readJudged(
  db: Db,
  council: Council,
  query: HistoryQuery,
  days: readonly LocalDate[],
  now: Instant,
): Promise<Map<LocalDate, Values>> {
  const { rows } = await stoodQuery(council, days, query.type).execute(db);
  const sellers = await loadSellers(db, [...new Set(rows.map((row) => row.service_id))]);
  const judged = new Map<LocalDate, Values>();
  for (const row of rows) {
    const endOfDay = startOfLondonDay(addDays(row.on, 1));
    const cells = (JSON.parse(row.json) as MarketEntry).cells.filter((cell) => passes(cell, query));
    const totals = judged.get(row.on) ?? {};
    for (const { values } of withReasons(cells, sellers.get(row.service_id)!, council, row.observed_at, endOfDay < now ? endOfDay : now)) {
      const { hours: _, ...reasons } = values;
      addValues(totals, reasons);
    }
    judged.set(row.on, totals);
  }
  return judged;
}
