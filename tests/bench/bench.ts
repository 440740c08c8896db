/** `npm run bench`: measures Headroom beside its peers and its limits, prints the ratios, and keeps them in README.md. Nothing is asserted on time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { SearchKind } from './search.ts';
import { inMarkdown, type Section } from './section.ts';

/** In this order; each is loaded when its turn comes, since one brings a shim of IndexedDB that others must not see. */
const PARTS: Record<string, () => Promise<Section>> = {
  weight: async () => (await import('./weight.ts')).weight(),
  sync: async () => (await import('./sync.ts')).sync(),
  chromium: async () => (await import('./sync-in-chromium.ts')).syncInChromium(),
  ingest: async () => (await import('./ingest.ts')).ingest(),
  profile: async () => (await import('./profile.ts')).profile(),
  growth: async () => (await import('./growth.ts')).growth(),
  years: async () => (await import('./years.ts')).years(),
  start: async () => (await import('./start.ts')).start(),
  parts: async () => (await import('./parts.ts')).parts(),
  nation: async () => (await import('./nation.ts')).nation(),
  hour: async () => (await import('./hour.ts')).hour(),
  search: async () => (await import('./search.ts')).search(),
  device: async () => (await import('./device.ts')).device(),
};
const README = join(import.meta.dirname, 'README.md');

const [first, ...rest] = process.argv.slice(2);
if (first === 'serve') {
  const [name, port, folder] = rest as [string, string, string];
  if (name === 'bound') (await import('./bound-server.ts')).serveBound(Number(port), folder);
  else (await import('./pouch-server.ts')).servePouch(Number(port), folder);
} else if (first === 'search' && rest[0] !== undefined && !(rest[0] in PARTS))
  (await import('./search.ts')).measureSearch(rest[0] as SearchKind);
else await run([first, ...rest].filter((name) => name !== undefined));

/** @param only names of parts; none: all of them. The others keep the figures they had. */
async function run(only: readonly string[]): Promise<void> {
  const unknown = only.filter((name) => !(name in PARTS));
  if (unknown.length > 0) throw new Error(`There is no part “${unknown.join(', ')}”. There are: ${Object.keys(PARTS).join(', ')}.`);
  for (const [name, part] of Object.entries(PARTS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const text = `${inMarkdown(await part())}\n\n_${machine()}_`;
    process.stdout.write(`${text}\n\n`);
    await keep(name, text);
  }
  process.exit(0); // peers leave timers behind
}

function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 10)}, ${processors.length} × ${processors[0]!.model.trim()}, ${memory} GiB, Node ${process.versions.node}`;
}

/** Between its two marks in README.md. */
async function keep(name: string, text: string): Promise<void> {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const readme = readFileSync(README, 'utf8');
  const [before, after] = [readme.indexOf(start), readme.indexOf(end)];
  if (before === -1 || after === -1) throw new Error(`README.md has no marks for “${name}”`);
  const whole = `${readme.slice(0, before + start.length)}\n\n${text}\n\n${readme.slice(after)}`;
  writeFileSync(README, await format(whole, { ...(await resolveConfig(README)), parser: 'markdown' }));
}
