/** Reads what there is to know for deciding about people's reminders, in a few statements for many of them. */
import { setImmediate } from 'node:timers/promises';
import { Council } from '../../domain/council.ts';
import { scheduleOf } from '../../domain/duty.ts';
import { ReportedReturn } from '../../domain/reported-return.ts';
import type { OrganisationId } from '../../domain/id.ts';
import { addMs, DAY_MS, type Instant } from '../../domain/instant.ts';
import { type Account, councilIdsOf, organisationIdsOf } from '../../domain/person.ts';
import { returnInWords } from '../../domain/return-in-words.ts';
import { RETURN_KINDS, RETURN_NAMES, returnsOf } from '../../domain/returns.ts';
import { Service } from '../../domain/service.ts';
import type { Db } from '../db/tables.ts';
import { loadAccounts } from '../people.ts';
import { preferencesOf } from '../preferences.ts';
import { audienceOf } from '../publish.ts';
import { loadCouncils } from '../services.ts';
import { isDigestTime } from './decide.ts';
import { loadNews, type News } from './load-news.ts';
import { loadReminded } from './log.ts';
import type { Asked, Expected, Situation } from './situation.ts';

/**
 * What is asked of each organisation, with what it reported last: a look-up in an index for each kind of return of each service.
 * @param of of these organisations
 */
export async function loadExpected(
  db: Db,
  councils: readonly Council[],
  of: readonly OrganisationId[],
): Promise<Map<OrganisationId, Expected[]>> {
  if (of.length === 0) return new Map();
  const rows = await db
    .selectFrom('services')
    .where('services.organisation_id', 'in', of)
    .select(['services.json'])
    .select((eb) =>
      RETURN_KINDS.map((kind) =>
        eb
          .selectFrom('submissions')
          .select((inner) => inner.fn.max('observed_at').as('last'))
          .whereRef('submissions.service_id', '=', 'services.id')
          .where('submissions.kind', '=', kind)
          .as(kind),
      ),
    )
    .orderBy('services.id')
    .execute();
  const expected = new Map<OrganisationId, Expected[]>();
  for (const row of rows) {
    const service = Service.parse(JSON.parse(row.json));
    const readers = councils.filter((council) => service.councilIds.includes(council.id));
    const asked = returnsOf(service.type).map((kind) => ({
      service,
      kind,
      lastObservedAt: row[kind] ?? undefined,
      schedules: readers.map((council) => scheduleOf(council, kind)),
    }));
    expected.set(service.organisationId, [...(expected.get(service.organisationId) ?? []), ...asked]);
  }
  return expected;
}

/** Long enough for a night, and for tries that failed. */
const ASKED_MS = 3 * DAY_MS;

/** What officers asked of these organisations these days. */
async function loadAsked(db: Db, expected: ReadonlyMap<OrganisationId, Expected[]>, now: Instant): Promise<Map<OrganisationId, Asked[]>> {
  if (expected.size === 0) return new Map();
  const rows = await db
    .selectFrom('desk_reminders')
    .innerJoin('councils', 'councils.id', 'desk_reminders.council_id')
    .innerJoin('services', 'services.id', 'desk_reminders.service_id')
    .leftJoin('current_returns', (join) =>
      join
        .onRef('current_returns.council_id', '=', 'desk_reminders.council_id')
        .onRef('current_returns.kind', '=', 'desk_reminders.kind')
        .onRef('current_returns.service_id', '=', 'desk_reminders.service_id'),
    )
    .select(['desk_reminders.service_id', 'desk_reminders.kind', 'time_window', 'councils.json', 'services.organisation_id'])
    .select('current_returns.observed_at')
    .where('services.organisation_id', 'in', [...expected.keys()])
    .where('reminded_at', '>', addMs(now, -ASKED_MS))
    .orderBy('desk_reminders.service_id')
    .execute();
  const asked = rows.flatMap((row) => {
    const of = expected.get(row.organisation_id)?.find(({ service, kind }) => service.id === row.service_id && kind === row.kind);
    const council = Council.parse(JSON.parse(row.json));
    if (of === undefined) return [];
    const { service, kind } = of;
    const lastObservedAt = row.observed_at ?? undefined; // as that council has it
    return [{ organisationId: row.organisation_id, service, kind, lastObservedAt, council, window: row.time_window }];
  });
  return Map.groupBy(asked, (one) => one.organisationId);
}

