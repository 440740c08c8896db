/** What a plan means for a service: true sentences with their sums, and silence where nothing true can be said. */
import { describe, expect, it } from 'vitest';
import { addMs, DAY_MS, type Instant, instantOf } from '../../src/domain/instant.ts';
import type { Intention } from '../../src/domain/intention.ts';
import { type Meaning, meaningsOf, type Situation } from '../../src/domain/meaning.ts';
import { byWeight } from '../../src/domain/meaning-weight.ts';
import type { ReturnOf } from '../../src/domain/returns.ts';
import type { VacanciesReturn } from '../../src/domain/vacancies.ts';
import { intention as item } from '../fixtures/library.ts';
import { NOW, validHours, validPlaces, validVacancies } from '../fixtures/returns.ts';
import { careHome, homeCare, sefton } from '../fixtures/services.ts';

type Change = Record<string, unknown>;
const intention = (change: Change = {}): Intention => item('an-intention', change) as Intention;
const affects = (serviceTypes: string[], careCategories: string[] = []): Change => ({ affects: { serviceTypes, careCategories } });
const beds = (...given: [string, number, number][]): ReturnOf => ({
  kind: 'vacancies',
  body: validVacancies({
    categories: given.map(([category, capacity, available]) => ({
      category: category as never,
      capacity,
      occupied: capacity - available,
      reserved: 0,
      available,
      notAvailable: 0,
    })),
  }),
});
const maple: ReturnOf = { kind: 'vacancies', body: validVacancies() };
const taking = (canTake: VacanciesReturn['canTake']): ReturnOf => ({ kind: 'vacancies', body: validVacancies({ canTake }) });
const hours = (south: number, north: number, change: Change = {}): ReturnOf => ({
  kind: 'hours',
  body: validHours({
    areas: [
      {
        localityId: 'sefton.south' as never,
        ratePence: 2150,
        lines: south === 0 ? [] : [{ band: 'tea', carers: 'one', hoursPerWeek: south }],
      },
      {
        localityId: 'sefton.north' as never,
        ratePence: 2320,
        lines: north === 0 ? [] : [{ band: 'lunch', carers: 'two', hoursPerWeek: north }],
      },
    ],
    ...change,
  }),
});
const figure = (label: string, value: number, unit: string, more: Change = {}) => ({ label, value, unit, period: '2024/25', ...more });

const flats = (change: Parameters<typeof validPlaces>[0] = {}): ReturnOf => ({ kind: 'places', body: validPlaces(change) });
const scheme = careHome({ type: 'extra-care' });
const extraCare = affects(['extra-care']);

const homes = affects(['care-home'], ['general-residential']);
const both = affects(['care-home'], ['general-residential', 'dementia-residential']);
const atHome = affects(['home-care']);
const fewer = { figures: [figure('Fewer older-adult placements', 15, 'percent', { to: 20, qualifier: 'at least' })] };
const extra = { figures: [figure('Growth in home care', 6, 'percent'), figure('Extra hours of home care', 1040, 'hours a week')] };

const situation = (change: Change, more: Partial<Situation> = {}): Situation => ({
  intention: intention(change),
  service: careHome(),
  council: sefton(),
  standing: 'current',
  now: NOW,
  ...more,
});
const known = (of: ReturnOf, observedAt: Instant = NOW): Pick<Situation, 'latest'> => ({ latest: { observedAt, of } });
const brightway = (of: ReturnOf, more: Partial<Situation> = {}): Partial<Situation> => ({ service: homeCare(), ...known(of), ...more });

