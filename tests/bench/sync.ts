/** Returns from the device's outbox to the server and back by the feed, beside replication engines and the limit. */
import 'fake-indexeddb/auto';
import * as z from 'zod/mini';
import { saveAllForSending } from '../../src/device/store/many-returns.ts';
import { PersonStore } from '../../src/device/store/person-store.ts';
import { pullFeed } from '../../src/device/sync/pull.ts';
import { pushOutbox } from '../../src/device/sync/push.ts';
import { createTransport, type Transport } from '../../src/device/sync/transport.ts';
import type { PersonId } from '../../src/domain/id.ts';
import { type Instant, instantOf } from '../../src/domain/instant.ts';
import { API } from '../../src/domain/protocol.ts';
import { peer, peersAreHere } from './peers.ts';
import schema from './peers/rx-schema.json' with { type: 'json' };
import { besides, headroom, signIn } from './processes.ts';
import { someReturns } from './returns.ts';
import { count, type Row, type Section } from './section.ts';
import { BATCH, compared, inTurn, type Rates, ROUNDS, rowsOf } from './sync-rates.ts';

const SIZES = [1000, 10_000];
const now = (): Instant => instantOf(Date.now());
const perSecond = async (many: number, work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return many / ((performance.now() - start) / 1000);
};

/** The transport as the app has it, over the wire, with a session's cookie and what it cost. */
function wire(origin: string, cookie: string, personId: string): Transport & { bytes: { sent: number; received: number } } {
  const bytes = { sent: 0, received: 0 };
  const asks = (async (path: string, init: RequestInit = {}) => {
    const headers = { ...(init.headers as Record<string, string>), cookie, origin, 'accept-encoding': 'gzip' };
    bytes.sent += typeof init.body === 'string' ? init.body.length : 0;
    const response = await fetch(`${origin}${path}`, { ...init, headers });
    bytes.received += Number(response.headers.get('content-length') ?? 0);
    return response;
  }) as typeof fetch;
  return { ...createTransport(asks, personId), bytes };
}

interface Costs {
  bytesPushed: number;
  bytesIdle: number;
}
const costs: Costs = { bytesPushed: 0, bytesIdle: 0 };
let lives = 0;

/** A fresh database on the device, as fake-indexeddb keeps it. */
function newStore(personId: string): PersonStore {
  return new PersonStore(`${personId}-${++lives}` as PersonId);
}

async function ours(many: number): Promise<Rates> {
  const server = await headroom();
  const [asha, tom] = [await signIn(server.origin, 'asha-okafor'), await signIn(server.origin, 'tom-reilly')];
  const device = newStore('asha-okafor');
  const returns = someReturns(many);
  for (let at = 0; at < many; at += 1000)
    await saveAllForSending(
      device,
      returns.slice(at, at + 1000).map((submission) => ({ submission, draftKey: 'none' })),
    );
  const sending = wire(server.origin, asha, 'asha-okafor');
  const push = await perSecond(many, () => pushOutbox(device, sending));
  costs.bytesPushed = sending.bytes.sent / many;
  const other = newStore('tom-reilly');
  const reading = wire(server.origin, tom, 'tom-reilly');
  const before = performance.now();
  const pulled = await pullFeed(other, reading, now);
  const seconds = (performance.now() - before) / 1000;
  const held = await other.read(['receipts'], (tx) => tx.objectStore('receipts').getAllKeys());
  if (pulled.outcome !== 'done' || held.length < many)
    throw new Error(`Not everything came back: ${pulled.outcome}, ${held.length} of ${many}`);
  const idle = wire(server.origin, tom, 'tom-reilly');
  const { cursor } = (await other.read(['feed'], (tx) => tx.objectStore('feed').getAll()))[0]!;
  const answer = await idle.get(`${API}/feed?limit=500&after=${cursor}`, z.unknown());
  if (answer.outcome !== 'ok') throw new Error('The idle pull failed');
  costs.bytesIdle = JSON.stringify(answer.body).length;
  await device.close();
  await other.close();
  await server.stop();
  return { push, pull: held.length / seconds };
}

const json = { 'content-type': 'application/json' };
const post = (origin: string, rows: unknown): Promise<unknown> =>
  fetch(origin, { method: 'POST', body: JSON.stringify(rows), headers: json }).then((answer) => answer.json());
const pullFrom = async (origin: string, since: number, limit: number): Promise<{ seq: number; rows: { id: string }[] }> =>
  (await fetch(`${origin}/?since=${since}&limit=${limit}`)).json() as Promise<{ seq: number; rows: { id: string }[] }>;

