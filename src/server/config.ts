/** Everything an operator can set, read once from the environment. A wrong value stops the start with a sentence that says how to fix it. */
import * as z from 'zod/mini';
import type { DatabaseAddress } from './db/connection.ts';
import { type Instant, type LocalDate, startOfLondonDay } from '../domain/instant.ts';
import { isFetchable } from './ocds/get-json.ts';
import type { PushKeys } from './push-keys.ts';

const portNumber = z.coerce.number('PORT must be a number from 0 to 65535.').check(z.int(), z.minimum(0), z.maximum(65_535));

const MAKE_KEYS = 'make both with `npx web-push generate-vapid-keys`, or leave both out.';

const NUDGES_FAULT = 'HEADROOM_NUDGES must be a number from 0 to 100000: how many open apps one process keeps a stream to.';

const hosts = (fault: string) => z._default(z.string().check(z.regex(/^[a-z0-9.:-]*( *, *[a-z0-9.:-]+)*$/, fault)), '');
const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const Environment = z.object({
  HEADROOM_MODE: z._default(z.enum(['demo', 'production'], 'HEADROOM_MODE must be demo or production.'), 'demo'),
  PORT: z._default(portNumber, 8080),
  HOST: z._default(z.string(), '127.0.0.1'),
  HEADROOM_ORIGIN: z.optional(z.string()),
  HEADROOM_SECRET: z.optional(
    z.string().check(z.minLength(32, 'HEADROOM_SECRET must have at least 32 characters: make one with `openssl rand -base64 33`.')),
  ),
  SMTP_URL: z.optional(z.string().check(z.regex(/^smtps?:\/\//, 'SMTP_URL must look like smtps://name:password@mail.example.org:465.'))),
  MAIL_FROM: z.optional(z.string().check(z.includes('@', 'MAIL_FROM must be an address, like "Headroom <headroom@example.org>".'))),
  DATABASE_URL: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^postgres(ql)?:\/\//,
          'DATABASE_URL must look like postgres://name:password@host/database. Leave it out to use a SQLite file.',
        ),
      ),
  ),
  METRICS_TOKEN: z.optional(
    z.string().check(z.minLength(16, 'METRICS_TOKEN must have at least 16 characters: make one with `openssl rand -base64 33`.')),
  ),
  VAPID_PUBLIC_KEY: z.optional(
    z.string().check(z.regex(/^[\w-]{87}$/, `VAPID_PUBLIC_KEY must be 87 characters of base64url: ${MAKE_KEYS}`)),
  ),
  VAPID_PRIVATE_KEY: z.optional(
    z.string().check(z.regex(/^[\w-]{43}$/, `VAPID_PRIVATE_KEY must be 43 characters of base64url: ${MAKE_KEYS}`)),
  ),
  PUSH_HOSTS: hosts('PUSH_HOSTS must be hosts with commas between them, like push.example.org, push.example.net:8443.'),
  WEBHOOK_HOSTS: hosts('WEBHOOK_HOSTS must be hosts with commas between them, like hooks.example.internal, 10.1.2.3:8443.'),
  OCDS_PREFIX: z._default(
    z.string().check(z.regex(/^ocds-[a-z0-9]{6}$/, 'OCDS_PREFIX must be the prefix you registered, like ocds-a1b2c3.')),
    'ocds-000000',
  ),
  HEADROOM_REMINDERS: z._default(z.enum(['on', 'off'], 'HEADROOM_REMINDERS must be on or off.'), 'on'),
  HEADROOM_NUDGES: z._default(
    z.coerce.number(NUDGES_FAULT).check(z.int(NUDGES_FAULT), z.minimum(0, NUDGES_FAULT), z.maximum(100_000, NUDGES_FAULT)),
    300,
  ),
  HEADROOM_NOTICES: z._default(z.enum(['on', 'off'], 'HEADROOM_NOTICES must be on, to fetch tender notices, or off.'), 'off'),
  FIND_A_TENDER_URL: z._default(z.string(), 'https://www.find-tender.service.gov.uk'),
  CONTRACTS_FINDER_URL: z._default(z.string(), 'https://www.contractsfinder.service.gov.uk'),
  NOTICES_SINCE: z.optional(z.iso.date('NOTICES_SINCE must be a day, like 2025-02-24: notices published from then on are fetched.')),
  HEADROOM_KILL_SWITCH: z._default(z.enum(['0', '1'], 'HEADROOM_KILL_SWITCH must be 1, to take the app back, or 0.'), '0'),
  HEADROOM_DATA: z._default(z.string(), 'data'),
  LOG_LEVEL: z.optional(
    z.enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.',
    ),
  ),
});

export type MailConfig = { kind: 'demo' } | { kind: 'smtp'; url: string; from: string };
export interface Config {
  mode: 'demo' | 'production';
  port: number;
  host: string;
  /** Where the app is served from; the first one is the one people are told. */
  origins: readonly string[];
  /** Undefined: the demonstration makes one and keeps it in the data folder. */
  secret: string | undefined;
  mail: MailConfig;
  database: DatabaseAddress;
  dataFolder: string;
  logLevel: string;
  metricsToken: string | undefined;
  /** Undefined: the server makes its own, and keeps them in its database. */
  pushKeys: PushKeys | undefined;
  pushHosts: readonly string[];
  webhookHosts: readonly string[];
  ocdsPrefix: string;
  reminders: boolean;
  /** How many streams of nudges one process keeps open at most. */
  nudges: number;
  /** Undefined: tender notices are not fetched. */
  notices: NoticesConfig | undefined;
  killSwitch: boolean;
}
export interface NoticesConfig {
  findATender: string;
  contractsFinder: string;
  /** Where a first reading begins. Undefined: a month ago. */
  since: Instant | undefined;
}

