/** Builds the server with its commands and packages into one file, dist/server/headroom.js: loading some 700 files would take most of a start. */
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: 'src/server/commands/headroom.ts',
    outDir: 'dist/server',
    target: 'node24',
    copyPublicDir: false,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      // One file: a build that takes its place while it runs takes nothing away from it. What is imported late is still evaluated late.
      output: { codeSplitting: false, entryFileNames: 'headroom.js', comments: false },
    },
  },
  ssr: {
    noExternal: true,
    external: ['better-sqlite3'], // native
  },
});
