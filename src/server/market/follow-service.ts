/** Moves a service in its councils' pictures when what is known of it changes: its type, its areas, or who reads it. */
import type { Council } from '../../domain/council.ts';
import type { CouncilId } from '../../domain/id.ts';
import { type Instant, londonDate } from '../../domain/instant.ts';
import { returnsOf } from '../../domain/returns.ts';
import type { Service } from '../../domain/service.ts';
import { ReturnSubmission } from '../../domain/return-submission.ts';
import type { Tx } from '../db/tables.ts';
import { standingOf } from './keep.ts';
import { loadTimelines, saveTimelines } from './save.ts';
import { standingIn } from './standing-in.ts';
import { Changes, type Line, lineKey, type Standing } from './timeline.ts';

interface Following {
  service: Service;
  /** Those that read it now. */
  councils: readonly Council[];
}

/** From `now` on: the days before stay as they were counted then. */
export async function followService(tx: Tx, { service, councils }: Following, now: Instant): Promise<void> {
  const readers = new Map<CouncilId, Council>(councils.map((council) => [council.id, council]));
  const known = { services: new Map([[service.id, { service }]]), councils: readers };
  const today = londonDate(now);
  const ended: Standing = { seq: null, observedAt: now, savedAt: now, type: service.type, entry: { cells: [], once: {} } };
  const moves: (Line & { day: typeof today; to: Standing })[] = [];

  for (const row of await loadCurrent(tx, service)) {
    const line = { councilId: row.council_id, serviceId: service.id, kind: row.kind };
    const day = row.on_day > today ? row.on_day : today;
    const isRead = readers.has(row.council_id) && returnsOf(service.type).includes(row.kind);
    const reported = { submission: ReturnSubmission.parse(JSON.parse(row.body)), receipt: { seq: row.seq } };
    const to = (isRead ? standingOf(reported, row.council_id, known) : undefined) ?? ended;
    if (to.type !== row.service_type || JSON.stringify(to.entry) !== row.json) moves.push({ ...line, day, to });
  }
  for (const line of await loadEnded(tx, service, [...readers.keys()])) {
    const reported = returnsOf(service.type).includes(line.kind) ? await standingIn(tx, line) : undefined;
    const to = reported === undefined ? undefined : standingOf(reported, line.councilId, known);
    if (to !== undefined) moves.push({ ...line, day: today, to });
  }
  if (moves.length === 0) return;
  const timelines = await loadTimelines(tx, moves);
  const changes = new Changes();
  for (const { day, to, ...line } of moves) timelines.get(lineKey(line))!.set(day, to, changes);
  await saveTimelines(tx, timelines.values(), changes);
}

const loadCurrent = (tx: Tx, { id }: Service) =>
  tx
    .selectFrom('current_returns')
    .innerJoin('submissions', 'submissions.seq', 'current_returns.seq')
    .select(
      (['council_id', 'kind', 'seq', 'on_day', 'service_type', 'json'] as const).map((column) => `current_returns.${column}` as const),
    )
    .select('submissions.body')
    .where('current_returns.service_id', '=', id)
    .execute();

/** What a council read before, stopped reading, and reads again. */
async function loadEnded(tx: Tx, { id }: Service, readers: readonly CouncilId[]): Promise<Line[]> {
  if (readers.length === 0) return [];
  const rows = await tx
    .selectFrom('standing_days')
    .select(['council_id', 'kind'])
    .where('council_id', 'in', readers)
    .where('service_id', '=', id)
    .where('seq', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('current_returns')
            .select('current_returns.seq')
            .whereRef('current_returns.council_id', '=', 'standing_days.council_id')
            .whereRef('current_returns.kind', '=', 'standing_days.kind')
            .where('current_returns.service_id', '=', id),
        ),
      ),
    )
    .distinct()
    .execute();
  return rows.map(({ council_id, kind }) => ({ councilId: council_id, serviceId: id, kind }));
}