/** Batches from memory to the barest durable server, and back into memory. */
async function bound(many: number): Promise<Rates> {
  const server = await besides('bound');
  const rows = rowsOf(many);
  const push = await perSecond(many, async () => {
    for (let at = 0; at < many; at += BATCH) await post(server.origin, rows.slice(at, at + BATCH));
  });
  const held = new Map<string, unknown>();
  const pull = await perSecond(many, async () => {
    for (let since = 0; ;) {
      const page = await pullFrom(server.origin, since, BATCH);
      if (page.rows.length === 0) return;
      for (const row of page.rows) held.set(row.id, row);
      since = page.seq;
    }
  });
  await server.stop();
  return { push, pull };
}

async function pouch(many: number): Promise<Rates> {
  const server = await besides('pouch');
  const PouchDB = peer('pouchdb');
  PouchDB.plugin(peer('pouchdb-adapter-memory'));
  const Local = PouchDB.defaults({ adapter: 'memory' });
  const mine = new Local(`mine-${++lives}`);
  await mine.bulkDocs(rowsOf(many).map(({ id, ...row }) => ({ _id: id, ...row })));
  const remote = new PouchDB(`${server.origin}/rows`);
  await remote.info();
  const push = await perSecond(many, () => mine.replicate.to(remote, { batch_size: BATCH }));
  const pull = await perSecond(many, () => new Local(`theirs-${++lives}`).replicate.from(remote, { batch_size: BATCH }));
  await server.stop();
  return { push, pull };
}

async function rx(many: number): Promise<Rates> {
  const server = await besides('bound');
  const { createRxDatabase } = peer('rxdb/plugins/core');
  const { getRxStorageMemory } = peer('rxdb/plugins/storage-memory');
  const { replicateRxCollection } = peer('rxdb/plugins/replication');
  const collection = async () => {
    const db = await createRxDatabase({ name: `rx-${++lives}`, storage: getRxStorageMemory(), multiInstance: false, eventReduce: false });
    return (await db.addCollections({ rows: { schema } })).rows;
  };
  const mine = await collection();
  await mine.bulkInsert(rowsOf(many));
  const push = await perSecond(many, () =>
    replicateRxCollection({
      collection: mine,
      replicationIdentifier: `push-${++lives}`,
      live: false,
      push: {
        batchSize: BATCH,
        handler: async (rows: { newDocumentState: unknown }[]) => {
          await post(
            server.origin,
            rows.map((row) => row.newDocumentState),
          );
          return [];
        },
      },
    }).awaitInitialReplication(),
  );
  const theirs = await collection();
  const pull = await perSecond(many, () =>
    replicateRxCollection({
      collection: theirs,
      replicationIdentifier: `pull-${++lives}`,
      live: false,
      pull: {
        batchSize: BATCH,
        handler: async (checkpoint: { seq: number } | undefined, limit: number) => {
          const page = await pullFrom(server.origin, checkpoint?.seq ?? 0, limit);
          return { documents: page.rows.map((row) => ({ ...row, _deleted: false })), checkpoint: { seq: page.seq } };
        },
      },
    }).awaitInitialReplication(),
  );
  await server.stop();
  return { push, pull };
}

export async function sync(): Promise<Section> {
  const rows: Row[] = [];
  for (const many of SIZES) {
    const [mine, limit, pouchRates, rxRates] = (await inTurn([ours, bound, ...(peersAreHere() ? [pouch, rx] : [])], many)) as [
      Rates,
      Rates,
      Rates?,
      Rates?,
    ];
    rows.push(...compared(many, mine, 'the limit (bare server, nothing kept on the device)', limit, { push: 0.7 }));
    if (pouchRates !== undefined)
      rows.push(...compared(many, mine, 'PouchDB to express-pouchdb, in memory', pouchRates, { push: 5, pull: 5 }));
    if (rxRates !== undefined) rows.push(...compared(many, mine, 'RxDB over HTTP, in memory', rxRates, { push: 1, pull: 1 }));
  }
  rows.push(
    { what: 'bytes sent for a return', ours: `${count(costs.bytesPushed)} before compression`, beside: '' },
    { what: 'a pull with nothing new', ours: `${costs.bytesIdle} bytes`, beside: '300 bytes', ratio: 300 / costs.bytesIdle, aim: 1 },
  );
  return {
    title: 'Sync',
    how: `The device’s own code on a shim of IndexedDB against the real server on SQLite in another process, with sign-in, rules, scoping, receipts and the feed; batches of ${BATCH}; in turn, the median of ${ROUNDS}. Beside it: engines with their data in memory and no rules, and a bare server that only keeps rows durably.`,
    rows,
    notes: peersAreHere() ? [] : ['The peers could not be installed: npm’s registry was not reached.'],
  };
}
