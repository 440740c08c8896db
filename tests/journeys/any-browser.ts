/** What a journey can do in any browser: what a person does, and no more. */
import { setTimeout as pause } from 'node:timers/promises';

export interface AnyBrowser {
  /** What the pages complained about; looked at when the journey ends. */
  readonly complaints: string[];
  readonly version: string;
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Clicks the first button or link whose name has these words, once it is there. */
  click(role: 'button' | 'link', name: string): Promise<void>;
  /** Types into the field with this name, in place of what it holds, and leaves it. */
  type(label: string, text: string): Promise<void>;
  /** What the field with this name holds. */
  held(label: string): Promise<string>;
  /** What the page shows. */
  text(): Promise<string>;
  /** Runs the body of an async function in the page. */
  run<T>(body: string): Promise<T>;
  /** Closes the browser and opens it again with the same data. */
  restart(): Promise<void>;
  /** As restart, but nothing is closed: every process is killed at once, as when a battery is flat. */
  crash(): Promise<void>;
  remove(): Promise<void>;
}

/** Long enough for a busy machine: nothing here is a measurement. */
export const PATIENCE_MS = 30_000;

/** Waits until the page shows these words. */
export async function see(browser: AnyBrowser, words: string | RegExp): Promise<void> {
  await until(browser, (text) => (typeof words === 'string' ? text.includes(words) : words.test(text)), `does not show: ${words}`);
}
export async function seeNoMore(browser: AnyBrowser, words: string): Promise<void> {
  await until(browser, (text) => !text.includes(words), `still shows: ${words}`);
}
async function until(browser: AnyBrowser, done: (text: string) => boolean, complaint: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const text = await browser.text().catch(() => ''); // between two pages there is none
    if (done(text)) return;
    if (Date.now() > end) throw new Error(`The page ${complaint}\nIt shows:\n${text.slice(0, 2000)}`);
    await pause(50);
  }
}

/** One click on the demonstration's sign-in page; done when the services are on the device and the app is kept for offline use. */
export async function signInAs(browser: AnyBrowser, address: string, firstName: string): Promise<void> {
  await browser.goto(`${address}/sign-in`);
  await browser.click('button', `Sign in as ${firstName}`);
  await see(browser, 'Up to date');
  await browser.run(`
    if (navigator.serviceWorker === undefined) return; // Firefox, in a private window
    const { active } = await navigator.serviceWorker.ready;
    while (active.state !== 'activated') await new Promise((done) => setTimeout(done, 20));`);
}

/** Fills what is left of the quota with data that no compression makes smaller, in a database beside the app's. The bytes that went in. */
export const FILL_UP = `
  const open = () => new Promise((done, fail) => {
    const request = indexedDB.open('filler', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('bytes', { autoIncrement: true });
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const put = (db, bytes) => new Promise((done) => {
    const tx = db.transaction('bytes', 'readwrite', { durability: 'strict' });
    let fits = true;
    tx.objectStore('bytes').add(bytes).onerror = (event) => {
      fits = false;
      event.preventDefault();
    };
    tx.oncomplete = () => done(fits);
    tx.onabort = () => done(false);
  });
  let filled = 0;
  for (let size = 1 << 20; size >= 256;) {
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, Math.min(size, at + 65_536)));
    const db = await open(); // Firefox may close one that has met the quota
    const fits = await put(db, bytes);
    db.close();
    if (fits) filled += size;
    else size = Math.floor(size / 2);
  }
  return filled;`;
