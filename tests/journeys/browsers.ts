/** The browsers the core journeys are driven in, and what to do where one is missing. Installing them is prepare.ts's work. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isProgram } from '../chromium.ts';

function findProgram(names: readonly string[], variable?: string): string | undefined {
  const named = variable === undefined ? undefined : process.env[variable];
  if (named !== undefined && named !== '') return isProgram(named) ? named : undefined;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'].filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}

/** The path of a Firefox: what FIREFOX names and nothing else, or what PATH holds. */
export const findFirefox = (): string | undefined => findProgram(['firefox-esr', 'firefox'], 'FIREFOX');
export const FIREFOX_PACKAGES = ['firefox-esr'];
export const NO_FIREFOX =
  'There is no Firefox on this machine: its journeys are skipped. Install Debian’s firefox-esr package, or set FIREFOX to a path.';

export interface WebKitPrograms {
  driver: string;
  /** Runs webkit-window.js. */
  gjs: string;
  /** A display that nobody looks at. */
  xvfb: string;
}

/** What is needed to drive WebKitGTK; undefined when a part is missing. */
export function findWebKit(): WebKitPrograms | undefined {
  const [driver, gjs, xvfb] = ['WebKitWebDriver', 'gjs', 'Xvfb'].map((name) => findProgram([name]));
  return driver !== undefined && gjs !== undefined && xvfb !== undefined && hasTypelib('WebKit2-4.1') ? { driver, gjs, xvfb } : undefined;
}
export const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'gjs', 'gir1.2-webkit2-4.1', 'xvfb'];
export const NO_WEBKIT = `WebKitGTK cannot be driven on this machine: its journeys are skipped. They need Debian’s packages ${WEBKIT_PACKAGES.join(', ')}.`;

/** What lets gjs use a library: /usr/lib/<machine>/girepository-1.0/<name>.typelib */
function hasTypelib(name: string): boolean {
  if (!existsSync('/usr/lib')) return false;
  return ['', ...readdirSync('/usr/lib')].some((folder) => existsSync(join('/usr/lib', folder, 'girepository-1.0', `${name}.typelib`)));
}
