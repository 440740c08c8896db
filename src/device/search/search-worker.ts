/** The search worker: reads what is published from the device's store, keeps the index and the notices' outlines, and answers; the page never waits for it. */
import '../no-eval.ts';
import type { PersonId } from '../../domain/id.ts';
import { LIBRARY_ITEMS, type LibraryItem } from '../../domain/published-item.ts';
import { loadKept, saveKept } from '../store/kept-index.ts';
import { PersonStore } from '../store/person-store.ts';
import { itemParts, itemsFrom } from '../store/published.ts';
import type { Outline } from '../../domain/notice-list.ts';
import type { StoredItem } from '../store/schema.ts';
import { NoticeOutlines } from './notice-outlines.ts';
import { type KeptIndex, keyOf, SearchIndex } from './search-index.ts';
import type { FromWorker, ToWorker } from './search-messages.ts';
import { type Supply, supplyOf } from './supply.ts';

declare const self: DedicatedWorkerGlobalScope;
const say = (message: FromWorker): void => self.postMessage(message);

type Kind = keyof typeof LIBRARY_ITEMS;
/** Thousands: read last. The rest are few, and what most questions are about. */
const MANY: readonly Kind[] = ['notice'];
const FEW = (Object.keys(LIBRARY_ITEMS) as Kind[]).filter((kind) => !MANY.includes(kind));
/** So many items are taken in before questions that came meanwhile are answered. */
const AT_ONCE = 100;
/** A round writes page after page: they are read once it is quiet. */
const QUIET_MS = 400;

let index: SearchIndex | undefined;
const outlines = new NoticeOutlines();
/** Somebody waits for a list. */
let listIsWanted = false;
/** Somebody has begun to search. */
let searchIsWanted = false;
/** Every notice has its outline. */
let isListed = false;
const listed = Promise.withResolvers<void>();
function noteListed(): void {
  isListed = true;
  listed.resolve();
}
let supply: Supply | undefined;
/** Whose index may be kept from one visit to the next; undefined: it is not. */
let keeper: PersonId | undefined;
let round: Promise<void> | undefined;
let again = false;
/** Every build of this program has another address; the councils' names stand in what is shown. */
let by = '';
/** What is kept is what the index holds. */
let isKept = false;

/** Lets waiting messages in. A timer of no time at all waits four milliseconds when it follows others. */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage('');
  });
}

/** Whoever reads the list does not wait for the index: it leaves half of the processor to the page, whose taps would take twice as long. */
const breathe = (worked: number): Promise<void> =>
  isListed && !searchIsWanted ? new Promise((done) => setTimeout(done, worked)) : pause();

/** What is kept from one visit to the next. */
interface Kept {
  index: KeptIndex;
  outlines: Outline[];
}

interface Taken {
  items: number;
  /** Something is not as it was in the index. */
  isChanged: boolean;
}

async function take(of: Supply, into: SearchIndex, kinds: readonly Kind[]): Promise<Taken> {
  const there = new Set<string>();
  let changed = 0;
  for (const kind of kinds)
    for await (const items of itemParts<unknown>(of.itemsAfter, kind, LIBRARY_ITEMS[kind])) {
      const some = items as LibraryItem[];
      for (const item of some) there.add(keyOf(item));
      for (let start = 0; start < some.length; start += AT_ONCE) {
        const began = performance.now();
        const taken = into.put(some.slice(start, start + AT_ONCE));
        for (const item of taken) if (item.kind === 'notice') outlines.put(item);
        changed += taken.length;
        await breathe(performance.now() - began);
      }
      if (kind === 'notice' && !isListed) say({ says: 'reading', notices: there.size });
    }
  changed += into.keepOnly(there, kinds);
  if (kinds.includes('notice')) outlines.keepOnly((id) => there.has(keyOf({ kind: 'notice', id })));
  into.settle();
  return { items: there.size, isChanged: changed > 0 };
}

