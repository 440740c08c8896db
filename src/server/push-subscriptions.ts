/** Which browsers asked to be woken by a push message, and for whom. */
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import type { PersonId } from '../domain/id.ts';
import type { Instant } from '../domain/instant.ts';
import { type PushKey, PushSubscriptionRequest } from '../domain/protocol-reminders.ts';
import type { Db, Tx } from './db/tables.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { readJson } from './read-json.ts';
import { hashToken } from './secrets.ts';
import { signedIn } from './session.ts';

const MOST_BROWSERS = 10;

/** The push services of the browsers there are. To any other address this server would post whatever a person told it to. */
const PUSH_SERVICES = [
  /^fcm\.googleapis\.com$/,
  /^([a-z0-9-]+\.)*push\.services\.mozilla\.com$/,
  /^([a-z0-9-]+\.)*notify\.windows\.com$/,
  /^([a-z0-9-]+\.)*push\.apple\.com$/,
];

/** @param more hosts with their ports that an operator allows besides, over http as well */
export function isPushService(endpoint: string, more: readonly string[]): boolean {
  const { protocol, host, username, password } = new URL(endpoint);
  if (username !== '' || password !== '') return false;
  if (more.includes(host)) return protocol === 'https:' || protocol === 'http:';
  return protocol === 'https:' && PUSH_SERVICES.some((pattern) => pattern.test(host));
}

const isKey = (text: string, bytes: number): boolean => Buffer.from(text, 'base64url').length === bytes;

/** A browser has one subscription: on a shared tablet it is for whoever asked last. */
export async function saveSubscription(
  tx: Tx,
  personId: PersonId,
  { endpoint, keys }: PushSubscriptionRequest,
  now: Instant,
): Promise<void> {
  const endpoint_hash = hashToken(endpoint);
  await tx.deleteFrom('push_subscriptions').where('endpoint_hash', '=', endpoint_hash).execute();
  const theirs = await tx
    .selectFrom('push_subscriptions')
    .select('endpoint_hash')
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .execute();
  const oldest = theirs.slice(MOST_BROWSERS - 1).map((row) => row.endpoint_hash);
  if (oldest.length > 0) await tx.deleteFrom('push_subscriptions').where('endpoint_hash', 'in', oldest).execute();
  await tx
    .insertInto('push_subscriptions')
    .values({ endpoint_hash, person_id: personId, endpoint, p256dh: keys.p256dh, auth: keys.auth, created_at: now })
    .execute();
}

export const removeSubscription = (db: Db, personId: PersonId, endpoint: string) =>
  db.deleteFrom('push_subscriptions').where('endpoint_hash', '=', hashToken(endpoint)).where('person_id', '=', personId).execute();

/** What a browser that is no longer subscribed still knows. */
export const PushRemoval = z.pick(PushSubscriptionRequest, { endpoint: true });

export function pushRoutes(api: Hono<Env>, parts: Parts): void {
  const { database, pushKeys, pushHosts, now } = parts;

  api.get('/push/key', signedIn(parts), (c) => c.json({ publicKey: pushKeys.publicKey } satisfies z.infer<typeof PushKey>));

  api.post('/push/subscriptions', signedIn(parts), async (c) => {
    const subscription = await readJson(c, PushSubscriptionRequest);
    const { endpoint, keys } = subscription;
    if (!isPushService(endpoint, pushHosts))
      throw new ProblemError('malformed', {
        detail: 'This browser’s push service is not one this server knows. Use e-mail reminders instead.',
      });
    if (!isKey(keys.p256dh, 65) || !isKey(keys.auth, 16)) throw new ProblemError('malformed');
    await database.write((tx) => saveSubscription(tx, c.get('account').person.id, subscription, now()));
    return c.body(null, 204);
  });

  api.post('/push/subscriptions/remove', signedIn(parts), async (c) => {
    const { endpoint } = await readJson(c, PushRemoval);
    await database.write((tx) => removeSubscription(tx, c.get('account').person.id, endpoint));
    return c.body(null, 204);
  });
}
