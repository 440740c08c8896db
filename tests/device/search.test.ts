/** The index: typing slips, words of the same meaning, what is marked, what filters count, and items that change. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { SearchAnswer } from '../../src/device/search/search-answer.ts';
import { SearchIndex } from '../../src/device/search/search-index.ts';
import { mark, plainWord, scan } from '../../src/device/search/terms.ts';
import type { LibraryItem } from '../../src/domain/published-item.ts';
import { SAME_MEANING } from '../../src/domain/same-words.ts';
import { COUNCILS, LIBRARY } from '../../src/server/library/library.ts';
import { intention } from '../fixtures/library.ts';

const whole = new SearchIndex(COUNCILS);
whole.knowDocuments(LIBRARY);
whole.put(LIBRARY);

const idsOf = (answer: SearchAnswer): string[] =>
  [...answer.best, ...answer.groups.flatMap(({ hits }) => hits)].map(({ itemId }) => itemId);
const first = (question: string, filters = {}): string[] => whole.ask(question, filters).best.map(({ itemId }) => itemId);

const everything = (question: string): SearchAnswer => whole.ask(question, {}, 500);

describe('from the first letter to a whole question', () => {
  it.each(['d', 'de', 'dem', 'deme', 'dement', 'dementi', 'dementia'])('“%s” finds something about dementia', (typed) => {
    const answer = whole.ask(typed, { kind: 'plan' }, 300);
    expect(idsOf(answer)).toContain('sefton-mps.dementia-placements');
  });
  it.each([
    ['demntia nursing', 'sefton-mps.dementia-nursing-south'],
    ['raeblement hours', 'sefton-mps.reablement-hours'],
    ['tunrover leicestershire', 'leicestershire-mps.workforce-rates'],
    ['suported living framwork', 'stoke-mps.supported-living-framework'],
  ])('a slip of the finger: “%s”', (typed, itemId) => {
    expect(first(typed)).toContain(itemId);
    expect(whole.ask(typed).misspelled).not.toEqual([]);
  });
  it.each([
    ['dementai', 'dementia'],
    ['emdentia', 'dementia'],
    ['demenitia', 'dementia'],
    ['comissioning', 'commissioning'],
    ['extar care', 'extra care'],
    ['vacncy rate', 'vacancy rate'],
    ['knowlsey', 'knowsley'],
    ['leicestershrie', 'leicestershire'],
    ['suported', 'supported'],
    ['telcare', 'telecare'],
    ['nursign beds', 'nursing beds'],
  ])('“%s” finds what “%s” finds first', (typed, meant) => {
    const found = new Set(idsOf(everything(meant)));
    expect(first(typed).filter((id) => found.has(id)).length).toBeGreaterThan(0);
    expect(everything(typed).misspelled.length).toBeGreaterThan(0);
  });
  it.each([
    ['reab', 'reablement'],
    ['knows', 'knowsley'],
    ['occup', 'occupancy'],
    ['turn', 'turnover'],
    ['1,63', '1,630'],
    ['commissionab', 'commissionable'],
  ])('“%s” finds already what “%s” finds first', (typed, meant) => {
    const found = new Set(idsOf(everything(typed)));
    expect(first(meant).filter((id) => found.has(id)).length).toBeGreaterThan(0);
  });
  it('says nothing of spelling where every word is known', () => expect(whole.ask('dementia nursing').misspelled).toEqual([]));
  it('finds nothing for what nobody wrote', () => expect(whole.ask('zzyzx')).toMatchObject({ total: 0, best: [], groups: [] }));
  it.each(['', '   ', '?!', '“”'])('asks nothing of the index for “%s”', (typed) => expect(whole.ask(typed).total).toBe(0));
  it.each(['the', 'of'])('takes empty words at their word when there are no others: “%s”', (typed) =>
    expect(whole.ask(typed).isPartial).toBe(false),
  );
});

describe('words that mean the same', () => {
  it.each([
    ['domiciliary', 'home care'],
    ['dom care hours', 'home care hours'],
    ['LD', 'learning disability'],
    ['EMI nursing', 'dementia nursing'],
    ['ISF', 'individual service fund'],
    ['out of area', 'out of borough'],
    ['day centre', 'day opportunities'],
    ['elderly', 'older people'],
    ['telecare', 'technology'],
    ['respite', 'short breaks'],
  ])('“%s” finds what “%s” finds', (one, other) => {
    const all = (typed: string): Set<string> => new Set(idsOf(whole.ask(typed, { kind: 'plan' }, 500)));
    const [a, b] = [all(one), all(other)];
    expect(a.size).toBeGreaterThan(0);
    expect([...b].filter((id) => !a.has(id)).length).toBeLessThanOrEqual(b.size * 0.35); // the words behind a phrase add a few of their own
  });
  it('home care and care homes are not the same', () => {
    const [homeCare] = whole.ask('home care').best;
    const [careHome] = whole.ask('care home').best;
    expect(homeCare?.itemId).not.toBe(careHome?.itemId);
    expect(scan('home care').meanings[0]?.term).not.toBe(scan('care home').meanings[0]?.term);
  });
  it('no phrase stands in two lines', () => {
    const phrases = SAME_MEANING.flat();
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });
  it.each([
    ['homes', 'home'],
    ['agencies', 'agency'],
    ['commissioning', 'commission'],
    ['commissionable', 'commission'],
    ['carers’', 'carer'],
    ['Leicestershire’s', 'leicestershire'],
    ['1,630', '1630'],
    ['weekly', 'week'],
  ])('“%s” is looked up like “%s”', (one, other) => expect(plainWord(one)).toBe(plainWord(other)));
});

describe('what is marked', () => {
  const marked = (text: string, terms: string[]): string =>
    mark(text, (term) => terms.includes(term))
      .map((part) => (part.isHit ? `[${part.text}]` : part.text))
      .join('');
  it.each([
    ['Hours of home-care a week', ['~home care', 'hour'], '[Hours] of [home-care] a week'],
    ['More home care, more homes', ['~home care', 'home'], 'More [home care], more [homes]'],
    ['Nothing here', ['x'], 'Nothing here'],
    ['', ['x'], ''],
  ])('%s', (text, terms, expected) => expect(marked(text, terms)).toBe(expected));
  it('cuts a text and loses none of it', () =>
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, terms) => {
        const parts = mark(text, (term) => terms.includes(term) || term.length % 2 === 0);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    ));
  it('shows the rows of a table that were asked for, with their values', () => {
    const [hit] = whole.ask('beds in Melton').best;
    expect(hit?.rows.map((row) => row.map(({ text }) => text).join(''))).toEqual([
      'Melton: 337 (All beds), 61 (Nursing beds), 276 (Residential beds)',
    ]);
  });
});

describe('what has no page of its own', () => {
  const kindOf = (question: string, kind: string) => whole.ask(question, { kind }).groups[0]?.hits[0];
  it.each([
    ['fact', 'finding'],
    ['measure', 'measure'],
    ['name', 'system'],
  ])('a %s is found by its title, and its paper is named', (kind, published) => {
    const some = LIBRARY.filter((item) => item.kind === published);
    expect(some.length).toBeGreaterThan(0);
    for (const item of some.slice(0, 20)) {
      const { title, name, source } = item as { title?: string; name?: string; source: { documentId: string } };
      const ids = whole.ask(title ?? name!, { kind }, 50).groups[0]?.hits ?? [];
      expect(ids).toContainEqual(expect.objectContaining({ itemId: item.id, paperId: source.documentId }));
    }
  });
  it('what has one names no paper', () => expect(kindOf('dementia', 'plan')?.paperId).toBeUndefined());
});

describe('filters', () => {
  it('count what each choice would leave, with the others as they are', () => {
    const open = whole.ask('dementia');
    for (const [council, count] of Object.entries(open.counts.council)) expect(whole.ask('dementia', { council }).total).toBe(count);
    const narrowed = whole.ask('dementia', { council: 'sefton' });
    expect(narrowed.counts.council).toEqual(open.counts.council);
    for (const [kind, count] of Object.entries(narrowed.counts.kind))
      expect(whole.ask('dementia', { council: 'sefton', kind }).total).toBe(count);
  });
  it('alone show whatever they leave', () => {
    const answer = whole.ask('', { kind: 'notice', council: 'stoke-on-trent' });
    expect(answer.total).toBe(8);
    expect(answer.groups[0]?.hits).toHaveLength(8);
  });
  it('of one kind show as many as asked for', () => expect(whole.ask('care', { kind: 'plan' }, 7).groups[0]?.hits).toHaveLength(7));
  it('show nothing twice', () =>
    fc.assert(
      fc.property(fc.constantFrom('care', 'dementia', 'sefton', 'hours', 'b', 'contracts in stoke', 'nursing beds'), (question) => {
        const answer = whole.ask(question);
        const ids = [...answer.best, ...answer.groups.flatMap(({ hits }) => hits)].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(answer.groups.reduce((sum, { total }) => sum + total, 0)).toBe(answer.total);
      }),
    ));
});

describe('when the feed brings changes', () => {
  const item = (id: string, title: string): LibraryItem => intention(id, { title, statement: 'Nothing else.' });
  const small = (): SearchIndex => {
    const index = new SearchIndex(COUNCILS);
    index.put([item('a', 'Bicycles'), item('b', 'Bakeries')]);
    return index;
  };
  it('an item is found by its new words and no longer by its old', () => {
    const index = small();
    expect(index.put([item('a', 'Umbrellas'), item('b', 'Bakeries')]).map(({ id }) => id)).toEqual(['a']);
    expect(idsOf(index.ask('bicycles'))).toEqual([]);
    expect(idsOf(index.ask('umbrellas'))).toEqual(['a']);
  });
  it('one that was withdrawn is not found', () => {
    const index = small();
    index.keepOnly(new Set(['intention b']), ['intention']);
    expect(idsOf(index.ask('bicycles'))).toEqual([]);
    expect(idsOf(index.ask('bakeries'))).toEqual(['b']);
  });
  it('of kinds that were not read, all stays', () => {
    const index = small();
    index.keepOnly(new Set(), ['notice']);
    expect(idsOf(index.ask('bicycles'))).toEqual(['a']);
  });
  it('what has not changed is not indexed anew', () => expect(small().put([item('a', 'Bicycles'), item('b', 'Bakeries')])).toEqual([]));
});

it('no question breaks it', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (question) => {
      expect(whole.ask(question).total).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  ));
