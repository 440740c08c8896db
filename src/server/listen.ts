/** The socket: how long a client may take, and how the server stops without leaving anybody without an answer. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
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

/** The connections of each server: Node calls one that has not said anything yet neither idle nor active. */
const socketsOf = new WeakMap<Server, Set<Socket>>();

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
    const sockets = new Set<Socket>();
    socketsOf.set(server, sockets);
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  });

/** How long a connection without a word may be one whose request is on its way: browsers open some in advance, and leave them so. */
const SILENT_MS = 500;

/** Takes no new connection; answers what has been asked; a kept-alive connection goes as soon as it has nothing to do. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const silent = setTimeout(() => {
    for (const socket of socketsOf.get(server) ?? []) if (socket.bytesRead === 0) socket.destroy();
  }, SILENT_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(silent);
}
