/** The whole of Headroom in one process: the real server on a real file, and real devices whose tabs can be cut off and can die. */
import { createHash } from 'node:crypto';
import type { Account } from '../../src/domain/person.ts';
import { API } from '../../src/domain/protocol.ts';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { DEMO_ACCOUNTS } from '../../src/server/demo/people.ts';
import { PersonStore } from '../../src/device/store/person-store.ts';
import { Connection } from '../../src/device/store/connection.ts';
import { personSteps } from '../../src/device/store/migrations.ts';
import type { Discarded, Draft, OutboxEntry, PersonSchema } from '../../src/device/store/schema.ts';
import type { ReportedReturn } from '../../src/domain/reported-return.ts';
import type { Progress } from '../../src/device/sync/push.ts';
import { type Locks, synchronise } from '../../src/device/sync/sync.ts';
import { createTransport } from '../../src/device/sync/transport.ts';
import { Tab } from '../fixtures/browser-storage.ts';
import { type TestServer } from '../server/test-server.ts';
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
export const hashOf = (submission: Submission): string => createHash('sha256').update(canonicalJson(submission)).digest('hex');

/** One browser on one device: its cookies, its storage, its locks. Several people may use it, and several tabs. */
export class Device {
  readonly wire: Wire;
  readonly locks: Locks;
  readonly #disk = new Tab();
  readonly #tabs: OpenTab[] = [];
  readonly #disks = new Map<string, Connection<PersonSchema>>();

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

  openTab(personId: string, now: TestServer['clock']): OpenTab {
    const opened = new OpenTab(this, new Tab(this.#disk.factory), personId, now);
    this.#tabs.push(opened);
    return opened;
  }

  /** What lies on this device's disk for a person, read past every tab. */
  held(personId: string): Promise<Held> {
    let disk = this.#disks.get(personId);
    if (disk === undefined) this.#disks.set(personId, (disk = new Connection<PersonSchema>(`headroom-person-${personId}`, personSteps)));
    const look = (): Promise<Held> =>
      disk.read(['outbox', 'receipts', 'discarded', 'drafts'], async (tx) => {
        const [outbox, receipts, discarded, drafts] = await Promise.all([
          tx.objectStore('outbox').getAll(),
          tx.objectStore('receipts').getAll(),
          tx.objectStore('discarded').getAll(),
          tx.objectStore('drafts').getAll(),
        ]);
        return { outbox, receipts, discarded, drafts };
      });
    return this.#disk.run(look);
  }

  /** For the end of a test. */
  async close(): Promise<void> {
    for (const tab of this.#tabs) await tab.close();
    for (const disk of this.#disks.values()) await disk.close();
  }
}

export type Round = typeof synchronise;

export interface Held {
  outbox: OutboxEntry[];
  receipts: ReportedReturn[];
  discarded: Discarded[];
  drafts: Draft[];
}

/** A page, or the worker, of one person: the app's own code on this device. */
export class OpenTab {
  readonly store: PersonStore;
  readonly tab: Tab;
  readonly personId: string;
  readonly #device: Device;
  readonly #clock: TestServer['clock'];

  constructor(device: Device, tab: Tab, personId: string, clock: TestServer['clock']) {
    this.#device = device;
    this.tab = tab;
    this.personId = personId;
    this.#clock = clock;
    this.store = new PersonStore(accountOf(personId).person.id);
  }

  do<T>(work: (store: PersonStore) => Promise<T>): Promise<T> {
    return this.tab.run(() => work(this.store));
  }

  /** One round, exactly as session.ts and the worker run it; another kind of round to show that the checks notice it. */
  synchronise(round: Round = synchronise): Promise<Progress> {
    const fetchJson = this.#device.wire.fetchFor((path) => this.tab.step({ does: 'fetch', name: path }));
    const transport = createTransport(fetchJson, this.personId);
    return this.do((store) => round({ store, transport, locks: this.#device.locks, now: () => this.#clock.now }));
  }

  async close(): Promise<void> {
    if (!this.tab.isDead) await this.do((store) => store.close());
    else await this.tab.run(() => this.store.close()).catch(() => undefined);
  }
}

/** Every submission row the server holds, beside what its receipt must say. */
export const serverRows = (server: TestServer): Promise<{ id: string; hash: string; body: string; person_id: string; seq: number }[]> =>
  server.database.db.selectFrom('submissions').select(['id', 'hash', 'body', 'person_id', 'seq']).orderBy('seq').execute();
