/** The search worker: reads what is published from the device's store, keeps the index, and answers; the page never waits for it. */
import '../no-eval.ts';
import type { PersonId } from '../../domain/id.ts';
import { instantOf } from '../../domain/instant.ts';
import { LIBRARY_ITEMS, type LibraryItem } from '../../domain/published-item.ts';
import { PersonStore } from '../store/person-store.ts';
import { loadItems } from '../store/published.ts';
import { noteChanges } from '../store/note-changes.ts';
import { ReadingStore } from '../store/reading-store.ts';
import { SearchIndex } from './search-index.ts';
import type { FromWorker, ToWorker } from './search-messages.ts';

declare const self: DedicatedWorkerGlobalScope;
const say = (message: FromWorker): void => self.postMessage(message);

type Kind = keyof typeof LIBRARY_ITEMS;
/** Thousands: read last. The rest are few, and what most questions are about. */
const MANY: readonly Kind[] = ['notice'];
const FEW = (Object.keys(LIBRARY_ITEMS) as Kind[]).filter((kind) => !MANY.includes(kind));
/** So many items are taken in before questions that came meanwhile are answered. */
const AT_ONCE = 400;
/** A round writes page after page: they are read once it is quiet. */
const QUIET_MS = 400;

let index: SearchIndex | undefined;
let store: PersonStore | undefined;
let round: Promise<void> | undefined;
let again = false;

/** Lets waiting messages in. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

async function load(of: PersonStore, kinds: readonly Kind[]): Promise<LibraryItem[]> {
  const all: LibraryItem[] = [];
  for (const kind of kinds) all.push(...((await loadItems<unknown>(of, kind, LIBRARY_ITEMS[kind])) as LibraryItem[]));
  return all;
}

async function take(into: SearchIndex, items: readonly LibraryItem[], kinds: readonly Kind[]): Promise<void> {
  into.keepOnly(items, kinds);
  for (let start = 0; start < items.length; start += AT_ONCE) {
    into.put(items.slice(start, start + AT_ONCE));
    await pause();
  }
}

async function readAll(of: PersonStore, into: SearchIndex): Promise<void> {
  const few = await load(of, FEW);
  into.knowDocuments(few);
  await take(into, few, FEW);
  say({ says: 'state', plans: few.length, notices: 0, isWhole: false });
  const many = await load(of, MANY);
  await take(into, many, MANY);
  say({ says: 'state', plans: few.length, notices: many.length, isWhole: true });
  await compare(of).catch(() => undefined); // a device that is full searches all the same
}

/** Not in the middle of a round: half of a new history would look like a great many withdrawals. */
async function compare(of: PersonStore): Promise<void> {
  const reading = new ReadingStore(of.personId);
  try {
    await navigator.locks.request(`headroom-sync-${of.personId}`, async () =>
      noteChanges(reading, await load(of, FEW), instantOf(Date.now())),
    );
  } finally {
    await reading.close();
  }
}

/** Reads, and once more for what changed while it did. */
function readNow(): void {
  if (store === undefined || index === undefined) return;
  if (round !== undefined) {
    again = true;
    return;
  }
  round = readAll(store, index)
    .catch((error: unknown) => say({ says: 'failed', because: error instanceof Error ? error.name : 'unknown' }))
    .finally(() => {
      round = undefined;
      if (again) {
        again = false;
        readNow();
      }
    });
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if (data.does === 'ask') {
    if (index !== undefined) say({ says: 'answer', id: data.id, answer: index.ask(data.question, data.filters, data.limit) });
    return;
  }
  index = new SearchIndex(data.councils);
  store = new PersonStore(data.personId as PersonId); // without the person's key: what is published is not sealed
  let quiet: ReturnType<typeof setTimeout> | undefined;
  store.onChange((stores) => {
    if (!stores.includes('items')) return;
    clearTimeout(quiet);
    quiet = setTimeout(readNow, QUIET_MS);
  });
  readNow();
};
