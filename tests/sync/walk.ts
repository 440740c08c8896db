/** A seeded walk through what people, devices, networks and servers do; after every step the invariants are checked. */
import { copyFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { saveDraft, saveForSending } from '../../src/device/store/drafts.ts';
import { discardRefused, reopenRefused } from '../../src/device/store/outbox-decisions.ts';
import type { Draft } from '../../src/device/store/schema.ts';
import { type Locks, synchronise } from '../../src/device/sync/sync.ts';
import { newSubmissionId, type SubmissionId } from '../../src/domain/id.ts';
import { epochMsOf } from '../../src/domain/instant.ts';
import { Submission } from '../../src/domain/submission.ts';
import { MAPLE, validVacancies } from '../fixtures/returns.ts';
import { type ServerOptions, type TestServer, testServer } from '../server/test-server.ts';
import { Ledger } from './invariants.ts';
import { CUTS } from './wire.ts';
import { createLocks, Device, type OpenTab, type Round } from './world.ts';

const PEOPLE = ['asha-okafor', 'tom-reilly'] as const;
const KEY = 'maple-house.home/vacancies';
const STEPS = 20;

/** What is to be done wrongly, to show that the checks notice. */
export interface Sabotage {
  round?: Round;
  send?: typeof saveForSending;
  locks?: () => Locks;
  parts?: ServerOptions['parts'];
  /** Run on the server whenever it was opened. */
  opened?: (server: TestServer, isFirst: boolean) => Promise<void>;
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

export interface Walked {
  /** What is wrong, in words, and after which steps. Empty when all is well. */
  wrong: string[];
  trail: string[];
  /** How much happened: a walk in which nothing is ever sent proves nothing. */
  received: number;
  crashes: number;
}

/** @param template a prepared database; each walk has its own copy, at `file` */
export async function walk(seed: number, template: string, file: string, sabotage: Sabotage = {}): Promise<Walked> {
  copyFileSync(template, file);
  const random = randomOf(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const open = async (isFirst: boolean): Promise<TestServer> => {
    const opened = await testServer({ engine: 'sqlite', file }, { parts: sabotage.parts ?? {} });
    await sabotage.opened?.(opened, isFirst);
    return opened;
  };
  let server = await open(true);
  const clock = { ...server.clock };
  const ledger = await Ledger.of(server);
  const devices = [0, 1].map(() => new Device(server, (sabotage.locks ?? createLocks)()));
  const tabs = new Map<string, OpenTab>();
  /** What each page has on its screen. */
  const screens = new Map<OpenTab, Draft>();
  const trail: string[] = [];
  let crashes = 0;

  const newId = (): SubmissionId =>
    newSubmissionId(
      epochMsOf(clock.now) + below(1000),
      Uint8Array.from({ length: 10 }, () => below(256)),
    );
  const somebody = () => {
    const [deviceNo, personId, page] = random() < 0.5 ? ([0, PEOPLE[0], 0] as const) : ([below(2), pick(PEOPLE), below(2)] as const);
    const device = devices[deviceNo]!;
    const key = `${deviceNo} ${personId} ${page}`;
    let tab = tabs.get(key);
    if (tab === undefined || tab.tab.isDead) tabs.set(key, (tab = device.openTab(personId, clock as TestServer['clock'])));
    return { device, personId, tab, name: key };
  };
  const body = () => {
    const [general, dementia] = validVacancies().categories;
    const occupied = below(24);
    const adds = random() < 0.8 ? 24 - occupied : 25 - occupied; // one in five does not add up, which the server refuses
    return validVacancies({ categories: [{ ...general!, occupied, reserved: 0, available: adds }, dementia!], note: `${below(1e9)}` });
  };
  /** A page may die, or lose its connection to the storage, at any step of what it does. */
  const mayFail = async <T>(tab: OpenTab, work: () => Promise<T>): Promise<T | undefined> => {
    let left = random() < 0.4 ? 1 + below(random() < 0.7 ? 12 : 40) : Infinity;
    let drop = random() < 0.15 ? 1 + below(12) : Infinity;
    tab.tab.onStep = ({ does }) => {
      if (--left === 0) tab.tab.kill();
      if (--drop === 0 && does === 'transaction') tab.tab.forceClose();
    };
    try {
      return await work();
    } catch (error) {
      if (!tab.tab.isDead) throw error;
      crashes += 1;
      screens.delete(tab);
      return undefined;
    } finally {
      tab.tab.onStep = () => {};
    }
  };
  const asSubmission = ({ submissionId, body: figures }: Pick<Draft, 'submissionId' | 'body'>, more = {}): Submission =>
    Submission.parse({ ...MAPLE, id: submissionId, schemaVersion: 1, observedAt: clock.now, savedAt: clock.now, body: figures, ...more });

  const actions: Record<string, { weight: number; act: () => Promise<string> }> = {
    type: {
      weight: 4,
      act: async () => {
        const { device, personId, tab, name } = somebody();
        const held = screens.get(tab) ?? (await device.held(personId)).drafts.find((draft) => draft.key === KEY);
        const draft = { key: KEY, submissionId: held?.submissionId ?? newId(), ...MAPLE, body: body(), updatedAt: clock.now } as Draft;
        const saved = await mayFail(tab, () => tab.do((store) => saveDraft(store, draft)));
        if (saved?.outcome === 'saved') {
          screens.set(tab, draft);
          ledger.noteTyped(device, personId, draft);
        } else screens.delete(tab);
        if (saved === undefined) await ledger.noteWhatStayed(device, personId, draft); // it died; either text may be there
        return `${name} ${saved?.outcome ?? 'died'}`;
      },
    },
    send: {
      weight: 4,
      act: async () => {
        const { device, personId, tab, name } = somebody();
        const draft = screens.get(tab) ?? (await device.held(personId)).drafts.find(({ key }) => key === KEY);
        const submission = asSubmission(draft ?? { submissionId: newId(), body: body() });
        const send = sabotage.send ?? saveForSending;
        const saved = await mayFail(tab, () => tab.do((store) => send(store, submission, KEY)));
        if (saved?.outcome === 'saved') ledger.noteSaved(device, personId, submission);
        if (saved !== undefined) screens.delete(tab);
        return `${name} ${saved?.outcome ?? 'died'}`;
      },
    },
    confirm: {
      weight: 2,
      act: async () => {
        const { device, personId, tab, name } = somebody();
        const before = (await device.held(personId)).receipts.at(-1)?.submission;
        if (before === undefined) return `${name} nothing`;
        const submission = asSubmission({ submissionId: newId(), body: before.body } as Draft, { unchangedFrom: before.id });
        const saved = await mayFail(tab, () => tab.do((store) => saveForSending(store, submission, KEY)));
        if (saved?.outcome === 'saved') ledger.noteSaved(device, personId, submission);
        return `${name} ${saved?.outcome ?? 'died'}`;
      },
    },
    round: {
      weight: 7,
      act: async () => {
        const rounds = Array.from({ length: random() < 0.3 ? 2 : 1 }, somebody);
        const { wire } = rounds[0]!.device;
        wire.cuts.length = 0;
        if (random() < 0.6) wire.cuts.push(...Array.from({ length: 1 + below(3) }, () => pick([...CUTS, 'fine'] as const)));
        const cuts = wire.cuts.join(',');
        const ends = await Promise.all(
          rounds.map(async ({ tab, name }) => {
            const progress = await mayFail(tab, () => tab.synchronise(sabotage.round ?? synchronise));
            return `${name} ${progress?.outcome ?? 'died'}`;
          }),
        );
        for (const device of devices) device.wire.cuts.length = 0;
        return `${ends.join(' and ')} [${cuts}]`;
      },
    },
    'late arrival': {
      weight: 1,
      act: async () => {
        const arrives = devices[below(2)]!.wire.late.shift();
        return arrives === undefined ? 'none' : String((await arrives()).status);
      },
    },
    'sign in': {
      weight: 3,
      act: async () => {
        const [no, personId] = [below(2), pick(PEOPLE)];
        await devices[no]!.signIn(personId);
        return `${no} ${personId}`;
      },
    },
    'sign out': {
      weight: 1,
      act: async () => {
        const no = below(2);
        devices[no]!.signOut();
        return String(no);
      },
    },
    decide: {
      weight: 2,
      act: async () => {
        const { device, personId, tab, name } = somebody();
        const refused = (await device.held(personId)).outbox.find((entry) => entry.state === 'refused');
        if (refused === undefined) return `${name} nothing`;
        const { id, body: figures } = refused.submission;
        ledger.decided.add(id);
        const again = { key: KEY, submissionId: newId(), ...MAPLE, body: figures, updatedAt: clock.now } as Draft;
        const reopens = random() < 0.5;
        await mayFail(tab, () =>
          tab.do<unknown>((store) =>
            reopens ? reopenRefused(store, id, again, clock.now) : discardRefused(store, id, 'A mistake', clock.now),
          ),
        );
        return `${name} ${reopens ? 'reopens' : 'discards'} ${id}`;
      },
    },
    'server restart': {
      weight: 1,
      act: async () => {
        await server.close();
        server = await open(false);
        server.clock.now = clock.now;
        for (const device of devices) device.moveTo(server);
        return '';
      },
    },
    'time passes': {
      weight: 1,
      act: async () => {
        const ms = below(40 * 60_000);
        clock.advance(ms);
        clock.now = server.clock.now;
        return `${ms} ms`;
      },
    },
  };
  clock.advance = (ms) => server.clock.advance(ms);
  const lots = Object.entries(actions).flatMap(([name, { weight }]) => Array.from({ length: weight }, () => name));

  const finish = async (): Promise<string[]> => {
    for (const device of devices) {
      for (const arrives of device.wire.late.splice(0)) await arrives();
      for (const personId of PEOPLE) {
        await device.signIn(personId);
        const progress = await device.openTab(personId, clock as TestServer['clock']).synchronise(sabotage.round ?? synchronise);
        if (progress.outcome !== 'done') return [`with a working network ${personId} ends with ${progress.outcome}`];
      }
    }
    return [...(await ledger.check(server, devices, PEOPLE)), ...(await ledger.checkDelivered(server))];
  };

  try {
    ledger.draftsTravel = seed % 2 === 0; // in every other walk, so that in the rest each device is held to all it was told
    for (const device of devices) {
      ledger.watch(device);
      device.wire.keepsDrafts = ledger.draftsTravel;
      device.wire.delay = async () => {
        for (let turns = below(12); turns > 0; turns--) await setImmediate();
      };
      await device.signIn(pick(PEOPLE));
    }
    for (let step = 0; step < STEPS; step++) {
      const name = pick(lots);
      trail.push(`${name}: ${await actions[name]!.act()}`);
      const wrong = await ledger.check(server, devices, PEOPLE);
      if (wrong.length > 0) return { wrong, trail, received: 0, crashes };
    }
    const wrong = await finish();
    return { wrong, trail, received: ledger.saved.size, crashes };
  } finally {
    for (const device of devices) await device.close();
    await server.close();
  }
}
