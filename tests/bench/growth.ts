/** What one post, one pull with nothing new and one look at the market cost when there are a thousand, ten thousand, a hundred thousand returns. */
import * as z from 'zod/mini';
import { type Instant, instantOf } from '../../src/domain/instant.ts';
import { API } from '../../src/domain/protocol.ts';
import { type Country, returnOf, settle } from './country.ts';
import { headroom, newFolder, type Running } from './processes.ts';
import { count, median, milliseconds, type Section } from './section.ts';

const SIZES = [1000, 10_000, 100_000];
/** Eight councils of 125 services each: what grows is only how often they have reported. */
const COUNTRY = { councils: 8, services: 1000 };
const TIMES = 150;
const now = (): Instant => instantOf(Date.now());

const ACTIONS = {
  'one return sent': async ({ origin }: Running, { reporters }: Country, n: number) => {
    const reporter = reporters[n]!;
    const body = JSON.stringify({ submissions: [returnOf(reporter, now())] });
    const headers = { 'content-type': 'application/json', origin, cookie: reporter.cookie };
    return fetch(`${origin}${API}/submissions`, { method: 'POST', body, headers });
  },
  'a pull with nothing new': async ({ origin }: Running, { reporters }: Country) => {
    const { cookie } = reporters.at(-1)!;
    const cursor = cursors.get(origin) ?? (await cursorOf(origin, cookie));
    cursors.set(origin, cursor);
    return fetch(`${origin}${API}/feed?limit=500&after=${cursor}`, { headers: { cookie } });
  },
  'the market as it stands': async ({ origin }: Running, { officer: { cookie, councilId } }: Country) =>
    fetch(`${origin}${API}/desk/${councilId}/market`, { headers: { cookie } }),
} as const;
type Action = keyof typeof ACTIONS;
const NAMES = Object.keys(ACTIONS) as Action[];
const cursors = new Map<string, string>();

const Page = z.object({ cursor: z.string(), more: z.boolean() });
async function cursorOf(origin: string, cookie: string): Promise<string> {
  for (let after = ''; ;) {
    const page = Page.parse(await (await fetch(`${origin}${API}/feed?limit=500${after}`, { headers: { cookie } })).json());
    if (!page.more) return page.cursor;
    after = `&after=${page.cursor}`;
  }
}

interface Size {
  returns: number;
  country: Country;
  server: Running;
  times: Record<Action, number[]>;
}

async function measure({ server, country, times }: Size, name: Action, n: number): Promise<void> {
  const start = performance.now();
  const response = await ACTIONS[name](server, country, n);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  times[name].push(performance.now() - start);
}

export async function growth(): Promise<Section> {
  const sizes: Size[] = [];
  for (const returns of SIZES) {
    const folder = newFolder();
    const country = await settle(folder, { ...COUNTRY, returns });
    const times = Object.fromEntries(NAMES.map((name) => [name, [] as number[]])) as Size['times'];
    sizes.push({ returns, country, server: await headroom({}, folder), times });
  }
  // In turn: whatever else the machine does meanwhile, it does to all of them.
  for (const name of NAMES) for (let n = 0; n < TIMES; n++) for (const size of sizes) await measure(size, name, n);
  for (const { server } of sizes) await server.stop();
  const cost = ({ times }: Size, name: Action): number => median(times[name].slice(TIMES / 5)); // the first warm it up
  const smallest = sizes[0]!;
  const longest = Math.max(...sizes.flatMap((size) => NAMES.map((name) => cost(size, name))));
  const bar = (ms: number): string => '█'.repeat(Math.max(1, Math.round((ms / longest) * 40)));
  const line = (size: Size, name: Action): string =>
    `${count(size.returns).padStart(9)} ${bar(cost(size, name))} ${milliseconds(cost(size, name))}`;
  return {
    title: 'As it grows',
    how: `Returns of ${count(COUNTRY.services)} services of ${COUNTRY.councils} councils, over a year, on SQLite; three servers, asked in turn; the median of ${TIMES} requests, one after the other, over the wire. Beside each: the same with ${count(SIZES[0]!)} returns. A ratio of 1 means that it costs the same, under 1 that it costs more.`,
    rows: sizes.flatMap((size) =>
      NAMES.map((name) => ({
        what: `${name}, ${count(size.returns)} returns`,
        ours: milliseconds(cost(size, name)),
        beside: milliseconds(cost(smallest, name)),
        ...(size === smallest ? {} : { ratio: cost(smallest, name) / cost(size, name) }),
      })),
    ),
    chart: NAMES.map((name) => [name, ...sizes.map((size) => line(size, name))].join('\n')).join('\n\n'),
  };
}