/** What is wrong with the environment, one sentence each. */
export class ConfigError extends Error {
  readonly sentences: readonly string[];
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

export function parseConfig(environment: Record<string, string | undefined>): Config {
  // An empty variable, as in a compose file, is one that is not set.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => issue.message));
  const env = parsed.data;
  const wrong = [
    ...originFaults(env.HEADROOM_ORIGIN, env.HEADROOM_MODE),
    ...(env.HEADROOM_MODE === 'production' ? missingInProduction(env) : []),
    ...((env.VAPID_PUBLIC_KEY === undefined) === (env.VAPID_PRIVATE_KEY === undefined)
      ? []
      : [`Set both VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY: ${MAKE_KEYS}`]),
    ...noticesFaults(env),
  ];
  if (wrong.length > 0) throw new ConfigError(wrong);
  return {
    mode: env.HEADROOM_MODE,
    port: env.PORT,
    host: env.HOST,
    origins: originsOf(env.HEADROOM_ORIGIN, env.PORT),
    secret: env.HEADROOM_SECRET,
    mail:
      env.SMTP_URL === undefined
        ? { kind: 'demo' }
        : { kind: 'smtp', url: env.SMTP_URL, from: env.MAIL_FROM ?? 'Headroom <headroom@localhost>' },
    database:
      env.DATABASE_URL === undefined
        ? { engine: 'sqlite', file: `${env.HEADROOM_DATA}/headroom.sqlite` }
        : { engine: 'postgres', url: env.DATABASE_URL },
    dataFolder: env.HEADROOM_DATA,
    logLevel: env.LOG_LEVEL ?? (env.HEADROOM_MODE === 'demo' ? 'warn' : 'info'),
    metricsToken: env.METRICS_TOKEN,
    pushKeys:
      env.VAPID_PUBLIC_KEY === undefined || env.VAPID_PRIVATE_KEY === undefined
        ? undefined
        : { publicKey: env.VAPID_PUBLIC_KEY, privateKey: env.VAPID_PRIVATE_KEY },
    pushHosts: listOf(env.PUSH_HOSTS),
    webhookHosts: listOf(env.WEBHOOK_HOSTS),
    ocdsPrefix: env.OCDS_PREFIX,
    reminders: env.HEADROOM_REMINDERS === 'on',
    nudges: env.HEADROOM_NUDGES,
    notices: env.HEADROOM_NOTICES === 'on' ? noticesOf(env) : undefined,
    killSwitch: env.HEADROOM_KILL_SWITCH === '1',
  };
}

/** Each is where a path is added to: no slash at its end. */
const noticesOf = (env: z.infer<typeof Environment>): NoticesConfig => ({
  findATender: env.FIND_A_TENDER_URL.replace(/\/+$/, ''),
  contractsFinder: env.CONTRACTS_FINDER_URL.replace(/\/+$/, ''),
  since: env.NOTICES_SINCE === undefined ? undefined : startOfLondonDay(env.NOTICES_SINCE as LocalDate),
});

function noticesFaults(env: z.infer<typeof Environment>): string[] {
  const addresses = ['FIND_A_TENDER_URL', 'CONTRACTS_FINDER_URL'] as const;
  const wrong = addresses.filter((name) => !isFetchable(env[name]) || /[?#]/.test(env[name]));
  return [
    ...wrong.map((name) => `${name} must be an address that begins with https://, with no name, password or question mark in it.`),
    ...(env.HEADROOM_NOTICES === 'on' && env.HEADROOM_MODE === 'demo'
      ? [
          'A demonstration fetches no notices: leave HEADROOM_NOTICES out, or take a file in with `npm run headroom -- import-notices FILE`.',
        ]
      : []),
  ];
}

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

function originFaults(origin: string | undefined, mode: Config['mode']): string[] {
  if (origin === undefined) return [];
  const isOrigin = URL.canParse(origin) && new URL(origin).origin === origin;
  if (!isOrigin) return ['HEADROOM_ORIGIN must be an origin with nothing after it, like https://headroom.example.gov.uk.'];
  if (origin.startsWith('https:') || (mode === 'demo' && LOCAL.test(origin))) return [];
  return ['HEADROOM_ORIGIN must begin with https://, because sign-in cookies are never sent without it.'];
}

function missingInProduction(env: z.infer<typeof Environment>): string[] {
  const sentences: [keyof typeof env, string][] = [
    ['HEADROOM_ORIGIN', 'Set HEADROOM_ORIGIN to the address people open, like https://headroom.example.gov.uk.'],
    ['HEADROOM_SECRET', 'Set HEADROOM_SECRET to at least 32 random characters: make them with `openssl rand -base64 33` and keep them.'],
    [
      'SMTP_URL',
      'Set SMTP_URL to your mail server, like smtps://name:password@mail.example.org:465, so that people get their sign-in codes.',
    ],
    ['MAIL_FROM', 'Set MAIL_FROM to the address codes come from, like "Headroom <headroom@example.gov.uk>".'],
  ];
  return sentences.filter(([name]) => env[name] === undefined).map(([, sentence]) => sentence);
}

/** On one's own machine the same server is met under several names; behind a real address under exactly one. */
function originsOf(origin: string | undefined, port: number): string[] {
  const local = [`http://localhost:${port}`, `http://127.0.0.1:${port}`, `http://[::1]:${port}`];
  if (origin === undefined) return local;
  return origin.startsWith('https:') ? [origin] : [...new Set([origin, ...local])];
}
