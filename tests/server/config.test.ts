/** A server that is set up wrongly does not start, and says in one sentence each what to set. */
import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from '../../src/server/config.ts';

const PRODUCTION = {
  HEADROOM_MODE: 'production',
  HEADROOM_ORIGIN: 'https://headroom.example.gov.uk',
  HEADROOM_SECRET: 'x'.repeat(32),
  SMTP_URL: 'smtps://name:password@mail.example.gov.uk:465',
  MAIL_FROM: 'Headroom <headroom@example.gov.uk>',
};

function refusal(environment: Record<string, string | undefined>): readonly string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
    throw error;
  }
  return [];
}

it('needs nothing for a demonstration', () => {
  expect(parseConfig({})).toEqual({
    mode: 'demo',
    port: 8080,
    host: '127.0.0.1',
    origins: ['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080'],
    secret: undefined,
    mail: { kind: 'demo' },
    database: { engine: 'sqlite', file: 'data/headroom.sqlite' },
    dataFolder: 'data',
    logLevel: 'warn',
    metricsToken: undefined,
    pushKeys: undefined,
    pushHosts: [],
    webhookHosts: [],
    ocdsPrefix: 'ocds-000000',
    reminders: true,
    nudges: 300,
    notices: undefined,
    killSwitch: false,
  });
});

it('takes everything production needs, and trusts one origin only', () => {
  const config = parseConfig({ ...PRODUCTION, DATABASE_URL: 'postgres://headroom@db/headroom', PORT: '9000' });
  expect(config).toMatchObject({
    mode: 'production',
    port: 9000,
    database: { engine: 'postgres' },
    mail: { kind: 'smtp' },
    logLevel: 'info',
  });
  expect(config.origins).toEqual([PRODUCTION.HEADROOM_ORIGIN]);
});

it('takes what is set for push, metrics and the kill switch', () => {
  const keys = { VAPID_PUBLIC_KEY: 'p'.repeat(87), VAPID_PRIVATE_KEY: 's'.repeat(43) };
  const more = { PUSH_HOSTS: 'push.example.org, localhost:8443', METRICS_TOKEN: 't'.repeat(16), HEADROOM_REMINDERS: 'off' };
  expect(parseConfig({ ...keys, ...more, HEADROOM_KILL_SWITCH: '1' })).toMatchObject({
    pushKeys: { publicKey: keys.VAPID_PUBLIC_KEY, privateKey: keys.VAPID_PRIVATE_KEY },
    pushHosts: ['push.example.org', 'localhost:8443'],
    metricsToken: more.METRICS_TOKEN,
    reminders: false,
    killSwitch: true,
  });
});

it('takes where tender notices are fetched from, and since when, without slashes at the end', () => {
  expect(parseConfig({ ...PRODUCTION, HEADROOM_NOTICES: 'on' }).notices).toEqual({
    findATender: 'https://www.find-tender.service.gov.uk',
    contractsFinder: 'https://www.contractsfinder.service.gov.uk',
    since: undefined,
  });
  const elsewhere = { FIND_A_TENDER_URL: 'http://127.0.0.1:9000/fts/', CONTRACTS_FINDER_URL: 'https://mirror.example.org//' };
  expect(parseConfig({ ...PRODUCTION, ...elsewhere, HEADROOM_NOTICES: 'on', NOTICES_SINCE: '2026-07-01' }).notices).toEqual({
    findATender: 'http://127.0.0.1:9000/fts',
    contractsFinder: 'https://mirror.example.org',
    since: '2026-06-30T23:00:00.000Z',
  });
  expect(parseConfig({ ...PRODUCTION, ...elsewhere }).notices).toBeUndefined();
});

it('takes an empty variable as one that is not set', () => {
  expect(parseConfig({ DATABASE_URL: '', SMTP_URL: '', HEADROOM_MODE: '' }).database.engine).toBe('sqlite');
});