type Said = [kind: Meaning['kind'], sum: string, arithmetic?: string];
const CASES: [name: string, given: Situation, said: Said[]][] = [
  [
    'exposure: beds the council means to buy fewer of, by how much it says',
    situation({ ...homes, direction: 'reduce', ...fewer }, known(maple)),
    [
      [
        'exposure',
        '24 of your 30 beds (80%) are general residential, which Sefton plans to buy at least 15 to 20% fewer of.',
        '24 ÷ 30 = 80%',
      ],
    ],
  ],
  [
    'exposure, without a figure that is a fall: the direction and no more',
    situation({ ...homes, direction: 'reduce', figures: [figure('Care home bedspaces', 3590, 'beds')] }, known(maple)),
    [['exposure', '24 of your 30 beds (80%) are general residential. The direction of this plan: reduce.', '24 ÷ 30 = 80%']],
  ],
  [
    'a fall printed on a plan that does not reduce is not said of the beds',
    situation({ ...homes, direction: 'reshape', ...fewer }, known(maple)),
    [['exposure', '24 of your 30 beds (80%) are general residential. The direction of this plan: reshape.', '24 ÷ 30 = 80%']],
  ],
  [
    'exposure of every bed',
    situation({ ...homes, direction: 'recommission' }, known(beds(['general-residential', 24, 2]))),
    [['exposure', 'All 24 of your beds are general residential. The direction of this plan: buy again.', '24 ÷ 24 = 100%']],
  ],
  [
    'one bed, and a share that does not come out even',
    situation({ ...homes, direction: 'reduce' }, known(beds(['general-residential', 1, 0], ['short-stay', 29, 0]))),
    [['exposure', '1 of your 30 beds (about 3%) is general residential. The direction of this plan: reduce.', '1 ÷ 30 = 3.3%']],
  ],
  [
    'a share too small to round',
    situation({ ...homes, direction: 'reduce' }, known(beds(['general-residential', 1, 0], ['short-stay', 1199, 0]))),
    [['exposure', '1 of your 1,200 beds (under 1%) is general residential. The direction of this plan: reduce.', '1 ÷ 1,200 = 0.1%']],
  ],
  [
    'fit and opportunity: beds it would have more of, some of them free',
    situation(both, known(beds(['general-residential', 10, 1], ['dementia-residential', 5, 2], ['short-stay', 15, 0]))),
    [
      [
        'fit',
        '15 of your 30 beds (50%) are general residential or dementia residential. The direction of this plan: grow.',
        '15 ÷ 30 = 50%',
      ],
      ['opportunity', '3 of these 15 beds are available now.', '1 general residential and 2 dementia residential available'],
    ],
  ],
  [
    'fit without an opportunity: none is free',
    situation(affects(['care-home'], ['short-stay']), known(beds(['short-stay', 3, 0], ['general-residential', 27, 5]))),
    [['fit', '3 of your 30 beds (10%) are short stay. The direction of this plan: grow.', '3 ÷ 30 = 10%']],
  ],
  [
    'what a home says it can take, where a plan that grows names those people',
    situation({ ...affects(['care-home']), clientGroups: ['acquired-brain-injury'] }, known(taking(['acquired-brain-injury']))),
    [
      ['fit', 'This is about what Maple House does: care home.'],
      [
        'opportunity',
        'You say that you can take people with “acquired brain injury”. This plan names people with an acquired brain injury.',
      ],
    ],
  ],
  [
    'hours in the council’s area, by area',
    situation(atHome, brightway(hours(26, 14))),
    [['fit', 'You report 40 hours free each week in Sefton.', '26 in South Sefton + 14 in North Sefton = 40']],
  ],
  [
    'hours in the part of the area the plan is about',
    situation({ ...atHome, localityIds: ['sefton.south'] }, brightway(hours(26, 14))),
    [['fit', 'You report 26 hours free each week in Sefton.', '26 in South Sefton']],
  ],
  [
    'hours beside the hours a plan adds: those that count by the council’s rules',
    situation({ ...atHome, ...extra }, brightway(hours(26, 14))),
    [
      ['fit', 'You report 40 hours free each week in Sefton.', '26 in South Sefton + 14 in North Sefton = 40'],
      [
        'opportunity',
        'The plan is for 1,040 hours a week more (2024/25). The 26 hours of yours that count there are about 3% of that.',
        '40 − 14 (14 in North Sefton: your rate there is above the most the council pays) = 26; 26 ÷ 1,040 = 2.5%',
      ],
    ],
  ],
  [
    'hours of which all count',
    situation({ ...atHome, ...extra }, brightway(hours(52, 0))),
    [
      ['fit', 'You report 52 hours free each week in Sefton.', '52 in South Sefton'],
      ['opportunity', 'The plan is for 1,040 hours a week more (2024/25). Your 52 hours free there are 5% of that.', '52 ÷ 1,040 = 5%'],
    ],
  ],
  [
    'hours of a service that takes no new packages: no opportunity',
    situation({ ...atHome, ...extra }, brightway(hours(26, 0, { takingNewPackages: false }))),
    [['fit', 'You report 26 hours free each week in Sefton, but say that you take no new packages.', '26 in South Sefton']],
  ],
  [
    'hours of a service that is not on the framework: no opportunity',
    situation({ ...atHome, ...extra }, brightway(hours(26, 0), { service: homeCare({ frameworkCouncilIds: [] }) })),
    [['fit', 'You report 26 hours free each week in Sefton.', '26 in South Sefton']],
  ],
  [
    'growth in percent is no number of hours',
    situation({ ...atHome, figures: [figure('Growth in home care', 6, 'percent')] }, brightway(hours(26, 0))),
    [['fit', 'You report 26 hours free each week in Sefton.', '26 in South Sefton']],
  ],
  ['no free hours', situation(atHome, brightway(hours(0, 0))), [['fit', 'You report no free hours in Sefton just now.']]],
  [
    'places, counted in the council’s area, and people the plan names',
    situation({ ...extraCare, clientGroups: ['older-people'] }, { service: scheme, ...known(flats()) }),
    [
      ['fit', 'You have 12 flats in Sefton; 2 available.', '12 in North Sefton'],
      ['opportunity', 'This plan names people whom you say you serve: older people.'],
    ],
  ],
  [
    'places of a plan that shrinks name nobody as an opportunity',
    situation({ ...extraCare, direction: 'reduce', clientGroups: ['older-people'] }, { service: scheme, ...known(flats()) }),
    [['exposure', 'You have 12 flats in Sefton; 2 available.', '12 in North Sefton']],
  ],
  [
    'somebody who works alone',
    situation(affects(['micro-enterprise']), {
      service: careHome({ type: 'micro-enterprise' }),
      ...known(flats({ lines: [], shortForm: { what: 'Gardening together', localityIds: ['sefton.north' as never], hoursPerWeek: 6 } })),
    }),
    [['fit', 'You offer 6 hours a week in Sefton.']],
  ],
  [
    'the profile alone, before a first return',
    situation(atHome, { service: homeCare() }),
    [['fit', 'This is about what Brightway Care does: home care.']],
  ],
  [
    'timing: what is left',
    situation({ ...atHome, when: '2025 to 2028' }, { service: homeCare() }),
    [
      ['fit', 'This is about what Brightway Care does: home care.'],
      ['timing', 'It gives “2025 to 2028”: 2 years and 1 month left.', 'November 2026 to December 2028 = 2 years and 1 month'],
    ],
  ],
  [
    'timing: what has passed',
    situation({ ...atHome, when: 'expected in place by March 2025' }, { service: homeCare() }),
    [
      ['fit', 'This is about what Brightway Care does: home care.'],
      [
        'timing',
        'The time it gives, “expected in place by March 2025”, ended 1 year and 8 months ago. Ask the council what has happened since.',
        'March 2025 to November 2026 = 1 year and 8 months',
      ],
    ],
  ],
  [
    'timing: what is still to begin',
    situation({ ...atHome, when: 'from April 2027' }, { service: homeCare() }),
    [
      ['fit', 'This is about what Brightway Care does: home care.'],
      ['timing', 'It gives “from April 2027”: that begins in 5 months.', 'November 2026 to April 2027 = 5 months'],
    ],
  ],
  [
    'timing that cannot be read for sure is left out',
    situation({ ...atHome, when: 'each year' }, { service: homeCare() }),
    [['fit', 'This is about what Brightway Care does: home care.']],
  ],
];
it.each(CASES)('%s', (_name, given, said) => {
  expect(meaningsOf(given).map(({ kind, sum, arithmetic }) => (arithmetic === undefined ? [kind, sum] : [kind, sum, arithmetic]))).toEqual(
    said,
  );
});

