/** Takes in a group of submissions in one transaction (step 4 of the protocol), in the same few statements whatever its size. */
import type { SubmissionId } from '../domain/id.ts';
import type { Instant } from '../domain/instant.ts';
import type { PushResult } from '../domain/protocol.ts';
import type { Receipt } from '../domain/receipt.ts';
import { FOR_MANAGERS, isAnswer } from '../domain/answers.ts';
import type { ReturnSubmission } from '../domain/return-submission.ts';
import { type Submission, trueAt } from '../domain/submission.ts';
import { type AnswerContext, loadAnswerContext } from './answer-context.ts';
import { insertRows } from './db/rows.ts';
import type { Tx } from './db/tables.ts';
import { numbering } from './history.ts';
import { type Arrival, type Held, judge } from './judge.ts';
import { keepMarket } from './market/keep.ts';
import { appendToFeed, audienceOf } from './publish.ts';
import { loadReceiptRows, receiptOf } from './receipts.ts';
import { loadServices } from './services.ts';
import { standingsOf } from './standing.ts';

type Services = Awaited<ReturnType<typeof loadServices>>;

/**
 * @param tx one that holds the `append` lock
 * @param now by the server's clock: when all of them are received
 * @returns one result for each arrival, in order
 */
export async function accept(tx: Tx, arrivals: readonly Arrival[], now: Instant): Promise<PushResult[]> {
  const rows = await loadReceiptRows(tx, mentionedIds(arrivals));
  const held = new Map<SubmissionId, Held>(rows.map((row) => [row.id, row]));
  const ids = arrivals.flatMap(({ submission: { serviceId } }) => (serviceId === undefined ? [] : [serviceId]));
  const services = await loadServices(tx, [...new Set(ids)]);
  const answers = await loadAnswerContext(
    tx,
    arrivals.map(({ submission }) => submission).filter((submission) => isAnswer(submission)),
  );

  const { last, floor, latestReceivedAt = now } = await numbering(tx);
  const clock = { now, latest: latestReceivedAt };
  const fresh: Arrival[] = [];
  const verdicts = arrivals.map((arrival) => {
    const { submission, hash } = arrival;
    const known = submission.serviceId === undefined ? undefined : services.get(submission.serviceId);
    const verdict = judge(arrival, held, known, answers, clock);
    if (verdict.outcome === 'new') {
      fresh.push(arrival);
      // The same id further on in this group, from another tab perhaps, is a repeat of this one.
      held.set(submission.id, {
        hash,
        organisation_id: submission.organisationId,
        service_id: submission.serviceId ?? null,
        kind: submission.kind,
      });
    }
    return verdict;
  });

  const receipts = new Map<SubmissionId, Receipt>(rows.map((row) => [row.id, receiptOf(row)]));
  for (const receipt of await keep(tx, fresh, { services, answers }, now, floor > last ? floor : undefined))
    receipts.set(receipt.id, receipt);

  return arrivals.map(({ submission: { id } }, index): PushResult => {
    const verdict = verdicts[index]!;
    if (verdict.outcome === 'refused') return { outcome: 'refused', id, problems: verdict.problems };
    return { outcome: verdict.outcome === 'new' ? 'accepted' : 'repeated', id, receipt: receipts.get(id)! };
  });
}

const mentionedIds = (arrivals: readonly Arrival[]): SubmissionId[] => [
  ...new Set(
    arrivals.flatMap(({ submission }) => {
      if (isAnswer(submission)) return submission.kind === 'withdrawal' ? [submission.id, submission.body.of] : [submission.id];
      return [submission.id, submission.replaces, submission.unchangedFrom].filter((one) => one !== undefined);
    }),
  ),
];

/**
 * Appends the submissions, who may read them, their lines in the feed, and what the desk shows of them.
 * @param firstSeq where the numbering has to go on; undefined: the database gives the next
 */
async function keep(
  tx: Tx,
  fresh: readonly Arrival[],
  context: { services: Services; answers: AnswerContext },
  now: Instant,
  firstSeq: number | undefined,
): Promise<Receipt[]> {
  if (fresh.length === 0) return [];
  const returns = fresh.filter((arrival): arrival is Arrival & { submission: ReturnSubmission } => !isAnswer(arrival.submission));
  const standings = await standingsOf(
    tx,
    returns.map(({ submission, account }) => ({ submission, personId: account.person.id })),
  );
  const standingOf = new Map(returns.map(({ submission: { id } }, index) => [id, standings[index]!]));
  const rows = fresh.map(({ submission, account, body, hash }, index) => ({
    ...(firstSeq === undefined ? {} : { seq: firstSeq + index }),
    id: submission.id,
    kind: submission.kind,
    organisation_id: submission.organisationId,
    service_id: submission.serviceId ?? null,
    person_id: account.person.id,
    person_name: account.person.name,
    observed_at: trueAt(submission),
    received_at: now,
    standing: standingOf.get(submission.id) ?? ('current' as const),
    read_by: JSON.stringify(readersOf(submission, context)),
    hash,
    body,
    about: aboutOf(submission),
  }));
  const numbers = await insertRows<'submissions', { id: SubmissionId; seq: number }>(tx, 'submissions', rows, 'returning id, seq');
  const seqOf = new Map(numbers.map(({ id, seq }) => [id, seq])); // RETURNING promises no order
  const receipts = rows.map((row) => receiptOf({ ...row, seq: seqOf.get(row.id)! }));

  const readers = receipts.flatMap(({ seq, readBy }) => readBy.map(({ id }) => ({ council_id: id, seq })));
  await insertRows(tx, 'submission_readers', readers);
  const entries = rows.map((row, index) => ({
    audience: audienceFor(fresh[index]!.submission),
    kind: isAnswer(fresh[index]!.submission) ? 'answer' : 'return',
    item_id: row.id,
    at: now,
    json: `{"submission":${row.body},"receipt":${JSON.stringify(receipts[index])}}`,
  }));
  await appendToFeed(tx, entries);
  const { services } = context;
  const councils = new Map([...services.values()].flatMap((known) => known.councils.map((council) => [council.id, council])));
  const receiptWith = new Map(receipts.map((receipt) => [receipt.id, receipt]));
  const reports = returns.map(({ submission }) => ({ submission, receipt: receiptWith.get(submission.id)! }));
  await keepMarket(
    tx,
    reports.sort((a, b) => a.receipt.seq - b.receipt.seq),
    { services, councils },
  );
  return receipts;
}

/** What the submissions are found by that are about something: what a council published, or the answer it takes back. */
function aboutOf(submission: Submission): string | null {
  if (!isAnswer(submission)) return null;
  if (submission.kind === 'withdrawal') return `answer/${submission.body.of}`;
  return submission.about === undefined ? null : `${submission.about.kind}/${submission.about.id}`;
}

/** A return is read by every council of its service, an answer by the one it is for. */
function readersOf(submission: Submission, { services, answers }: { services: Services; answers: AnswerContext }): Receipt['readBy'] {
  const councils = isAnswer(submission) ? [answers.councils.get(submission.councilId)!] : services.get(submission.serviceId)!.councils;
  return councils.map(({ id, name }) => ({ id, name }));
}

const audienceFor = ({ kind, organisationId }: Submission): string =>
  (FOR_MANAGERS as readonly string[]).includes(kind) ? audienceOf.managers(organisationId) : audienceOf.organisation(organisationId);
