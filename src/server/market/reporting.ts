/** Who has reported to a council, by its own schedule and the rules of domain/duty.ts. */
import type { Council } from '../../domain/council.ts';
import { dutyOf, isAtNotice, isOneFromNotice, missedWindows, NATIONAL, scheduleOf } from '../../domain/duty.ts';
import type { ServiceId } from '../../domain/id.ts';
import { addMs, DAY_MS, type Instant } from '../../domain/instant.ts';
import { Organisation } from '../../domain/organisation.ts';
import type { ReportingPage, ReportingRow } from '../../domain/protocol-market.ts';
import { reminderWindow, REPORTING_STATES, type ReportingState, reportingState } from '../../domain/reporting.ts';
import { type ReturnKind, returnsOf } from '../../domain/returns.ts';
import { Service } from '../../domain/service.ts';
import type { Db } from '../db/tables.ts';
import type { ReportingQuery } from './queries.ts';

const ROWS_A_PAGE = 200;
/** No window lasts longer. */
const LOOKED_BACK_MS = 60 * DAY_MS;

/** `window`: the stretch a reminder would be for. */
export type Reporting = ReportingRow & { window: string | undefined };

/** @param remindersOn this server writes to people at all */
export async function readReporting(db: Db, council: Council, kind: ReturnKind, now: Instant, remindersOn: boolean): Promise<Reporting[]> {
  const last = await loadLast(db, council, kind);
  const received = await loadReceived(db, council, kind);
  const reminders = await loadReminders(db, council, kind, now);
  const reachable = await loadReachable(db, council);
  const schedule = scheduleOf(council, kind);
  return (await loadListed(db, council))
    .filter(({ service }) => returnsOf(service.type).includes(kind))
    .map(({ service, organisationName }): Reporting => {
      const latest = last.get(service.id);
      const arrived = received.get(service.id) ?? [];
      const duty = dutyOf(schedule, latest?.observedAt, now);
      const window = reminderWindow(duty, schedule, latest?.observedAt, now);
      const reminded = window === undefined ? undefined : reminders.get(`${service.id} ${window}`);
      const notReminded = whyNot({
        'not-asked': window === undefined,
        already: reminded !== undefined,
        'switched-off': !remindersOn,
        nobody: !reachable.has(service.organisationId),
      });
      return {
        serviceId: service.id,
        serviceName: service.name,
        organisationName,
        type: service.type,
        localityIds: service.localityIds,
        state: reportingState(duty, latest?.observedAt, arrived, now),
        window,
        ...(duty.state === 'never' && schedule.every === 'days' ? {} : { closesAt: duty.closesAt }),
        ...(latest === undefined ? {} : { last: latest }),
        ...(NATIONAL.includes(kind) && arrived.length > 0 ? { missed: missedWindows(arrived, now) } : {}),
        ...(reminded === undefined ? {} : { reminded }),
        ...(notReminded === undefined ? {} : { notReminded }),
      };
    });
}

type WhyNot = NonNullable<ReportingRow['notReminded']>;
const whyNot = (reasons: Record<WhyNot, boolean>): WhyNot | undefined =>
  (Object.keys(reasons) as WhyNot[]).find((reason) => reasons[reason]);

const ORDER = Object.keys(REPORTING_STATES) as ReportingState[];
/** Who is closest to a notice first, then by name. */
const byUrgency = (a: Reporting, b: Reporting): number =>
  ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
  (b.missed?.running ?? 0) - (a.missed?.running ?? 0) ||
  (a.serviceName < b.serviceName ? -1 : 1);

