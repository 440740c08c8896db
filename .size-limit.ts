/** What the browser loads, read from the built files: first what index.html brings with it, then what each page adds. */
import { readdirSync, readFileSync } from 'node:fs';

interface Check {
  name: string;
  path: string[];
  limit: string;
  gzip: true;
}

const ASSETS = 'dist/app/assets';
const html = readFileSync('dist/app/index.html', 'utf8');
const worker = readFileSync('dist/app/service-worker.js', 'utf8');
const chunks = readdirSync(ASSETS).filter((file) => file.endsWith('.js'));

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]!);
const namesIn = (file: string, pattern: RegExp): string[] => found(readFileSync(`${ASSETS}/${file}`, 'utf8'), pattern);
const importsOf = (file: string): string[] => namesIn(file, /\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
/** Workers stand under their whole address, as the browser fetches them. */
const workersOf = (file: string): string[] => namesIn(file, /new Worker\(new URL\(["'`]\/assets\/([\w.-]+\.js)["'`]/g);
const loadsOf = (file: string): string[] => namesIn(file, /\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g);

/** A chunk and everything that must be there before it runs. */
function withImports(files: readonly string[]): Set<string> {
  const all = new Set(files);
  for (const file of all) for (const imported of importsOf(file)) all.add(imported);
  return all;
}

const first = withImports(found(html, /(?:src|href)="\/assets\/([\w.-]+\.js)"/g));
const styles = found(html, /href="\/assets\/([\w.-]+\.css)"/g);
const workers = [...new Set(chunks.flatMap(workersOf))];
/** A worker with all that it loads: built apart, and shared with no page. */
const wholeWorker = (file: string): Set<string> => {
  const all = new Set([file]);
  for (const one of all) for (const other of [...importsOf(one), ...loadsOf(one)]) all.add(other);
  return all;
};
const inWorkers = new Set(workers.flatMap((file) => [...wholeWorker(file)]));
const pages = [...new Set(chunks.filter((file) => !inWorkers.has(file)).flatMap(loadsOf))];
/** What is there already, whichever chunk has this one fetched: a part of a page weighs what it brings beside that page. */
function thereBefore(page: string): Set<string> {
  const [one = first, ...others] = chunks.filter((file) => loadsOf(file).includes(page)).map((file) => withImports([file]));
  return new Set([...first, ...[...one].filter((file) => others.every((other) => other.has(file)))]);
}
function addedBy(page: string): string[] {
  const before = thereBefore(page);
  return [...withImports([page])].filter((file) => !before.has(file));
}
const added = pages.map((page) => ({ page, files: addedBy(page) }));

const reached = new Set([...first, ...added.flatMap(({ files }) => files), ...inWorkers]);
const lost = chunks.filter((file) => !reached.has(file));
if (first.size === 0 || styles.length === 0 || lost.length > 0)
  throw new Error(`The build writes imports in a form that .size-limit.ts does not read; not reached: ${lost.join(', ')}`);
if (workers.length === 0) throw new Error('Search has no worker of its own: the page would stall while it builds the index.');
/** vite.config.ts names every file of the desk so. */
const isDesk = (file: string): boolean => file.startsWith('desk-');
const desk = chunks.filter(isDesk);
if (desk.length === 0) throw new Error('The desk has no chunk of its own: providers would load it.');
if (desk.some((file) => first.has(file))) throw new Error('The desk is part of the first load: providers would load it.');
if (worker.includes('assets/desk-')) throw new Error('The desk is in the list the service worker keeps: providers would load it.');
const withDesk = added.filter(({ page, files }) => !isDesk(page) && files.some(isDesk));
if (withDesk.length > 0) throw new Error(`Not whole without the desk: ${withDesk.map(({ page }) => page).join(', ')}`);
const notKept = [...reached].filter((file) => !isDesk(file) && !worker.includes(`assets/${file}`));
if (notKept.length > 0) throw new Error(`Not kept for offline use: ${notKept.join(', ')}`);

const packs = readdirSync(ASSETS).filter((file) => /^pack-.*\.json$/.test(file));
if (packs.length !== 1 || !worker.includes(packs[0]!)) throw new Error('The worker has no pack: it would fetch each file by itself.');

const nameOf = (file: string): string => file.replace(/-[\w-]{8}\.js$/, '');
const check = (name: string, limit: string, files: readonly string[]): Check => ({ name, path: [...files], limit, gzip: true });
const inAssets = (files: Iterable<string>): string[] => [...files].map((file) => `${ASSETS}/${file}`);

/** Libraries that read and write workbooks: fetched only when somebody chooses such a file or asks for one to fill in. */
const WORKBOOKS = ['xlsx', 'write-xlsx'];
const limitOf = (page: string): string => (WORKBOOKS.includes(nameOf(page)) || isDesk(page) ? '25 kB' : '15 kB');

/** The reader of spreadsheets brings the workbook library when the file is one. */
const limitOfWorker = (file: string): string => (file.startsWith('reader-worker') ? '35 kB' : '30 kB');

export default [
  check('first load: index.html', '5 kB', ['dist/app/index.html']),
  check('first load: CSS', '12 kB', inAssets(styles)),
  check('first load: JavaScript', '40 kB', inAssets(first)),
  check('kept for offline use, in one request', '325 kB', inAssets(packs)),
  ...added.map(({ page, files }) => check(`${nameOf(page)} adds`, limitOf(page), inAssets(files))),
  ...workers.map((file) => check(`${nameOf(file)}, apart from every page`, limitOfWorker(file), inAssets(wholeWorker(file)))),
];