/** More than a digest should say. */
const MOST_LINES = 30;

/** For those who report: what colleagues sent. For officers: how much came in. */
async function loadReceived(db: Db, account: Account, expected: readonly Expected[], now: Instant): Promise<string[]> {
  const since = addMs(now, -DAY_MS);
  const lines: string[] = [];
  for (const id of organisationIdsOf(account)) {
    const rows = await db
      .selectFrom('feed')
      .select(['json', 'at'])
      .where('audience', '=', audienceOf.organisation(id))
      .orderBy('seq', 'desc')
      .limit(MOST_LINES)
      .execute();
    for (const { json, at } of rows) {
      const reported = json === null || at <= since ? undefined : ReportedReturn.safeParse(JSON.parse(json)).data;
      if (reported === undefined || reported.receipt.sentBy.id === account.person.id) continue;
      const { submission, receipt } = reported;
      const name = expected.find(({ service }) => service.id === submission.serviceId)?.service.name ?? submission.serviceId;
      const overlap = receipt.standing === 'overlapping' ? ' Two reports overlap: look at both.' : '';
      lines.push(
        `${name}, ${RETURN_NAMES[submission.kind].toLowerCase()}: ${returnInWords(submission)}, from ${receipt.sentBy.name}.${overlap}`,
      );
    }
  }
  for (const id of councilIdsOf(account)) {
    const rows = await db
      .selectFrom('submission_readers')
      .innerJoin('submissions', 'submissions.seq', 'submission_readers.seq')
      .select(['received_at', 'service_id'])
      .where('submission_readers.council_id', '=', id)
      .where('submissions.kind', 'in', RETURN_KINDS)
      .orderBy('submission_readers.seq', 'desc')
      .limit(1000)
      .execute();
    const recent = rows.filter((row) => row.received_at > since);
    const services = new Set(recent.map((row) => row.service_id)).size;
    if (recent.length > 0)
      lines.push(`${recent.length} return${recent.length === 1 ? '' : 's'} from ${services} service${services === 1 ? '' : 's'}.`);
  }
  return lines.slice(0, MOST_LINES);
}

/** Few enough that a request that comes meanwhile hardly waits: with a whole country at once it waited ten seconds and more. */
const PEOPLE_AT_ONCE = 50;

/** Everybody's. Those of a few people are read at once, and given up before the next: no more is held for a country than for a town. */
export async function* situationsOfAll(db: Db, now: Instant): AsyncGenerator<Situation> {
  const councils = await loadCouncils(db);
  const news = await loadNews(db, councils, now);
  for (let after = ''; ;) {
    const accounts = await loadAccounts(db, after, PEOPLE_AT_ONCE);
    const last = accounts.at(-1);
    if (last === undefined) return;
    after = last.person.id;
    yield* await loadSituations(db, councils, news, accounts, now);
    await setImmediate();
  }
}

async function loadSituations(
  db: Db,
  councils: readonly Council[],
  news: News,
  accounts: readonly Account[],
  now: Instant,
): Promise<Situation[]> {
  const ids = accounts.map(({ person }) => person.id);
  const expected = await loadExpected(db, councils, [...new Set(accounts.flatMap(organisationIdsOf))]);
  const asked = await loadAsked(db, expected, now);
  const reminded = await loadReminded(db, ids, now);
  const chosen = await db.selectFrom('preferences').selectAll().where('person_id', 'in', ids).execute();
  const preferences = new Map(chosen.map((row) => [row.person_id, row]));
  const situations: Situation[] = [];
  for (const account of accounts) {
    const { person } = account;
    const theirs = organisationIdsOf(account).flatMap((id) => expected.get(id) ?? []);
    const situation = {
      person,
      preferences: preferencesOf(preferences.get(person.id)),
      expected: theirs,
      asked: organisationIdsOf(account).flatMap((id) => asked.get(id) ?? []),
      answered: news.answeredTo(account),
      wanted: news.wantedOf([...new Set(theirs.map(({ service }) => service))]),
      approvals: news.approvalsFor(account),
      reminded: reminded.get(person.id) ?? new Set(),
    };
    const wantsDigest = situation.preferences.email === 'daily-digest' && isDigestTime(now);
    situations.push({ ...situation, received: wantsDigest ? await loadReceived(db, account, theirs, now) : [] });
  }
  return situations;
}
