/** Imported first in the page and the worker: zod must not try `new Function`, which our Content-Security-Policy forbids. */
import * as z from 'zod/mini';

z.config({ jitless: true });
