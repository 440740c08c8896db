/** The desk's keys and webhooks: made, listed, ended. What is secret about one is sent once, in the answer that made it. */
import type { Hono } from 'hono';
import { type Connections, Ending, type MadeKey, type MadeWebhook, NewKey, NewWebhook } from '../domain/protocol-connections.ts';
import { endKey, listKeys, makeKey } from './api-keys.ts';
import { councilOf } from './desk-access.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { readJson } from './read-json.ts';
import { faultOfAddress } from './webhooks/address.ts';
import { endWebhook, listWebhooks, makeWebhook } from './webhooks/store.ts';

export function connectionRoutes(api: Hono<Env>, parts: Parts): void {
  const { database, now, randomBytes, webhookHosts } = parts;
  const { db, write } = database;

  api.get('/desk/:councilId/connections', async (c) => {
    const councilId = councilOf(c);
    return c.json({ keys: await listKeys(db, councilId), webhooks: await listWebhooks(db, councilId) } satisfies Connections);
  });

  api.post('/desk/:councilId/connections/keys', async (c) => {
    const councilId = councilOf(c);
    const asked = await readJson(c, NewKey);
    const key = await write((tx) => makeKey(tx, councilId, asked, c.get('account'), now(), randomBytes));
    return c.json({ key } satisfies MadeKey);
  });

  api.post('/desk/:councilId/connections/keys/end', async (c) => {
    const councilId = councilOf(c);
    const { id } = await readJson(c, Ending);
    await write((tx) => endKey(tx, councilId, id, c.get('account'), now()));
    return c.body(null, 204);
  });

  api.post('/desk/:councilId/connections/webhooks', async (c) => {
    const councilId = councilOf(c);
    const { url } = await readJson(c, NewWebhook);
    const fault = faultOfAddress(url, webhookHosts);
    if (fault !== undefined)
      throw new ProblemError('malformed', { detail: fault, problems: [{ path: 'url', code: 'address-refused', message: fault }] });
    const secret = await write((tx) => makeWebhook(tx, councilId, url, c.get('account'), parts));
    return c.json({ secret } satisfies MadeWebhook);
  });

  api.post('/desk/:councilId/connections/webhooks/end', async (c) => {
    const councilId = councilOf(c);
    const { id } = await readJson(c, Ending);
    await write((tx) => endWebhook(tx, councilId, id, c.get('account'), now()));
    return c.body(null, 204);
  });
}
