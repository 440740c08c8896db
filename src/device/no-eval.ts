/** Imported first in the page and the worker: zod must not try `new Function`, which our Content-Security-Policy forbids. */
import { config } from 'zod/mini';

config({ jitless: true });