export async function readReportingPage(
  db: Db,
  council: Council,
  query: ReportingQuery,
  now: Instant,
  remindersOn: boolean,
): Promise<ReportingPage> {
  const { kind, state, type, locality, offset } = query;
  const here = (await readReporting(db, council, kind, now, remindersOn)).filter(
    (row) => (type === undefined || row.type === type) && (locality === undefined || row.localityIds.includes(locality)),
  );
  const counts = Object.fromEntries(ORDER.map((one) => [one, here.filter((row) => row.state === one).length])) as ReportingPage['counts'];
  const missed = here.flatMap((row) => row.missed ?? []);
  const found = here.filter((row) => state === undefined || row.state === state).sort(byUrgency);
  return {
    at: now,
    counts,
    atNotice: missed.filter(isAtNotice).length,
    oneFromNotice: missed.filter((one) => !isAtNotice(one) && isOneFromNotice(one)).length,
    rows: found.slice(offset, offset + ROWS_A_PAGE).map(({ window: _window, ...row }) => row),
    ...(found.length > offset + ROWS_A_PAGE ? { next: offset + ROWS_A_PAGE } : {}),
  };
}

async function loadListed(db: Db, council: Council): Promise<{ service: Service; organisationName: string }[]> {
  const rows = await db
    .selectFrom('service_councils')
    .innerJoin('services', 'services.id', 'service_councils.service_id')
    .innerJoin('organisations', 'organisations.id', 'services.organisation_id')
    .select(['services.json as service', 'organisations.json as organisation'])
    .where('service_councils.council_id', '=', council.id)
    .execute();
  return rows.map(({ service, organisation }) => ({
    service: Service.parse(JSON.parse(service)),
    organisationName: Organisation.parse(JSON.parse(organisation)).name,
  }));
}

async function loadLast(db: Db, council: Council, kind: ReturnKind): Promise<Map<ServiceId, NonNullable<ReportingRow['last']>>> {
  const rows = await db
    .selectFrom('current_returns')
    .innerJoin('submissions', 'submissions.seq', 'current_returns.seq')
    .select(['current_returns.service_id', 'current_returns.observed_at', 'submissions.received_at', 'submissions.person_name'])
    .where('current_returns.council_id', '=', council.id)
    .where('current_returns.kind', '=', kind)
    .execute();
  return new Map(rows.map((row) => [row.service_id, { observedAt: row.observed_at, receivedAt: row.received_at, by: row.person_name }]));
}

async function loadReceived(db: Db, council: Council, kind: ReturnKind): Promise<Map<ServiceId, Instant[]>> {
  const rows = await db
    .selectFrom('reported_windows')
    .select(['service_id', 'received_at'])
    .where('council_id', '=', council.id)
    .where('kind', '=', kind)
    .execute();
  return new Map([...Map.groupBy(rows, (row) => row.service_id)].map(([id, of]) => [id, of.map((row) => row.received_at)]));
}

async function loadReminders(db: Db, council: Council, kind: ReturnKind, now: Instant): Promise<Map<string, { at: Instant; by: string }>> {
  const rows = await db
    .selectFrom('desk_reminders')
    .select(['service_id', 'time_window', 'reminded_at', 'person_name'])
    .where('council_id', '=', council.id)
    .where('kind', '=', kind)
    .where('reminded_at', '>', addMs(now, -LOOKED_BACK_MS))
    .execute();
  return new Map(rows.map((row) => [`${row.service_id} ${row.time_window}`, { at: row.reminded_at, by: row.person_name }]));
}

/** Organisations with services here in which somebody gets reminders, by e-mail or as a notification. */
async function loadReachable(db: Db, council: Council): Promise<Set<string>> {
  const rows = await db
    .selectFrom('service_councils')
    .innerJoin('services', 'services.id', 'service_councils.service_id')
    .innerJoin('memberships', 'memberships.organisation_id', 'services.organisation_id')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .leftJoin('preferences', 'preferences.person_id', 'people.id')
    .select('memberships.organisation_id')
    .where('service_councils.council_id', '=', council.id)
    .where('people.ended_at', 'is', null)
    .where((eb) => eb.or([eb('preferences.person_id', 'is', null), eb('preferences.email', '<>', 'off'), eb('preferences.push', '=', 1)]))
    .distinct()
    .execute();
  return new Set(rows.flatMap(({ organisation_id }) => organisation_id ?? []));
}
