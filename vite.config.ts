/** Builds the app and its service worker into dist/app, and runs the tests. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import type { BaseSequencer, TestSpecification } from 'vitest/node';
import manifest from './package.json' with { type: 'json' };

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

/** Small copies beside each file, made once: static-files.ts sends them to browsers that take them. */
function compressedCopies(): Plugin {
  let folder: string;
  return {
    name: 'compressed-copies',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle: {
      order: 'post', // after the service worker is written
      sequential: true,
      handler() {
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!/\.(html|js|css|json|svg|webmanifest)$/.test(name)) continue;
          const bytes = readFileSync(join(folder, name));
          writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes));
          writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
        }
      },
    },
  };
}

/** Only officers load the desk, and then the worker keeps it: it is neither listed for the worker nor packed. */
const DESK = 'desk-';

/** Every script and style that the worker keeps, in one file: the worker fetches that instead of hundreds (src/worker/shell.ts). */
function onePack(): Plugin {
  return {
    name: 'one-pack',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const packed = Object.values(bundle)
          .filter(({ fileName }) => /^assets\/[^/]+\.(js|css)$/.test(fileName) && !fileName.startsWith(`assets/${DESK}`))
          .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source.toString()]);
        const source = JSON.stringify(Object.fromEntries(packed));
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        this.emitFile({ type: 'asset', fileName: `assets/pack-${hash}.json`, source });
      },
    },
  };
}

/** Without a Chromium the journeys are left out, and say so; in CI they run all the same, and fail: nobody there reads a sentence. */
async function journeysOf(mode: string): Promise<string[]> {
  if (mode !== 'test') return [];
  const { findChromium, NO_CHROMIUM } = await import('./tests/chromium.ts');
  if (findChromium() !== undefined || Boolean(process.env['CI'])) return ['tests/journeys/**/*.test.ts'];
  process.stderr.write(`The journeys are left out. ${NO_CHROMIUM}\n`);
  return [];
}

/** The walks take longest: begun last, one processor would wait for the other. */
async function walksFirst(): Promise<typeof BaseSequencer> {
  const vitest = await import('vitest/node');
  const isWalk = ({ moduleId }: TestSpecification): number => Number(moduleId.includes('/sync/walk'));
  return class extends vitest.BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return (await super.sort(files)).toSorted((a, b) => isWalk(b) - isWalk(a));
    }
  };
}

export default defineConfig(async ({ mode }) => ({
  define: { __VERSION__: JSON.stringify(manifest.version) },
  oxc: { jsx },
  build: {
    outDir: 'dist/app',
    target: 'es2022',
    cssTarget: 'chrome111',
    // What index.html needs is named there; pages come from the worker's cache, so listing theirs in the first script saves no time.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file: string, dependencies: string[], { hostType }: { hostType: string }) =>
        hostType === 'html' ? dependencies : [],
    },
    rolldownOptions: {
      output: {
        // Only officers load the desk: its files are known by their name here, in .size-limit.ts and to the worker.
        chunkFileNames: ({ moduleIds }: { moduleIds: string[] }) =>
          `assets/${moduleIds.some((id) => id.includes('/pages/desk/')) ? DESK : ''}[name]-[hash].js`,
        // What every visit needs is one file: cut by which pages share what, it would weigh 1 kB more. The rest is cut as fine as
        // can be: merging parts under 4 kB saves a third of the files, and doubles what most pages load.
        codeSplitting: { groups: [{ name: 'base', tags: ['$initial' as const] }] },
      },
    },
    assetsInlineLimit: 0, // the Content-Security-Policy allows no data: scripts or styles
    reportCompressedSize: false,
  },
  worker: { format: 'es' as const }, // the reader of spreadsheets fetches its libraries by kind of file
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  server: { proxy: { '/api': 'http://localhost:8080' } },
  plugins: [
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/worker',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: ['index.html', 'manifest.webmanifest', 'assets/*.{js,css,json}', 'icons/*.{svg,png}'],
        globIgnores: [`assets/${DESK}*`],
        minify: true,
        rollupFormat: 'iife', // a classic script: with 'es' a lazy import brings import.meta in, and no browser installs the worker
        target: 'es2022',
      },
    }),
    onePack(),
    compressedCopies(),
  ],
  test: {
    ...(mode === 'test' ? { sequence: { sequencer: await walksFirst() } } : {}),
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/{domain,device,app,server,sync}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          maxWorkers: '100%', // by itself vitest leaves one processor out, and on two that doubles the time
          sequence: { groupOrder: 0 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: await journeysOf(mode),
          fileParallelism: false, // one browser and its server keep two processors busy
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
}));
