/** What organisations answered to a council, for its officers, and what they reply. */
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { ANSWER_KINDS, ANSWER_NAMES, FOR_MANAGERS, OUTCOMES, REPLIED_TO } from '../domain/answers.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { TypedDemand } from '../domain/demand.ts';
import type { CouncilId, ItemId, SubmissionId } from '../domain/id.ts';
import type { Instant } from '../domain/instant.ts';
import { Organisation } from '../domain/organisation.ts';
import type { Person } from '../domain/person.ts';
import { type Problem, problemsOf } from '../domain/problem.ts';
import type { AnswerPage, AnswerRow, ReplyAnswer } from '../domain/protocol-asks.ts';
import { checkReply, type Reply, TypedReply } from '../domain/reply.ts';
import { Service } from '../domain/service.ts';
import { AnswerSubmission } from '../domain/answer-submission.ts';
import { record } from './audit.ts';
import type { Db, Tx } from './db/tables.ts';
import { councilOf } from './desk-access.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { titlesOf } from './answer-titles.ts';
import { loadAsks, publishAsks } from './published-ask.ts';
import { appendToFeed, audienceOf, PUBLIC, publish } from './publish.ts';
import { readJson } from './read-json.ts';
import { RECEIPT_COLUMNS, receiptOf } from './receipts.ts';
import { acceptedOf, repliesTo, takenBack } from './reply-log.ts';
import { hashText } from './secrets.ts';
import { signedIn } from './session.ts';

const MOST_ROWS = 200;
export const AnswersQuery = z.object({
  before: z.optional(z.coerce.number().check(z.int(), z.minimum(1))),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(MOST_ROWS)), 50),
  kind: z.optional(z.enum(ANSWER_KINDS)),
  /** `demand/` and its id */
  about: z.optional(z.string().check(z.maxLength(120))),
  /** Only those that nobody has replied to yet. */
  waiting: z.optional(z.literal('yes')),
});
type AnswersQuery = z.infer<typeof AnswersQuery>;

/** What of an answer stands beside it: a withdrawal is shown at what it takes back, a profile on a page of its own. */
const LISTED = ANSWER_KINDS.filter((kind) => kind !== 'withdrawal' && kind !== 'profile');

const rowsFor = (db: Db, councilId: CouncilId) =>
  db
    .selectFrom('submission_readers')
    .innerJoin('submissions', 'submissions.seq', 'submission_readers.seq')
    .innerJoin('organisations', 'organisations.id', 'submissions.organisation_id')
    .leftJoin('services', 'services.id', 'submissions.service_id')
    .select(RECEIPT_COLUMNS.map((column) => `submissions.${column}` as const))
    .select(['submissions.body', 'organisations.json as organisation', 'services.json as service'])
    .select((eb) => eb.exists(takenBack(eb as never)).as('taken_back'))
    .where('submission_readers.council_id', '=', councilId);
type Found = Awaited<ReturnType<ReturnType<typeof rowsFor>['execute']>>[number];

async function asRows(db: Db, councilId: CouncilId, found: readonly Found[]): Promise<AnswerRow[]> {
  const replies = await repliesTo(
    db,
    found.map(({ id }) => id),
  );
  const submissions = found.map(({ body }) => AnswerSubmission.parse(JSON.parse(body)));
  const titles = await titlesOf(db, councilId, submissions);
  return found.map((row, index): AnswerRow => {
    const submission = submissions[index]!;
    const organisation = Organisation.parse(JSON.parse(row.organisation));
    const about = submission.about && titles.get(`${submission.about.kind}/${submission.about.id}`);
    return {
      organisationName: organisation.name,
      organisationKind: organisation.kind,
      ...(row.service === null ? {} : { serviceName: Service.parse(JSON.parse(row.service)).name }),
      submission,
      receipt: receiptOf(row),
      replies: replies.get(row.id) ?? [],
      takenBack: Boolean(row.taken_back),
      ...(about === undefined ? {} : { aboutTitle: about.title }),
      ...(about?.left === undefined ? {} : { left: about.left }),
    };
  });
}

export async function listAnswers(
  db: Db,
  councilId: CouncilId,
  { before, limit, kind, about, waiting }: AnswersQuery,
): Promise<AnswerPage> {
  let query = rowsFor(db, councilId)
    .where(
      'submissions.kind',
      'in',
      kind === undefined ? (waiting === undefined ? LISTED : REPLIED_TO) : LISTED.filter((one) => one === kind),
    )
    .orderBy('submission_readers.seq', 'desc')
    .limit(limit + 1);
  if (before !== undefined) query = query.where('submission_readers.seq', '<', before);
  if (about !== undefined) query = query.where('submissions.about', '=', about);
  if (waiting !== undefined)
    query = query
      .where((eb) => eb.not(eb.exists(eb.selectFrom('replies').select('replies.seq').whereRef('answer_id', '=', 'submissions.id'))))
      .where((eb) => eb.not(eb.exists(takenBack(eb as never))));
  const found = await query.execute();
  const rows = await asRows(db, councilId, found.slice(0, limit));
  return found.length > limit ? { rows, before: rows.at(-1)!.receipt.seq } : { rows };
}

