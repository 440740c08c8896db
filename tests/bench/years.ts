/** The desk of one council when the whole country has reported for three years, beside the same council on a server of its own. */
import { API } from '../../src/domain/protocol.ts';
import { type Country, settle } from './country.ts';
import { headroom, newFolder, type Running } from './processes.ts';
import { count, median, milliseconds, type Section } from './section.ts';

const COUNCILS = 152;
const SERVICES_OF_EACH = 263; // 40,000 in England
const MONTHS = 36;
const TIMES = 20;
const PAGES = {
  'the market as it stands': 'market',
  'three years of beds': 'market/history?kind=vacancies&span=three-years',
  'who has reported': 'reporting?kind=vacancies',
  'the returns behind a figure': 'market/figure?kind=vacancies&measure=capacity',
} as const;

interface Desk {
  country: Country;
  server: Running;
  returns: number;
  took: number[];
}

async function open(councils: number): Promise<Desk> {
  const folder = newFolder();
  const services = councils * SERVICES_OF_EACH;
  const returns = services * MONTHS;
  const country = await settle(folder, { councils, services, returns, days: 3 * 365 });
  return { country, returns, server: await headroom({}, folder), took: [] };
}

async function ask({ country, server, took }: Desk, page: string): Promise<void> {
  const { cookie, councilId } = country.officer;
  const start = performance.now();
  const response = await fetch(`${server.origin}${API}/desk/${councilId}/${page}`, { headers: { cookie } });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  took.push(performance.now() - start);
}

export async function years(): Promise<Section> {
  const [whole, alone] = [await open(COUNCILS), await open(1)];
  const rows = [];
  for (const [name, page] of Object.entries(PAGES)) {
    for (const desk of [whole, alone]) desk.took.length = 0;
    for (let n = 0; n < TIMES; n++) for (const desk of [whole, alone]) await ask(desk, page);
    const [ours, beside] = [whole, alone].map(({ took }) => median(took.slice(TIMES / 5))) as [number, number];
    rows.push({ what: name, ours: milliseconds(ours), beside: `${milliseconds(beside)} alone`, ratio: beside / ours });
  }
  for (const { server } of [whole, alone]) await server.stop();
  return {
    title: 'A council in the whole country, after three years',
    how: `One council of ${SERVICES_OF_EACH} homes, each of which reported ${MONTHS} times: on a server with ${COUNCILS} such councils and ${count(whole.returns)} returns, and on one of its own with ${count(alone.returns)}. SQLite, asked in turn, the median of ${TIMES}. A ratio of 1 means that the rest of the country costs nothing.`,
    rows,
  };
}
