/** Proves that the gates bite: in a throw-away copy of src it plants what the architecture forbids, and expects red with the reason. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Plant {
  /** What somebody would do wrong. */
  name: string;
  /** Where, inside src: a file of its own, or an addition to one that is there. */
  file: string;
  text: string;
  /** What must be said about that file. */
  says: RegExp;
}

/** A file of a folder that the project does not refer to is TS6307. */
const walls: Plant[] = [
  { name: 'the app imports the server', file: 'app/planted-1.ts', text: `export { publish } from '../server/publish.ts';`, says: /TS6307/ },
  {
    name: 'a page imports a type of the server',
    file: 'app/pages/today/planted-1.ts',
    text: `export type { Parts } from '../../../server/env.ts';`,
    says: /TS6307/,
  },
  { name: 'the device imports the server', file: 'device/planted-1.ts', text: `export * from '../server/meta.ts';`, says: /TS6307/ },
  { name: 'the device imports the app', file: 'device/planted-2.ts', text: `export { paths } from '../app/routes.ts';`, says: /TS6307/ },
  { name: 'the worker imports the server', file: 'worker/planted-1.ts', text: `export * from '../server/meta.ts';`, says: /TS6307/ },
  { name: 'the server imports the app', file: 'server/planted-1.ts', text: `export { paths } from '../app/routes.ts';`, says: /TS6307/ },
  {
    name: 'the server imports a type of the device',
    file: 'server/planted-2.ts',
    text: `export type { Draft } from '../device/store/schema.ts';`,
    says: /TS6307/,
  },
  { name: 'the domain imports the server', file: 'domain/planted-1.ts', text: `export * from '../server/meta.ts';`, says: /TS6307/ },
];

/** A name that the project's `lib` and `types` leave out does not exist. */
const names: Plant[] = [
  { name: 'the domain fetches', file: 'domain/planted-2.ts', text: `export const ask = () => fetch('/');`, says: /'fetch'/ },
  {
    name: 'the domain waits',
    file: 'domain/planted-3.ts',
    text: `export const wait = () => setTimeout(() => {}, 1);`,
    says: /'setTimeout'/,
  },
  { name: 'the domain touches the page', file: 'domain/planted-4.ts', text: `export const title = document.title;`, says: /'document'/ },
  { name: 'the device touches the page', file: 'device/planted-3.ts', text: `export const title = document.title;`, says: /'document'/ },
  { name: 'the app uses Node', file: 'app/planted-2.ts', text: `export const home = process.cwd();`, says: /'process'/ },
  { name: 'the server touches the page', file: 'server/planted-3.ts', text: `export const title = document.title;`, says: /'document'/ },
];

const heldByTheLinter: Plant[] = [
  { name: 'the app imports the server', file: 'app/planted-1.ts', text: '', says: /nothing brings in src\/server/ },
  { name: 'a page imports a type of the server', file: 'app/pages/today/planted-1.ts', text: '', says: /Pages import app\/state/ },
  { name: 'the server imports a type of the device', file: 'server/planted-2.ts', text: '', says: /not even for a type/ },
  {
    name: 'the domain imports whole zod',
    file: 'domain/planted-5.ts',
    text: `import * as z from 'zod';\nexport const all = z.string();`,
    says: /zod\/mini and itself only/,
  },
  { name: 'the domain reads the clock', file: 'domain/planted-6.ts', text: `export const now = () => new Date();`, says: /has no clock/ },
  {
    name: 'the domain reads the clock by another name',
    file: 'domain/planted-7.ts',
    text: `export const now = () => globalThis.Date.now();`,
    says: /has no clock/,
  },
  { name: 'instant.ts reads the clock', file: 'domain/instant.ts', text: `export const now = () => Date.now();`, says: /has no clock/ },
  { name: 'the domain throws dice', file: 'domain/planted-8.ts', text: `export const dice = () => Math.random();`, says: /no randomness/ },
  { name: 'the domain fetches', file: 'domain/planted-2.ts', text: '', says: /no network/ },
  {
    name: 'a page opens the store',
    file: 'app/pages/plans/planted-1.ts',
    text: `export { loadItems } from '../../../device/store/published.ts';`,
    says: /never touch the store/,
  },
  {
    name: 'a page opens the store when asked',
    file: 'app/pages/plans/planted-2.ts',
    text: `export const open = () => import('../../../device/store/published.ts');`,
    says: /never touch the store/,
  },
  {
    name: 'a page names a type of the store',
    file: 'app/pages/plans/planted-3.ts',
    text: `export type Store = import('../../../device/store/person-store.ts').PersonStore;`,
    says: /import\(\).*type annotations/,
  },
  {
    name: 'a page fetches',
    file: 'app/pages/plans/planted-4.ts',
    text: `export const ask = () => fetch('/api');`,
    says: /Only device\/sync/,
  },
  {
    name: 'a page makes a signal',
    file: 'app/pages/plans/planted-5.ts',
    text: `import { signal } from '@preact/signals';\nexport const mine = signal(0);`,
    says: /Signals are made in app\/state only/,
  },
  {
    name: 'a page makes a signal through a hook',
    file: 'app/pages/plans/planted-6.ts',
    text: `import { useSignal } from '@preact/signals';\nexport const useMine = () => useSignal(0);`,
    says: /Signals are made in app\/state only/,
  },
  {
    name: 'a component makes a signal',
    file: 'app/components/planted-1.ts',
    text: `import { computed } from '@preact/signals';\nexport const mine = computed(() => 0);`,
    says: /Preact only/,
  },
  {
    name: 'a component knows a care word',
    file: 'app/components/planted-2.ts',
    text: `export { CARE_CATEGORIES } from '../../domain/care-category.ts';`,
    says: /no care words/,
  },
  {
    name: 'the reader of spreadsheets knows a care word',
    file: 'app/spreadsheet/planted-1.ts',
    text: `export { CARE_CATEGORIES } from '../../domain/care-category.ts';`,
    says: /app\/spreadsheet turns files into rows/,
  },
  {
    name: 'a page reads a spreadsheet by itself',
    file: 'app/pages/plans/planted-7.ts',
    text: `export { parse } from 'papaparse';`,
    says: /Pages import app\/state/,
  },
  {
    name: 'the state imports a page',
    file: 'app/state/planted-1.ts',
    text: `export { TodayPage } from '../pages/today/today.tsx';`,
    says: /does not know the screens/,
  },
  { name: 'the state uses localStorage', file: 'app/state/planted-2.ts', text: `localStorage.clear();`, says: /Only device\/store/ },
  {
    name: 'idb outside the store',
    file: 'device/sync/planted-1.ts',
    text: `export { openDB } from 'idb';`,
    says: /idb stays in device\/store/,
  },
  {
    name: 'the store knows the network',
    file: 'device/store/planted-1.ts',
    text: `export { push } from '../sync/push.ts';`,
    says: /neither sends nor shows/,
  },
  {
    name: 'the store fetches',
    file: 'device/store/planted-2.ts',
    text: `export const ask = () => fetch('/api');`,
    says: /Only device\/sync/,
  },
  {
    name: 'workbox-window outside updates.ts',
    file: 'app/planted-3.ts',
    text: `export { Workbox } from 'workbox-window';`,
    says: /src\/app imports/,
  },
  { name: 'a route reads the environment', file: 'server/feed.ts', text: `export const zone = process.env['TZ'];`, says: /in config\.ts/ },
  {
    name: 'a driver outside server/db',
    file: 'server/planted-4.ts',
    text: `import pg from 'pg';\nexport const pool = new pg.Pool();`,
    says: /Drivers live in server\/db/,
  },
  {
    name: 'the database knows a route',
    file: 'server/db/planted-1.ts',
    text: `export * from '../feed.ts';`,
    says: /does not know the routes/,
  },
  { name: 'a default export', file: 'domain/planted-9.ts', text: `export default 1;`, says: /Prefer named exports/ },
  { name: 'any', file: 'domain/planted-10.ts', text: `export const parse = (text: string): any => JSON.parse(text);`, says: /any/ },
  {
    name: '@ts-ignore',
    file: 'domain/planted-11.ts',
    text: `// @ts-ignore\nexport const one: string = 1;`,
    says: /@ts-ignore|ts-expect-error/,
  },
  {
    name: 'a forgotten promise',
    file: 'server/planted-5.ts',
    text: `export const go = (work: () => Promise<void>) => { work(); };`,
    says: /[Pp]romise/,
  },
];

