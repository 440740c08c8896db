/** Search, as pages see it: one worker for this tab, started when it is first wanted and stopped some time after nobody does. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { type Filters, FACETS, type Hit, type SearchAnswer } from '../../device/search/search-answer.ts';
import { supplyOf } from '../../device/search/supply.ts';
import { PersonStore } from '../../device/store/person-store.ts';
import { leavesLocksOfWorkers } from '../../device/webkit.ts';
import type { PersonId } from '../../domain/id.ts';
import type { FromWorker, ToWorker } from '../../device/search/search-messages.ts';
import { RESULT_KINDS, type ResultKind } from '../../device/search/result-kinds.ts';
import { useSession } from './model.ts';

export { FACETS, RESULT_KINDS };
export type { Filters, Hit, ResultKind, SearchAnswer };

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
  ask(question: string, filters: Filters, limit: number): Promise<SearchAnswer | undefined>;
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
  const asked = new Map<number, (answer: SearchAnswer | undefined) => void>();
  let last = 0;
  const tell = (message: ToWorker): void => worker.postMessage(message);
  const fail = (): void => {
    state.value = 'failed';
    for (const answer of asked.values()) answer(undefined);
    asked.clear();
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.says === 'state') state.value = { plans: data.plans, notices: data.notices, isWhole: data.isWhole };
    else if (data.says === 'failed') fail();
    else if (data.says === 'want') void readFor(data).then(tell);
    else {
      asked.get(data.id)?.(data.answer);
      asked.delete(data.id);
    }
  });
  const store = new PersonStore(open.personId as PersonId);
  const readFor = async ({ id, items }: Extract<FromWorker, { says: 'want' }>): Promise<ToWorker> => {
    try {
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
    ask: (question, filters, limit) => {
      last += 1;
      tell({ does: 'ask', id: last, question, filters, limit });
      return new Promise((done) => asked.set(last, done));
    },
    stop: () => {
      worker.terminate();
      void store.close();
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

/** The answer to the newest question. While the worker is busy, questions that a newer one has overtaken are never asked. */
export function useAnswer(
  question: string,
  filters: Filters,
  limit: number,
): { answer: SearchAnswer | undefined; state: SearchState; again(): void } {
  const { search, again } = useSearch();
  const [answer, setAnswer] = useState<SearchAnswer>();
  const [asking] = useState(() => ({ busy: false, next: undefined as (() => Promise<void>) | undefined }));
  const state = search?.state.value ?? 'starting';
  const reach = typeof state === 'string' ? state : `${state.plans} ${state.notices} ${state.isWhole}`;
  useEffect(() => {
    let isNewest = true;
    const run = async (): Promise<void> => {
      const found = await search?.ask(question, filters, limit);
      if (isNewest && found !== undefined) setAnswer(found);
    };
    const drain = async (): Promise<void> => {
      asking.busy = true;
      while (asking.next !== undefined) {
        const now = asking.next;
        asking.next = undefined;
        await now();
      }
      asking.busy = false;
    };
    asking.next = run;
    if (!asking.busy) void drain();
    return () => {
      isNewest = false;
    };
  }, [search, reach, question, JSON.stringify(filters), limit]);
  return { answer, state, again };
}
