/** The program as people run it. Tests would tell nothing of a build that is older than what it was made of, so that is refused. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
/** Give it a command: `serve`, `migrate` … */
export const HEADROOM = join(ROOT, 'src/server/headroom.mjs');

const BUILT = join(ROOT, 'dist/server/headroom.js');
const changedAt = (path: string): number => statSync(path).mtimeMs;
const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
      .map((entry) => changedAt(join(entry.parentPath, entry.name))),
  );

if (!existsSync(BUILT) || Math.max(newestIn('src/server'), newestIn('src/domain')) > changedAt(BUILT))
  throw new Error('The server is not built, or was changed since: run "npm run build" first. "npm test" does it.');
