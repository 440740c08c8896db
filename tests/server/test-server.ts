/** The real app on a real database, with a clock the test holds and a browser that keeps cookies. */
import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { pino } from 'pino';
import webPush from 'web-push';
import { addMs, type Instant } from '../../src/domain/instant.ts';
import { API, type PushResult } from '../../src/domain/protocol.ts';
import type { LibraryItem } from '../../src/domain/published-item.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { createAcceptance } from '../../src/server/acceptance.ts';
import { createApp } from '../../src/server/app.ts';
import { type Database, type DatabaseAddress, openDatabase } from '../../src/server/db/connection.ts';
import type { Env, Parts } from '../../src/server/env.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { demoMailbox, type Message } from '../../src/server/mail.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { Nudges, type Pace } from '../../src/server/nudges.ts';
import { prepare } from '../../src/server/prepare.ts';
import { createSessions } from '../../src/server/sessions.ts';
import { NOW } from '../fixtures/returns.ts';
import { openCopy } from './prepared.ts';

export const ORIGIN = 'http://localhost:8080';
export const PUSH_KEYS = webPush.generateVAPIDKeys();

export interface TestServer {
  app: Hono<Env>;
  parts: Parts;
  database: Database;
  mailbox: Message[];
  /** What was logged, one line of JSON each. */
  logged: string[];
  clock: { now: Instant; advance(ms: number): void };
  browser(address?: string): Browser;
  /** A browser in which somebody from the demonstration is signed in. */
  as(personId: string): Promise<Browser>;
  close(): Promise<void>;
}

export interface ServerOptions {
  mode?: 'demo' | 'production';
  library?: readonly LibraryItem[];
  parts?: Partial<Parts>;
  /** The database is a copy of one that was opened before with the same options: nothing is published again. */
  isPrepared?: boolean;
  /** Streams of nudges: how many, and how fast. */
  nudges?: { most?: number; pace?: Pace };
}

export async function testServer(
  address: DatabaseAddress,
  { mode = 'demo', library = [], parts: changed = {}, isPrepared = false, nudges: { most = 300, pace } = {} }: ServerOptions = {},
): Promise<TestServer> {
  const clock = { now: NOW, advance: (ms: number) => void (clock.now = addMs(clock.now, ms)) };
  const now = () => clock.now;
  const copy = !isPrepared && mode === 'demo' && library.length === 0 ? await openCopy(address) : undefined;
  const database = copy ?? openDatabase(address);
  if (!isPrepared && copy === undefined) await prepare(database, { mode, councils: COUNCILS, library, now, randomBytes });
  const mailbox = demoMailbox();
  const logged: string[] = [];
  const metrics = createMetrics();
  const sessions = createSessions(database.db);
  const log = pino({ level: 'info', base: null }, { write: (line: string) => void logged.push(line) });
  const parts: Parts = {
    database,
    sessions,
    nudges: new Nudges({ database, sessions, metrics, log, now }, most, pace),
    acceptance: createAcceptance(database, metrics, now),
    mail: mailbox,
    log,
    origins: [ORIGIN],
    secret: 'a secret of thirty-two characters',
    now,
    randomBytes,
    version: '0.0.0-test',
    distFolder: '/nowhere',
    demoMailbox: mode === 'demo' ? mailbox.messages : undefined,
    sendPush: async () => 'sent',
    pushKeys: PUSH_KEYS,
    remindersOn: true,
    pushHosts: [],
    webhookHosts: [],
    ocdsPrefix: 'ocds-test00',
    metrics,
    metricsToken: undefined,
    killSwitch: false,
    ...changed,
  };
  const app = createApp(parts);
  const browser = (from = '203.0.113.1') => new Browser(app, from, parts.origins[0]!);
  return {
    app,
    parts,
    database,
    mailbox: mailbox.messages,
    logged,
    clock,
    browser,
    as: async (personId) => {
      const one = browser();
      const response = await one.post(`${API}/demo/sign-in`, { personId });
      if (response.status !== 200) throw new Error(`could not sign in as ${personId}: ${await response.text()}`);
      return one;
    },
    close: async () => {
      await parts.nudges.stop();
      await database.close();
    },
  };
}

type Headers = Record<string, string>;

export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #app: Hono<Env>;
  readonly #address: string;
  readonly #origin: string;

  constructor(app: Hono<Env>, address: string, origin: string) {
    this.#app = app;
    this.#address = address;
    this.#origin = origin;
  }

  async send(method: string, path: string, body?: BodyInit, headers: Headers = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const init: RequestInit = {
      method,
      headers: { ...(cookie === '' ? {} : { cookie }), ...headers },
      ...(body === undefined ? {} : { body }),
    };
    // What @hono/node-server hands over besides the request: where it came from.
    const response = await this.#app.request(path, init, { incoming: { socket: { remoteAddress: this.#address } } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (/max-age=0/i.test(line)) this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    return response;
  }

  get(path: string, headers: Headers = {}): Promise<Response> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body: unknown, headers: Headers = {}): Promise<Response> {
    return this.send('POST', path, JSON.stringify(body), { 'content-type': 'application/json', origin: this.#origin, ...headers });
  }

  put(path: string, body: unknown, headers: Headers = {}): Promise<Response> {
    return this.send('PUT', path, JSON.stringify(body), { 'content-type': 'application/json', origin: this.#origin, ...headers });
  }

  async push(...submissions: (Submission | Record<string, unknown>)[]): Promise<PushResult[]> {
    const response = await this.post(`${API}/submissions`, { submissions });
    if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
    return ((await response.json()) as { results: PushResult[] }).results;
  }
}

/** The type of a problem reply, without its prefix; undefined when it is no problem. */
export async function problemOf(response: Response): Promise<string | undefined> {
  if (response.headers.get('content-type') !== 'application/problem+json') return undefined;
  return ((await response.json()) as { type: string }).type.replace('urn:headroom:problem:', '');
}
