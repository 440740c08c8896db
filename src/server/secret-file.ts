/** The demonstration's secret: made once, kept beside its data, so that a restart signs nobody out. A real server is given its own. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function loadOrMakeSecret(folder: string): Promise<string> {
  const file = join(folder, 'demo-secret');
  await mkdir(folder, { recursive: true });
  try {
    // `wx`: of two processes that start at once, one writes it and both read it.
    await writeFile(file, randomBytes(33).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFile(file, 'utf8');
}
