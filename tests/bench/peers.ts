/** Peers, installed into a temporary folder the first time a bench wants them. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = join(tmpdir(), 'headroom-bench-peers');
const OURS = join(import.meta.dirname, 'peers');
/** What is built there finds the peers' packages. */
export const inPeers = (file: string): string => join(FOLDER, file);
let state: 'here' | 'missing' | undefined;

/** False where they cannot be installed: a part says so and measures against its limit alone. */
export function peersAreHere(): boolean {
  if (state === undefined) {
    mkdirSync(FOLDER, { recursive: true });
    for (const file of readdirSync(OURS)) copyFileSync(join(OURS, file), inPeers(file));
    try {
      if (!['rxdb', 'autocannon', 'minisearch'].every((name) => existsSync(join(FOLDER, 'node_modules', name))))
        execFileSync('npm', ['install', '--no-audit', '--no-fund', '--legacy-peer-deps'], {
          cwd: FOLDER,
          stdio: ['ignore', 'ignore', 'inherit'],
        });
      state = 'here';
    } catch {
      state = 'missing';
    }
  }
  return state === 'here';
}

/** A peer's CommonJS module, untyped: only a few calls are made of each. */
export const peer = (name: string): any => createRequire(join(FOLDER, 'package.json'))(name); // eslint-disable-line typescript/no-explicit-any
