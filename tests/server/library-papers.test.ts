/** The content library against the papers it restates: our own words, their numbers. Planted faults must be found. */
import { describe, expect, it } from 'vitest';
import type { DocumentItem } from '../../src/domain/published-item.ts';
import { DOCUMENTS } from '../../src/server/library/documents.ts';
import { publishedIn } from '../../src/server/library/define.ts';
import { COUNCILS, LIBRARY } from '../../src/server/library/library.ts';
import {
  borrowed,
  FILES,
  missingNumbers,
  ownWords,
  papersAreHere,
  sectionsOf,
  strangeMonths,
  strangeValues,
  wordsOf,
} from './library-papers.ts';

/** Numbers that tell a provider nothing: years of laws, a map's licence, page and list numbers, hours of the day, how fast councillors are answered. */
const LEFT_OUT: Record<string, number[]> = {
  'sefton-mps': [1998, 2010, 2011, 2014, 100018192],
  'sefton-update': [100, 2014],
  'stoke-mps': [2, 3, 4, 5],
  'knowsley-plan': [1, 2, 5, 7, 15, 2010],
  'leicestershire-mps': [],
};

const documentOf = (id: string): DocumentItem => DOCUMENTS.find((document) => document.id === id)!;

describe.skipIf(!papersAreHere)('compared with the councils’ own papers', () => {
  it('uses our own words: no ten in a row from any paper', () => {
    expect(LIBRARY.flatMap((item) => borrowed(item.id, ownWords(item)))).toEqual([]);
    expect(COUNCILS.flatMap((council) => borrowed(council.id, [council.localitiesNote ?? '']))).toEqual([]);
  });

  it.each(Object.keys(FILES))('%s: has each of its headings', (documentId) => {
    expect(sectionsOf(documentOf(documentId)).missing).toEqual([]);
  });

  it.each(Object.keys(FILES))('%s: every value stands in the section it is said to come from', (documentId) => {
    expect(strangeValues(documentOf(documentId), LIBRARY)).toEqual([]);
  });

  it.each(Object.keys(FILES))('%s: each number it prints is here', (documentId) => {
    expect(missingNumbers(documentOf(documentId), LIBRARY)).toEqual(LEFT_OUT[documentId]);
  });

  it.each(Object.keys(FILES))('%s: no month is invented', (documentId) => {
    expect(strangeMonths(documentId, LIBRARY)).toEqual([]);
  });
});

describe.skipIf(!papersAreHere)('the comparison itself', () => {
  const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area – Extra Care Housing' });
  const plant = (statement: string, value: number) =>
    say.finding({
      id: 'planted',
      sort: 'fact',
      marketArea: 'extra-care',
      title: 'Planted',
      statement,
      figures: [{ label: 'Units', value, unit: 'units', period: '2025' }],
    });
  const paper = wordsOf(sectionsOf(documentOf('sefton-mps')).sections.get('Market Area – Extra Care Housing') ?? '');

  it('finds ten words in a row, and lets nine pass', () => {
    const copied = (count: number) => plant(`We say ${paper.slice(40, 40 + count).join(' ')}`, 1306);
    expect(borrowed('planted', ownWords(copied(10)))).toHaveLength(1);
    expect(borrowed('planted', ownWords(copied(9)))).toEqual([]);
  });

  it('finds a number of another section, and one of no section', () => {
    expect(strangeValues(documentOf('sefton-mps'), [plant('Nothing.', 1306)])).toEqual([]);
    expect(strangeValues(documentOf('sefton-mps'), [plant('Nothing.', 2758)])).toEqual(['planted: 2758']);
    expect(strangeValues(documentOf('sefton-mps'), [plant('All of 31,415 units.', 1306)])).toEqual(['planted: 31415']);
  });

  it('finds a number that was left out', () => {
    const less = LIBRARY.filter((item) => item.id !== 'sefton-mps.spend-per-adult');
    expect(missingNumbers(documentOf('sefton-mps'), less)).toEqual(expect.arrayContaining([523.95, 548.95, 574.49]));
  });

  it('finds a month the paper does not name, or not with that year', () => {
    const planned = (plannedFor: string) =>
      say.notice({ id: 'planted', buyer: 'B', title: 'T', stage: 'pipeline', marketAreas: [], summary: 'S', plannedFor });
    expect(strangeMonths('sefton-mps', [planned('2024-12')])).toEqual([]);
    expect(strangeMonths('sefton-mps', [planned('2025-12'), planned('2024-08')])).toEqual([
      'planted: December 2025',
      'planted: August 2024',
    ]);
  });
});
