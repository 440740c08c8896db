/** `npm run simulate -- --seeds N`: seeded walks of the real device against the real server, as many as you like, with figures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { testServer } from '../server/test-server.ts';
import { walk } from './walk.ts';

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '2000' }, from: { type: 'string', default: '1' } } });
const from = Number(values.from);
const count = Number(values.seeds);

const folder = mkdtempSync(join(tmpdir(), 'headroom-simulate-'));
const template = join(folder, 'template.sqlite');
await (await testServer({ engine: 'sqlite', file: template })).close();

const faults = new Map<string, number>();
const actions = new Map<string, number>();
const add = (to: Map<string, number>, key: string): void => void to.set(key, (to.get(key) ?? 0) + 1);
let steps = 0;
let received = 0;
let crashes = 0;
let failed = 0;
const startedAt = performance.now();
for (let seed = from; seed < from + count; seed++) {
  const walked = await walk(seed, template, join(folder, 'walk.sqlite'));
  steps += walked.trail.length;
  received += walked.received;
  crashes += walked.crashes;
  for (const line of walked.trail) {
    add(actions, line.slice(0, line.indexOf(':')));
    for (const cut of /\[([^\]]+)\]$/.exec(line)?.[1]?.split(',') ?? []) if (cut !== 'fine') add(faults, cut);
  }
  if (walked.wrong.length > 0) {
    failed += 1;
    process.stdout.write(`SEED=${seed}\n${walked.wrong.join('\n')}\n${walked.trail.join('\n')}\n\n`);
  }
  if ((seed - from + 1) % 500 === 0) process.stdout.write(`${seed - from + 1} seeds, ${steps} steps, ${failed} failed\n`);
}
rmSync(folder, { recursive: true, force: true });

const seconds = (performance.now() - startedAt) / 1000;
const table = (of: Map<string, number>): string =>
  [...of]
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, times]) => `  ${name}: ${times}`)
    .join('\n');
process.stdout.write(
  `${count} seeds, ${steps} steps in ${seconds.toFixed(0)} s (${(steps / seconds).toFixed(0)} steps a second); ${received} returns received, ${failed} seeds failed\n` +
    `Steps by kind\n${table(actions)}\nFaults by kind\n  page died: ${crashes}\n${table(faults)}\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
