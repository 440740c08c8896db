/** The program as it is run, from what `npm run build` made of it: `node src/server/headroom.mjs --help`. Must run on any Node. */
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import './require-node.mjs';

module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/headroom', import.meta.url))); // where it may not write, it does without
try {
  await import('../../dist/server/headroom.js');
} catch (error) {
  const isMissing = error.code === 'ERR_MODULE_NOT_FOUND' && error.url?.endsWith('/dist/server/headroom.js');
  process.stderr.write(
    isMissing
      ? 'Headroom is not built yet. Run "npm run build" in its folder, then this again.\n'
      : `Headroom cannot be loaded: its build is broken, or belongs to other packages than are installed. Run "npm ci && npm run build" in its folder, then this again.\n\n${error.stack}\n`,
  );
  process.exit(1);
}
