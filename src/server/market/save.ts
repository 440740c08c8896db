/** Reads the days beside those that are going to change, and writes back what did: a few statements for all lines at once. */
import type { Instant, LocalDate } from '../../domain/instant.ts';
import type { MarketEntry } from '../../domain/market.ts';
import { insertRows, queryRows } from '../db/rows.ts';
import type { Tables, Tx } from '../db/tables.ts';
import { type Changes, type Line, lineKey, type Standing, Timeline } from './timeline.ts';

type Day = Tables['standing_days'];

export async function loadTimelines(tx: Tx, touched: readonly (Line & { day: LocalDate })[]): Promise<Map<string, Timeline>> {
  const timelines = new Map<string, Timeline>();
  for (const { councilId, serviceId, kind } of touched) {
    const line = { councilId, serviceId, kind };
    if (!timelines.has(lineKey(line))) timelines.set(lineKey(line), new Timeline(line));
  }
  const places = new Map(touched.map((one) => [`${lineKey(one)} ${one.day}`, one]));
  // Three look-ups in the primary key for each: the day itself, and the one before and after.
  const found = await queryRows<Day>(
    tx,
    Array.from(places.values(), (one) => [one.councilId, one.serviceId, one.kind, one.day]),
    (values) => `with touched (council_id, service_id, kind, on_day) as (${values}),
      beside (council_id, service_id, kind, on_day) as (
        select council_id, service_id, kind, on_day from touched
        union select council_id, service_id, kind, (select max(d.on_day) from standing_days d where d.council_id = touched.council_id
          and d.service_id = touched.service_id and d.kind = touched.kind and d.on_day < touched.on_day) from touched
        union select council_id, service_id, kind, (select min(d.on_day) from standing_days d where d.council_id = touched.council_id
          and d.service_id = touched.service_id and d.kind = touched.kind and d.on_day > touched.on_day) from touched)
      select d.* from beside join standing_days d on d.council_id = beside.council_id and d.service_id = beside.service_id
        and d.kind = beside.kind and d.on_day = beside.on_day`,
  );
  for (const row of found) {
    const line = { councilId: row.council_id, serviceId: row.service_id, kind: row.kind };
    timelines.get(lineKey(line))!.days.set(row.on_day, standingFrom(row));
  }
  return timelines;
}

const standingFrom = (row: Day): Standing => ({
  seq: row.seq,
  observedAt: row.observed_at,
  savedAt: row.saved_at,
  type: row.service_type,
  entry: JSON.parse(row.json) as MarketEntry,
});

export async function saveTimelines(tx: Tx, timelines: Iterable<Timeline>, changes: Changes): Promise<void> {
  const days: Day[] = [];
  const current: Tables['current_returns'][] = [];
  for (const timeline of timelines) {
    const { councilId: council_id, serviceId: service_id, kind } = timeline.line;
    const key = { council_id, service_id, kind };
    for (const on_day of timeline.touched) {
      const standing = timeline.days.get(on_day);
      if (standing === undefined) await deleteDay(tx, key, on_day);
      else days.push({ ...key, on_day, ...columnsOf(standing) });
    }
    const latest = timeline.latest();
    if (latest === 'none') await deleteCurrent(tx, key);
    else if (latest !== 'untouched') {
      const { saved_at: _, ...columns } = columnsOf(latest.standing);
      current.push({ ...key, on_day: latest.day, ...columns, seq: latest.standing.seq!, overlap_until: timeline.overlapUntil });
    } else if (timeline.overlapUntil !== '') await markOverlap(tx, key, timeline.overlapUntil);
  }
  await insertRows(
    tx,
    'standing_days',
    days,
    `on conflict (council_id, service_id, kind, on_day) do update set seq = excluded.seq, observed_at = excluded.observed_at,
      saved_at = excluded.saved_at, service_type = excluded.service_type, json = excluded.json`,
  );
  await insertRows(
    tx,
    'current_returns',
    current,
    `on conflict (council_id, kind, service_id) do update set seq = excluded.seq, on_day = excluded.on_day,
      observed_at = excluded.observed_at, service_type = excluded.service_type, json = excluded.json,
      overlap_until = case when current_returns.overlap_until > excluded.overlap_until
        then current_returns.overlap_until else excluded.overlap_until end`,
  );
  await insertRows(
    tx,
    'market_changes',
    changes.rows(),
    `on conflict (council_id, kind, on_day, measure, locality_id, service_type, part, client_groups)
      do update set delta = market_changes.delta + excluded.delta`,
  );
}

const columnsOf = ({ seq, observedAt, savedAt, type, entry }: Standing) => ({
  seq,
  observed_at: observedAt,
  saved_at: savedAt,
  service_type: type,
  json: JSON.stringify(entry),
});

type Key = Pick<Day, 'council_id' | 'service_id' | 'kind'>;

const deleteDay = (tx: Tx, key: Key, on_day: LocalDate) =>
  tx
    .deleteFrom('standing_days')
    .where('council_id', '=', key.council_id)
    .where('service_id', '=', key.service_id)
    .where('kind', '=', key.kind)
    .where('on_day', '=', on_day)
    .execute();

const deleteCurrent = (tx: Tx, key: Key) =>
  tx
    .deleteFrom('current_returns')
    .where('council_id', '=', key.council_id)
    .where('kind', '=', key.kind)
    .where('service_id', '=', key.service_id)
    .execute();

const markOverlap = (tx: Tx, key: Key, overlap_until: Instant) =>
  tx
    .updateTable('current_returns')
    .set({ overlap_until })
    .where('overlap_until', '<', overlap_until)
    .where('council_id', '=', key.council_id)
    .where('kind', '=', key.kind)
    .where('service_id', '=', key.service_id)
    .execute();
