/** When the device tries again: sooner or later, never too soon, and never by itself when only a person can help. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Keeper, keepSynchronised, type SyncState } from '../../src/device/sync/keep-synchronised.ts';
import type { Progress } from '../../src/device/sync/push.ts';
import { delayAfter } from '../../src/device/sync/schedule.ts';
import { NOW } from '../fixtures/returns.ts';
import { addMs } from '../../src/domain/instant.ts';
import { holds } from '../fixtures/properties.ts';

const failures = fc.integer({ min: 1, max: 5000 });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the delay after a failure', () => {
  it('lies between half and the whole of a ceiling that doubles up to five minutes', () => {
    holds(
      fc.property(failures, random, (count, chance) => {
        const ceiling = Math.min(300_000, 2000 * 2 ** (count - 1));
        const delay = delayAfter(count, chance);
        expect(delay).toBeGreaterThanOrEqual(ceiling / 2);
        expect(delay).toBeLessThanOrEqual(ceiling);
      }),
    );
  });
  it('is never shorter than the server asked for', () => {
    holds(
      fc.property(failures, random, fc.integer({ min: 0, max: 86_400_000 }), (count, chance, asked) => {
        expect(delayAfter(count, chance, asked)).toBeGreaterThanOrEqual(asked);
      }),
    );
  });
  it('differs between devices, also when the server named a time', () => {
    expect(delayAfter(3, 0.1)).not.toBe(delayAfter(3, 0.9));
    expect(delayAfter(1, 0.1, 600_000)).not.toBe(delayAfter(1, 0.9, 600_000));
  });
});

describe('keeping synchronised', () => {
  let rounds: { end: (progress: Progress) => void; fail: (error: Error) => void }[];
  let states: SyncState[];
  let timers: { run: () => void; ms: number; cleared: boolean }[];
  let keeper: Keeper;
  beforeEach(() => {
    rounds = [];
    states = [];
    timers = [];
    keeper = keepSynchronised({
      round: () => new Promise((end, fail) => rounds.push({ end, fail })),
      onState: (state) => states.push(state),
      timer: {
        set: (run, ms) => timers.push({ run, ms, cleared: false }) - 1,
        clear: (timer) => {
          if (typeof timer === 'number') timers[timer]!.cleared = true;
        },
      },
      now: () => NOW,
      random: () => 0.5,
    });
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (progress: Progress): Promise<void> => {
    rounds.at(-1)!.end(progress);
    await settled();
  };
  const ring = async (): Promise<void> => {
    timers.at(-1)!.run();
    await settled();
  };
  const running = (): number[] => timers.flatMap(({ ms, cleared }) => (cleared ? [] : [ms]));

  it('says when it is up to date, and looks again within some minutes', async () => {
    keeper.nudge();
    await end({ outcome: 'done' });
    expect(states).toEqual([{ state: 'trying' }, { state: 'up-to-date', at: NOW }]);
    expect(running()).toEqual([300_000]);
    await ring();
    expect(rounds).toHaveLength(2);
  });
  it('runs one round at a time; nudges during it lead to one more', async () => {
    for (let taps = 0; taps < 5; taps++) keeper.nudge();
    expect(rounds).toHaveLength(1);
    await end({ outcome: 'done' });
    expect(rounds).toHaveLength(2);
    expect(states.at(-1)).toEqual({ state: 'trying' }); // not "up to date" in between: something may have been saved
    await end({ outcome: 'done' });
    expect([rounds.length, states.at(-1)]).toEqual([2, { state: 'up-to-date', at: NOW }]);
  });
  it('waits longer after each failure, says when it tries next, and starts over after a success', async () => {
    keeper.nudge();
    for (const ms of [1500, 3000, 6000]) {
      await end({ outcome: 'offline' });
      expect(states.at(-1)).toEqual({ state: 'waiting', because: 'offline', nextTryAt: addMs(NOW, ms) });
      expect(timers.at(-1)!.ms).toBe(ms);
      await ring();
    }
    await end({ outcome: 'done' });
    await ring();
    await end({ outcome: 'offline' });
    expect(timers.at(-1)!.ms).toBe(1500);
  });
  it('has one timer at most', async () => {
    keeper.nudge();
    await end({ outcome: 'offline' });
    keeper.nudge();
    expect(running()).toEqual([]);
    await end({ outcome: 'offline' });
    expect(running()).toHaveLength(1);
  });
  it('waits as long as the server asks', async () => {
    keeper.nudge();
    await end({ outcome: 'busy', retryAfterMs: 120_000 });
    expect(timers.at(-1)!.ms).toBe(150_000);
  });
  it.each(['signed-out', 'other-person'] as const)('stops trying by itself when the person is %s, until somebody asks', async (outcome) => {
    keeper.nudge();
    await end({ outcome });
    expect(states.at(-1)).toEqual({ state: 'waiting', because: outcome, nextTryAt: undefined });
    expect(running()).toEqual([]);
    keeper.nudge();
    expect(rounds).toHaveLength(2);
  });
  it('takes a round that rejects, as when storage fails, for a failure', async () => {
    keeper.nudge();
    rounds[0]!.fail(new Error('storage'));
    await settled();
    expect(states.at(-1)).toMatchObject({ state: 'waiting', because: 'stuck' });
    expect(running()).toHaveLength(1);
  });
  it('takes a round that throws at once, as where there are no Web Locks, for a failure', async () => {
    const seen: SyncState[] = [];
    const timer = { set: () => 1, clear: () => {} };
    const throwing = keepSynchronised({
      round: () => {
        throw new TypeError('locks is undefined');
      },
      onState: (state) => seen.push(state),
      timer,
      now: () => NOW,
      random: () => 0.5,
    });
    throwing.nudge();
    await settled();
    expect(seen.at(-1)).toMatchObject({ state: 'waiting', because: 'stuck' });
  });
  it('that is stopped really stops: no timer, no round, no word', async () => {
    keeper.nudge();
    await end({ outcome: 'offline' });
    keeper.stop();
    expect(running()).toEqual([]);
    keeper.nudge();
    await ring();
    expect(rounds).toHaveLength(1);
  });
  it('that is stopped during a round says nothing when it ends and starts no other', async () => {
    keeper.nudge();
    keeper.nudge();
    const before = states.length;
    keeper.stop();
    await end({ outcome: 'done' });
    expect([rounds.length, states.length, running()]).toEqual([1, before, []]);
  });
});
