/** The content library: whole, consistent with itself, and true to the papers it restates. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Council } from '../../src/domain/council.ts';
import type { Source } from '../../src/domain/document.ts';
import type { FigureTable } from '../../src/domain/figure.ts';
import { LibraryItem, type DocumentItem } from '../../src/domain/published-item.ts';
import { COUNCILS, LIBRARY } from '../../src/server/library/library.ts';

type Kind = LibraryItem['kind'];
const ofKind = <K extends Kind>(kind: K) => LIBRARY.filter((item): item is Extract<LibraryItem, { kind: K }> => item.kind === kind);

const documents = new Map<string, DocumentItem>(ofKind('document').map((document) => [document.id, document]));
const intentions = ofKind('intention');
const tables = ofKind('table');
const contradictions = ofKind('contradiction');
const notices = ofKind('notice');

function sourcesOf(item: LibraryItem): Source[] {
  switch (item.kind) {
    case 'document':
      return [];
    case 'contradiction':
      return item.statements.map((statement) => statement.source);
    case 'notice':
      return item.source === undefined ? [] : [item.source];
    case 'intention':
    case 'table':
      return [item.source];
  }
}

/** Collects what is wrong instead of stopping at the first, so that a failing run lists every item to mend. */
const wrong = <T>(items: readonly T[], complaint: (item: T) => string | false | undefined): string[] =>
  items.map(complaint).filter((words): words is string => typeof words === 'string');

