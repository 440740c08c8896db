/** Finds the Chromium the journeys drive, and the flags it is started with. Installing one is prepare.ts's work. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

export const NO_CHROMIUM =
  'There is no Chromium on this machine for the journeys. Install one (Debian and Ubuntu: apt-get install chromium; elsewhere: npx playwright install chromium), or set CHROMIUM to its path.';

/** A path that was given is not second-guessed. */
export const isGiven = (): boolean => (process.env['CHROMIUM'] ?? '') !== '';
const firstOf = (paths: readonly string[]): string | undefined => (isGiven() ? [process.env['CHROMIUM']!] : paths).find(isProgram);

/** The path of a Chromium: what CHROMIUM names and nothing else, or what PATH holds, or what Playwright downloaded. */
export const findChromium = (): string | undefined => firstOf([...onPath(NAMES), ...MAC, chromium.executablePath()]);

export const SHELL_PACKAGE = 'chromium-headless-shell';
/** Chromium without windows, tabs and menus: the same engine and storage for two thirds of the processor's time. Else a whole one. */
export const findShell = (): string | undefined => firstOf(onPath([SHELL_PACKAGE])) ?? findChromium();

const onPath = (names: readonly string[]): string[] =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin']
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));

export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium does not start as root with its sandbox
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
