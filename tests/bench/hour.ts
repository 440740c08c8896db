/** The busiest hour of a national night, replayed at one server in little more than a minute: does what it holds in memory grow? */
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../src/domain/instant.ts';
import { instantOf } from '../../src/domain/instant.ts';
import { API } from '../../src/domain/protocol.ts';
import { ROOT } from '../built-server.ts';
import { type Country, type Reporter, returnOf, settle } from './country.ts';
import type { Memory } from './hurried.ts';
import { BUILT, headroom, newFolder, type Running } from './processes.ts';
import { count, type Section } from './section.ts';

const COUNTRY = { councils: 152, services: 40_000 };
/** Half of all report in the last two hours, a quarter of those in the last ten minutes (nation.ts); the rest come evenly. */
const NIGHT = COUNTRY.services / 2;
const DEVICES = Math.round(NIGHT / 4 + (NIGHT * 3) / 4 / 2.2);
/** Shares of the devices: whose session of thirty days is over, and who have never had the app. */
const SIGN_IN = 0.2;
const NEW = 0.01;
/** After the answer to what was sent, an app that stays open asks every five minutes. */
const LATER_PULLS = 2;
/** One officer of each council turns a page every five minutes. */
const DESK_PAGES = COUNTRY.councils * 12;
const AT_ONCE = 48;
const TIMES = 24;
const POINTS = 10;

const MEGABYTE = 2 ** 20;

class Evening {
  readonly #server: Running;
  readonly #now: () => Instant;
  readonly #files = readdirSync(join(ROOT, 'dist/app/assets')).filter((name) => /\.(js|css)$/.test(name) && !name.startsWith('desk-'));
  readonly #country: Country;
  /** What the devices hold of the app. */
  readonly #etags = new Map<string, string>();
  requests = 0;
  /** By status: what was neither done nor “not changed”. */
  readonly failed = new Map<number, number>();

  constructor(server: Running, country: Country, now: () => Instant) {
    this.#server = server;
    this.#country = country;
    this.#now = now;
  }

