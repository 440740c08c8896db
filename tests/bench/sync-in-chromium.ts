/** Returns from the outbox to the server and back in a real Chromium, each engine with its data in IndexedDB on the disk. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { API } from '../../src/domain/protocol.ts';
import { chromiumArguments, findChromium, NO_CHROMIUM } from '../chromium.ts';
import type { InPage } from './in-page.ts';
import { inPeers, peersAreHere } from './peers.ts';
import { besides, headroom, type Running } from './processes.ts';
import { someReturns } from './returns.ts';
import { BATCH, compared, inTurn, type Rates, ROUNDS, rowsOf } from './sync-rates.ts';
import { count, type Row, type Section } from './section.ts';

const SIZES = [1000];

/** One script for a page: what `entry` imports, from the folder it lies in. */
async function script(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bench' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  })) as Rolldown.RolldownOutput[];
  return (built[0]!.output[0] as Rolldown.OutputChunk).code;
}

const published = (file: string): string => readFileSync(inPeers(file), 'utf8');

/** A browser that begins with nothing, on a page of the server itself, with the script. */
async function inNewBrowser<T>(origin: string, content: string, work: (page: Page) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'headroom-bench-sync-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium()!,
    args: chromiumArguments,
    bypassCSP: true,
  });
  try {
    const page = context.pages()[0]!;
    await page.goto(origin);
    await page.addScriptTag({ content });
    return await work(page);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

const asSomebody = (page: Page, personId: string): Promise<unknown> =>
  page.evaluate(
    async ([path, body]) => (await fetch(path!, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body! })).status,
    [`${API}/demo/sign-in`, JSON.stringify({ personId })],
  );
const its = <T>(page: Page, call: (of: InPage, argument: never) => Promise<T>, argument: unknown): Promise<T> =>
  page.evaluate(`(${call.toString()})(inPage, ${JSON.stringify(argument)})`);

function ours(code: string) {
  return async (many: number): Promise<Rates> => {
    const server = await headroom();
    const health = `${server.origin}/health`; // a page with none of the app on it
    const pushed = await inNewBrowser(health, code, async (page) => {
      await asSomebody(page, 'asha-okafor');
      return its(page, (of, returns) => of.push('asha-okafor', returns), someReturns(many));
    });
    const pulled = await inNewBrowser(health, code, async (page) => {
      await asSomebody(page, 'tom-reilly');
      return its(page, (of) => of.pull('tom-reilly'), undefined);
    });
    await server.stop();
    if (pulled.held < many) throw new Error(`Not everything came back: ${pulled.held} of ${many}`);
    return { push: many / (pushed / 1000), pull: pulled.held / (pulled.ms / 1000) };
  };
}

/** A peer's page gives `push(rows, batch)` and `pull(batch)`, each the milliseconds it took. */
function theirs(code: string, serve: () => Promise<Running>) {
  return async (many: number): Promise<Rates> => {
    const server = await serve();
    const push: number = await inNewBrowser(server.origin, code, (page) =>
      page.evaluate(`peer.push(${JSON.stringify(rowsOf(many))}, ${BATCH})`),
    );
    const pull: { ms: number; held: number } = await inNewBrowser(server.origin, code, (page) => page.evaluate(`peer.pull(${BATCH})`));
    await server.stop();
    if (pull.held !== many) throw new Error(`Not everything came back: ${pull.held} of ${many}`);
    return { push: many / (push / 1000), pull: many / (pull.ms / 1000) };
  };
}

export async function syncInChromium(): Promise<Section> {
  const title = 'Sync in Chromium';
  if (findChromium() === undefined) return { title, how: `Not measured. ${NO_CHROMIUM}`, rows: [] };
  const engines = [ours(await script(join(import.meta.dirname, 'in-page.ts')))];
  if (peersAreHere())
    engines.push(
      theirs(published('node_modules/pouchdb/dist/pouchdb.min.js') + published('pouch-page.js'), () => besides('pouch')),
      theirs(await script(inPeers('rx-page.js')), () => besides('bound')),
    );
  const rows: Row[] = [];
  for (const many of SIZES) {
    const [mine, pouch, rx] = await inTurn(engines, many);
    if (pouch !== undefined) rows.push(...compared(many, mine!, 'PouchDB to express-pouchdb', pouch, { push: 5, pull: 5 }));
    if (rx !== undefined) rows.push(...compared(many, mine!, 'RxDB on Dexie over HTTP', rx, { push: 1, pull: 1 }));
  }
  return {
    title,
    how: `The same in a real Chromium, each engine’s data in IndexedDB on the disk: the device’s own code, strictly durable, against the real server with sign-in, rules, scoping, receipts and the feed; beside it PouchDB on its IndexedDB, its server in memory, and RxDB on Dexie to a bare server without rules. Batches of ${count(BATCH)}; in turn, the median of ${ROUNDS}, at the machine’s full speed.`,
    rows,
    notes: peersAreHere() ? [] : ['The peers could not be installed: npm’s registry was not reached.'],
  };
}
