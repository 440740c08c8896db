/** The whole of Headroom in one process: the real server on a real file, and real devices whose tabs can be cut off and can die. */
import { sql } from 'kysely';
import { addMs, type Instant } from '../../src/domain/instant.ts';
import type { Account } from '../../src/domain/person.ts';
import { API } from '../../src/domain/protocol.ts';
import { DEMO_ACCOUNTS } from '../../src/server/demo/people.ts';
import { PersonStore } from '../../src/device/store/person-store.ts';
import type { Sealer } from '../../src/device/store/sealed-records.ts';
import type { Progress } from '../../src/device/sync/push.ts';
import { type Locks, synchronise } from '../../src/device/sync/sync.ts';
import { createTransport } from '../../src/device/sync/transport.ts';
import { Tab } from '../fixtures/browser-storage.ts';
import type { TestServer } from '../server/test-server.ts';
import { Disk, type Held } from './disk.ts';
import { Wire } from './wire.ts';

/** What the Web Locks API promises: one holder of a name at a time, in the order they asked; let go when the work ends or its tab dies. */
export function createLocks(): Locks {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request: ((name: string, work: () => Promise<unknown>) => {
      const mine = (tails.get(name) ?? Promise.resolve()).then(work);
      const ended = mine.catch(() => undefined);
      tails.set(name, ended);
      return mine;
    }) as Locks['request'],
  };
}

/** No lock at all: for showing that the checks notice. */
export const noLocks: Locks = { request: ((_name: string, work: () => Promise<unknown>) => work()) as Locks['request'] };

export const accountOf = (personId: string): Account => DEMO_ACCOUNTS.find(({ person }) => person.id === personId)!;
/** One browser on one device: its cookies, its storage, its locks, its clock. Several people may use it, and several tabs. */
export class Device {
  readonly wire: Wire;
  readonly locks: Locks;
  /** How far its clock is ahead of the server's. */
  clockAheadMs = 0;
  /** What opens the records of people with a PIN here. */
  readonly sealers = new Map<string, Sealer>();
  /** Its requests do not say whose work they carry: to show that the checks notice. */
  isAnonymous = false;
  /** How often its browser has cleared everything. */
  lives = 1;
  #disk = new Disk();
  readonly #tabs: OpenTab[] = [];

  constructor(server: TestServer, locks: Locks = createLocks()) {
    this.wire = new Wire(server.browser());
    this.locks = locks;
  }

  /** After a restart of the server: the same cookies, the new process. */
  moveTo(server: TestServer): void {
    const { cookies } = this.wire.browser;
    this.wire.browser = server.browser();
    for (const [name, value] of cookies) this.wire.browser.cookies.set(name, value);
  }

  async signIn(personId: string): Promise<void> {
    const response = await this.wire.browser.post(`${API}/demo/sign-in`, { personId });
    if (response.status !== 200) throw new Error(`could not sign in as ${personId}: ${await response.text()}`);
  }

  signOut(): void {
    this.wire.browser.cookies.clear();
  }

  openTab(personId: string, clock: { now: Instant }): OpenTab {
    const opened = new OpenTab(this, new Tab(this.#disk.tab.factory), personId, clock);
    this.#tabs.push(opened);
    return opened;
  }

  /** Closes every page of a person, as when their work is locked. */
  killTabs(personId?: string): void {
    for (const tab of this.#tabs) if (personId === undefined || tab.personId === personId) tab.tab.kill();
  }

  /** The browser clears all that is stored; it may keep the session. */
  async evict(): Promise<void> {
    this.killTabs();
    await this.#disk.close();
    this.#disk = new Disk();
    this.sealers.clear();
    this.lives += 1;
  }

  /** What lies on this device's disk for a person, read past every tab. */
  held(personId: string): Promise<Held> {
    return this.#disk.held(personId, this.sealers.get(personId));
  }
  get disk(): Disk {
    return this.#disk;
  }

  /** For the end of a test. */
  async close(): Promise<void> {
    for (const tab of this.#tabs) await tab.close();
    await this.#disk.close();
  }
}

export type Round = typeof synchronise;

/** A page, or the worker, of one person: the app's own code on this device. */
export class OpenTab {
  readonly store: PersonStore;
  readonly tab: Tab;
  readonly personId: string;
  readonly #device: Device;
  readonly #clock: { now: Instant };
  #isSealed = false;

  constructor(device: Device, tab: Tab, personId: string, clock: { now: Instant }) {
    this.#device = device;
    this.tab = tab;
    this.personId = personId;
    this.#clock = clock;
    this.store = new PersonStore(accountOf(personId).person.id, device.sealers.get(personId));
  }

  /** By the device's clock. */
  get now(): Instant {
    return addMs(this.#clock.now, this.#device.clockAheadMs);
  }

  /** As session.ts: what was written before it was known that there is a PIN is sealed when the session opens. */
  do<T>(work: (store: PersonStore) => Promise<T>): Promise<T> {
    return this.tab.run(async () => {
      const sealer = this.#device.sealers.get(this.personId);
      if (sealer !== undefined && !this.#isSealed) await this.store.sealWith(sealer);
      this.#isSealed = true;
      return work(this.store);
    });
  }

  /** One round, exactly as session.ts and the worker run it; another kind of round to show that the checks notice it. */
  synchronise(round: Round = synchronise): Promise<Progress> {
    const fetchJson = this.#device.wire.fetchFor((path) => this.tab.step({ does: 'fetch', name: path }));
    const transport = createTransport(fetchJson, this.#device.isAnonymous ? undefined : this.personId);
    return this.do((store) => round({ store, transport, locks: this.#device.locks, now: () => this.now }));
  }

  async close(): Promise<void> {
    await this.tab.run(() => this.store.close()).catch(() => undefined);
  }
}

interface Row {
  id: string;
  hash: string;
  body: string;
  person_id: string;
  seq: number;
}
const lastRows = new WeakMap<TestServer, { changes: number; rows: Row[] }>();

/** Every submission row the server holds, beside what its receipt must say. Read again only when something was written. */
export async function serverRows(server: TestServer): Promise<Row[]> {
  const { db } = server.database;
  const { changes } = (await sql<{ changes: number }>`select total_changes() as changes`.execute(db)).rows[0]!;
  const last = lastRows.get(server);
  if (last?.changes === changes) return last.rows;
  const rows = await db.selectFrom('submissions').select(['id', 'hash', 'body', 'person_id', 'seq']).orderBy('seq').execute();
  lastRows.set(server, { changes, rows });
  return rows;
}
