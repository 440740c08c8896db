/** Single returns posted on 64 connections: Headroom, with everything it does to one, beside a bare server that only keeps rows, and on PostgreSQL. */
import { readFileSync } from 'node:fs';
import { API } from '../../src/domain/protocol.ts';
import { POSTGRES_IS_HERE, startPostgres } from '../server/postgres.ts';
import { peer, peersAreHere } from './peers.ts';
import { besides, headroom, type Running, signIn } from './processes.ts';
import { returnsInTurn } from './returns.ts';
import { count, median, milliseconds, type Section } from './section.ts';

const CONNECTIONS = 64;
const SECONDS = 6;
const ROUNDS = 3;

interface Load {
  rate: number;
  /** Of the server's processor, for each return. */
  microseconds: number;
  p50: number;
  p99: number;
  failed: number;
}

/** `beside`: a second process, which takes half of the connections. */
interface Target {
  server: Running;
  beside?: Target;
  path: string;
  headers: Record<string, string>;
  take: () => string;
}

/** Each request is another return: a repeat would be answered from what is held. */
export async function load(target: Target, seconds: number): Promise<Load> {
  if (target.beside === undefined) return loadOne(target, seconds, CONNECTIONS);
  const [one, other] = await Promise.all([target, target.beside].map((half) => loadOne(half, seconds, CONNECTIONS / 2)));
  return {
    rate: one!.rate + other!.rate,
    microseconds: (one!.microseconds * one!.rate + other!.microseconds * other!.rate) / (one!.rate + other!.rate),
    p50: Math.max(one!.p50, other!.p50),
    p99: Math.max(one!.p99, other!.p99),
    failed: one!.failed + other!.failed,
  };
}

async function loadOne({ server, path, headers, take }: Target, seconds: number, connections: number): Promise<Load> {
  const before = processorTime(server.process.pid!);
  const result = await peer('autocannon')({
    url: server.origin + path,
    method: 'POST',
    connections,
    duration: seconds,
    headers: { 'content-type': 'application/json', ...headers },
    setupClient: (client: { setBody(body: string): void; on(event: 'response', next: () => void): void }) => {
      client.setBody(take());
      client.on('response', () => client.setBody(take()));
    },
  });
  return {
    rate: result.requests.average,
    microseconds: ((processorTime(server.process.pid!) - before) / result.requests.total) * 1e6,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

/** Seconds that a process has had of the processors, as Linux counts them. */
function processorTime(pid: number): number {
  const [, , , , , , , , , , , , , user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
  return (Number(user) + Number(system)) / 100;
}

/** In turn: whatever else the machine does meanwhile, it does to all of them. */
async function measured(targets: readonly Target[]): Promise<Load[]> {
  for (const target of targets) await load(target, 3); // until it is warm
  const rounds = targets.map((): Load[] => []);
  for (let n = 0; n < ROUNDS; n++) for (const [index, target] of targets.entries()) rounds[index]!.push(await load(target, SECONDS));
  return rounds.map((all): Load => {
    const middle = (of: (one: Load) => number): number => median(all.map(of));
    return {
      rate: middle((one) => one.rate),
      microseconds: middle((one) => one.microseconds),
      p50: middle((one) => one.p50),
      p99: middle((one) => one.p99),
      failed: all.reduce((sum, one) => sum + one.failed, 0),
    };
  });
}

export async function ourTarget(server: Running): Promise<Target> {
  const cookie = await signIn(server.origin, 'asha-okafor');
  const take = returnsInTurn((json) => `{"submissions":[${json}]}`);
  return { server, path: `${API}/submissions`, headers: { cookie, origin: server.origin }, take };
}

/** One process with all connections, and two on the same database with half of them each. */
async function onPostgresAt(DATABASE_URL: string): Promise<Target[]> {
  const env = { DATABASE_URL, HEADROOM_SECRET: 'the same in each of these processes' };
  const [alone, one, other] = [
    await ourTarget(await headroom(env)),
    await ourTarget(await headroom(env)),
    await ourTarget(await headroom(env)),
  ];
  return [alone, { ...one, beside: other }];
}

export async function ingest(): Promise<Section> {
  if (!peersAreHere()) throw new Error('This part needs autocannon, which npm could not install.');
  const postgres = POSTGRES_IS_HERE ? await startPostgres() : undefined;
  const targets = [
    await ourTarget(await headroom()),
    { server: await besides('bound'), path: '/', headers: {}, take: returnsInTurn((json) => json) },
    ...(postgres === undefined ? [] : await onPostgresAt(postgres.url)),
  ];
  const [ours, bare, onPostgres, byTwo] = (await measured(targets)) as [Load, Load, Load?, Load?];
  for (const { server } of [...targets, ...targets.flatMap(({ beside }) => beside ?? [])]) await server.stop();
  await postgres?.stop();
  return {
    title: 'Single returns, 64 connections',
    how: `One return to a request, each another one, answered only once it is on the disk (SQLite, WAL, synchronous FULL, group commit); the load generator on the same processors; ${SECONDS} seconds in turn, the median of ${ROUNDS}. Beside it: node:http with JSON.parse and the same group commit into one table, without a session, rules, receipts or a feed. Processor time is the measure that a busy machine blurs least.`,
    rows: [
      {
        what: 'returns a second',
        ours: count(ours.rate),
        beside: `bare server: ${count(bare.rate)}`,
        ratio: ours.rate / bare.rate,
        aim: 0.7,
      },
      {
        what: 'processor time of the server for a return',
        ours: `${count(ours.microseconds)} µs`,
        beside: `${count(bare.microseconds)} µs`,
        ratio: bare.microseconds / ours.microseconds,
      },
      { what: 'median wait', ours: milliseconds(ours.p50), beside: milliseconds(bare.p50), ratio: bare.p50 / ours.p50 },
      { what: 'longest of 99 in 100', ours: milliseconds(ours.p99), beside: milliseconds(bare.p99), ratio: bare.p99 / ours.p99 },
      { what: 'refused or failed', ours: count(ours.failed), beside: count(bare.failed) },
      ...(onPostgres === undefined
        ? []
        : [
            {
              what: 'returns a second on PostgreSQL, on the same machine',
              ours: count(onPostgres.rate),
              beside: `on SQLite: ${count(ours.rate)}`,
              ratio: onPostgres.rate / ours.rate,
            },
            {
              what: 'returns a second by two processes on that PostgreSQL, 32 connections each',
              ours: count(byTwo!.rate),
              beside: `by one: ${count(onPostgres.rate)}`,
              ratio: byTwo!.rate / onPostgres.rate,
            },
            {
              what: 'longest of 99 in 100, by two processes',
              ours: milliseconds(byTwo!.p99),
              beside: `by one: ${milliseconds(onPostgres.p99)}`,
              ratio: onPostgres.p99 / byTwo!.p99,
            },
          ]),
    ],
  };
}
