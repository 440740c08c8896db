/** Starts a server from a configuration, and stops it without losing anything that is on its way. */
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { pino } from 'pino';
import packageJson from '../../package.json' with { type: 'json' };
import { instantOf } from '../domain/instant.ts';
import { accept } from './accept.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { GroupCommit } from './group-commit.ts';
import { demoMailbox, smtpMail } from './mail.ts';
import { openPrepared } from './open-prepared.ts';
import { loadOrMakeSecret } from './secret-file.ts';

const DIST_FOLDER = fileURLToPath(new URL('../../dist', import.meta.url));
/** Where PostgreSQL's errors quote values from the rows they are about. */
const PERSONAL = ['err.detail', 'err.where'];
/** Longer than a proxy keeps a connection to us (Caddy: two minutes), so that it is never the one to find it closed. */
const KEEP_ALIVE_MS = 125_000;
const now = () => instantOf(Date.now());

export interface RunningServer {
  /** Where to open it. */
  address: string;
  stop(): Promise<void>;
}

export async function startServer(config: Config): Promise<RunningServer> {
  const log = pino({ level: config.logLevel, base: null, redact: PERSONAL });
  const database = await openPrepared(config, (err) => log.error({ err }, 'the database closed a connection'));
  const mailbox = demoMailbox();
  const mail = config.mail.kind === 'smtp' ? smtpMail(config.mail.url, config.mail.from) : mailbox;
  const acceptance = new GroupCommit((arrivals: Parameters<typeof accept>[1]) =>
    database.alone('append', (tx) => accept(tx, arrivals, now())),
  );
  const app = createApp({
    database,
    acceptance,
    mail,
    log,
    origins: config.origins,
    secret: config.secret ?? (await loadOrMakeSecret(config.dataFolder)),
    now,
    randomBytes,
    version: packageJson.version,
    distFolder: DIST_FOLDER,
    demoMailbox: config.mode === 'demo' ? mailbox.messages : undefined,
  });

  const server = await listen(app.fetch, config);
  const address = config.origins[0]!;
  return {
    address,
    stop: async () => {
      await closeServer(server);
      await acceptance.settled();
      await mail.close();
      await database.close();
    },
  };
}

const listen = (fetch: Parameters<typeof serve>[0]['fetch'], { port, host }: Config): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host, serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS } }, () =>
      resolve(server),
    ) as Server;
    server.once('error', reject);
  });

/** Takes no new connection; answers what has been asked; a kept-alive connection goes as soon as it has nothing to do. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await closed;
  clearInterval(idle);
}
