/** Tells a load balancer or a watchman whether this server can do its work. */
import type { Hono } from 'hono';
import { sql } from 'kysely';
import type { Env, Parts } from './env.ts';
import { unavailable } from './errors.ts';

export function healthRoute(app: Hono<Env>, { database, version }: Parts): void {
  app.get('/health', async (c) => {
    try {
      await sql`select 1`.execute(database.db);
    } catch (cause) {
      throw unavailable(cause);
    }
    c.header('cache-control', 'no-store');
    return c.json({ ok: true, version });
  });
}
