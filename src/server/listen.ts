/** The socket: how long a client may take, and how the server stops without leaving anybody without an answer. */
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';

export interface Patience {
  /** Longer than a proxy keeps a connection to us (Caddy: two minutes), so that it is never the one to find it closed. */
  keepAliveMs: number;
  /** Until a request's headers are complete. */
  headersMs: number;
  /** Until its body is, too: a batch of 100 returns over the slowest of mobile connections; a device itself gives up after half of it. */
  requestMs: number;
  /** How often Node looks at the clock for all of these. */
  checkMs: number;
}
export const PATIENCE: Patience = { keepAliveMs: 125_000, headersMs: 20_000, requestMs: 60_000, checkMs: 5_000 };

type Fetch = Parameters<typeof serve>[0]['fetch'];

export const listen = (fetch: Fetch, { port, host }: { port: number; host: string }, patience: Patience = PATIENCE): Promise<Server> =>
  new Promise((resolve, reject) => {
    const serverOptions = {
      keepAliveTimeout: patience.keepAliveMs,
      headersTimeout: patience.headersMs,
      requestTimeout: patience.requestMs,
      connectionsCheckingInterval: patience.checkMs,
    };
    const server = serve({ fetch, port, hostname: host, serverOptions }, () => resolve(server)) as Server;
    server.once('error', reject);
  });

/** Takes no new connection; answers what has been asked; a kept-alive connection goes as soon as it has nothing to do. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await closed;
  clearInterval(idle);
}
