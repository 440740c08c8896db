/**
 * The market over time: sums of what rose and fell, whose rows grow with days and kinds of room, not with services. Only why hours could
 * not be bought is judged anew from what stood: see judged-hours.ts.
 */
import { sql } from 'kysely';
import type { Council } from '../../domain/council.ts';
import { addDays, type Instant, type LocalDate, londonDate } from '../../domain/instant.ts';
import { addValues, type Measure, type Values } from '../../domain/market-measures.ts';
import type { MarketHistory, Span } from '../../domain/protocol-market.ts';
import type { Db } from '../db/tables.ts';
import { readJudged } from './judged-hours.ts';
import type { HistoryQuery } from './queries.ts';

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
