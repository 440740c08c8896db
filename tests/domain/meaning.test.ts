/** What an intention means for a service: true sentences from its own figures, and silence where nothing true can be said. */
import { describe, expect, it } from 'vitest';
import type { Intention } from '../../src/domain/intention.ts';
import { byWeight, type Meaning, meaningOf } from '../../src/domain/meaning.ts';
import type { ReturnOf } from '../../src/domain/returns.ts';
import type { Service } from '../../src/domain/service.ts';
import { intention as item } from '../fixtures/library.ts';
import { NOW, validHours, validVacancies } from '../fixtures/returns.ts';
import { careHome, homeCare } from '../fixtures/services.ts';

const intention = (change: Record<string, unknown> = {}): Intention => item('an-intention', change) as Intention;
const affects = (serviceTypes: string[], careCategories: string[] = []): Record<string, unknown> => ({
  affects: { serviceTypes, careCategories },
});
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
const hours = (count: number): ReturnOf => ({
  kind: 'hours',
  body: validHours({
    areas: [{ localityId: 'sefton.south' as never, lines: count === 0 ? [] : [{ band: 'tea', carers: 'one', hoursPerWeek: count }] }],
  }),
});
const latest = (of: ReturnOf) => ({ observedAt: NOW, of });
const homes = affects(['care-home'], ['general-residential']);
const both = affects(['care-home'], ['general-residential', 'dementia-residential']);

const says: [name: string, change: Record<string, unknown>, service: Service, of: ReturnOf | undefined, sum: string, share: number][] = [
  [
    'some beds',
    homes,
    careHome(),
    { kind: 'vacancies', body: validVacancies() },
    '24 of your 30 beds are general residential; 2 of them available.',
    0.8,
  ],
  [
    'one bed',
    homes,
    careHome(),
    beds(['general-residential', 1, 0], ['short-stay', 29, 0]),
    '1 of your 30 beds is general residential; 0 of them available.',
    1 / 30,
  ],
  [
    'all beds',
    homes,
    careHome(),
    beds(['general-residential', 24, 2]),
    'All 24 of your beds are general residential; 2 of them available.',
    1,
  ],
  [
    'two kinds',
    both,
    careHome(),
    beds(['general-residential', 10, 1], ['dementia-residential', 5, 2], ['short-stay', 15, 0]),
    '15 of your 30 beds are general residential or dementia residential; 3 of them available.',
    0.5,
  ],
  [
    'a kind whose name explains itself in brackets',
    affects(['care-home'], ['short-stay']),
    careHome(),
    beds(['short-stay', 3, 1], ['general-residential', 27, 0]),
    '3 of your 30 beds are short stay; 1 of them available.',
    0.1,
  ],
  ['hours', affects(['home-care']), homeCare(), hours(40), 'You report 40 hours free each week.', 0.5],
  ['one hour', affects(['home-care']), homeCare(), hours(1), 'You report 1 hour free each week.', 0.5],
  ['no hours', affects(['home-care']), homeCare(), hours(0), 'You report no free hours just now.', 0.1],
  ['no return yet', affects(['home-care']), homeCare(), undefined, 'This is about what Brightway Care does: home care.', 0.05],
  [
    'beds of any kind',
    affects(['care-home']),
    careHome(),
    beds(['short-stay', 30, 0]),
    'This is about what Maple House does: care home.',
    0.05,
  ],
];
it.each(says)('says a true sentence about %s', (_name, change, service, of, sum, share) => {
  const meaning = meaningOf(intention(change), service, of === undefined ? undefined : latest(of));
  expect(meaning).toMatchObject({ sum, service });
  expect(meaning!.share).toBeCloseTo(share);
  const isFromFigures = !sum.startsWith('This is about');
  expect(meaning!.observedAt).toBe(isFromFigures ? NOW : undefined); // a figure never travels without its date
});

const silent: [name: string, change: Record<string, unknown>, service: Service, of: ReturnOf | undefined][] = [
  [
    'of a council that does not read the service',
    { ...homes, councilId: 'leicestershire' },
    careHome(),
    beds(['general-residential', 30, 0]),
  ],
  ['about another type of service', affects(['home-care']), careHome(), beds(['general-residential', 30, 0])],
  ['about beds it does not have', homes, careHome(), beds(['short-stay', 30, 3])],
  ['about beds it has none of now', homes, careHome(), beds(['general-residential', 0, 0], ['short-stay', 30, 0])],
  ['about kinds of bed before its first return', homes, careHome(), undefined],
  ['about nobody', affects([]), careHome(), beds(['general-residential', 30, 0])],
];
it.each(silent)('says nothing about an intention %s', (_name, change, service, of) =>
  expect(meaningOf(intention(change), service, of === undefined ? undefined : latest(of))).toBeUndefined(),
);

describe('the most telling comes first', () => {
  const meaning = (change: Record<string, unknown>, share = 0.5): Meaning => ({
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
