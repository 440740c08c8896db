/** Keys for a council's own tools: shown once, kept as a hash, each for what it was made for. */
import type { MiddlewareHandler } from 'hono';
import type { CouncilId } from '../domain/id.ts';
import { type Instant, londonDate } from '../domain/instant.ts';
import type { Account } from '../domain/person.ts';
import type { ApiKey, KeyScope, NewKey } from '../domain/protocol-connections.ts';
import { actorOf, record, recordSeen } from './audit.ts';
import type { Db, Tables, Tx } from './db/tables.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { hourlyLimit } from './rate-limit.ts';
import { hashToken, newToken } from './secrets.ts';

/** So that a key that lies about is known for what it is. */
const PREFIX = 'headroom_';
const SHOWN = PREFIX.length + 4;
const MOST_KEYS = 50;
const REQUESTS_AN_HOUR = 1000;

const scopesOf = (scopes: string): KeyScope[] => scopes.split(' ') as KeyScope[];

export async function makeKey(
  tx: Tx,
  councilId: CouncilId,
  { name, scopes }: NewKey,
  account: Account,
  now: Instant,
  randomBytes: (size: number) => Uint8Array,
): Promise<string> {
  const held = await tx.selectFrom('api_keys').select('id').where('council_id', '=', councilId).where('ended_at', 'is', null).execute();
  if (held.length >= MOST_KEYS)
    throw new ProblemError('forbidden', { detail: `A council has at most ${MOST_KEYS} keys. Take one back first.` });
  const key = PREFIX + newToken(randomBytes);
  await tx
    .insertInto('api_keys')
    .values({
      id: Buffer.from(randomBytes(9)).toString('base64url'),
      council_id: councilId,
      name,
      scopes: [...new Set(scopes)].join(' '),
      starts: key.slice(0, SHOWN),
      token_hash: hashToken(key),
      made_at: now,
      made_by: account.person.name,
      used_on: null,
      ended_at: null,
    })
    .execute();
  await record(tx, { by: actorOf(account), councilId, action: 'made-key', what: `${name}, for ${scopes.join(' and ')}` }, now);
  return key;
}

export async function endKey(tx: Tx, councilId: CouncilId, id: string, account: Account, now: Instant): Promise<void> {
  const ended = await tx
    .updateTable('api_keys')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('council_id', '=', councilId)
    .where('ended_at', 'is', null)
    .returning('name')
    .executeTakeFirst();
  if (ended === undefined) throw new ProblemError('not-found', { detail: 'There is no such key any more.' });
  await record(tx, { by: actorOf(account), councilId, action: 'ended-key', what: ended.name }, now);
}

const keyOf = (row: Tables['api_keys']): ApiKey => ({
  id: row.id,
  name: row.name,
  scopes: scopesOf(row.scopes),
  starts: row.starts,
  madeAt: row.made_at,
  madeBy: row.made_by,
  ...(row.used_on === null ? {} : { usedOn: row.used_on }),
  ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
});

export async function listKeys(db: Db, councilId: CouncilId): Promise<ApiKey[]> {
  const rows = await db
    .selectFrom('api_keys')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('made_at', 'desc')
    .limit(200)
    .execute();
  return rows.map(keyOf);
}

/**
 * Lets a tool in with a key of that council and for that purpose. A key says nothing about who asks in a browser: it comes in a header
 * that no page of another site can send.
 */
export function keyed(parts: Pick<Parts, 'database' | 'now'>, scope: KeyScope, what: string): MiddlewareHandler<Env> {
  const { database, now } = parts;
  const limit = hourlyLimit(REQUESTS_AN_HOUR, now);
  return async (c, next) => {
    const [, key] = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    const row =
      key?.startsWith(PREFIX) === true
        ? await database.db.selectFrom('api_keys').selectAll().where('token_hash', '=', hashToken(key)).executeTakeFirst()
        : undefined;
    if (row === undefined || row.ended_at !== null) throw new ProblemError('key-refused');
    const councilId = row.council_id;
    if (councilId !== c.req.param('councilId') || !scopesOf(row.scopes).includes(scope)) throw new ProblemError('forbidden');
    limit(row.id);
    const today = londonDate(now());
    if (row.used_on !== today) await database.db.updateTable('api_keys').set({ used_on: today }).where('id', '=', row.id).execute();
    c.set('councilId', councilId);
    await next();
    if (c.res.status >= 400) return;
    const by = { kind: 'key', id: row.id, name: row.name } as const;
    await recordSeen(database.db, { by, councilId, action: 'exported', what }, now());
  };
}
