/** Seeded walks. `SEED=17 npx vitest run --project code tests/sync/walk.test.ts` takes one again; `WALKS=5000` takes more. */
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { tempFolder } from '../server/engines.ts';
import { testServer } from '../server/test-server.ts';
import { walk } from './walk.ts';

const folder = tempFolder();
const template = join(folder, 'template.sqlite');
beforeAll(async () => (await testServer({ engine: 'sqlite', file: template })).close());

const only = process.env['SEED'];
const seeds = only === undefined ? Array.from({ length: Number(process.env['WALKS'] ?? 250) }, (_, n) => n + 1) : [Number(only)];

it(
  'whatever happens, in whatever order, no invariant breaks and everything saved is received exactly once',
  async () => {
    let received = 0;
    let crashes = 0;
    for (const seed of seeds) {
      const walked = await walk(seed, template, join(folder, 'walk.sqlite'));
      expect(walked.wrong, `SEED=${seed}\n${walked.trail.join('\n')}`).toEqual([]);
      received += walked.received;
      crashes += walked.crashes;
    }
    if (only === undefined) {
      // A walk in which nothing happens proves nothing.
      expect(received / seeds.length).toBeGreaterThan(1);
      expect(crashes / seeds.length).toBeGreaterThan(0.3);
    }
  },
  60_000 + seeds.length * 400,
);
