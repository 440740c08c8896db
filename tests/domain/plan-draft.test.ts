/** Who may do what with an officer's draft, what must be put right before it is published, and how its words are set beside what stands. */
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/domain/check-plan.ts';
import type { Council } from '../../src/domain/council.ts';
import type { PersonId } from '../../src/domain/id.ts';
import type { Instant, LocalDate } from '../../src/domain/instant.ts';
import { planChanges } from '../../src/domain/plan-in-words.ts';
import { type DraftDeed, type DraftState, type PlanDraft, refusalOf } from '../../src/domain/plan-draft.ts';
import { DocumentItem, type LibraryItem } from '../../src/domain/published-item.ts';
import { publishedPlan, type TypedPlan, typedFrom } from '../../src/domain/typed-plan.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { LIBRARY } from '../../src/server/library/library.ts';
import { documentPlan, intentionPlan, noticePlan, tablePlan } from '../fixtures/plans.ts';

const AT = '2026-11-25T10:00:00.000Z' as Instant;
const SEFTON = COUNCILS.find(({ id }) => id === 'sefton')!;
const writer = (id: string) => ({ id: id as PersonId, name: id });
const draft = (change: Partial<PlanDraft> = {}): PlanDraft => ({
  id: 'x' as PlanDraft['id'],
  plan: documentPlan(),
  version: 3,
  state: 'waiting',
  writers: [writer('ann'), writer('bob')],
  savedAt: AT,
  ...change,
});

describe('a draft', () => {
  const CASES: [deed: DraftDeed, state: DraftState, person: string, eyes: boolean, code: string | undefined][] = [
    ['save', 'waiting', 'cat', true, undefined],
    ['save', 'sent-back', 'ann', true, undefined],
    ['discard', 'waiting', 'ann', true, undefined],
    ['send', 'writing', 'ann', true, undefined],
    ['send', 'sent-back', 'ann', true, undefined],
    ['send', 'waiting', 'ann', true, 'moved-on'],
    ['send-back', 'waiting', 'cat', true, undefined],
    ['send-back', 'writing', 'cat', true, 'moved-on'],
    ['publish', 'waiting', 'cat', true, undefined],
    ['publish', 'waiting', 'bob', true, 'own-words'], // who changed it last
    ['publish', 'waiting', 'ann', true, 'own-words'], // who wrote it first
    ['publish', 'writing', 'cat', true, 'not-sent'],
    ['publish', 'sent-back', 'cat', true, 'not-sent'],
    ['publish', 'writing', 'ann', false, undefined],
    ['publish', 'waiting', 'ann', false, undefined],
  ];
  it.each(CASES)('%s while %s, by %s, with two pairs of eyes: %s → %s', (deed, state, person, twoPairsOfEyes, code) => {
    const asking = { deed, version: 3, person: person as PersonId, twoPairsOfEyes, now: AT };
    expect(refusalOf(draft({ state }), asking)?.code).toBe(code);
    expect(refusalOf(draft({ state }), { ...asking, version: 2 })?.code).toBe('changed-meanwhile'); // whatever it is
  });
});

const update = DocumentItem.parse({ ...documentPlan().words, kind: 'document', id: 'update-2027', councilId: 'sefton' });
const older = DocumentItem.parse({ ...update, id: 'older', title: 'Older', standing: 'historical' });
const newer = DocumentItem.parse({ ...update, id: 'newer', title: 'Newer', replaces: 'update-2027' });
const used = publishedPlan(intentionPlan(), { id: 'nights', council: SEFTON, on: '2026-11-25' as LocalDate, fictional: false });

