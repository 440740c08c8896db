/** The content library: whole, and consistent with itself. library-papers.test.ts compares it with the papers. */
import { describe, expect, it } from 'vitest';
import { Council } from '../../src/domain/council.ts';
import type { FigureTable } from '../../src/domain/figure.ts';
import { Finding } from '../../src/domain/finding.ts';
import { LibraryItem, type DocumentItem } from '../../src/domain/published-item.ts';
import { sourcesOf } from '../../src/domain/sources.ts';
import { publishedIn } from '../../src/server/library/define.ts';
import { COUNCILS, LIBRARY } from '../../src/server/library/library.ts';

type Kind = LibraryItem['kind'];
const ofKind = <K extends Kind>(kind: K) => LIBRARY.filter((item): item is Extract<LibraryItem, { kind: K }> => item.kind === kind);

const documents = new Map<string, DocumentItem>(ofKind('document').map((document) => [document.id, document]));
const intentions = ofKind('intention');
const tables = ofKind('table');
const contradictions = ofKind('contradiction');
const notices = ofKind('notice');

/** Collects what is wrong instead of stopping at the first, so that a failing run lists every item to mend. */
const wrong = <T>(items: readonly T[], complaint: (item: T) => string | false | undefined): string[] =>
  items.map(complaint).filter((words): words is string => typeof words === 'string');

/** What published numbers lack: unit, period, or where they stand. Takes anything, as a planted fault is no item. */
function lacking(item: { id: string; kind: string; figures?: object[] | undefined; source?: object | undefined }): string[] {
  const numbers: object[] = item.kind === 'table' ? [item] : (item.figures ?? []);
  const without = (of: object, field: string) => String((of as Record<string, unknown>)[field] ?? '').trim() === '';
  return numbers.flatMap((number) =>
    [
      ...['unit', 'period'].filter((field) => without(number, field)),
      ...['documentId', 'section', 'checkedOn'].filter((field) => without(item.source ?? {}, field)),
    ].map((field) => `${item.id}: no ${field}`),
  );
}

describe('the check of numbers', () => {
  const source = { documentId: 'sefton-mps', section: 'Foreword', checkedOn: '2026-11-25' };
  const figure = { label: 'Beds', value: 4, unit: 'beds', period: '2025' };
  const finding = (change: object) => ({
    kind: 'finding',
    id: 'planted',
    councilId: 'sefton',
    sort: 'fact',
    marketArea: 'quality',
    title: 'T',
    statement: 'S',
    source,
    figures: [figure],
    ...change,
  });
  it.each([
    ['unit', { figures: [{ ...figure, unit: undefined }] }],
    ['period', { figures: [{ ...figure, period: undefined }] }],
    ['section', { source: { ...source, section: undefined } }],
  ])('finds one without its %s, which the schema refuses too', (field, change) => {
    expect(lacking(finding({}))).toEqual([]);
    expect(Finding.safeParse(finding({})).success).toBe(true);
    expect(lacking(finding(change))).toEqual([`planted: no ${field}`]);
    expect(Finding.safeParse(finding(change)).success).toBe(false);
  });
  it('finds a table without its period, which the compiler refuses too', () => {
    const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Foreword' });
    // @ts-expect-error a table says when it was true
    expect(lacking(say.table({ id: 'planted', title: 'T', unit: 'beds', columns: [], rows: [] }))).toEqual(['planted: no period']);
  });
});

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
      ...ofKind('measure').flatMap(({ tableId, councilId }) =>
        tableId !== undefined && (find(tableId)?.kind !== 'table' || find(tableId)?.councilId !== councilId) ? [tableId] : [],
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

  it('writes every number with its unit, its period and its source, and every range upwards', () => {
    expect(LIBRARY.flatMap(lacking)).toEqual([]);
    expect(
      wrong(
        LIBRARY,
        (item) => 'figures' in item && item.figures.some(({ value, to }) => to !== undefined && to <= value) && `${item.id}: range`,
      ),
    ).toEqual([]);
  });

  it('says of every period which year it is, or that no date is stated', () => {
    const periods = LIBRARY.flatMap((item) => [
      ...('period' in item && item.period !== undefined ? [`${item.id}: ${item.period}`] : []),
      ...('figures' in item ? item.figures.map(({ period }) => `${item.id}: ${period}`) : []),
    ]);
    expect(wrong(periods, (period) => !/\b20[0-4]\d\b|(?:date|year) not stated|no date/.test(period) && period)).toEqual([]);
  });

  it('leads readers only where the paper does, and says what is odd where it does not', () => {
    expect(wrong(ofKind('system'), ({ id, url, printed }) => url !== undefined && printed === undefined && id)).toEqual([]);
    expect(
      wrong(ofKind('system'), ({ id, url, printed, odd }) => printed !== undefined && url === undefined && odd === undefined && id),
    ).toEqual([]);
  });

  it('says of every contact without an address that none is printed', () => {
    const contacts = ofKind('system').filter(({ sort }) => sort === 'contact' || sort === 'portal');
    expect(wrong(contacts, ({ id, printed, odd }) => printed === undefined && odd === undefined && id)).toEqual([]);
  });

  it('keeps titles of findings short, and invents no month for a notice', () => {
    expect(wrong(ofKind('finding'), ({ id, title }) => title.length > 80 && id)).toEqual([]);
    expect(wrong(notices, ({ id, plannedFor, period }) => plannedFor === undefined && period === undefined && id)).toEqual([]);
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