/** The latest of each organisation that agrees to be seen. What was said before is not shown once they do not. */
async function listProfiles(db: Db, councilId: CouncilId): Promise<AnswerPage> {
  const found = await rowsFor(db, councilId)
    .where('submissions.kind', '=', 'profile')
    .orderBy('submission_readers.seq', 'desc')
    .limit(2000)
    .execute();
  const latest = new Map<string, Found>();
  for (const row of found) if (!latest.has(row.organisation_id)) latest.set(row.organisation_id, row);
  const rows = await asRows(db, councilId, [...latest.values()]);
  return { rows: rows.filter(({ submission }) => submission.kind === 'profile' && submission.body.shared) };
}

interface Replying {
  councilId: CouncilId;
  answerId: SubmissionId;
  reply: TypedReply;
  person: Person;
  now: Instant;
}

/**
 * One transaction from what is left of the demand to the reply: two officers at once cannot accept more than is wanted.
 * @param tx one that holds the `append` lock
 */
async function giveReply(tx: Tx, { councilId, answerId, reply, person, now }: Replying): Promise<ReplyAnswer | { problems: Problem[] }> {
  const found = await rowsFor(tx, councilId)
    .where('submissions.id', '=', answerId)
    .where('submissions.kind', 'in', LISTED)
    .executeTakeFirst();
  if (found === undefined) throw new ProblemError('not-found');
  const answer = AnswerSubmission.parse(JSON.parse(found.body));
  const before = (await repliesTo(tx, [answerId])).get(answerId) ?? [];
  if (before.length !== reply.seen) return { outcome: 'answered-meanwhile', replies: before };

  const demandIds: ItemId[] = answer.kind === 'offer' ? [answer.about!.id] : [];
  const [ask] = await loadAsks(tx, demandIds);
  const demand = ask === undefined ? undefined : TypedDemand.parse(JSON.parse(ask.json));
  const others = [...(await acceptedOf(tx, demandIds)).values()].reduce((sum, amount) => sum + amount, 0) - (before.at(-1)?.amount ?? 0);
  const problems = checkReply(reply, answer, (demand?.amount ?? 0) - others, demand?.unit ?? 'hours');
  const accepts = reply.outcome === 'accepted' || reply.outcome === 'partly';
  if (accepts && ask?.closed_at !== null)
    problems.push({ path: 'outcome', code: 'closed', message: 'You have withdrawn what this was offered for' });
  if (accepts && Boolean(found.taken_back))
    problems.push({ path: 'outcome', code: 'taken-back', message: 'They have taken this offer back' });
  if (problems.length > 0) return { problems };

  const { outcome, amount, text } = reply;
  const item: Reply = {
    kind: 'reply',
    id: answerId,
    councilId,
    ...(answer.about === undefined ? {} : { about: answer.about }),
    outcome,
    ...(accepts && amount !== undefined ? { amount } : {}),
    ...(text === undefined || text.trim() === '' ? {} : { text: text.trim() }),
    by: person.name,
    at: now,
  };
  const json = canonicalJson(item);
  const about = answer.about === undefined ? null : `${answer.about.kind}/${answer.about.id}`;
  await tx.insertInto('replies').values({ answer_id: answerId, council_id: councilId, about, person_id: person.id, json }).execute();
  const audience = FOR_MANAGERS.includes(answer.kind) ? audienceOf.managers : audienceOf.organisation;
  await appendToFeed(tx, [{ audience: audience(answer.organisationId), kind: 'reply', item_id: answerId, at: now, json }]);
  const by = { kind: 'person' as const, id: person.id, name: person.name };
  const whose = `${ANSWER_NAMES[answer.kind].toLowerCase()} ${receiptOf(found).reference}`;
  await record(tx, { by, councilId, action: 'changed', what: `Replied to the ${whose}: ${OUTCOMES[outcome].toLowerCase()}` }, now);
  if (ask?.closed_at === null) await publishAsks(tx, [ask], now);
  if (reply.toAll !== undefined) await answerToAll(tx, item, reply.toAll.question);
  return { outcome: 'replied', replies: [...before, item] };
}

/** Under an id of its own, so that nobody can tell from it whose question it was. */
async function answerToAll(tx: Tx, { id, councilId, about, text = '', at }: Reply, question: string): Promise<void> {
  const publicId = `q.${hashText(id).slice(0, 24)}`;
  const item = { kind: 'public-answer', id: publicId, councilId, ...(about === undefined ? {} : { about }), question, answer: text, at };
  await publish(
    tx,
    about?.kind === 'demand' ? audienceOf.providers(councilId) : PUBLIC,
    [{ kind: 'public-answer', id: publicId, item }],
    at,
  );
}

export function answerRoutes(api: Hono<Env>, parts: Parts): void {
  const { database, now } = parts;

  api.get('/desk/:councilId/answers', signedIn(parts), async (c) => {
    const councilId = councilOf(c);
    const query = AnswersQuery.safeParse(c.req.query());
    if (!query.success) throw new ProblemError('malformed', { problems: problemsOf(query.error) });
    return c.json(await listAnswers(database.db, councilId, query.data));
  });

  api.get('/desk/:councilId/profiles', signedIn(parts), async (c) => c.json(await listProfiles(database.db, councilOf(c))));

  api.post('/desk/:councilId/answers/:answerId/reply', signedIn(parts), async (c) => {
    const councilId = councilOf(c);
    const reply = await readJson(c, TypedReply);
    const answerId = c.req.param('answerId') as SubmissionId;
    const { person } = c.get('account');
    const given = await database.alone('append', (tx) => giveReply(tx, { councilId, answerId, reply, person, now: now() }));
    if ('problems' in given) throw new ProblemError('malformed', { problems: given.problems, detail: given.problems[0]!.message });
    return c.json(given);
  });
}
