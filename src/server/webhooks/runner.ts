/**
 * Tells webhooks what came, in order, each return at least once. What is still to be told is not a queue of its own: it is what lies
 * behind a webhook's number in the council's returns, so taking a return in costs nothing more, and nothing can be forgotten.
 */
import { createHmac } from 'node:crypto';
import { addMs, epochMsOf, HOUR_MS, type Instant } from '../../domain/instant.ts';
import type { WebhookMessage } from '../../domain/protocol-connections.ts';
import { referenceOf } from '../../domain/reference.ts';
import { RETURN_KINDS } from '../../domain/returns.ts';
import type { Db, Tables } from '../db/tables.ts';
import type { Parts } from '../env.ts';
import { holdLease } from '../reminders/lease.ts';
import type { Post } from './post.ts';
import { webhookSealer } from './store.ts';

const ROUND_MS = 5000;
const LEASE_MS = 60_000;
const MOST_IN_A_MESSAGE = 100;
const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 6 * HOUR_MS;

export type TellingParts = Pick<Parts, 'database' | 'log' | 'secret' | 'randomBytes' | 'now'>;

/** Twice as long after each failure, up to six hours: 10 s, 20 s, 40 s … */
export const waitAfter = (failures: number): number => Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);

/** As Standard Webhooks signs: over the message's id, when it is sent, and its text. */
export const signatureOf = (secret: string, id: string, seconds: number, body: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret, 'base64')).update(`${id}.${seconds}.${body}`).digest('base64')}`;

/** One message to each webhook that is due. @returns whether there may be more to tell at once */
export async function tellOnce(parts: TellingParts, post: Post): Promise<boolean> {
  const { database, now } = parts;
  const due = await database.db
    .selectFrom('webhooks')
    .selectAll()
    .where('ended_at', 'is', null)
    .where('next_at', '<=', now())
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('submission_readers')
          .innerJoin('submissions', 'submissions.seq', 'submission_readers.seq')
          .select('submissions.seq')
          .where('submissions.kind', 'in', RETURN_KINDS)
          .whereRef('submission_readers.council_id', '=', 'webhooks.council_id')
          .whereRef('submission_readers.seq', '>', 'webhooks.sent_seq'),
      ),
    )
    .execute();
  const more = await Promise.all(due.map((webhook) => tell(parts, post, webhook)));
  return more.includes(true);
}

type Hook = Tables['webhooks'];

async function nextReturns(db: Db, { council_id, sent_seq, until_seq }: Hook) {
  const query = db
    .selectFrom('submission_readers')
    .innerJoin('submissions', 'submissions.seq', 'submission_readers.seq')
    .select(['submissions.seq', 'submissions.id', 'kind', 'organisation_id', 'service_id', 'observed_at', 'received_at'])
    .where('submission_readers.council_id', '=', council_id)
    .where('submission_readers.seq', '>', sent_seq)
    .where('submissions.kind', 'in', RETURN_KINDS);
  // A message that is sent again is the same message.
  const same = until_seq === null ? query : query.where('submission_readers.seq', '<=', until_seq);
  return same.orderBy('submission_readers.seq').limit(MOST_IN_A_MESSAGE).execute();
}

async function tell(parts: TellingParts, post: Post, webhook: Hook): Promise<boolean> {
  const { database, now } = parts;
  const rows = await nextReturns(database.db, webhook);
  const until_seq = rows.at(-1)!.seq;
  const secret = webhookSealer(parts).open(webhook.sealed_secret, webhook.id);
  const id = `msg_${webhook.id}_${until_seq}`;
  const at = now();
  const body = JSON.stringify({
    type: 'returns.received',
    timestamp: rows.at(-1)!.received_at,
    data: {
      councilId: webhook.council_id,
      returns: rows.map((row) => ({
        id: row.id,
        reference: referenceOf(row.seq),
        seq: row.seq,
        kind: row.kind,
        organisationId: row.organisation_id,
        serviceId: row.service_id!, // every return is of a service
        observedAt: row.observed_at,
        receivedAt: row.received_at,
      })),
    },
  } satisfies WebhookMessage);
  const hook = (tx: Db) => tx.updateTable('webhooks').where('id', '=', webhook.id);
  if (webhook.until_seq === null) await hook(database.db).set({ until_seq }).execute();

  const outcome =
    secret === undefined
      ? { ok: false as const, reason: 'its secret no longer opens: remove it and add it again' }
      : await post(webhook.url, headersOf(secret, id, at, body), body);
  await database.write(async (tx) => {
    const failures = outcome.ok ? 0 : webhook.failures + 1;
    await hook(tx)
      .set(
        outcome.ok
          ? { sent_seq: until_seq, until_seq: null, failures, next_at: at }
          : { failures, next_at: addMs(at, waitAfter(failures)) },
      )
      .execute();
    await tx
      .insertInto('webhook_tries')
      .values({ webhook_id: webhook.id, message_id: id, at, returns: rows.length, outcome: outcome.ok ? 'taken' : outcome.reason })
      .onConflict((conflict) => conflict.columns(['webhook_id', 'at']).doNothing())
      .execute();
  });
  return outcome.ok;
}

function headersOf(secret: string, id: string, at: Instant, body: string): Record<string, string> {
  const seconds = Math.floor(epochMsOf(at) / 1000);
  return {
    'content-type': 'application/json',
    'user-agent': 'Headroom',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatureOf(secret, id, seconds, body),
  };
}

/** Whichever process holds the lease tells them. */
export function startWebhooks(parts: TellingParts, post: Post, holder: string): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let round: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    const { database, now } = parts;
    const isAnyone = await database.db.selectFrom('webhooks').select('id').where('ended_at', 'is', null).limit(1).executeTakeFirst();
    if (isAnyone === undefined) return; // nearly always: no lease is written for it
    const isOurs = (): Promise<boolean> => database.write((tx) => holdLease(tx, 'webhooks', holder, LEASE_MS, now()));
    while (!stopping.signal.aborted && (await isOurs()) && (await tellOnce(parts, post)));
  };
  const begin = (): void => {
    round ??= run()
      .catch((error: unknown) => parts.log.error({ err: error }, 'telling webhooks failed'))
      .finally(() => (round = undefined));
  };
  const every = setInterval(begin, ROUND_MS);
  return {
    stop: async () => {
      stopping.abort();
      clearInterval(every);
      await round;
    },
  };
}
