/** Search in 20,000 notices: ours beside MiniSearch as it comes, FlexSearch and reading everything through. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import MiniSearch from 'minisearch';
import { SearchIndex } from '../../src/device/search/search-index.ts';
import type { Notice } from '../../src/domain/notice.ts';
import { someNotices, someQuestions } from './notices.ts';
import { peer, peersAreHere } from './peers.ts';
import { count, milliseconds, percentile, type Row, type Section } from './section.ts';

const NOTICES = 20_000;
const QUESTIONS = 400;
const AIMS = { p95: 16, megabytes: 40 };
const textOf = (notice: Notice): string => `${notice.title}\n${notice.buyer}\n${notice.description ?? ''}`;

/** Each builds an index and gives back how to ask it. */
const KINDS = {
  headroom: (notices: readonly Notice[]) => {
    const index = new SearchIndex([]);
    index.put(notices);
    return (question: string): unknown => index.ask(question);
  },
  minisearch: (notices: readonly Notice[]) => {
    const index = new MiniSearch({
      fields: ['title', 'buyer', 'description'],
      searchOptions: { prefix: (term: string) => term.length > 2, combineWith: 'AND', boost: { title: 3 } },
    });
    index.addAll(notices);
    return (question: string): unknown => index.search(question).slice(0, 20);
  },
  flexsearch: (notices: readonly Notice[]) => {
    const { Document } = peer('flexsearch');
    const index = new Document({ document: { id: 'id', index: ['title', 'buyer', 'description'] }, tokenize: 'forward', context: false });
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
  process.stdout.write(JSON.stringify({ build, megabytes, p50: percentile(times, 0.5), p95: percentile(times, 0.95) } satisfies Measured));
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
  const rows: Row[] = [
    { what: 'answer, 95 of 100', ours: milliseconds(ours.p95), beside: `aim ${AIMS.p95} ms`, ratio: AIMS.p95 / ours.p95, aim: 1 },
    {
      what: 'memory of the index',
      ours: `${count(ours.megabytes)} MB`,
      beside: `aim ${AIMS.megabytes} MB`,
      ratio: AIMS.megabytes / ours.megabytes,
      aim: 1,
    },
  ];
  for (const kind of ['minisearch', ...(peersAreHere() ? (['flexsearch'] as const) : []), 'scan'] as const) {
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
    how: `${count(NOTICES)} made-up notices of about 1.5 kB, ${QUESTIONS} questions of one to three words and beginnings of words; in Node, each index in a process of its own. Ours also groups, counts facets, marks what matched and forgives slips; the others only find.`,
    rows,
  };
}