/** The list needs an outline of each notice, which is a fifth of the work: whoever waits for one has it before the index begins. */
async function listFirst(of: Supply): Promise<void> {
  if (isListed || !listIsWanted) return;
  let read = 0;
  for await (const notices of itemParts(of.itemsAfter, 'notice', LIBRARY_ITEMS.notice)) {
    for (const notice of notices) outlines.put(notice);
    read += notices.length;
    say({ says: 'reading', notices: read });
    await pause();
  }
  noteListed();
}

async function readAll(of: Supply, into: SearchIndex): Promise<void> {
  const kept = keeper === undefined || into.size > 0 ? undefined : await loadKept(keeper, by).catch(() => undefined);
  const reach = await of.reach();
  if (kept !== undefined) {
    const { plans, notices, reach: upTo } = kept.madeOf;
    const { index: words, outlines: all } = kept.index as Kept;
    outlines.restore(all);
    noteListed();
    await pause(); // whoever waits for the list need not wait for the index
    into.restore(words);
    isKept = true;
    say({ says: 'state', plans, notices, isWhole: upTo === reach });
    if (upTo === reach) return;
  }
  await listFirst(of);
  into.knowDocuments(await itemsFrom(of.itemsAfter, 'document', LIBRARY_ITEMS.document));
  const few = await take(of, into, FEW);
  say({ says: 'state', plans: few.items, notices: kept?.madeOf.notices ?? 0, isWhole: false });
  await listFirst(of);
  const many = await take(of, into, MANY);
  noteListed();
  isKept &&= !few.isChanged && !many.isChanged;
  say({ says: 'state', plans: few.items, notices: many.items, isWhole: true });
  // A round may have gone on meanwhile: then this is read once more, and kept by that reading.
  if (keeper === undefined || reach === '' || reach !== (await of.reach())) return;
  await saveKept(
    keeper,
    { by, reach, plans: few.items, notices: many.items },
    isKept ? undefined : ({ index: into.toKeep(), outlines: outlines.toKeep() } satisfies Kept),
  );
  isKept = true;
}

/** Reads, and once more for what changed while it did. */
function readNow(): void {
  if (supply === undefined || index === undefined) return;
  if (round !== undefined) {
    again = true;
    return;
  }
  round = readAll(supply, index)
    .catch((error: unknown) => say({ says: 'failed', because: error instanceof Error ? error.name : 'unknown' }))
    .finally(() => {
      round = undefined;
      if (again) {
        again = false;
        readNow();
      }
    });
}

const wanted = new Map<number, PromiseWithResolvers<StoredItem[] | string>>();
let last = 0;
function want(items?: { kind: string; last: string }): Promise<StoredItem[] | string> {
  last += 1;
  say({ says: 'want', id: last, ...(items === undefined ? {} : { items }) });
  const answer = Promise.withResolvers<StoredItem[] | string>();
  wanted.set(last, answer);
  return answer.promise;
}
const throughThePage: Supply = {
  itemsAfter: async (kind, after) => (await want({ kind, last: after })) as StoredItem[],
  reach: async () => (await want()) as string,
};

function open({ personId, councils, mayRead }: Extract<ToWorker, { does: 'open' }>): void {
  index = new SearchIndex(councils);
  by = `${self.location.href} ${JSON.stringify(councils)}`;
  const store = new PersonStore(personId as PersonId); // without the person's key: what is published is not sealed
  supply = mayRead ? supplyOf(store) : throughThePage;
  keeper = mayRead ? store.personId : undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  store.onChange((stores) => {
    if (!stores.includes('plans')) return;
    clearTimeout(quiet);
    quiet = setTimeout(readNow, QUIET_MS);
  });
  readNow();
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  switch (data.does) {
    case 'open':
      return open(data);
    case 'ask':
      searchIsWanted = true;
      if (index !== undefined) say({ says: 'answer', id: data.id, answer: index.ask(data.question, data.filters, data.limit) });
      return;
    case 'list':
      listIsWanted = true;
      return void listed.promise.then(() => say({ says: 'listed', id: data.id, list: outlines.list(data.question) }));
    case 'give':
      wanted.get(data.id)?.resolve(data.given);
      return void wanted.delete(data.id);
    case 'refuse':
      wanted.get(data.id)?.reject(new Error(data.because));
      wanted.delete(data.id);
  }
};
