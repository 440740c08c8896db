/** Builds the app and its service worker into dist/, and runs the tests. */
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { version } from './package.json' with { type: 'json' };

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  oxc: { jsx },
  build: {
    target: 'es2022',
    cssTarget: 'chrome111',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // the Content-Security-Policy allows no data: scripts or styles
    reportCompressedSize: false,
  },
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
        globPatterns: ['index.html', 'manifest.webmanifest', 'assets/*.{js,css}', 'icons/*.{svg,png}'],
        globIgnores: ['assets/desk-*'], // only officers load it, and then the worker keeps it
        minify: true,
        target: 'es2022',
      },
    }),
  ],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/{domain,device,app,server,sync}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
