/** What a phone must fetch before the first screen, and with each page, beside what others' first screens weigh. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Rolldown } from 'vite';
import { kilobytes, type Row, type Section } from './section.ts';

/** What size-limit judges: read at run time, as it lies outside the tests' project. */
interface Check {
  name: string;
  path: string[];
  limit: string;
}
const checksOfTheBuild = async (): Promise<Check[]> =>
  ((await import(new URL('../../.size-limit.ts', import.meta.url).href)) as { default: Check[] }).default;

/** Measured in November 2026 from each project's own build, JavaScript of the first screen, gzip -9: DHIS2 aggregate data entry 102.0.11, Enketo Express 7.6.4, CHT 4bc9cacc. */
const OTHERS = { 'DHIS2 data entry': 533_114, 'Enketo Express': 496_074, 'Community Health Toolkit': 1_248_383 };
const AIM_BYTES = 40_000;

const sizes = (files: readonly string[]): { gzip: number; brotli: number } => {
  const all = files.map((file) => readFileSync(file));
  const sum = (pack: (bytes: Buffer) => Buffer): number => all.reduce((total, bytes) => total + pack(bytes).length, 0);
  return { gzip: sum((bytes) => gzipSync(bytes, { level: 9 })), brotli: sum((bytes) => brotliCompressSync(bytes)) };
};
const inWords = ({ gzip, brotli }: { gzip: number; brotli: number }): string => `${kilobytes(gzip)} gzip, ${kilobytes(brotli)} brotli`;

/** Where the first load's bytes come from: each package, and each folder of ours, as they stand in the built files before compression. */
async function byModule(): Promise<string[]> {
  const { build } = await import('vite');
  const built = (await build({ logLevel: 'silent', build: { write: false } })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const first = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((entry) => [entry.fileName, ...entry.imports]));
  const weights = new Map<string, number>();
  for (const chunk of chunks)
    if (first.has(chunk.fileName))
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? /\/src\/(.*)\/[^/]+$/.exec(id)?.[1] ?? 'the bundler’s own';
        weights.set(name, (weights.get(name) ?? 0) + renderedLength);
      }
  const whole = [...weights.values()].reduce((sum, one) => sum + one, 0);
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([name, bytes]) => `${name} ${((100 * bytes) / whole).toFixed(0)}%`);
}

export async function weight(): Promise<Section> {
  const checks = await checksOfTheBuild();
  const first = checks.find(({ name }) => name === 'first load: JavaScript')!;
  const ours = sizes(first.path);
  const rows: Row[] = [
    {
      what: 'first load, JavaScript',
      ours: inWords(ours),
      beside: `aim ${kilobytes(AIM_BYTES)} gzip`,
      ratio: AIM_BYTES / ours.gzip,
      aim: 1,
    },
    ...Object.entries(OTHERS).map(([name, bytes]) => ({
      what: 'first load, JavaScript',
      ours: kilobytes(ours.gzip),
      beside: `${name}: ${kilobytes(bytes)} gzip`,
      ratio: bytes / ours.gzip,
    })),
    ...checks
      .filter((check) => check !== first)
      .map(({ name, path, limit }) => ({ what: name, ours: inWords(sizes(path)), beside: `limit ${limit}` })),
  ];
  return {
    title: 'Weight',
    how: 'Built files as they are sent, each compressed alone (gzip level 9, brotli 11) and added up. Others: their own first screens, built from source in November 2026.',
    rows,
    notes: [`Where the first load’s JavaScript comes from, before compression: ${(await byModule()).join(', ')}.`],
  };
}
