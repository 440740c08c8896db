/** From the moment the server's process is begun to its first answer: started again, and started for the first time. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HEADROOM, ROOT } from '../built-server.ts';
import { headroom, newFolder } from './processes.ts';
import { median, milliseconds, type Section } from './section.ts';

const STARTS = 9;
const FIRST_STARTS = 3;
const AIM_MS = 1000;

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** @returns milliseconds to the first answer */
async function oneStart(folder: string, env: Record<string, string>, program?: readonly string[]): Promise<number> {
  const began = performance.now();
  const server = await headroom(env, folder, program);
  const { ok } = await fetch(`${server.origin}/health`);
  const ms = performance.now() - began;
  if (!ok) throw new Error('It started, and is not well.');
  await server.end();
  return ms;
}

/** Nothing is there yet: no data, and nothing that Node has compiled. */
async function firstStart(): Promise<number> {
  const [folder, compiled] = [newFolder(), newFolder()];
  const ms = await oneStart(folder, { NODE_COMPILE_CACHE: compiled });
  for (const made of [folder, compiled]) rmSync(made, { recursive: true, force: true });
  return ms;
}

export async function start(): Promise<Section> {
  const [folder, compiled] = [newFolder(), newFolder()];
  const kept = { NODE_COMPILE_CACHE: compiled };
  const sources = [join(ROOT, 'src/server/main.ts')];
  const run = (...args: string[]) => promisify(execFile)(process.execPath, args, { env: { ...process.env, ...kept } });
  const times = { built: [] as number[], cold: [] as number[], sources: [] as number[], help: [] as number[], node: [] as number[] };
  for (let round = 0; round <= STARTS; round++) {
    const measured = {
      built: await oneStart(folder, kept),
      cold: await oneStart(folder, { NODE_DISABLE_COMPILE_CACHE: '1' }),
      sources: await oneStart(folder, kept, sources),
      help: await took(() => run(HEADROOM, '--help')),
      node: await took(() => run('--eval', '0')),
    };
    if (round > 0) for (const name of ['built', 'cold', 'sources', 'help', 'node'] as const) times[name].push(measured[name]);
  }
  const first: number[] = [];
  while (first.length < FIRST_STARTS) first.push(await firstStart());
  for (const made of [folder, compiled]) rmSync(made, { recursive: true, force: true });

  const again = median(times.built);
  const row = (what: string, ms: number) => ({
    what,
    ours: milliseconds(again),
    beside: `${what}: ${milliseconds(ms)}`,
    ratio: ms / again,
  });
  return {
    title: 'Start',
    how: `From beginning the process to its first answer at /health, the demonstration’s data on SQLite; the middle one of ${STARTS}, in turn with what stands beside it. “Again”: the data is there, and what Node compiled of the program at an earlier start.`,
    rows: [
      { what: 'started again', ours: milliseconds(again), beside: `aim ${milliseconds(AIM_MS)}`, ratio: AIM_MS / again, aim: 1 },
      { ...row('from its sources, as before it was built', median(times.sources)), what: 'started again' },
      { ...row('nothing compiled is kept', median(times.cold)), what: 'started again' },
      { ...row('Node itself, with nothing to do', median(times.node)), what: 'started again' },
      { what: 'the first start of all, with an empty folder', ours: milliseconds(median(first)), beside: '' },
      { what: '`headroom --help`', ours: milliseconds(median(times.help)), beside: '' },
    ],
  };
}