const SILENT: [name: string, given: Situation][] = [
  ['of a council that does not read the service', situation(homes, { service: careHome({ councilIds: ['knowsley'] }), ...known(maple) })],
  ['of another council than the one it is set beside', situation({ ...homes, councilId: 'leicestershire' }, known(maple))],
  ['from a paper that is history', situation({ ...homes, direction: 'reduce', ...fewer }, { standing: 'historical', ...known(maple) })],
  ['about another type of service', situation(atHome, known(maple))],
  ['about another part of the area', situation({ ...homes, localityIds: ['sefton.south'] }, known(maple))],
  ['about beds it does not have', situation(homes, known(beds(['short-stay', 30, 3])))],
  ['about beds it has none of now', situation(homes, known(beds(['general-residential', 0, 0], ['short-stay', 30, 0])))],
  ['about kinds of bed before its first return', situation(homes)],
  [
    'when its places are all elsewhere',
    situation(extraCare, { service: scheme, ...known(flats()), council: sefton({ localities: [{ id: 'sefton.east', name: 'East' }] }) }),
  ],
  ['about nobody', situation(affects([]), known(maple))],
  [
    'when its hours are all elsewhere',
    situation(atHome, brightway(hours(26, 14), { council: sefton({ localities: [{ id: 'sefton.east', name: 'East' }] }) })),
  ],
  [
    'whose time has passed, when it touches nothing else',
    situation({ ...homes, when: 'by March 2025' }, known(beds(['short-stay', 30, 3]))),
  ],
];
it.each(SILENT)('says nothing of a plan %s', (_name, given) => expect(meaningsOf(given)).toEqual([]));

