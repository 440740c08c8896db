/** Where walks keep the server's database: in memory where the machine has a folder there, so that no disk is waited for. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testServer } from '../server/test-server.ts';
import { type Walked, walk } from './walk.ts';
import type { Sabotage } from './walk-state.ts';

export interface Walker {
  walk(seed: number, sabotage?: Sabotage, steps?: number): Promise<Walked>;
  remove(): void;
}

const MEMORY = '/dev/shm';

/** Prepares one database, of which each walk gets a copy. */
export async function prepareWalks(): Promise<Walker> {
  const folder = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'headroom-walk-'));
  const template = join(folder, 'template.sqlite');
  await (await testServer({ engine: 'sqlite', file: template })).close();
  return {
    walk: (seed, sabotage, steps) => walk(seed, template, join(folder, 'walk.sqlite'), sabotage, steps),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
