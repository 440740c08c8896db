/** Single returns posted on 64 connections: Headroom, with everything it does to one, beside a bare server that only keeps rows. */
import { API } from '../../src/domain/protocol.ts';
import { peer, peersAreHere } from './peers.ts';
import { besides, headroom, type Running, signIn } from './processes.ts';
import { returnsInTurn } from './returns.ts';
import { count, median, milliseconds, type Section } from './section.ts';

const CONNECTIONS = 64;
const SECONDS = 6;
const ROUNDS = 3;

interface Load {
  rate: number;
  p50: number;
  p99: number;
  failed: number;
}

/** Each request is another return: a repeat would be answered from what is held. */
async function load(url: string, bodies: () => string, headers: Record<string, string>, seconds: number): Promise<Load> {
  const result = await peer('autocannon')({
    url,
    method: 'POST',
    connections: CONNECTIONS,
    duration: seconds,
    headers: { 'content-type': 'application/json', ...headers },
    setupClient: (client: { setBody(body: string): void; on(event: 'response', next: () => void): void }) => {
      client.setBody(bodies());
      client.on('response', () => client.setBody(bodies()));
    },
  });
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, failed: result.non2xx + result.errors };
}

async function measured(server: Running, path: string, headers: Record<string, string>, wrap: (json: string) => string): Promise<Load> {
  const take = returnsInTurn(wrap);
  await load(server.origin + path, take, headers, 2); // until it is warm
  const rounds: Load[] = [];
  for (let n = 0; n < ROUNDS; n++) rounds.push(await load(server.origin + path, take, headers, SECONDS));
  await server.stop();
  const middle = (of: (one: Load) => number): number => median(rounds.map(of));
  return {
    rate: middle((one) => one.rate),
    p50: middle((one) => one.p50),
    p99: middle((one) => one.p99),
    failed: middle((one) => one.failed),
  };
}

export async function ingest(): Promise<Section> {
  if (!peersAreHere()) throw new Error('This part needs autocannon, which npm could not install.');
  const server = await headroom();
  const cookie = await signIn(server.origin, 'asha-okafor');
  const ours = await measured(server, `${API}/submissions`, { cookie, origin: server.origin }, (json) => `{"submissions":[${json}]}`);
  const bare = await measured(await besides('bound'), '/', {}, (json) => json);
  return {
    title: 'Single returns, 64 connections',
    how: `One return to a request, each another one, answered only once it is on the disk (SQLite, WAL, synchronous FULL, group commit); the load generator on the same processors; ${SECONDS} seconds, the median of ${ROUNDS}. Beside it: node:http with JSON.parse and the same group commit into one table, without a session, rules, receipts or a feed.`,
    rows: [
      {
        what: 'returns a second',
        ours: count(ours.rate),
        beside: `bare server: ${count(bare.rate)}`,
        ratio: ours.rate / bare.rate,
        aim: 0.7,
      },
      { what: 'median wait', ours: milliseconds(ours.p50), beside: milliseconds(bare.p50), ratio: bare.p50 / ours.p50 },
      { what: 'longest of 99 in 100', ours: milliseconds(ours.p99), beside: milliseconds(bare.p99), ratio: bare.p99 / ours.p99 },
      { what: 'refused or failed', ours: count(ours.failed), beside: count(bare.failed) },
    ],
  };
}