describe('a figure never travels without its day', () => {
  const old = (days: number): Instant => addMs(NOW, -days * DAY_MS);
  it.each([
    ['beds of this month', situation(homes, known(maple, old(40))), false],
    ['beds of long ago', situation(homes, known(maple, old(46))), true],
    ['hours of this week', situation(atHome, brightway(hours(1, 0), known(hours(1, 0), old(7)))), false],
    ['hours of last week', situation(atHome, brightway(hours(1, 0), known(hours(1, 0), old(8)))), true],
  ] as const)('%s', (_name, given, isOld) => {
    const [first] = meaningsOf(given);
    expect(first?.observedAt).toBe(given.latest?.observedAt);
    expect(first?.isOld ?? false).toBe(isOld);
  });
  it('and the profile has none', () => expect(meaningsOf(situation(affects(['care-home']), known(maple)))[0]?.observedAt).toBeUndefined());
  it('the months are those of London', () => {
    const newYear = instantOf(Date.parse('2026-12-31T23:30:00.000Z'));
    const [, timing] = meaningsOf(situation({ ...atHome, when: 'by 2027' }, { service: homeCare(), now: newYear }));
    expect(timing?.arithmetic).toBe('December 2026 to December 2027 = 1 year');
  });
});

describe('the most telling comes first', () => {
  const meaning = (change: Change, share = 0.5): Meaning => ({
    kind: 'fit',
    intention: intention({ marketArea: 'residential-nursing', ...change }),
    service: careHome(),
    sum: '',
    share,
  });
  const figures = [{ label: 'beds', value: 3, unit: 'beds', period: '2026' }];
  it.each<[string, Meaning, Meaning]>([
    ['what shrinks before what grows', meaning({ direction: 'reduce' }), meaning({ direction: 'grow' })],
    ['its own part of the market before another', meaning({}), meaning({ marketArea: 'workforce' })],
    ['what has figures before what has none', meaning({ figures }), meaning({})],
    ['what touches more before what touches less', meaning({}, 0.9), meaning({}, 0.1)],
    ['what grows before what is explored', meaning({ direction: 'grow' }), meaning({ direction: 'explore' })],
  ])('%s', (_name, first, second) => {
    expect([second, first].sort(byWeight)).toEqual([first, second]);
    expect([first, second].sort(byWeight)).toEqual([first, second]);
  });
});