describe('does not start', () => {
  const cases: [name: string, environment: Record<string, string | undefined>, sentence: RegExp][] = [
    ['in production without an origin', { ...PRODUCTION, HEADROOM_ORIGIN: undefined }, /^Set HEADROOM_ORIGIN to the address people open/],
    ['in production without a secret', { ...PRODUCTION, HEADROOM_SECRET: undefined }, /^Set HEADROOM_SECRET .*openssl/],
    ['in production without a mail server', { ...PRODUCTION, SMTP_URL: undefined }, /^Set SMTP_URL to your mail server/],
    ['in production without a sender', { ...PRODUCTION, MAIL_FROM: undefined }, /^Set MAIL_FROM to the address/],
    ['in production on http', { ...PRODUCTION, HEADROOM_ORIGIN: 'http://headroom.example.gov.uk' }, /must begin with https/],
    ['in production on localhost', { ...PRODUCTION, HEADROOM_ORIGIN: 'http://localhost:8080' }, /must begin with https/],
    ['with a path in its origin', { HEADROOM_ORIGIN: 'https://example.gov.uk/headroom' }, /nothing after it/],
    ['with a slash after its origin', { HEADROOM_ORIGIN: 'https://example.gov.uk/' }, /nothing after it/],
    ['with a short secret', { HEADROOM_SECRET: 'short' }, /at least 32 characters/],
    ['with another kind of database', { DATABASE_URL: 'mysql://db' }, /DATABASE_URL must look like postgres/],
    ['with a mail server that is a web address', { SMTP_URL: 'https://mail.example.org' }, /SMTP_URL must look like/],
    ['in a mode there is not', { HEADROOM_MODE: 'prod' }, /HEADROOM_MODE must be demo or production/],
    ['on a port there is not', { PORT: '99999' }, /PORT/],
    ['on a port that is a word', { PORT: 'http' }, /PORT must be a number/],
    ['with half a pair of push keys', { VAPID_PUBLIC_KEY: 'x'.repeat(87) }, /^Set both VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY/],
    ['with a push key that is none', { VAPID_PRIVATE_KEY: 'short', VAPID_PUBLIC_KEY: 'x'.repeat(87) }, /^VAPID_PRIVATE_KEY must be 43/],
    ['with push hosts that are addresses', { PUSH_HOSTS: 'https://push.example.org/' }, /^PUSH_HOSTS must be hosts/],
    ['with a token anybody could guess', { METRICS_TOKEN: 'metrics' }, /^METRICS_TOKEN must have at least 16/],
    ['with a kill switch that is neither on nor off', { HEADROOM_KILL_SWITCH: 'true' }, /^HEADROOM_KILL_SWITCH must be 1/],
    ['with reminders that are neither on nor off', { HEADROOM_REMINDERS: 'no' }, /^HEADROOM_REMINDERS must be on or off/],
    ['with notices that are neither on nor off', { HEADROOM_NOTICES: 'yes' }, /^HEADROOM_NOTICES must be on/],
    ['with notices fetched into a demonstration', { HEADROOM_NOTICES: 'on' }, /^A demonstration fetches no notices/],
    [
      'with notices from an address without https',
      { FIND_A_TENDER_URL: 'http://www.find-tender.service.gov.uk' },
      /^FIND_A_TENDER_URL must be/,
    ],
    ['with notices from an inner address', { CONTRACTS_FINDER_URL: 'http://169.254.169.254' }, /^CONTRACTS_FINDER_URL must be/],
    ['with notices from an address with a password', { FIND_A_TENDER_URL: 'https://a:b@example.org' }, /^FIND_A_TENDER_URL must be/],
    ['with notices from an address with a query', { FIND_A_TENDER_URL: 'https://example.org/?x=1' }, /^FIND_A_TENDER_URL must be/],
    ['with notices since some time', { NOTICES_SINCE: 'last year' }, /^NOTICES_SINCE must be a day/],
    ['with a log level there is not', { LOG_LEVEL: 'loud' }, /LOG_LEVEL must be/],
  ];
  it.each(cases)('%s', (_name, environment, sentence) => {
    const sentences = refusal(environment);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(sentence);
  });

  it('and says all that is missing at once', () => {
    expect(refusal({ HEADROOM_MODE: 'production' })).toHaveLength(4);
  });
});
