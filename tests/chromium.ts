/** Finds the Chromium the journeys drive, and the flags it is started with. Installing one is `tests/prepare.ts`'s work. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium: what CHROMIUM names, else what PATH holds, else what Playwright downloaded. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return isProgram(named) ? named : undefined;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter((folder) => folder !== '');
  const installed = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...installed, chromium.executablePath()].find(isProgram);
}

export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses to start as root with its sandbox
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
