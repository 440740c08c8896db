/** Seeded walks. `SEED=17 STEPS=20 npx vitest run --project code tests/sync/walk.test.ts` takes one again; `WALKS=5000` takes more than the 250, or CI’s 2,000. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STEPS } from './walk.ts';
import { prepareWalks, type Walker } from './walking.ts';

let walker: Walker;
beforeAll(async () => {
  walker = await prepareWalks();
});
afterAll(() => walker.remove());

const only = process.env['SEED'];
const seeds =
  only === undefined
    ? Array.from({ length: Number(process.env['WALKS'] ?? (process.env['CI'] ? 2000 : 250)) }, (_, n) => n + 1)
    : [Number(only)];

it(
  'whatever happens, in whatever order, no invariant breaks and everything saved is received exactly once',
  async () => {
    let received = 0;
    const faults = new Set<string>();
    for (const seed of seeds) {
      const walked = await walker.walk(seed, {}, Number(process.env['STEPS'] ?? STEPS));
      expect(walked.wrong, `SEED=${seed}\n${walked.trail.join('\n')}`).toEqual([]);
      received += walked.received;
      for (const fault of walked.faults) faults.add(fault);
    }
    if (only === undefined) {
      // A walk in which nothing happens proves nothing.
      expect(received / seeds.length).toBeGreaterThan(1);
      expect(faults.size).toBeGreaterThan(20);
    }
  },
  60_000 + seeds.length * 400,
);
