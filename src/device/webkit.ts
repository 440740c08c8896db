/** What only WebKit needs: see "Three browsers" in tests/README.md. */

/**
 * WebKit carries out a worker's IndexedDB on the page's thread, and when the page is left what was under way keeps its lock until the
 * last page of the app is closed: every write after it waits for ever (WebKitGTK 2.50; a worker that is told, or ended, as the page
 * goes makes no difference). There, only pages touch the storage. Every browser of an iPhone is WebKit; Chromium names itself after it.
 */
export const leavesLocksOfWorkers = (userAgent = navigator.userAgent): boolean => /AppleWebKit\/(?!.*Chrom(e|ium)\/)/.test(userAgent);
