/** A seeded walk through what people, devices, networks and servers do; after every step the invariants are checked. */
import { setImmediate } from 'node:timers/promises';
import { quickTimers } from '../fixtures/browser-storage.ts';
import { PEOPLE_ACTIONS } from './walk-people.ts';
import { type Action, PEOPLE, type Sabotage, Walk } from './walk-state.ts';
import { TROUBLES } from './walk-troubles.ts';

export const STEPS = 20;
const ACTIONS: Record<string, Action> = { ...PEOPLE_ACTIONS, ...TROUBLES };
const lotsOf = (names: readonly string[]): string[] => names.flatMap((name) => Array.from({ length: ACTIONS[name]!.weight }, () => name));
const LOTS = lotsOf(Object.keys(ACTIONS));
/** What is done wrongly on purpose is found by what happens to returns: offers would only make such walks rarer. */
const LOTS_OF_RETURNS = lotsOf(Object.keys(ACTIONS).filter((name) => name !== 'offer'));

export interface Walked {
  /** What is wrong, in words, and after which steps. Empty when all is well. */
  wrong: string[];
  trail: string[];
  /** How much happened: a walk in which nothing is ever sent proves nothing. */
  received: number;
  faults: string[];
}

quickTimers();

/** @param template a prepared database; each walk has its own copy, at `file` */
export async function walk(seed: number, template: string, file: string, sabotage: Sabotage = {}, steps = STEPS): Promise<Walked> {
  const walked = await Walk.begin(seed, template, file, sabotage);
  const { ledger, devices, faults } = walked;
  const trail: string[] = [];
  const lots = Object.keys(sabotage).length === 0 ? LOTS : LOTS_OF_RETURNS;
  try {
    ledger.draftsTravel = seed % 2 === 0; // in every other walk, so that in the rest each device is held to all it was told
    for (const device of devices) {
      ledger.watch(device);
      device.wire.keepsDrafts = ledger.draftsTravel;
      device.wire.delay = async () => {
        for (let turns = walked.below(12); turns > 0; turns--) await setImmediate();
      };
      await device.signIn(walked.pick(PEOPLE));
    }
    for (let step = 0; step < steps; step++) {
      const name = walked.pick(lots);
      trail.push(`${name}: ${await ACTIONS[name]!.act(walked)}`);
      await sabotage.meddles?.(walked);
      const wrong = await walked.check();
      if (wrong.length > 0) return { wrong, trail, received: 0, faults };
    }
    const wrong = await walked.finish();
    return { wrong, trail, received: ledger.saved.size, faults };
  } catch (error) {
    return { wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)], trail, received: 0, faults };
  } finally {
    for (const device of devices) await device.close();
    await walked.server.close();
  }
}
