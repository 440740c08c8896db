/**
 * Makes a machine ready for the browser journeys and the PostgreSQL suites. What it cannot get it names in a sentence, and the tests
 * go on without it: PostgreSQL's are skipped; the journeys are left out, except in CI, where they fail.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findShell, isGiven, NO_CHROMIUM, SHELL_PACKAGE } from './chromium.ts';
import { FIREFOX_PACKAGES, findFirefox, findWebKit, NO_FIREFOX, NO_WEBKIT, WEBKIT_PACKAGES } from './journeys/browsers.ts';
import { findNginx, NO_NGINX } from './server/nginx.ts';
import { POSTGRES_IS_HERE } from './server/postgres.ts';

const MINUTES = 60_000;
const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

function run(command: string, args: readonly string[], minutes: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: 'inherit', timeout: minutes * MINUTES }).status === 0;
}

/** How to become root: nothing to do, or sudo without a password. On a person's own machine we install nothing behind their back. */
function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  const isCi = Boolean(process.env['CI']);
  return isCi && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND']
    : undefined;
}

let listsAreFresh = false;
function installPackage(name: string): boolean {
  const root = asRoot();
  if (root === undefined || !existsSync('/usr/bin/apt-get')) return false;
  const apt = (...args: string[]): boolean => {
    const [command, ...rest] = [...root, 'apt-get', '-q', '-o', 'Acquire::http::Timeout=30', ...args];
    return run(command!, rest, 10);
  };
  say(`Installing ${name} for the tests…`);
  listsAreFresh ||= apt('update');
  return listsAreFresh && apt('install', '-y', '--no-install-recommends', name);
}

if (findChromium() === undefined && !isGiven()) {
  installPackage('chromium');
  // On Ubuntu the package only points at a snap, which containers cannot run.
  if (findChromium() === undefined) run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], 10);
}
if (findChromium() === undefined) say(NO_CHROMIUM);
else if (findShell() === findChromium() && !isGiven()) installPackage(SHELL_PACKAGE); // without it, the whole browser is driven

// The core journeys run in two more browsers, where Debian has them.
if (findFirefox() === undefined) FIREFOX_PACKAGES.forEach(installPackage);
if (findFirefox() === undefined) say(NO_FIREFOX);
if (findWebKit() === undefined) WEBKIT_PACKAGES.forEach(installPackage);
if (findWebKit() === undefined) say(NO_WEBKIT);

if (findNginx() === undefined && !installPackage('nginx')) say(NO_NGINX);

if (!POSTGRES_IS_HERE && !installPackage('postgresql'))
  say(
    'There is no PostgreSQL on this machine: its suites are skipped. Install Debian’s postgresql package, or set TEST_DATABASE_URL to an empty database.',
  );
