/** Keeps the desk's tables in step with the submissions, in the transaction that appends them and by the rules of domain/chain.ts. */
import { newestFirst, OVERLAP_MS } from '../../domain/chain.ts';
import type { Council } from '../../domain/council.ts';
import type { CouncilId, ServiceId, SubmissionId } from '../../domain/id.ts';
import { addMs, type LocalDate, londonDate } from '../../domain/instant.ts';
import { marketEntryOf } from '../../domain/market.ts';
import type { ReportedReturn } from '../../domain/reported-return.ts';
import type { Service } from '../../domain/service.ts';
import type { Tx } from '../db/tables.ts';
import { loadTimelines, saveTimelines } from './save.ts';
import { standingIn } from './standing-in.ts';
import { Changes, type Line, lineKey, type Standing, type Timeline } from './timeline.ts';
import { noteWindows } from './windows.ts';

/** What is known of services and councils while returns are taken in. */
export interface Known {
  services: ReadonlyMap<ServiceId, { service: Service }>;
  councils: ReadonlyMap<CouncilId, Council>;
}

interface Arrival extends Line {
  reported: ReportedReturn;
  day: LocalDate;
}

const arrivalsOf = (reports: readonly ReportedReturn[]): Arrival[] =>
  reports.flatMap((reported) => {
    const { serviceId, kind, observedAt } = reported.submission;
    const day = londonDate(observedAt);
    return reported.receipt.readBy.map(({ id }) => ({ councilId: id, serviceId, kind, reported, day }));
  });

/** @param reports just appended, in the order of their numbers */
export async function keepMarket(tx: Tx, reports: readonly ReportedReturn[], known: Known): Promise<void> {
  if (reports.length === 0) return;
  const arrivals = arrivalsOf(reports);
  const isCorrected = await noteCorrections(tx, arrivals);
  const replaced = await loadReplaced(tx, arrivals);
  const timelines = await loadTimelines(tx, [...arrivals, ...replaced]);
  const changes = new Changes();
  for (const arrival of arrivals) {
    const timeline = timelines.get(lineKey(arrival))!;
    const { submission, receipt } = arrival.reported;
    const until = receipt.standing === 'overlapping' ? addMs(submission.observedAt, OVERLAP_MS) : '';
    if (until > timeline.overlapUntil) timeline.overlapUntil = until;
    const standing = isCorrected(arrival) ? undefined : standingOf(arrival.reported, arrival.councilId, known);
    if (standing !== undefined && isNewer(standing, timeline.days.get(arrival.day))) timeline.set(arrival.day, standing, changes);
  }
  for (const one of replaced) await restand(tx, timelines.get(lineKey(one))!, one, known, changes);
  await saveTimelines(tx, timelines.values(), changes);
  await noteWindows(tx, arrivals);
}

/** @returns whether a correction of an arrival is there already: from another device, or further back in this group */
async function noteCorrections(tx: Tx, arrivals: readonly Arrival[]): Promise<(arrival: Arrival) => boolean> {
  const rows = arrivals.flatMap(({ councilId, reported: { submission } }) =>
    submission.replaces === undefined ? [] : [{ submission_id: submission.replaces, council_id: councilId }],
  );
  if (rows.length > 0)
    await tx
      .insertInto('corrections')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['submission_id', 'council_id']).doNothing())
      .execute();
  const ids = [...new Set(arrivals.map(({ reported }) => reported.submission.id))];
  const held = await tx.selectFrom('corrections').selectAll().where('submission_id', 'in', ids).execute();
  const keys = new Set(held.map((row) => `${row.submission_id} ${row.council_id}`));
  return ({ councilId, reported }) => keys.has(`${reported.submission.id} ${councilId}`);
}

interface Replaced extends Line {
  day: LocalDate;
  seq: number;
}

/** Where those that are corrected just now stand, or stood. */
async function loadReplaced(tx: Tx, arrivals: readonly Arrival[]): Promise<Replaced[]> {
  const corrections = arrivals.filter(({ reported }) => reported.submission.replaces !== undefined);
  if (corrections.length === 0) return [];
  const ids = [...new Set(corrections.map(({ reported }) => reported.submission.replaces!))];
  const rows = await tx.selectFrom('submissions').select(['id', 'seq', 'observed_at']).where('id', 'in', ids).execute();
  const byId = new Map<SubmissionId, (typeof rows)[number]>(rows.map((row) => [row.id, row]));
  return corrections.flatMap(({ councilId, serviceId, kind, reported }) => {
    const row = byId.get(reported.submission.replaces!);
    return row === undefined ? [] : [{ councilId, serviceId, kind, day: londonDate(row.observed_at), seq: row.seq }];
  });
}

/** When what was corrected still stands for its day, something else of that day does instead, or nothing. */
async function restand(tx: Tx, timeline: Timeline, { day, seq }: Replaced, known: Known, changes: Changes): Promise<void> {
  if (timeline.days.get(day)?.seq !== seq) return;
  const found = await standingIn(tx, timeline.line, day);
  timeline.set(day, found === undefined ? undefined : standingOf(found, timeline.line.councilId, known), changes);
}

export function standingOf(
  { submission, receipt }: Pick<ReportedReturn, 'submission'> & { receipt: Pick<ReportedReturn['receipt'], 'seq'> },
  councilId: CouncilId,
  { services, councils }: Known,
): Standing | undefined {
  const service = services.get(submission.serviceId)?.service;
  const council = councils.get(councilId);
  if (service === undefined || council === undefined) return undefined;
  const entry = marketEntryOf(submission, service, council);
  return { seq: receipt.seq, observedAt: submission.observedAt, savedAt: submission.savedAt, type: service.type, entry };
}

/** Of the same moment, the one that arrived later stands: it is the one that knew of the other. */
function isNewer(one: Standing, other: Standing | undefined): boolean {
  if (other === undefined) return true;
  const order = newestFirst({ submission: one }, { submission: other });
  return order < 0 || (order === 0 && (one.seq ?? 0) > (other.seq ?? 0));
}
