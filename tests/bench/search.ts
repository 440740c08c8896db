/** Search in 20,000 notices: ours beside MiniSearch as it comes, FlexSearch and reading everything through. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { deserialize, serialize } from 'node:v8';
import { type KeptIndex, SearchIndex } from '../../src/device/search/search-index.ts';
import type { Notice } from '../../src/domain/notice.ts';
import { someNotices, someQuestions } from './notices.ts';
import { peer, peersAreHere } from './peers.ts';
import { count, milliseconds, percentile, type Row, type Section } from './section.ts';

const NOTICES = 20_000;
const QUESTIONS = 400;
/** As in the search worker. */
const SLICE = 100;
const AIMS = { p95: 16, megabytes: 40, load: 200 };
const textOf = (notice: Notice): string => `${notice.title}\n${notice.buyer}\n${notice.summary}`;

/** Each builds an index and gives back how to ask it. */
const KINDS = {
  headroom: (notices: readonly Notice[]) => {
    const index = new SearchIndex([]);
    index.put(notices);
    return (question: string): unknown => index.ask(question);
  },
  minisearch: (notices: readonly Notice[]) => {
    const MiniSearch = peer('minisearch');
    const index = new MiniSearch({
      fields: ['title', 'buyer', 'summary'],
      searchOptions: { prefix: (term: string) => term.length > 2, combineWith: 'AND', boost: { title: 3 } },
    });
    index.addAll(notices);
    return (question: string): unknown => index.search(question).slice(0, 20);
  },
  flexsearch: (notices: readonly Notice[]) => {
    const { Document } = peer('flexsearch');
    const index = new Document({ document: { id: 'id', index: ['title', 'buyer', 'summary'] }, tokenize: 'forward', context: false });
    for (const notice of notices) index.add(notice);
    return (question: string): unknown => index.search(question, { limit: 20 });
  },
  scan: (notices: readonly Notice[]) => {
    const texts = notices.map((notice) => textOf(notice).toLowerCase());
    return (question: string): unknown => {
      const terms = question.split(' ');
      const found: string[] = [];
      for (const text of texts) {
        if (terms.every((term) => text.includes(term))) found.push(text);
        if (found.length === 20) break;
      }
      return found;
    };
  },
} as const;
export type SearchKind = keyof typeof KINDS;

interface Measured {
  build: number;
  megabytes: number;
  p50: number;
  p95: number;
  longest: number;
  /** Ours only. */
  kept?: { load: number; first: number; megabytes: number; slice: number; meanwhile: number };
}

/** In a process of its own, so that memory is one index's alone. */
export function measureSearch(kind: SearchKind): void {
  const collect = (): number => {
    globalThis.gc?.();
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const notices = JSON.parse(JSON.stringify(someNotices(NOTICES))) as Notice[]; // flat strings, as from a database
  const before = collect();
  const start = performance.now();
  const ask = KINDS[kind](notices);
  const build = performance.now() - start;
  const megabytes = (collect() - before) / 1e6;
  const questions = someQuestions(QUESTIONS);
  for (const question of questions.slice(0, 20)) ask(question);
  const times = questions.map((question) => {
    const asked = performance.now();
    ask(question);
    return performance.now() - asked;
  });
  const measured: Measured = {
    build,
    megabytes,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    longest: Math.max(...times),
    ...(kind === 'headroom' ? { kept: measureKept(notices) } : {}),
  };
  process.stdout.write(JSON.stringify(measured));
}

/** Built in slices as the worker does, with a question after each; then kept, and loaded as from the device's store. */
function measureKept(notices: readonly Notice[]): NonNullable<Measured['kept']> {
  const took = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const index = new SearchIndex([]);
  const [slices, answers]: number[][] = [[], []];
  for (let start = 0; start < notices.length; start += SLICE) {
    slices!.push(took(() => index.put(notices.slice(start, start + SLICE))));
    if (start % (10 * SLICE) === 0) answers!.push(took(() => index.ask('dementia care')));
  }
  const kept = serialize(index.toKeep());
  const loaded = new SearchIndex([]);
  const load = took(() => loaded.restore(deserialize(kept) as KeptIndex));
  const first = took(() => loaded.ask('dementia care'));
  return { load, first, megabytes: kept.length / 1e6, slice: percentile(slices!, 0.95), meanwhile: percentile(answers!, 0.95) };
}

async function inItsOwnProcess(kind: SearchKind): Promise<Measured> {
  const bench = new URL('bench.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=8000', bench, 'search', kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'close');
  return JSON.parse(said) as Measured;
}

export async function search(): Promise<Section> {
  const ours = await inItsOwnProcess('headroom');
  const kept = ours.kept!;
  const rows: Row[] = [
    { what: 'answer, 95 of 100', ours: milliseconds(ours.p95), beside: `aim ${AIMS.p95} ms`, ratio: AIMS.p95 / ours.p95, aim: 1 },
    {
      what: 'memory of the index',
      ours: `${count(ours.megabytes)} MB`,
      beside: `aim ${AIMS.megabytes} MB`,
      ratio: AIMS.megabytes / ours.megabytes,
      aim: 1,
    },
    {
      what: 'from the device’s store to the first answer',
      ours: milliseconds(kept.load + kept.first),
      beside: `aim ${AIMS.load} ms`,
      ratio: AIMS.load / (kept.load + kept.first),
      aim: 1,
    },
    { what: 'what is kept on the device', ours: `${kept.megabytes.toFixed(1)} MB`, beside: '' },
    { what: 'longest answer of all', ours: milliseconds(ours.longest), beside: '' },
    {
      what: `a slice of ${SLICE} notices being built, 95 of 100`,
      ours: milliseconds(kept.slice),
      beside: `an answer meanwhile: ${milliseconds(kept.meanwhile)}`,
    },
  ];
  for (const kind of [...(peersAreHere() ? (['minisearch', 'flexsearch'] as const) : []), 'scan'] as const) {
    const theirs = await inItsOwnProcess(kind);
    const name = { minisearch: 'MiniSearch as it comes', flexsearch: 'FlexSearch, forward', scan: 'reading all of it through' }[kind];
    rows.push(
      {
        what: 'answer, median',
        ours: milliseconds(ours.p50),
        beside: `${name}: ${milliseconds(theirs.p50)}`,
        ratio: theirs.p50 / ours.p50,
      },
      {
        what: 'answer, 95 of 100',
        ours: milliseconds(ours.p95),
        beside: `${name}: ${milliseconds(theirs.p95)}`,
        ratio: theirs.p95 / ours.p95,
      },
      {
        what: 'building the index',
        ours: milliseconds(ours.build),
        beside: `${name}: ${milliseconds(theirs.build)}`,
        ratio: theirs.build / ours.build,
      },
      {
        what: 'memory of the index',
        ours: `${count(ours.megabytes)} MB`,
        beside: `${name}: ${count(theirs.megabytes)} MB`,
        ratio: theirs.megabytes / ours.megabytes,
      },
    );
  }
  return {
    title: 'Search',
    how: `${count(NOTICES)} made-up notices with title, buyer and a summary of 200 letters, ${QUESTIONS} questions of one to three words and beginnings of words; in Node, each index in a process of its own. Ours also groups, counts facets, marks what matched and forgives slips; the others only find.`,
    rows,
  };
}
