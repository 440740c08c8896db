/** Where the server's processor time goes while it takes in single returns: V8's own samples, added up by package and by our files. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, ourTarget } from './ingest.ts';
import { peersAreHere } from './peers.ts';
import { headroom, newFolder } from './processes.ts';
import type { Section } from './section.ts';

/** As written, so that samples name files. */
const SOURCES = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));
const SECONDS = 8;
const SHOWN = 16;

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

const SQLITE = 'SQLite, with its commits';
/** Methods of better-sqlite3 that are native: samples name no file for them. */
const NATIVE = new Set(['all', 'run', 'get', 'iterate', 'exec', 'prepare']);

function groupOf(url: string): string {
  if (/better-sqlite3|kysely\/.*\/sqlite|\/server\/db\/sqlite\.ts$/.test(url)) return SQLITE; // its driver is where native work is seen
  const pack = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (pack !== undefined) return pack;
  if (url.startsWith('node:')) return 'Node: HTTP, streams, timers';
  return /\/src\/((?:server|domain)\/.*)$/.exec(url)?.[1] ?? 'other';
}

/** Microseconds by group, without what was spent waiting. */
function byGroup({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const groups = new Map<number, string>();
  const children = new Map(nodes.map((node) => [node.id, node]));
  const visit = (id: number, above: string): void => {
    const { callFrame, children: below = [] } = children.get(id)!;
    const { url, functionName } = callFrame;
    const apart = /^\((garbage collector|program|idle)\)$/.exec(functionName)?.[1];
    const group = url !== '' ? groupOf(url) : (apart ?? (NATIVE.has(functionName) ? SQLITE : above));
    groups.set(id, group);
    for (const child of below) visit(child, group);
  };
  visit(nodes[0]!.id, 'other');
  const sums = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const group = groups.get(id) ?? 'other';
    if (group !== 'idle') sums.set(group, (sums.get(group) ?? 0) + timeDeltas[index]!);
  }
  return sums;
}

/** @param program what is run with V8's sampling on: the sources of another state, too */
export async function sampled(program: string): Promise<{ sums: Map<string, number>; returns: number }> {
  const folder = newFolder();
  const server = await headroom({}, newFolder(), ['--cpu-prof', `--cpu-prof-dir=${folder}`, program]);
  const { rate } = await load(await ourTarget(server), SECONDS);
  await server.stop();
  const [file] = readdirSync(folder);
  const taken = JSON.parse(readFileSync(join(folder, file!), 'utf8')) as Profile;
  rmSync(folder, { recursive: true });
  return { sums: byGroup(taken), returns: rate * SECONDS };
}

export async function profile(): Promise<Section> {
  if (!peersAreHere()) throw new Error('This part needs autocannon, which npm could not install.');
  const { sums, returns } = await sampled(SOURCES);
  const whole = [...sums.values()].reduce((sum, one) => sum + one, 0);
  return {
    title: 'Where a single return’s time goes',
    how: `V8’s samples of the server for ${SECONDS} seconds of single returns on 64 connections, its start among them; native code counts for whoever called it. Sampling itself makes everything dearer: read the shares.`,
    rows: [...sums]
      .sort(([, a], [, b]) => b - a)
      .slice(0, SHOWN)
      .map(([group, time]) => ({
        what: group,
        ours: `${((100 * time) / whole).toFixed(1)}%`,
        beside: `${(time / returns).toFixed(1)} µs of a return`,
      })),
  };
}
