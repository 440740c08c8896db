/** What a walk goes through: the server, two devices, their pages, and chance from a seed. */
import { copyFileSync } from 'node:fs';
import { pino } from 'pino';
import { isFull } from '../../src/device/store/connection.ts';
import type { saveForSending } from '../../src/device/store/drafts.ts';
import { keepBulkAgain } from '../../src/device/store/published.ts';
import type { Draft } from '../../src/device/store/schema.ts';
import { type Locks, synchronise } from '../../src/device/sync/sync.ts';
import { newSubmissionId, type SubmissionId } from '../../src/domain/id.ts';
import { epochMsOf } from '../../src/domain/instant.ts';
import { fillUp } from '../fixtures/browser-storage.ts';
import { type ServerOptions, type TestServer, testServer } from '../server/test-server.ts';
import { Ledger } from './invariants.ts';
import { createLocks, Device, type OpenTab, type Round } from './world.ts';

export const PEOPLE = ['asha-okafor', 'tom-reilly'] as const;
export const KEY = 'maple-house.home/vacancies';

/** What is to be done wrongly, to show that the checks notice. */
export interface Sabotage {
  round?: Round;
  send?: typeof saveForSending;
  /** What is done in place of saving a draft over what was seen. */
  overwrites?: boolean;
  locks?: () => Locks;
  /** Requests do not say whose work they carry. */
  isAnonymous?: boolean;
  parts?: ServerOptions['parts'];
  /** Run on the server whenever it was opened. */
  opened?: (server: TestServer, isFirst: boolean) => Promise<void>;
  /** Run on each device's storage after each step. */
  meddles?: (walk: Walk) => Promise<void>;
}

/** One thing that happens; what it returns stands in the trail. */
export interface Action {
  weight: number;
  act(walk: Walk): Promise<string>;
}
/** mulberry32: small, and the same everywhere. */
function randomOf(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Someone {
  device: Device;
  personId: string;
  tab: OpenTab;
  /** Device, person and page, for the trail. */
  name: string;
}

/** How much room a device's storage has: `tight` has none until plans are deleted. */
export type Room = 'plenty' | 'tight' | 'none';

/** Everything that a walk goes through. */
export class Walk {
  readonly random: () => number;
  readonly sabotage: Sabotage;
  readonly file: string;
  readonly devices: Device[];
  readonly ledger: Ledger;
  readonly rooms = new Map<Device, Room>();
  /** What each page has on its screen: the draft as it was saved or shown last. */
  readonly screens = new Map<OpenTab, Draft>();
  readonly #tabs = new Map<string, OpenTab>();
  server: TestServer;
  /** A copy of the server's database, for putting back. */
  backup: { file: string; at: number } | undefined;
  /** Faults by kind, for the figures. */
  readonly faults: string[] = [];
  published = 0;

  constructor(seed: number, file: string, server: TestServer, ledger: Ledger, sabotage: Sabotage) {
    this.random = randomOf(seed);
    this.file = file;
    this.server = server;
    this.ledger = ledger;
    this.sabotage = sabotage;
    this.devices = [0, 1].map(() => new Device(server, (sabotage.locks ?? createLocks)()));
    for (const device of this.devices) device.isAnonymous = sabotage.isAnonymous === true;
  }
  static async begin(seed: number, template: string, file: string, sabotage: Sabotage): Promise<Walk> {
    copyFileSync(template, file);
    const server = await openServer(file, sabotage, true);
    return new Walk(seed, file, server, await Ledger.of(server), sabotage);
  }

  get clock(): TestServer['clock'] {
    return this.server.clock;
  }
  below(count: number): number {
    return Math.floor(this.random() * count);
  }
  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }
  newId(): SubmissionId {
    return newSubmissionId(
      epochMsOf(this.clock.now) + this.below(1000),
      Uint8Array.from({ length: 10 }, () => this.below(256)),
    );
  }

  /** Half of all things happen to one page, so that pages meet. */
  somebody(): Someone {
    const [no, personId, page] =
      this.random() < 0.5 ? ([0, PEOPLE[0], 0] as const) : ([this.below(2), this.pick(PEOPLE), this.below(2)] as const);
    const device = this.devices[no]!;
    const name = `${no} ${personId} ${page}`;
    let tab = this.#tabs.get(name);
    if (tab === undefined || tab.tab.isDead) this.#tabs.set(name, (tab = device.openTab(personId, this.worldClock)));
    return { device, personId, tab, name };
  }
  readonly worldClock = ((walk: Walk) => ({
    get now() {
      return walk.clock.now;
    },
  }))(this);

  /** A page may die, lose its connection to the storage, or find the device full, at any step of what it does. */
  async mayFail<T>({ device, tab }: Someone, work: () => Promise<T>): Promise<T | undefined> {
    let left = this.random() < 0.4 ? 1 + this.below(this.random() < 0.7 ? 12 : 40) : Infinity;
    let drop = this.random() < 0.15 ? 1 + this.below(12) : Infinity;
    tab.tab.onStep = ({ does, transaction, name }) => {
      if (--left === 0) {
        this.faults.push('page died');
        tab.tab.kill();
      }
      if (--drop === 0 && does === 'transaction') {
        this.faults.push('connection to storage dropped');
        tab.tab.forceClose();
      }
      const room = this.rooms.get(device);
      if (does === 'deleteDatabase' && name.includes('plans') && room === 'tight') this.rooms.set(device, 'plenty');
      if ((does === 'put' || does === 'add') && transaction !== undefined && (room === 'tight' || room === 'none')) {
        this.faults.push('storage full');
        queueMicrotask(() => fillUp(transaction));
      }
    };
    try {
      return await work();
    } catch (error) {
      if (!tab.tab.isDead && !isFull(error)) throw error;
      this.screens.delete(tab);
      return undefined;
    } finally {
      tab.tab.onStep = () => {};
    }
  }

  async openServer(): Promise<void> {
    const { now } = this.clock;
    this.server = await openServer(this.file, this.sabotage, false);
    this.server.clock.now = now;
    for (const device of this.devices) device.moveTo(this.server);
  }

  check(): Promise<string[]> {
    return this.ledger.check(this.server, this.devices, PEOPLE);
  }

  /** The storm is over: networks work, there is room, clocks are right, and everybody opens the app. */
  async finish(): Promise<string[]> {
    const { ledger, server, devices } = this;
    // Twice where one device may have something for another that it lost.
    const times = ledger.wasRestored || devices.some(({ lives }) => lives > 1) ? 2 : 1;
    for (let time = 1; time <= times; time++)
      for (const device of devices) {
        device.clockAheadMs = 0;
        for (const arrives of device.wire.late.splice(0)) await arrives();
        for (const personId of PEOPLE) {
          await device.signIn(personId);
          const tab = device.openTab(personId, this.worldClock);
          await tab.do(keepBulkAgain);
          const progress = await tab.synchronise(this.sabotage.round ?? synchronise);
          if (progress.outcome !== 'done') return [`with a working network ${personId} ends with ${progress.outcome}`];
        }
      }
    return [
      ...(await this.check()),
      ...(await ledger.checkDelivered(server, devices, PEOPLE)),
      ...(await ledger.checkPublished(server, devices, PEOPLE)),
    ];
  }
}

const silent = pino({ level: 'silent' });

async function openServer(file: string, sabotage: Sabotage, isFirst: boolean): Promise<TestServer> {
  const opened = await testServer({ engine: 'sqlite', file }, { parts: { log: silent, ...sabotage.parts }, isPrepared: true });
  await sabotage.opened?.(opened, isFirst);
  return opened;
}
