/** Reads the councils' own papers, when they are on this machine, and compares the library with them. */
import { existsSync, readFileSync } from 'node:fs';
import type { Source } from '../../src/domain/document.ts';
import { monthInWords } from '../../src/domain/instant.ts';
import type { DocumentItem, LibraryItem } from '../../src/domain/published-item.ts';
import { sourcesOf } from '../../src/domain/sources.ts';

export const FILES: Record<string, string> = {
  'sefton-mps': 'sefton-market-position-statement-2025-2028.txt',
  'sefton-update': 'sefton-cabinet-member-update-2025-01.txt',
  'stoke-mps': 'stoke-on-trent-market-position-statement-2024-2028.txt',
  'knowsley-plan': 'knowsley-transformation-plan-2024-2027.txt',
  'leicestershire-mps': 'leicestershire-market-position-statement-2016.txt',
};
const papers = new URL('../../../shared/council-documents/', import.meta.url);
export const papersAreHere = existsSync(papers);
if (!papersAreHere) process.stdout.write(`Not compared with the councils’ own papers: ${papers.pathname} is not on this machine.\n`);

const text = (documentId: string): string => readFileSync(new URL(FILES[documentId]!, papers), 'utf8');
export const wordsOf = (prose: string): string[] =>
  prose
    .toLowerCase()
    .replace(/[’'‘]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
const runsOfTen = (prose: string): string[] => {
  const words = wordsOf(prose);
  return words.slice(9).map((_, at) => words.slice(at, at + 10).join(' '));
};

/** Headroom's own words in an item. Names as printed (of documents, systems and tenders) and headings may repeat the paper. */
export function ownWords(item: LibraryItem): string[] {
  switch (item.kind) {
    case 'document':
      return [item.note ?? ''];
    case 'intention':
      return [item.title, item.statement, item.when ?? '', ...item.whatYouCanDo, ...figureWords(item.figures)];
    case 'table':
      return [item.title, item.note ?? '', item.period ?? '', ...item.columns, ...item.rows.map((row) => row.label)];
    case 'contradiction':
      return [item.title, ...item.statements.map((statement) => statement.says)];
    case 'notice':
      return [item.summary, item.period ?? ''];
    case 'finding':
      return [item.title, item.statement, ...figureWords(item.figures)];
    case 'measure':
      return [item.title, ...figureWords(item.figures)];
    case 'system':
      return [item.what, item.odd ?? ''];
  }
}
const figureWords = (figures: readonly { label: string; period: string }[]) => figures.flatMap(({ label, period }) => [label, period]);

let printedRuns: Set<string> | undefined;
/** Runs of ten words that stand in one of the papers. */
export function borrowed(id: string, prose: readonly string[]): string[] {
  printedRuns ??= new Set(Object.keys(FILES).flatMap((documentId) => runsOfTen(text(documentId))));
  const printed = printedRuns;
  return prose
    .flatMap(runsOfTen)
    .filter((run) => printed.has(run))
    .map((run) => `${id}: ${run}`);
}

/** A document cut at its headings. The table of contents names them too, so a heading's last line is where its section starts. */
export function sectionsOf(document: DocumentItem): { sections: Map<string, string>; missing: string[] } {
  const lines = text(document.id).split('\n');
  const plain = lines.map((line) => wordsOf(line).join(' '));
  const starts = document.sections.map((section) => ({ section, at: plain.lastIndexOf(wordsOf(section).join(' ')) }));
  const cut = (at: number): number =>
    starts
      .map((start) => start.at)
      .filter((other) => other > at)
      .reduce((a, b) => Math.min(a, b), lines.length);
  return {
    sections: new Map(starts.map(({ section, at }) => [section, lines.slice(at + 1, cut(at)).join('\n')])),
    missing: starts.filter(({ at }) => at < 0).map(({ section }) => section),
  };
}

const MULTIPLES: Record<string, number> = { m: 1e6, million: 1e6, k: 1e3 };
/** Every number written in digits: 1,306 and 5.352M; a minus counts when it opens a cell. */
export function numbersIn(prose: string): number[] {
  const numbers: number[] = [];
  for (const [, minus, digits, multiple] of prose.matchAll(/((?<=[\t(])-)?(\d[\d,]*(?:\.\d+)?)\s?(m(?:illion)?\b|k\b)?/gi)) {
    const value = Number(digits!.replaceAll(',', '')) * (minus === '-' ? -1 : 1);
    numbers.push(multiple === undefined ? value : Math.round(value * MULTIPLES[multiple.toLowerCase()]!));
  }
  return numbers;
}
const IN_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
/** What a paper prints, also "six"; for a fall the number without its minus and with one; and thousands where a table says (£k). */
export function printedIn(prose: string): Set<number> {
  const words = new Set(wordsOf(prose));
  const inWords = IN_WORDS.flatMap((word, value) => (words.has(word) ? [value] : []));
  const thousands = prose.includes('(£k)') ? numbersIn(prose).map((value) => value * 1000) : [];
  const reduced = [...prose.matchAll(/reduce by (\d+)%/g)].map(([, fall]) => -Number(fall));
  return new Set([...numbersIn(prose).flatMap((value) => [value, Math.abs(value)]), ...inWords, ...thousands, ...reduced]);
}
/** In a contradiction we may add up for the reader: "39, 21, 21, 14 and 13 add up to 108". */
const isSumOfRest = (value: number, all: readonly number[]): boolean =>
  all.filter((other) => other < value).length > 1 &&
  Math.abs(all.reduce((rest, other) => (other < value ? rest - other : rest), value)) < 1e-6;

/** What an item says in numbers, by the section it says they come from; and numbers of its prose, which may stand anywhere in the paper. */
function valuesOf(item: LibraryItem): { source: Source; values: (number | null | undefined)[]; prose: string }[] {
  switch (item.kind) {
    case 'document':
      return [];
    case 'system':
      return [{ source: item.source, values: [], prose: item.what }];
    case 'contradiction':
      return item.statements.map(({ says, source }) => {
        const said = numbersIn(says);
        return { source, values: said.filter((value) => !isSumOfRest(value, said)), prose: '' };
      });
    case 'table':
      return [
        {
          source: item.source,
          values: item.rows.flatMap((row) => row.values),
          prose: `${item.title} ${item.note ?? ''} ${item.period ?? ''}`,
        },
      ];
    case 'notice':
      return item.source === undefined
        ? []
        : [{ source: item.source, values: numbersIn(`${item.title} ${item.summary}`), prose: item.period ?? '' }];
    case 'intention':
    case 'finding':
      return [{ source: item.source, values: figureValues(item.figures), prose: `${item.title} ${item.statement} ${periods(item)}` }];
    case 'measure':
      return [{ source: item.source, values: figureValues(item.figures), prose: `${item.title} ${periods(item)}` }];
  }
}
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const datesIn = (prose: string): string[] => prose.match(new RegExp(`\\b(?:${MONTHS.join('|')})\\b(?: \\d{4})?`, 'g')) ?? [];

/** "March" and "March 2025" for each month a paper names, and the year that stands with it or a few words on. */
function printedDates(prose: string): Set<string> {
  const words = wordsOf(prose);
  return new Set(
    words.flatMap((word, at) => {
      const month = MONTHS.find((name) => word === name.toLowerCase() || word === name.slice(0, 3).toLowerCase());
      const years = words.slice(at + 1, at + 4).filter((next) => /^20\d\d$/.test(next));
      return month === undefined ? [] : [month, ...years.map((year) => `${month} ${year}`)];
    }),
  );
}

/** Months an item gives for a plan or a figure which its paper does not. */
export function strangeMonths(documentId: string, items: readonly LibraryItem[]): string[] {
  const printed = printedDates(text(documentId));
  const given = (item: LibraryItem): string[] => [
    ...('when' in item ? [item.when ?? ''] : []),
    ...('figures' in item ? item.figures.map(({ period }) => period) : []),
    ...(item.kind === 'notice' ? [item.period ?? '', item.plannedFor === undefined ? '' : monthInWords(item.plannedFor)] : []),
  ];
  return items
    .filter((item) => sourcesOf(item).some((source) => source.documentId === documentId))
    .flatMap((item) =>
      given(item)
        .flatMap(datesIn)
        .filter((date) => !printed.has(date))
        .map((date) => `${item.id}: ${date}`),
    );
}

const periods = ({ figures }: { figures: readonly { period: string }[] }): string => figures.map(({ period }) => period).join(' ');
const figureValues = (figures: readonly { value: number; to?: number | undefined }[]) => figures.flatMap(({ value, to }) => [value, to]);

/** Values that the paper does not print where the item says it does. */
export function strangeValues(document: DocumentItem, items: readonly LibraryItem[]): string[] {
  const sections = new Map([...sectionsOf(document).sections].map(([section, prose]) => [section, printedIn(prose)]));
  const anywhere = printedIn(text(document.id));
  return items.flatMap((item) =>
    valuesOf(item)
      .filter(({ source }) => source.documentId === document.id)
      .flatMap(({ source, values, prose }) => [
        ...values.filter((value) => typeof value === 'number' && !sections.get(source.section)!.has(value)),
        ...numbersIn(prose).filter((value) => !anywhere.has(value)),
      ])
      .map((value) => `${item.id}: ${value}`),
  );
}

/** Numbers of a paper which no item that comes from it holds: as a value, or in its words. */
export function missingNumbers(document: DocumentItem, items: readonly LibraryItem[]): number[] {
  const ours = items.filter((item) => sourcesOf(item).some((source) => source.documentId === document.id));
  const held = new Set(
    ours.flatMap((item) => [
      ...numbersIn([...ownWords(item), 'name' in item ? item.name : ''].join(' ; ')),
      ...valuesOf(item).flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))),
      ...('plannedFor' in item ? numbersIn(item.plannedFor ?? '') : []),
    ]),
  );
  const printed = new Set([...sectionsOf(document).sections.values()].flatMap(numbersIn).map(Math.abs));
  return [...printed].filter((value) => !held.has(value) && !held.has(value * 1000)).toSorted((a, b) => a - b);
}