  async #ask(path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Response> {
    this.requests += 1;
    const { origin } = this.#server;
    const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`${origin}${path}`, { headers: { origin, 'content-type': 'application/json', ...headers }, ...sent });
    const text = await response.arrayBuffer();
    const { status } = response;
    if (!response.ok && status !== 304) this.failed.set(status, (this.failed.get(status) ?? 0) + 1);
    return new Response(status === 204 || status === 304 ? null : text, { status, headers: response.headers });
  }

  async #signIn(email: string): Promise<string> {
    const address = { 'x-forwarded-for': Array.from({ length: 4 }, () => 1 + Math.floor(Math.random() * 254)).join('.') };
    const asked = await this.#ask(`${API}/sign-in/code`, address, { email });
    const mailbox = (await (await this.#ask(`${API}/demo/mailbox`)).json()) as { messages: { to: string; text: string }[] };
    const code = /\b\d{6}\b/.exec(mailbox.messages.find(({ to }) => to === email)!.text)![0];
    const cookie = asked.headers.getSetCookie()[0]!.split(';')[0]!;
    const signedIn = await this.#ask(`${API}/sign-in`, { ...address, cookie }, { code });
    return signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
  }

  /** One device, from opening the app to closing it. */
  async visit(reporter: Reporter): Promise<void> {
    const isNew = Math.random() < NEW;
    const kept = { 'accept-encoding': 'br' };
    for (const path of ['/', '/service-worker.js']) {
      const etag = isNew ? undefined : this.#etags.get(path);
      const { headers } = await this.#ask(path, { ...kept, ...(etag === undefined ? {} : { 'if-none-match': etag }) });
      this.#etags.set(path, headers.get('etag')!);
    }
    if (isNew) for (const name of this.#files) await this.#ask(`/assets/${name}`, kept);
    const cookie = isNew || Math.random() < SIGN_IN ? await this.#signIn(reporter.account.person.email) : reporter.cookie;
    if (isNew) await this.#ask(`${API}/library`, { cookie });
    let cursor = '';
    const pull = async (): Promise<void> => {
      const query = cursor === '' ? 'library=all' : `after=${cursor}`;
      ({ cursor } = (await (await this.#ask(`${API}/feed?${query}`, { cookie })).json()) as { cursor: string });
    };
    await pull();
    await this.#ask(`${API}/submissions`, { cookie }, { submissions: [returnOf(reporter, this.#now())] });
    for (let times = 0; times <= LATER_PULLS; times++) await pull();
  }

  async turnPage(index: number): Promise<void> {
    const { cookie, councilId } = this.#country.officer;
    const pages = ['market', 'reporting?kind=vacancies', 'submissions', 'market/history?kind=vacancies'];
    await this.#ask(`${API}/desk/${councilId}/${pages[index % pages.length]}`, { cookie });
  }
}

async function memoryOf({ process: child }: Running): Promise<Memory> {
  child.send('memory');
  return ((await once(child, 'message')) as [Memory])[0];
}

export async function hour(): Promise<Section> {
  const folder = newFolder();
  const country = await settle(folder, COUNTRY);
  const from = Date.now();
  const hurried = (): number => Math.round(from + (Date.now() - from) * TIMES);
  const server = await headroom({ HURRY: `${from} ${TIMES}` }, folder, ['--import', join(import.meta.dirname, 'hurried.ts'), ...BUILT]);
  const evening = new Evening(server, country, () => instantOf(hurried()));
  const queue = country.reporters
    .sort(() => Math.random() - 0.5)
    .slice(0, DEVICES)
    .map((reporter) => () => evening.visit(reporter));
  for (let page = 0; page < DESK_PAGES; page++)
    queue.splice(Math.floor((page * (DEVICES + DESK_PAGES)) / DESK_PAGES), 0, () => evening.turnPage(page));

  const began = performance.now();
  const points: Memory[] = [];
  for (let point = 0; point < POINTS; point++) {
    const tenth = queue.splice(0, Math.ceil(queue.length / (POINTS - point)));
    await Promise.all(Array.from({ length: AT_ONCE }, async () => { while (tenth.length > 0) await tenth.pop()!(); })); // prettier-ignore
    points.push(await memoryOf(server));
  }
  const seconds = (performance.now() - began) / 1000;
  await server.stop();
  return told(evening, points, seconds);
}

const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(bytes < 100 * MEGABYTE ? 1 : 0)} MB`;

function told({ requests, failed }: Evening, points: readonly Memory[], seconds: number): Section {
  const [first, last] = [points[0]!, points.at(-1)!];
  const grows = (what: keyof Memory, words: string, aim?: number) => ({
    what: `${words}, after a tenth and at the end`,
    ours: `${megabytes(first[what])}, ${megabytes(last[what])}`,
    beside: '',
    ratio: first[what] / last[what],
    ...(aim === undefined ? {} : { aim }),
  });
  const failures = [...failed].map(([status, times]) => `${count(times)} × ${status}`).join(', ');
  return {
    title: 'An hour',
    how: `${count(DEVICES)} returns, what the worst hour of the national night brings (a quarter of ${count(NIGHT)} in its last ten minutes, the rest evenly), and what comes with them, as fast as one server process takes it, ${AT_ONCE} devices at the same moment. Each device asks whether the app changed (304), pulls, sends its return, and pulls ${LATER_PULLS + 1} times more; ${SIGN_IN * 100}% sign in with a code, ${NEW * 100}% have never been here and fetch the whole app and a page of the library; an officer of each of ${COUNTRY.councils} councils turns a page every five minutes. The server’s clock and long timers run ${TIMES} times as fast, so that reminders, webhooks and retention take their turns. Memory is asked for at ${POINTS} equal points: the heap after a collection, the rest as it is.`,
    rows: [
      { what: 'requests', ours: count(requests), beside: `${count(requests / seconds)} a second` },
      { what: 'hours that passed on the server’s clock', ours: ((seconds * TIMES) / 3600).toFixed(1), beside: '' },
      { what: 'refused or failed', ours: failures === '' ? '0' : failures, beside: '0' },
      grows('heap', 'heap', 0.9),
      grows('external', 'buffers beside the heap'),
      grows('rss', 'all memory, as the system counts it'),
    ],
    chart: points
      .map(({ heap, rss }, index) => {
        const bar = '█'.repeat(Math.round(heap / MEGABYTE / 2)) + '░'.repeat(Math.round((rss - heap) / MEGABYTE / 8));
        return `${String(index + 1).padStart(2)}/${POINTS}  ${megabytes(heap).padStart(8)} of ${megabytes(rss).padStart(7)}  ${bar}`;
      })
      .join('\n'),
  };
}
