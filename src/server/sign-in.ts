/** Routes for signing in and out, and for asking who is signed in. */
import type { Hono } from 'hono';
import type { Account } from '../domain/person.ts';
import { CODE_MINUTES, type SignedIn, SignInCodeRequest, SignInRequest } from '../domain/protocol.ts';
import { clientAddress } from './client-address.ts';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { loadAccount } from './people.ts';
import { readJson } from './read-json.ts';
import { newCode, newToken } from './secrets.ts';
import { checkCode, codeMessage, makeCode } from './sign-in-code.ts';
import { signedIn, signOut, startSession, sweepSessions } from './session.ts';

export function signInRoutes(api: Hono<Env>, parts: Parts): void {
  const { database, origins, secret } = parts;
  const signedInAs = (account: Account): SignedIn => ({ account, serverTime: parts.now() });

  api.post('/sign-in/code', async (c) => {
    const { email } = await readJson(c, SignInCodeRequest);
    const now = parts.now();
    const code = newCode(parts.randomBytes);
    const browser = newToken(parts.randomBytes);
    const request = { email, address: clientAddress(c), browser, code, now, secret };
    const made = await database.alone('sign-in', (tx) => makeCode(tx, request));
    if (made.outcome === 'too-many') throw new ProblemError('too-many-requests', { retryAfterSeconds: 3600 });
    writeCookie(c, origins, 'headroom-sign-in', browser, CODE_MINUTES * 60);
    // Not waited for: how long the mail server takes would tell a stranger whether the address is known.
    if (made.person !== undefined)
      parts.mail
        .send(codeMessage(made.person, code, origins[0]!, now))
        // The error's text may hold the address; its code does not.
        .catch((error: { code?: string }) => parts.log.error({ code: error.code }, 'a sign-in code could not be sent'));
    return c.body(null, 204);
  });

  api.post('/sign-in', async (c) => {
    const { code } = await readJson(c, SignInRequest);
    const browser = readCookie(c, origins, 'headroom-sign-in');
    if (browser === undefined) throw new ProblemError('code-expired');
    const check = await database.alone('sign-in', (tx) => checkCode(tx, browser, code, parts.now(), secret));
    if (check.outcome !== 'right') throw new ProblemError(check.outcome === 'wrong' ? 'code-wrong' : 'code-expired');
    const account = await loadAccount(database.db, check.personId);
    if (account === undefined) throw new ProblemError('code-expired');
    await sweepSessions(database.db, parts.now());
    await startSession(c, parts, check.personId);
    clearCookie(c, origins, 'headroom-sign-in');
    return c.json(signedInAs(account));
  });

  api.get('/session', signedIn(parts), (c) => c.json(signedInAs(c.get('account'))));

  api.post('/sign-out', async (c) => {
    await signOut(c, parts);
    return c.body(null, 204);
  });
}
