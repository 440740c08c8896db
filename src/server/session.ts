/** Sessions: who a request comes from. The token is in the browser's cookie; the database holds only its hash. */
import type { Context, MiddlewareHandler } from 'hono';
import { addMs, DAY_MS, type Instant } from '../domain/instant.ts';
import type { Account, Person } from '../domain/person.ts';
import { PERSON_HEADER } from '../domain/protocol.ts';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';
import type { Db } from './db/tables.ts';
import { isTrouble } from './db/trouble.ts';
import { deviceInWords } from './device-in-words.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { hashToken, newToken } from './secrets.ts';

const SESSION_DAYS = 30;
/** How often a session in use is made longer: not on every request, which would be a write each. */
const RENEW_AFTER_MS = DAY_MS;

type SessionParts = Pick<Parts, 'database' | 'sessions' | 'origins' | 'now' | 'randomBytes'>;

export async function startSession(c: Context, parts: SessionParts, personId: Person['id']): Promise<void> {
  await forgetToken(c, parts); // a new sign-in never keeps an older token alive
  const token = newToken(parts.randomBytes);
  const now = parts.now();
  const row = {
    token_hash: hashToken(token),
    person_id: personId,
    renewed_at: now,
    expires_at: addMs(now, SESSION_DAYS * DAY_MS),
    started_at: now,
    device: deviceInWords(c.req.header('user-agent')),
  };
  await parts.database.write((tx) => tx.insertInto('sessions').values(row).execute());
  writeCookie(c, parts.origins, 'headroom', token, SESSION_DAYS * 86_400);
}

async function forgetToken(c: Context, parts: SessionParts): Promise<void> {
  const token = readCookie(c, parts.origins, 'headroom');
  if (token === undefined) return;
  await parts.database.write((tx) => tx.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute());
}

type Asker = { outcome: 'signed-in'; account: Account } | { outcome: 'ended'; personId: Person['id'] } | { outcome: 'nobody' };

/** Who is asking. A session in use lives on; one left alone for thirty days is over. */
async function askerOf(c: Context, parts: SessionParts): Promise<Asker> {
  const token = readCookie(c, parts.origins, 'headroom');
  if (token === undefined) return { outcome: 'nobody' };
  const token_hash = hashToken(token);
  const session = await parts.sessions.find(token_hash);
  const now = parts.now();
  if (session === undefined || session.expiresAt <= now) return { outcome: 'nobody' };
  const { account, endedAt, renewedAt } = session;
  if (endedAt !== null) return { outcome: 'ended', personId: account.person.id };
  if (addMs(renewedAt, RENEW_AFTER_MS) <= now) {
    const longer = { renewed_at: now, expires_at: addMs(now, SESSION_DAYS * DAY_MS) };
    try {
      await parts.database.db.updateTable('sessions').set(longer).where('token_hash', '=', token_hash).execute();
      writeCookie(c, parts.origins, 'headroom', token, SESSION_DAYS * 86_400);
    } catch (error) {
      if (!isTrouble(error)) throw error; // a disk that is full may still be read from; the session is made longer another time
    }
  }
  return { outcome: 'signed-in', account };
}

/** A tablet is shared: what one person saved is never taken as another's, whose session the browser holds by now. */
function refuseOtherPerson(c: Context, personId: Person['id']): void {
  const believed = c.req.header(PERSON_HEADER);
  if (believed !== undefined && believed !== personId) throw new ProblemError('other-person');
}

/** How the database knows the session this request came with. */
export function sessionHashOf(c: Context, { origins }: Pick<Parts, 'origins'>): string | undefined {
  const token = readCookie(c, origins, 'headroom');
  return token === undefined ? undefined : hashToken(token);
}

/** Lets a request through only with a session, and puts its account in the context. */
export const signedIn =
  (parts: SessionParts): MiddlewareHandler<Env> =>
  async (c, next) => {
    const asker = await askerOf(c, parts);
    switch (asker.outcome) {
      case 'nobody':
        throw new ProblemError('signed-out');
      case 'ended':
        refuseOtherPerson(c, asker.personId);
        throw new ProblemError('account-ended');
      case 'signed-in':
        refuseOtherPerson(c, asker.account.person.id);
        c.set('account', asker.account);
        await next();
    }
  };

/** Signing out twice is no mistake; signing out somebody else is. */
export async function signOut(c: Context, parts: SessionParts): Promise<void> {
  const asker = await askerOf(c, parts);
  if (asker.outcome === 'signed-in') refuseOtherPerson(c, asker.account.person.id);
  await forgetToken(c, parts);
  clearCookie(c, parts.origins, 'headroom');
}

/** Rows nobody can use any more. */
export const sweepSessions = async (db: Db, now: Instant): Promise<void> => {
  await db.deleteFrom('sessions').where('expires_at', '<', now).execute();
};
