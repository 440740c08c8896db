/** What `npm start` runs. Compiled code is kept beside the packages, so that every start but the first takes about half the time. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/headroom', import.meta.url))); // where it may not write, it does without
const { serve } = await import('./serve.ts');
await serve();
