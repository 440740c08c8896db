/** What the search worker answers, as pages see it: one for this tab, started when it is first wanted and stopped some time after nobody does. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Filters, SearchAnswer } from '../../device/search/search-answer.ts';
import { PersonStore } from '../../device/store/person-store.ts';
import { leavesLocksOfWorkers } from '../../device/webkit.ts';
import type { PersonId } from '../../domain/id.ts';
import type { FromWorker, ToWorker } from '../../device/search/search-messages.ts';
import type { ListQuestion, NoticeList } from '../../domain/notice-list.ts';
import { useSession } from './model.ts';

export interface Reach {
  plans: number;
  notices: number;
  isWhole: boolean;
}
/** How far the index has come; `failed`: the worker could not start. */
export type SearchState = Reach | 'starting' | 'failed';

interface Search {
  key: string;
  state: ReadonlySignal<SearchState>;
  /** How many notices have been read, where none were kept. */
  read: ReadonlySignal<number>;
  /** Undefined: the worker could not start, or has stopped. */
  ask(question: string, filters: Filters, limit: number): Promise<SearchAnswer | undefined>;
  list(question: ListQuestion): Promise<NoticeList | undefined>;
  stop(): void;
}

/** Going from page to page does not build the index anew. */
const LINGER_MS = 60_000;
let running: Search | undefined;
let users = 0;
let leaving: ReturnType<typeof setTimeout> | undefined;

function createSearch(key: string, open: Extract<ToWorker, { does: 'open' }>): Search {
  const worker = new Worker(new URL('../../device/search/search-worker.ts', import.meta.url), { type: 'module' });
  const state = signal<SearchState>('starting');
  const read = signal(0);
  const asked = new Map<number, (answer: unknown) => void>();
  let last = 0;
  const tell = (message: ToWorker): void => worker.postMessage(message);
  const answer = (id: number, value: unknown): void => {
    asked.get(id)?.(value);
    asked.delete(id);
  };
  const send = (of: (id: number) => ToWorker): Promise<unknown> => {
    last += 1;
    tell(of(last));
    return new Promise((done) => asked.set(last, done));
  };
  const fail = (): void => {
    state.value = 'failed';
    for (const end of asked.values()) end(undefined);
    asked.clear();
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    switch (data.says) {
      case 'state':
        state.value = { plans: data.plans, notices: data.notices, isWhole: data.isWhole };
        return;
      case 'reading':
        read.value = data.notices;
        return;
      case 'answer':
        return answer(data.id, data.answer);
      case 'listed':
        return answer(data.id, data.list);
      case 'want':
        return void readFor(data).then(tell);
      case 'failed':
        return fail();
    }
  });
  /** Only WebKit's worker asks. */
  let store: PersonStore | undefined;
  const readFor = async ({ id, items }: Extract<FromWorker, { says: 'want' }>): Promise<ToWorker> => {
    try {
      const { supplyOf } = await import('../../device/search/supply.ts');
      store ??= new PersonStore(open.personId as PersonId);
      const { itemsAfter, reach } = supplyOf(store);
      return { does: 'give', id, given: items === undefined ? await reach() : await itemsAfter(items.kind, items.last) };
    } catch (error) {
      return { does: 'refuse', id, because: error instanceof Error ? error.name : 'unknown' };
    }
  };
  tell(open);
  return {
    key,
    state,
    read,
    ask: (question, filters, limit) => send((id) => ({ does: 'ask', id, question, filters, limit })) as Promise<SearchAnswer | undefined>,
    list: (question) => send((id) => ({ does: 'list', id, question })) as Promise<NoticeList | undefined>,
    stop: () => {
      worker.terminate();
      void store?.close();
      fail();
    },
  };
}

function stopRunning(): void {
  running?.stop();
  running = undefined;
}

/** Starts the worker ahead of need, too. Undefined until the councils are known. */
export function useSearch(): { search: Search | undefined; again(): void } {
  const { account, returns } = useSession();
  const councils = returns.councils.value;
  const [attempt, setAttempt] = useState(0);
  const [search, setSearch] = useState<Search>();
  const key = `${account.person.id} ${councils.map(({ id, name }) => `${id} ${name}`).join(', ')}`;
  useEffect(() => {
    if (councils.length === 0) return undefined;
    clearTimeout(leaving);
    users += 1;
    if (running?.key !== key || running.state.peek() === 'failed') {
      stopRunning();
      const names = councils.map(({ id, shortName, name }) => ({ id, shortName, name }));
      running = createSearch(key, { does: 'open', personId: account.person.id, councils: names, mayRead: !leavesLocksOfWorkers() });
    }
    setSearch(running);
    return () => {
      users -= 1;
      if (users === 0) leaving = setTimeout(stopRunning, LINGER_MS);
    };
  }, [key, attempt]);
  return { search, again: () => setAttempt(attempt + 1) };
}

/** What the newest question brings; undefined until one has. While one is answered, those that a newer one has overtaken are never asked. */
export function useNewest<T>(run: (() => Promise<T | undefined>) | undefined, of: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T>();
  const [asking] = useState(() => ({ busy: false, next: undefined as (() => Promise<void>) | undefined }));
  useEffect(() => {
    if (run === undefined) return undefined;
    let isNewest = true;
    const drain = async (): Promise<void> => {
      asking.busy = true;
      while (asking.next !== undefined) {
        const now = asking.next;
        asking.next = undefined;
        await now();
      }
      asking.busy = false;
    };
    asking.next = async () => {
      const found = await run();
      if (isNewest && found !== undefined) setAnswer(found);
    };
    if (!asking.busy) void drain();
    return () => {
      isNewest = false;
    };
  }, of);
  return answer;
}

export const reachOf = (state: SearchState): string =>
  typeof state === 'string' ? state : `${state.plans} ${state.notices} ${state.isWhole}`;