const root = process.cwd();
const copy = mkdtempSync(join(tmpdir(), 'headroom-gates-'));
const inCopy = (command: string, args: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', command), args, { cwd: copy, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};
function plant(plants: readonly Plant[]): void {
  for (const { file, text } of plants) {
    const path = join(copy, 'src', file);
    if (text !== '') appendFileSync(path, existsSync(path) ? `\n${text}\n` : `${text}\n`);
  }
}
const compile = () => inCopy('tsc', ['-b', 'src/domain', 'src/device', 'src/app', 'src/worker', 'src/server', '--pretty', 'false']);
const lint = () => inCopy('oxlint', ['-c', 'src/.oxlintrc.json', '-f', 'json', 'src']);

/** What the linter says about each file, with the reason it gives. */
function complaints(output: string): Map<string, string> {
  const { diagnostics } = JSON.parse(output) as { diagnostics: { filename: string; message: string; help?: string }[] };
  const said = new Map<string, string>();
  for (const { filename, message, help } of diagnostics) said.set(filename, `${said.get(filename) ?? ''}${message} ${help ?? ''}\n`);
  return said;
}

beforeAll(() => {
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(root, file), join(copy, file));
  // Its own folder of links, so that what the compiler remembers of the copy does not mix with ours.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('with nothing planted', () => {
  it('the compiler is content', () => expect(compile()).toEqual({ status: 0, output: '' }));
  it('the linter is content', () => {
    const { status, output } = lint();
    expect([...complaints(output).entries()]).toEqual([]);
    expect(status).toBe(0);
  });
  it('instant.ts, which may work with Date, makes none of now', () =>
    expect(readFileSync(join(copy, 'src/domain/instant.ts'), 'utf8')).not.toMatch(/new Date\(\s*\)|\bDate\(\s*\)/));
});

describe('with every forbidden thing planted', () => {
  let compiler: { status: number | null; output: string };
  let linter: { status: number | null; output: string };
  let said: Map<string, string>;
  beforeAll(() => {
    plant([...names, ...heldByTheLinter]);
    const withoutWalls = compile(); // first: a file of the server would bring Node's names into the app
    plant(walls);
    const withWalls = compile();
    compiler = { status: withWalls.status, output: withoutWalls.output + withWalls.output };
    linter = lint();
    said = complaints(linter.output);
  }, 240_000); // two compilers and a linter over everything, on a machine that may be busy

  it('both are red', () => {
    expect(compiler.status).not.toBe(0);
    expect(linter.status).not.toBe(0);
  });
  it.each([...walls, ...names])('the compiler refuses: $name', ({ file, says }) => {
    const lines = compiler.output.split('\n').filter((line) => line.startsWith(`src/${file}(`));
    expect(lines.join('\n')).toMatch(says);
  });
  it.each(heldByTheLinter)('the linter refuses: $name', ({ file, says }) => expect(said.get(`src/${file}`)).toMatch(says));
});
