/** Routes that only a demonstration has: who there is to be, signing in as one of them, and the mailbox everybody shares. */
import type { Hono } from 'hono';
import { type SignedIn } from '../../domain/protocol.ts';
import { DemoSignInRequest, type DemoMailbox, type DemoPeople } from '../../domain/protocol-demo.ts';
import type { Env, Parts } from '../env.ts';
import { ProblemError } from '../errors.ts';
import type { Message } from '../mail.ts';
import { loadAccount } from '../people.ts';
import { readJson } from '../read-json.ts';
import { startSession } from '../session.ts';
import { DEMO_INTRODUCTIONS } from './people.ts';

export function demoRoutes(api: Hono<Env>, parts: Parts, messages: readonly Message[]): void {
  api.get('/demo/people', (c) => c.json({ people: DEMO_INTRODUCTIONS } as DemoPeople));

  api.post('/demo/sign-in', async (c) => {
    const { personId } = await readJson(c, DemoSignInRequest);
    // Only those made up for it: a person invited to this server signs in with a code like anybody else.
    const isDemo = DEMO_INTRODUCTIONS.some(({ id }) => id === personId);
    const account = isDemo ? await loadAccount(parts.database.db, personId) : undefined;
    if (account === undefined) throw new ProblemError('not-found');
    await startSession(c, parts, personId);
    return c.json({ account, serverTime: parts.now() } satisfies SignedIn);
  });

  api.get('/demo/mailbox', (c) => c.json({ messages: [...messages] } satisfies DemoMailbox));
}