describe('what must be put right', () => {
  const settings = (change: object): TypedPlan => {
    const plan = typedFrom({ ...SEFTON, kind: 'council' }) as Extract<TypedPlan, { kind: 'council' }>;
    return { kind: 'council', words: { ...plan.words, ...change } };
  };
  const areas = SEFTON.localities;
  const figure = { label: 'Hours', value: 5, unit: 'hours a week', period: '2027' };
  const CASES: [what: string, plan: TypedPlan, items: LibraryItem[], paths: string[]][] = [
    ['nothing', intentionPlan(), [update], []],
    ['a document that is not the council’s', intentionPlan(), [], ['source.documentId']],
    ['a section it does not have', intentionPlan({ source: { documentId: 'update-2027', section: 'X' } }), [update], ['source.section']],
    ['an area of another council', intentionPlan({ localityIds: ['knowsley.huyton'] }), [update], ['localityIds']],
    ['a range backwards', intentionPlan({ figures: [{ ...figure, to: 5 }] }), [update], ['figures.0.to']],
    ['a figure twice', intentionPlan({ figures: [figure, figure] }), [update], ['figures.1.label']],
    ['a table that is not there', intentionPlan({ tableIds: ['none'] }), [update], ['tableIds']],
    ['a section twice', documentPlan({ sections: ['A', 'B', 'A '] }), [], ['sections']],
    ['a section in use', documentPlan({ sections: ['Care homes'] }), [update, used as LibraryItem], ['sections']],
    ['an edition of nothing', documentPlan({ replaces: 'none' }), [], ['replaces']],
    ['an edition of itself', documentPlan({ replaces: 'update-2027' }), [update], ['replaces']],
    ['two editions in a circle', documentPlan({ replaces: 'newer', standing: 'being-revised' }), [update, newer], ['replaces', 'standing']],
    ['an older one made current again', documentPlan(), [update, newer], ['standing']],
    ['a new edition that is historical', documentPlan({ replaces: 'older', standing: 'historical' }), [update, older], ['standing']],
    ['nothing about a table', tablePlan(), [update], []],
    [
      'a table of a section that is not there',
      tablePlan({ source: { documentId: 'update-2027', section: 'X' } }),
      [update],
      ['source.section'],
    ],
    ['a heading twice', tablePlan({ columns: ['2025', '2025 '] }), [update], ['cells']],
    ['a row twice', tablePlan({ rows: [1, 2].map((value) => ({ label: 'North', values: [value, value] })) }), [update], ['cells']],
    ['a row without all its cells', tablePlan({ rows: [{ label: 'North', values: [1] }] }), [update], ['cells']],
    ['a table without a number', tablePlan({ rows: [{ label: 'North', values: [null, null] }] }), [update], ['cells']],
    ['nothing about a notice', noticePlan(), [], []],
    [
      'a contract that ends before it starts',
      noticePlan({ contractStartsOn: '2027-04-02', contractEndsOn: '2027-04-01' }),
      [],
      ['contractEndsOn'],
    ],
    ['a tender with nowhere to apply', noticePlan({ stage: 'tender-open' }), [], ['howToApply']],
    [
      'bids due before questions',
      noticePlan({ enquiriesBy: '2027-01-02T12:00:00.000Z', deadline: '2027-01-01T12:00:00.000Z' }),
      [],
      ['deadline'],
    ],
    ['nothing about settings', settings({ localities: [...areas, { id: 'sefton.new', name: 'New' }] }), [], []],
    ['an area lost', settings({ localities: areas.slice(1) }), [], ['localities']],
    ['an area of another council’s name', settings({ localities: [...areas, { id: 'knowsley.x', name: 'X' }] }), [], ['localities']],
    ['two areas of one name', settings({ localities: [...areas, { id: 'sefton.x', name: areas[0]!.name }] }), [], ['localities.3.name']],
  ];
  it.each(CASES)('finds %s', (_what, plan, items, paths) => {
    expect(checkPlan(plan, { id: 'update-2027', council: SEFTON, items }).map(({ path }) => path)).toEqual(paths);
  });

  it('refuses what is too long to be one item', () => {
    const long = documentPlan({ sections: Array.from({ length: 100 }, (_, index) => `${index} ${'x'.repeat(190)}`) });
    expect(checkPlan(long, { id: 'x', council: SEFTON, items: [] })).toEqual([]);
    const lots = Array.from({ length: 50 }, () => ({ title: 'Lot', description: 'x'.repeat(2000) }));
    expect(checkPlan(noticePlan({ lots }), { id: 'x', council: SEFTON, items: [] }).map(({ code }) => code)).toEqual(['too-long']);
  });
});

describe('what came with the program', () => {
  it('can be typed again without losing a word of it', () => {
    const typable = LIBRARY.filter(({ kind }) => ['intention', 'document', 'notice'].includes(kind));
    expect(typable.length).toBeGreaterThan(100);
    for (const item of typable) {
      const council = COUNCILS.find(({ id }) => id === item.councilId) as Council;
      const plan = typedFrom(item);
      expect([item.id, plan?.kind]).toEqual([item.id, item.kind]);
      const checkedOn = ('source' in item && item.source?.checkedOn) as LocalDate;
      const again = publishedPlan(plan!, { id: item.id, council, on: checkedOn, fictional: false });
      expect(again).toEqual({ ...item, byCouncil: true });
      expect(planChanges(item, again, new Map())).toEqual([]);
      const items = LIBRARY.filter(({ councilId }) => councilId === item.councilId);
      expect([item.id, checkPlan(plan!, { id: item.id, council, items })]).toEqual([item.id, []]);
    }
    for (const council of COUNCILS) expect(typedFrom({ ...council, kind: 'council' })?.kind).toBe('council');
  });
});

it('says of a ceiling that it is made up until somebody types another, and always on a demonstration', () => {
  const invented: Council = { ...SEFTON, homeCareCeilingPence: 2250, ceilingIsInvented: true };
  const typing = (pence: number, fictional: boolean) => {
    const plan = typedFrom({ ...invented, homeCareCeilingPence: pence, kind: 'council' })!;
    const item = publishedPlan(plan, { id: 'sefton', council: invented, on: '2026-11-25' as LocalDate, fictional });
    return item.kind === 'council' ? item.ceilingIsInvented : undefined;
  };
  expect([typing(2250, false), typing(2300, false), typing(2300, true)]).toEqual([true, undefined, true]);
});

it('sets old words beside new, field by field, whatever the field', () => {
  const before = publishedPlan(noticePlan(), { id: 'n', council: SEFTON, on: '2026-11-25' as LocalDate, fictional: false });
  const after = publishedPlan(noticePlan({ stage: 'planned', plannedFor: undefined, valueNetPounds: 500_000 }), {
    id: 'n',
    council: SEFTON,
    on: '2026-11-25' as LocalDate,
    fictional: false,
  });
  expect(planChanges(before, after, new Map())).toEqual([
    { what: 'Stage', before: 'Planned', after: 'Tender announced' },
    { what: 'Planned for', before: 'April 2027' },
    { what: 'How much', after: '£500,000 before VAT' },
  ]);
  const areas = [...SEFTON.localities, { id: 'sefton.new' as never, name: 'New area' }];
  expect(
    planChanges({ ...SEFTON, kind: 'council' }, { ...SEFTON, kind: 'council', localities: areas, homeCareCeilingPence: 2310 }, new Map()),
  ).toEqual([
    {
      what: 'Areas',
      before: 'North Sefton, South Sefton, Elsewhere in Sefton',
      after: 'North Sefton, South Sefton, Elsewhere in Sefton, New area',
    },
    { what: 'Most for an hour of home care', before: 'None set', after: '£23.10' },
  ]);
});
