/** Webhooks of a council: made with a secret that is shown once, removed, and listed with how each is doing. */
import type { CouncilId } from '../../domain/id.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Account } from '../../domain/person.ts';
import type { Webhook } from '../../domain/protocol-connections.ts';
import { actorOf, record } from '../audit.ts';
import type { Db, Tables, Tx } from '../db/tables.ts';
import type { Parts } from '../env.ts';
import { ProblemError } from '../errors.ts';
import { sealerFor } from '../sealing.ts';

const MOST_WEBHOOKS = 10;
const TRIES_SHOWN = 5;

export const webhookSealer = ({ secret, randomBytes }: Pick<Parts, 'secret' | 'randomBytes'>) => sealerFor(secret, 'webhooks', randomBytes);

/** @returns the secret, in the form of Standard Webhooks (standardwebhooks.com) */
export async function makeWebhook(
  tx: Tx,
  councilId: CouncilId,
  url: string,
  account: Account,
  { secret, randomBytes, now }: Pick<Parts, 'secret' | 'randomBytes' | 'now'>,
): Promise<string> {
  const held = await tx.selectFrom('webhooks').select('id').where('council_id', '=', councilId).where('ended_at', 'is', null).execute();
  if (held.length >= MOST_WEBHOOKS)
    throw new ProblemError('forbidden', { detail: `A council has at most ${MOST_WEBHOOKS} webhooks. Remove one first.` });
  const id = Buffer.from(randomBytes(9)).toString('base64url');
  const signing = Buffer.from(randomBytes(32)).toString('base64');
  const last = await tx
    .selectFrom('submission_readers')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('council_id', '=', councilId)
    .executeTakeFirst();
  const at = now();
  await tx
    .insertInto('webhooks')
    .values({
      id,
      council_id: councilId,
      url,
      sealed_secret: webhookSealer({ secret, randomBytes }).seal(signing, id),
      made_at: at,
      made_by: account.person.name,
      ended_at: null,
      sent_seq: last?.seq ?? 0, // it is told of what comes from now on
      until_seq: null,
      failures: 0,
      next_at: at,
    })
    .execute();
  await record(tx, { by: actorOf(account), councilId, action: 'made-webhook', what: url }, at);
  return `whsec_${signing}`;
}

export async function endWebhook(tx: Tx, councilId: CouncilId, id: string, account: Account, now: Instant): Promise<void> {
  const ended = await tx
    .updateTable('webhooks')
    .set({ ended_at: now, sealed_secret: '' })
    .where('id', '=', id)
    .where('council_id', '=', councilId)
    .where('ended_at', 'is', null)
    .returning('url')
    .executeTakeFirst();
  if (ended === undefined) throw new ProblemError('not-found', { detail: 'There is no such webhook any more.' });
  await record(tx, { by: actorOf(account), councilId, action: 'ended-webhook', what: ended.url }, now);
}

export async function listWebhooks(db: Db, councilId: CouncilId): Promise<Webhook[]> {
  const rows = await db
    .selectFrom('webhooks')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('ended_at', 'is', null)
    .orderBy('made_at')
    .execute();
  return Promise.all(rows.map((row) => webhookOf(db, row)));
}

async function webhookOf(db: Db, row: Tables['webhooks']): Promise<Webhook> {
  const waiting = db.selectFrom('submission_readers').select(({ fn }) => fn.countAll<number>().as('count'));
  const { count } = await waiting.where('council_id', '=', row.council_id).where('seq', '>', row.sent_seq).executeTakeFirstOrThrow();
  const tries = await db
    .selectFrom('webhook_tries')
    .select(['at', 'returns', 'outcome'])
    .where('webhook_id', '=', row.id)
    .orderBy('at', 'desc')
    .limit(TRIES_SHOWN)
    .execute();
  return {
    id: row.id,
    url: row.url,
    madeAt: row.made_at,
    madeBy: row.made_by,
    failures: row.failures,
    waiting: count,
    nextAt: row.next_at,
    tries,
  };
}
