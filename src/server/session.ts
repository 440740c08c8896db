/** Sessions: who a request comes from. The token is in the browser's cookie; the database holds only its hash. */
import type { Context, MiddlewareHandler } from 'hono';
import { addMs, DAY_MS, type Instant } from '../domain/instant.ts';
import type { Account, Person } from '../domain/person.ts';
import { PERSON_HEADER } from '../domain/protocol.ts';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';
import type { Db } from './db/tables.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { loadAccount } from './people.ts';
import { hashToken, newToken } from './secrets.ts';

const SESSION_DAYS = 30;
/** How often a session in use is made longer: not on every request, which would be a write each. */
const RENEW_AFTER_MS = DAY_MS;

type SessionParts = Pick<Parts, 'database' | 'origins' | 'now' | 'randomBytes'>;

export async function startSession(c: Context, parts: SessionParts, personId: Person['id']): Promise<void> {
  await forgetToken(c, parts); // a new sign-in never keeps an older token alive
  const token = newToken(parts.randomBytes);
  const now = parts.now();
  await parts.database.db
    .insertInto('sessions')
    .values({ token_hash: hashToken(token), person_id: personId, renewed_at: now, expires_at: addMs(now, SESSION_DAYS * DAY_MS) })
    .execute();
  writeCookie(c, parts.origins, 'headroom', token, SESSION_DAYS * 86_400);
}

async function forgetToken(c: Context, parts: SessionParts): Promise<void> {
  const token = readCookie(c, parts.origins, 'headroom');
  if (token !== undefined) await parts.database.db.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute();
}

/** Who is signed in, or undefined. A session in use lives on; one left alone for thirty days is over. */
export async function accountOf(c: Context, parts: SessionParts): Promise<Account | undefined> {
  const token = readCookie(c, parts.origins, 'headroom');
  if (token === undefined) return undefined;
  const { db } = parts.database;
  const now = parts.now();
  const token_hash = hashToken(token);
  const session = await db
    .selectFrom('sessions')
    .selectAll()
    .where('token_hash', '=', token_hash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (session === undefined) return undefined;
  if (addMs(session.renewed_at, RENEW_AFTER_MS) <= now) {
    const longer = { renewed_at: now, expires_at: addMs(now, SESSION_DAYS * DAY_MS) };
    await db.updateTable('sessions').set(longer).where('token_hash', '=', token_hash).execute();
    writeCookie(c, parts.origins, 'headroom', token, SESSION_DAYS * 86_400);
  }
  return loadAccount(db, session.person_id);
}

/** A tablet is shared: what one person saved is never taken as another's, whose session the browser holds by now. */
function refuseOtherPerson(c: Context, account: Account): void {
  const believed = c.req.header(PERSON_HEADER);
  if (believed !== undefined && believed !== account.person.id) throw new ProblemError('other-person');
}

/** Lets a request through only with a session, and puts its account in the context. */
export const signedIn =
  (parts: SessionParts): MiddlewareHandler<Env> =>
  async (c, next) => {
    const account = await accountOf(c, parts);
    if (account === undefined) throw new ProblemError('signed-out');
    refuseOtherPerson(c, account);
    c.set('account', account);
    await next();
  };

/** Signing out twice is no mistake; signing out somebody else is. */
export async function signOut(c: Context, parts: SessionParts): Promise<void> {
  const account = await accountOf(c, parts);
  if (account !== undefined) refuseOtherPerson(c, account);
  await forgetToken(c, parts);
  clearCookie(c, parts.origins, 'headroom');
}

/** Rows nobody can use any more. */
export const sweepSessions = async (db: Db, now: Instant): Promise<void> => {
  await db.deleteFrom('sessions').where('expires_at', '<', now).execute();
};
