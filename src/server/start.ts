/** Starts a server from a configuration, and stops it without losing anything that is on its way. */
import { randomBytes, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { collectDefaultMetrics } from 'prom-client';
import packageJson from '../../package.json' with { type: 'json' };
import { instantOf } from '../domain/instant.ts';
import { createAcceptance } from './acceptance.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import type { Parts } from './env.ts';
import { closeServer, listen } from './listen.ts';
import { COUNCILS } from './library/councils.ts';
import { demoMailbox, smtpMail } from './mail.ts';
import { createMetrics } from './metrics.ts';
import { Nudges } from './nudges.ts';
import { openPrepared } from './open-prepared.ts';
import { startPoller } from './ocds/poller.ts';
import { publishersAt } from './ocds/publishers.ts';
import { loadOrMakePushKeys } from './push-keys.ts';
import { pushSender } from './push.ts';
import { startReminders } from './reminders/runner.ts';
import { startRetention } from './retention.ts';
import { loadOrMakeSecret } from './secret-file.ts';
import { demoPost, webhookPost } from './webhooks/post.ts';
import { createSessions } from './sessions.ts';
import { startWebhooks } from './webhooks/runner.ts';

const DIST_FOLDER = fileURLToPath(new URL('../../dist/app', import.meta.url));
/** Where PostgreSQL's errors quote values from the rows they are about. */
const PERSONAL = ['err.detail', 'err.where'];
const now = () => instantOf(Date.now());

export interface RunningServer {
  /** Where to open it. */
  address: string;
  stop(): Promise<void>;
}

export async function startServer(config: Config): Promise<RunningServer> {
  const log = pino({ level: config.logLevel, base: null, redact: PERSONAL });
  const database = await openPrepared(
    config,
    (err) => log.error({ err }, 'the database closed a connection'),
    (sentence) => log.info(sentence),
  );
  const mailbox = demoMailbox();
  const mail = config.mail.kind === 'smtp' ? await smtpMail(config.mail.url, config.mail.from) : mailbox;
  const metrics = createMetrics();
  collectDefaultMetrics({ register: metrics.registry });
  const acceptance = createAcceptance(database, metrics, now);
  const secret = config.secret ?? (await loadOrMakeSecret(config.dataFolder));
  const pushKeys = config.pushKeys ?? (await loadOrMakePushKeys(database, secret, randomBytes));
  const sessions = createSessions(database.db);
  const nudges = new Nudges({ database, sessions, metrics, log, now }, config.nudges);
  const parts: Parts = {
    database,
    sessions,
    acceptance,
    nudges,
    mail,
    log,
    origins: config.origins,
    secret,
    now,
    randomBytes,
    version: packageJson.version,
    distFolder: DIST_FOLDER,
    demoMailbox: config.mode === 'demo' ? mailbox.messages : undefined,
    sendPush: pushSender(pushKeys, contactOf(config)),
    pushKeys,
    remindersOn: config.reminders,
    pushHosts: config.pushHosts,
    webhookHosts: config.webhookHosts,
    ocdsPrefix: config.ocdsPrefix,
    metrics,
    metricsToken: config.metricsToken,
    killSwitch: config.killSwitch,
  };

  const server = await listen(createApp(parts).fetch, config);
  const reminders = config.reminders ? startReminders(parts, randomUUID()) : undefined;
  const { notices } = config;
  const post = (config.mode === 'demo' ? demoPost : webhookPost)(config.webhookHosts);
  const webhooks = startWebhooks(parts, post, randomUUID());
  const retention = startRetention(parts, randomUUID);
  const poller =
    notices === undefined ? undefined : startPoller({ ...parts, councils: COUNCILS }, publishersAt(notices), notices.since, randomUUID());
  const address = config.origins[0]!;
  return {
    address,
    stop: async () => {
      const atRest = Promise.all(
        [reminders?.stop(), poller?.stop(), webhooks.stop(), retention.stop()].map((one) => one ?? Promise.resolve()),
      );
      await nudges.stop();
      await closeServer(server);
      await atRest;
      await acceptance.settled();
      await mail.close();
      await database.close();
    },
  };
}

/** Whom a push service writes to when something is wrong with what we send. */
function contactOf({ origins, mail }: Config): string {
  const origin = origins[0]!;
  if (origin.startsWith('https:')) return origin;
  const address = mail.kind === 'smtp' ? /[^\s<>]+@[^\s<>]+/.exec(mail.from)?.[0] : undefined;
  return `mailto:${address ?? 'headroom@example.org'}`;
}
