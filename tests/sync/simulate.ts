/** `npm run simulate -- --seeds N`: seeded walks of the real device against the real server, as many as you like, with figures. */
import { parseArgs } from 'node:util';
import { STEPS } from './walk.ts';
import { prepareWalks } from './walking.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    steps: { type: 'string', default: String(STEPS) },
  },
});
const from = Number(values.from);
const count = Number(values.seeds);
const length = Number(values.steps);
const walker = await prepareWalks();

const faults = new Map<string, number>();
const actions = new Map<string, number>();
const add = (to: Map<string, number>, key: string): void => void to.set(key, (to.get(key) ?? 0) + 1);
let steps = 0;
let received = 0;
const failed: number[] = [];
const startedAt = performance.now();
const cpuBefore = process.cpuUsage();
const rate = (): string => `${(steps / ((performance.now() - startedAt) / 1000)).toFixed(0)} steps a second`;
let isStopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void (isStopped = true)); // the figures so far are printed
let walks = 0;
for (let seed = from; seed < from + count && !isStopped; seed++) {
  const walked = await walker.walk(seed, {}, length);
  steps += walked.trail.length;
  received += walked.received;
  for (const fault of walked.faults) add(faults, fault);
  for (const line of walked.trail) add(actions, line.slice(0, line.indexOf(':')));
  if (walked.wrong.length > 0) {
    failed.push(seed);
    process.stdout.write(`SEED=${seed} STEPS=${length}\n${walked.wrong.join('\n')}\n${walked.trail.join('\n')}\n\n`);
  }
  walks += 1;
  if (walks % 500 === 0) process.stdout.write(`${walks} seeds, ${steps} steps, ${rate()}, ${failed.length} failed\n`);
}
walker.remove();

const seconds = (performance.now() - startedAt) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const cpuSeconds = (user + system) / 1e6;
const table = (of: Map<string, number>): string =>
  [...of]
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, times]) => `  ${name}: ${times}`)
    .join('\n');
process.stdout.write(
  `${walks} seeds, ${steps} steps in ${seconds.toFixed(0)} s (${rate()}; ${(steps / cpuSeconds).toFixed(0)} for each second of processor), ` +
    `${received} returns saved\n${failed.length === 0 ? 'No seed failed' : `Failed: ${failed.join(', ')}`}\n` +
    `Steps by kind\n${table(actions)}\nFaults by kind\n${table(faults)}\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
