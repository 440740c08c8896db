/** What councils answered and asked for these days, and what waits for an officer: of each a person is told once. */
import { FOR_MANAGERS } from '../../domain/answers.ts';
import type { Council } from '../../domain/council.ts';
import { isOpenDemand } from '../../domain/demand-units.ts';
import { publishedDemand, TypedDemand } from '../../domain/demand.ts';
import { fitOf } from '../../domain/demand-fit.ts';
import type { PersonId } from '../../domain/id.ts';
import { addMs, DAY_MS, type Instant, londonDate } from '../../domain/instant.ts';
import { type Account, councilIdsOf, organisationIdsOf } from '../../domain/person.ts';
import { Reply } from '../../domain/reply.ts';
import type { Service } from '../../domain/service.ts';
import type { Db } from '../db/tables.ts';
import { draftOf } from '../plans/drafts.ts';
import { acceptedOf } from '../reply-log.ts';
import type { Answered, Approval, Wanted } from './situation.ts';

/** Long enough for a night, and for tries that failed. */
const NEWS_MS = 3 * DAY_MS;
/** More than councils answer in three days; what is older than these was said long ago. */
const MOST_REPLIES = 2000;

export interface News {
  answeredTo(account: Account): Answered[];
  /** Of what these services do, where they do it. */
  wantedOf(services: readonly Service[]): Wanted[];
  approvalsFor(account: Account): Approval[];
}

export async function loadNews(db: Db, councils: readonly Council[], now: Instant): Promise<News> {
  const councilOf = (id: Council['id']): Council | undefined => councils.find((council) => council.id === id);
  const rows = await db
    .selectFrom('replies')
    .innerJoin('submissions', 'submissions.id', 'replies.answer_id')
    .select(['replies.json', 'submissions.kind', 'submissions.person_id', 'submissions.organisation_id'])
    .orderBy('replies.seq', 'desc')
    .limit(MOST_REPLIES)
    .execute();
  const told = new Set<string>();
  const answered = rows.flatMap(({ json, kind, person_id, organisation_id }) => {
    const reply = Reply.parse(JSON.parse(json));
    const council = councilOf(reply.councilId);
    if (reply.at <= addMs(now, -NEWS_MS) || told.has(reply.id) || council === undefined) return [];
    told.add(reply.id); // the latest of an answer stands
    return [{ personId: person_id, organisationId: organisation_id, answered: { kind, council, reply } as Answered }];
  });
  const answeredTo = Map.groupBy(answered, ({ personId }): PersonId => personId);

  const asks = await db
    .selectFrom('asks')
    .selectAll()
    .where('kind', '=', 'demand')
    .where('closed_at', 'is', null)
    .where('saved_at', '>', addMs(now, -NEWS_MS))
    .orderBy('id')
    .execute();
  const accepted = await acceptedOf(
    db,
    asks.map(({ id }) => id),
  );
  const wanted = asks.flatMap((ask): Wanted[] => {
    const council = councilOf(ask.council_id);
    const demand = publishedDemand(
      TypedDemand.parse(JSON.parse(ask.json)),
      ask.id,
      ask.council_id,
      accepted.get(ask.id) ?? 0,
      ask.saved_at,
    );
    return council !== undefined && isOpenDemand(demand, londonDate(now)) ? [{ demand, council }] : [];
  });

  const drafts = await db.selectFrom('plan_drafts').selectAll().where('state', '=', 'waiting').orderBy('item_id').execute();
  const approvals = drafts.flatMap((row): Approval[] => {
    const [draft, council] = [draftOf(row), councilOf(row.council_id)];
    return draft === undefined || council === undefined ? [] : [{ draft, council }];
  });

  return {
    approvalsFor: (account) =>
      approvals.filter(
        ({ draft, council }) => councilIdsOf(account).includes(council.id) && draft.writers.every(({ id }) => id !== account.person.id),
      ),
    answeredTo: (account) => {
      const mine = new Set(organisationIdsOf(account));
      const manages = (id: string): boolean => account.memberships.some((role) => role.role === 'manager' && role.organisationId === id);
      return (answeredTo.get(account.person.id) ?? [])
        .filter(
          ({ organisationId, answered: { kind } }) => mine.has(organisationId) && (!FOR_MANAGERS.includes(kind) || manages(organisationId)),
        )
        .map((one) => one.answered);
    },
    wantedOf: (services) =>
      wanted.filter(({ demand }) => {
        const { isSameType, isInArea } = fitOf(demand, services, () => undefined);
        return isSameType && isInArea;
      }),
  };
}