describe('the library holds together', () => {
  it('parses every council and item with its schema', () => {
    expect(wrong(COUNCILS, (council) => !Council.safeParse(council).success && council.id)).toEqual([]);
    expect(wrong(LIBRARY, (item) => !LibraryItem.safeParse(item).success && item.id)).toEqual([]);
  });

  it('gives every item an id of its own', () => {
    const ids = LIBRARY.map((item) => item.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has the five papers and the four councils', () => {
    expect([...documents.keys()]).toEqual(['sefton-mps', 'sefton-update', 'stoke-mps', 'knowsley-plan', 'leicestershire-mps']);
    expect(COUNCILS.map((council) => council.id)).toEqual(['sefton', 'stoke-on-trent', 'knowsley', 'leicestershire']);
    expect(documents.get('leicestershire-mps')?.standing).toBe('historical');
  });

  it('points every item at a section of a document of the same council', () => {
    expect(
      wrong(LIBRARY, (item) => {
        if (item.kind === 'document') return undefined;
        const sources = sourcesOf(item);
        if (sources.length === 0) return `${item.id}: no source`;
        const lost = sources.find(({ documentId, section }) => {
          const document = documents.get(documentId);
          return document === undefined || document.councilId !== item.councilId || !document.sections.includes(section);
        });
        return lost && `${item.id}: ${lost.documentId}, ${lost.section}`;
      }),
    ).toEqual([]);
  });

  it('resolves tables and items named elsewhere, within one council', () => {
    const find = (id: string) => LIBRARY.find((item) => item.id === id);
    const missing = [
      ...intentions.flatMap((intention) =>
        intention.tableIds.filter((id) => find(id)?.kind !== 'table' || find(id)?.councilId !== intention.councilId),
      ),
      ...contradictions.flatMap((item) => item.itemIds.filter((id) => find(id)?.councilId !== item.councilId)),
    ];
    expect(missing).toEqual([]);
  });

  it('uses only localities of the intention’s own council', () => {
    expect(
      wrong(intentions, (intention) => {
        const own = COUNCILS.find((council) => council.id === intention.councilId)?.localities.map((locality) => locality.id) ?? [];
        return intention.localityIds.some((id) => !own.includes(id)) && intention.id;
      }),
    ).toEqual([]);
  });

  it('writes every figure with its period and every range upwards', () => {
    expect(
      wrong(
        intentions,
        (intention) =>
          intention.figures.some(({ period, value, to }) => period.trim() === '' || (to !== undefined && to <= value)) && intention.id,
      ),
    ).toEqual([]);
  });

  it('gives every table a heading for each value', () => {
    expect(wrong(tables, (table) => table.rows.some((row) => row.values.length !== table.columns.length) && table.id)).toEqual([]);
  });

  it('keeps titles short, advice to one to three lines, and care categories to homes', () => {
    const isHome = (type: string) => type === 'care-home' || type === 'care-home-nursing' || type === 'short-breaks';
    expect(
      wrong([...intentions, ...contradictions], (item) => {
        if (item.title.length > 80) return `${item.id}: title of ${item.title.length}`;
        if (item.kind === 'contradiction') return undefined;
        if (item.whatYouCanDo.length < 1 || item.whatYouCanDo.length > 3) return `${item.id}: ${item.whatYouCanDo.length} pieces of advice`;
        if (item.affects.serviceTypes.length === 0) return `${item.id}: affects nobody`;
        return item.affects.careCategories.length > 0 && !item.affects.serviceTypes.some(isHome) && `${item.id}: beds without a home`;
      }),
    ).toEqual([]);
  });
});

describe('the items other screens count on', () => {
  const intention = (id: string) => intentions.find((item) => item.id === id);
  it.each([
    ['sefton-mps.fewer-older-adult-placements', 'reduce', 'care-home', 'general-residential'],
    ['sefton-mps.dementia-nursing-south', 'grow', 'care-home-nursing', 'dementia-nursing'],
    ['sefton-mps.residential-gaps', 'grow', 'care-home', 'dementia-residential'],
    ['sefton-mps.home-care-growth', 'grow', 'home-care', undefined],
    ['sefton-mps.hours-commissionable', 'explore', 'home-care', undefined],
  ])('%s', (id, direction, serviceType, firstCategory) => {
    expect(intention(id)?.direction).toBe(direction);
    expect(intention(id)?.affects.serviceTypes).toContain(serviceType);
    expect(intention(id)?.affects.careCategories[0]).toBe(firstCategory);
  });

  it('states the fall in older-adult placements as printed', () => {
    const [fall] = intention('sefton-mps.fewer-older-adult-placements')!.figures;
    expect(fall).toMatchObject({ value: 15, to: 20, unit: 'percent', qualifier: 'at least' });
    expect(intention('sefton-mps.dementia-nursing-south')?.localityIds).toEqual(['sefton.south']);
  });

  it('has Stoke’s eight planned contracts, with their months and nothing claimed beyond them', () => {
    const plans = notices.filter((notice) => notice.councilId === 'stoke-on-trent' && notice.stage === 'pipeline');
    const months = ['2024-06', '2024-06', '2024-07', '2024-08', '2024-10', '2024-10', '2024-12', '2025-06'];
    expect(plans.map((notice) => notice.plannedFor)).toEqual(months);
    for (const plan of plans) {
      expect(plan).toMatchObject({ suitableForSmallFirms: 'not-stated', suitableForVoluntary: 'not-stated', lightTouch: 'not-stated' });
      expect(plan.portal?.url).toMatch(/^https:\/\/supplystokeandstaffs\.proactishosting\.com\//);
    }
  });
});

describe('the table of Sefton’s placements', () => {
  const table = (id: string): FigureTable => tables.find((item) => item.id === id)!;
  const placements = table('sefton-mps.placements');
  const row = (label: string, of = placements): (number | null)[] => of.rows.find((each) => each.label === label)!.values;
  const sum = (labels: string[], at: number): number => labels.reduce((total, label) => total + row(label)[at]!, 0);
  const quarters = placements.columns.map((quarter, at) => [quarter, at] as const);

  it('runs over 23 quarters', () =>
    expect([placements.columns[0], placements.columns.length, placements.columns.at(-1)]).toEqual(['April 2018', 23, 'October 2023']));

  it.each(quarters)('adds up in %s', (_, at) => {
    expect(row('Total older adult')[at]).toBe(sum(['Older adult nursing', 'Older adult residential'], at));
    const others = ['Learning disability', 'Mental health', 'Physical disability', 'Other care homes'];
    expect(row('Total / all')[at]).toBe(sum(['Total older adult', ...others], at));
  });

  it('prints changes that follow from its first and last quarter', () => {
    for (const { label, values } of placements.rows) {
      const change = values.at(-1)! - values[0]!;
      expect([label, ...row(label, table('sefton-mps.placements-change'))]).toEqual([label, change]);
      const percent = Math.round((100 * change) / values[0]!);
      expect([label, ...row(label, table('sefton-mps.placements-change-percent'))]).toEqual([label, percent]);
    }
  });
});

const FILES: Record<string, string> = {
  'sefton-mps': 'sefton-market-position-statement-2025-2028.txt',
  'sefton-update': 'sefton-cabinet-member-update-2025-01.txt',
  'stoke-mps': 'stoke-on-trent-market-position-statement-2024-2028.txt',
  'knowsley-plan': 'knowsley-transformation-plan-2024-2027.txt',
  'leicestershire-mps': 'leicestershire-market-position-statement-2016.txt',
};
const papers = new URL('../../../shared/council-documents/', import.meta.url);
const papersAreHere = existsSync(papers);
if (!papersAreHere) process.stdout.write(`Not compared with the councils’ own papers: ${papers.pathname} is not on this machine.\n`);

const text = (documentId: string): string => readFileSync(new URL(FILES[documentId]!, papers), 'utf8');
const wordsOf = (prose: string): string[] =>
  prose
    .toLowerCase()
    .replace(/[’'‘]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
const runsOfTen = (prose: string): string[] => {
  const words = wordsOf(prose);
  return words.slice(9).map((_, at) => words.slice(at, at + 10).join(' '));
};

/** A document cut at its headings. The table of contents names them too, so a heading's last line is where its section starts. */
function sectionsOf(documentId: string): Map<string, string> {
  const lines = text(documentId).split('\n');
  const plain = lines.map((line) => wordsOf(line).join(' '));
  const starts = documents.get(documentId)!.sections.map((section) => ({ section, at: plain.lastIndexOf(wordsOf(section).join(' ')) }));
  expect(starts.filter(({ at }) => at < 0)).toEqual([]);
  const cut = (at: number): number =>
    starts
      .map((start) => start.at)
      .filter((other) => other > at)
      .reduce((a, b) => Math.min(a, b), lines.length);
  return new Map(starts.map(({ section, at }) => [section, lines.slice(at + 1, cut(at)).join('\n')]));
}

const MULTIPLES: Record<string, number> = { m: 1e6, million: 1e6, k: 1e3 };
/** Every number written in digits: 1,306 and 5.352M; a minus counts when it opens a cell. */
function numbersIn(prose: string): number[] {
  const numbers: number[] = [];
  for (const [, minus, digits, multiple] of prose.matchAll(/((?<=[\t(])-)?(\d[\d,]*(?:\.\d+)?)\s?(m(?:illion)?\b|k\b)?/gi)) {
    const value = Number(digits!.replaceAll(',', '')) * (minus === '-' ? -1 : 1);
    numbers.push(multiple === undefined ? value : Math.round(value * MULTIPLES[multiple.toLowerCase()]!));
  }
  return numbers;
}
const IN_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** What a paper prints, also "six" and, for a fall, the number without its minus. */
function printedIn(prose: string): Set<number> {
  const words = new Set(wordsOf(prose));
  const inWords = IN_WORDS.flatMap((word, value) => (words.has(word) ? [value] : []));
  return new Set([...numbersIn(prose).flatMap((value) => [value, Math.abs(value)]), ...inWords]);
}
/** In a contradiction we may add up for the reader: "39, 21, 21, 14 and 13 add up to 108". */
const isSumOfRest = (value: number, all: number[]): boolean =>
  all.reduce((rest, other) => (other < value ? rest - other : rest), value) === 0;

describe('compared with the councils’ own papers', () => {
  it.skipIf(!papersAreHere)('uses our own words: no ten in a row from any paper', () => {
    const printed = new Set(Object.keys(FILES).flatMap((documentId) => runsOfTen(text(documentId))));
    const said = (item: LibraryItem): string[] => {
      switch (item.kind) {
        case 'document':
          return [item.note ?? ''];
        case 'intention':
          return [item.title, item.statement, ...item.whatYouCanDo, ...item.figures.flatMap(({ label, period }) => [label, period])];
        case 'table':
          return [item.title, item.note ?? ''];
        case 'contradiction':
          return item.statements.map((statement) => statement.says);
        case 'notice':
          return [item.summary];
      }
    };
    const borrowed = (id: string, all: string[]) =>
      all
        .flatMap(runsOfTen)
        .filter((run) => printed.has(run))
        .map((run) => `${id}: ${run}`);
    expect(LIBRARY.flatMap((item) => borrowed(item.id, said(item)))).toEqual([]);
    expect(COUNCILS.flatMap((council) => borrowed(council.id, [council.localitiesNote ?? '']))).toEqual([]);
  });

  it.skipIf(!papersAreHere).each(Object.keys(FILES))('%s: every value stands in the section it is said to come from', (documentId) => {
    const sections = new Map([...sectionsOf(documentId)].map(([section, prose]) => [section, printedIn(prose)]));
    const anywhere = printedIn(text(documentId));
    const strange: string[] = [];
    const check = (id: string, printed: Set<number>, values: (number | null | undefined)[]) => {
      for (const value of values) if (value !== null && value !== undefined && !printed.has(value)) strange.push(`${id}: ${value}`);
    };
    for (const item of LIBRARY) {
      if (item.kind === 'document') continue;
      if (item.kind === 'contradiction') {
        for (const { says, source } of item.statements) {
          if (source.documentId !== documentId) continue;
          const said = numbersIn(says);
          check(
            item.id,
            sections.get(source.section)!,
            said.filter((value) => !isSumOfRest(value, said)),
          );
        }
        continue;
      }
      if (item.source?.documentId !== documentId) continue;
      const section = sections.get(item.source.section)!;
      if (item.kind === 'table')
        check(
          item.id,
          section,
          item.rows.flatMap((row) => row.values),
        );
      if (item.kind === 'notice') check(item.id, section, numbersIn(`${item.title} ${item.summary}`));
      if (item.kind === 'intention') {
        check(
          item.id,
          section,
          item.figures.flatMap(({ value, to }) => [value, to]),
        );
        check(item.id, anywhere, numbersIn(`${item.title} ${item.statement}`));
      }
    }
    expect(strange).toEqual([]);
  });
});
