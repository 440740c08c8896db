/** The market over time: sums of what rose and fell, never the returns themselves. Its rows grow with days and kinds of room, not with services. */
import { sql } from 'kysely';
import type { Council } from '../../domain/council.ts';
import type { ServiceId } from '../../domain/id.ts';
import { addDays, type Instant, type LocalDate, londonDate, startOfLondonDay } from '../../domain/instant.ts';
import { type MarketEntry, passes } from '../../domain/market.ts';
import { addValues, type Measure, type Values } from '../../domain/market-measures.ts';
import type { MarketHistory, Span } from '../../domain/protocol-market.ts';
import type { Db } from '../db/tables.ts';
import type { HistoryQuery } from './queries.ts';
import { loadSellers, withReasons } from './read.ts';

/** How many days apart, and how many. */
const POINTS: Record<Span, { days: number; count: number }> = {
  quarter: { days: 7, count: 14 },
  year: { days: 14, count: 27 },
  'three-years': { days: 28, count: 40 },
};

/** Ends today, whatever the step. */
function daysOf(span: Span, now: Instant): LocalDate[] {
  const { days, count } = POINTS[span];
  const today = londonDate(now);
  return Array.from({ length: count }, (_, index) => addDays(today, -days * (count - 1 - index)));
}

interface Moved {
  bucket: LocalDate;
  measure: Measure;
  delta: number;
}

/** Everything up to the first day together, then each day apart: one walk through the primary key. */
export const changesQuery = (
  council: Council,
  { kind, locality, type, category, group }: HistoryQuery,
  first: LocalDate,
  last: LocalDate,
) => {
  const local = locality === undefined ? council.localities.map(({ id }) => id) : [locality];
  const bucket = sql`case when on_day <= ${first} then ${first} else on_day end`;
  return sql<Moved>`
    select bucket, measure, sum(delta) as delta from (
      select ${bucket} as bucket, measure, delta from market_changes
      where council_id = ${council.id} and kind = ${kind} and on_day <= ${last}
        ${kind === 'hours' && locality === undefined ? sql`` : sql`and locality_id in (${sql.join(local)})`}
        ${type === undefined ? sql`` : sql`and service_type = ${type}`}
        ${category === undefined ? sql`` : sql`and part = ${category}`}
        ${group === undefined ? sql`` : sql`and (client_groups like ${`%,${group},%`} or client_groups like '%,everyone,%')`}
    ) changes group by bucket, measure order by bucket`;
};

export async function readHistory(db: Db, council: Council, query: HistoryQuery, now: Instant): Promise<MarketHistory> {
  const days = daysOf(query.span, now);
  const { rows } = await changesQuery(council, query, days[0]!, days.at(-1)!).execute(db);
  const totals: Values = {};
  let next = 0;
  const judged = query.kind === 'hours' ? await readJudged(db, council, query, days, now) : undefined;
  const points = days.map((on) => {
    for (; next < rows.length && rows[next]!.bucket <= on; next++) addValues(totals, { [rows[next]!.measure]: rows[next]!.delta });
    return { on, values: { ...totals, ...judged?.get(on) } };
  });
  return { points: points.filter(({ values }) => Object.values(values).some((value) => value !== 0)) };
}

interface Stood {
  on: LocalDate;
  service_id: ServiceId;
  observed_at: Instant;
  json: string;
}

/** What stood for each service that ever reported hours at the end of each of the days: one look-up each. */
export const stoodQuery = (council: Council, days: readonly LocalDate[], type: HistoryQuery['type']) => sql<Stood>`
  with days(on_day) as (values ${sql.join(days.map((day) => sql`(${day})`))}),
    lines as (select distinct service_id from standing_days where council_id = ${council.id} and kind = 'hours')
  select days.on_day as "on", standing.service_id, standing.observed_at, standing.json from days cross join lines
    join standing_days standing on standing.council_id = ${council.id} and standing.service_id = lines.service_id
      and standing.kind = 'hours' and standing.on_day = (select max(last.on_day) from standing_days last
        where last.council_id = ${council.id} and last.service_id = lines.service_id and last.kind = 'hours' and last.on_day <= days.on_day)
  ${type === undefined ? sql`` : sql`where standing.service_type = ${type}`}`;

/**
 * Which of each day's hours could have been bought, and why not the others. By the ceilings, frameworks and ratings of today, so that a
 * line over time shows how the market moved and not how the rules did; how fresh a report was is judged at the end of its day.
 */
async function readJudged(
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
