/** The route that stays open: a stream of nudges for who is signed in (step 6 of the protocol). */
import type { Hono } from 'hono';
import type { Env, Parts } from './env.ts';
import { sessionHashOf, signedIn } from './session.ts';

export function nudgeRoutes(api: Hono<Env>, parts: Parts): void {
  api.get('/nudges', signedIn(parts), async (c) => {
    c.header('content-type', 'text/event-stream');
    c.header('x-accel-buffering', 'no'); // nginx would keep what is said until there is more of it
    if (c.req.method === 'HEAD') return c.body(null); // Hono asks the same route: a stream that nobody reads
    return c.body(await parts.nudges.open(c.get('account'), sessionHashOf(c, parts)!));
  });
}
