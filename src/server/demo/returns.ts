/** Returns the demonstration begins with, as if they had been sent some days before. */
import * as z from 'zod/mini';
import { addDays, addMs, epochMsOf, HOUR_MS, type Instant, londonDate, startOfLondonDay } from '../../domain/instant.ts';
import { newSubmissionId } from '../../domain/id.ts';
import { Submission } from '../../domain/submission.ts';

type Beds = [category: string, capacity: number, occupied: number, reserved: number, notAvailable: number, why?: string];
type Area = [localityId: string, ratePence: number, lines: [band: string, carers: string, hours: number][]];
interface Past {
  daysAgo: number;
  personId: string;
  organisationId: string;
  serviceId: string;
  return: { kind: 'vacancies'; body: unknown } | { kind: 'hours'; body: unknown };
}

const vacancies = (beds: Beds[], more: object = {}) => ({
  kind: 'vacancies' as const,
  body: {
    categories: beds.map(([category, capacity, occupied, reserved, notAvailable, notAvailableReason]) => ({
      category,
      capacity,
      occupied,
      reserved,
      available: capacity - occupied - reserved - notAvailable,
      notAvailable,
      ...(notAvailableReason === undefined ? {} : { notAvailableReason }),
    })),
    admissions: { standing: 'open' },
    canTake: ['end-of-life'],
    ...more,
  },
});

const hours = (areas: Area[], peopleSupported: number) => ({
  kind: 'hours' as const,
  body: {
    areas: areas.map(([localityId, ratePence, lines]) => ({
      localityId,
      ratePence,
      lines: lines.map(([band, carers, hoursPerWeek]) => ({ band, carers, hoursPerWeek })),
    })),
    takingNewPackages: true,
    peopleSupported,
    packagesHandedBack: 0,
  },
});

const maple = { organisationId: 'maple-house', serviceId: 'maple-house.home' };
const harbour = (home: string) => ({ organisationId: 'harbour-homes', serviceId: `harbour-homes.${home}`, personId: 'helen-marsh' });

const PAST: Past[] = [
  {
    ...maple,
    daysAgo: 40,
    personId: 'asha-okafor',
    return: vacancies([
      ['general-residential', 24, 20, 0, 1, 'refurbishment'],
      ['dementia-residential', 6, 6, 0, 0],
    ]),
  },
  {
    ...maple,
    daysAgo: 10,
    personId: 'tom-reilly',
    return: vacancies([
      ['general-residential', 24, 21, 1, 0],
      ['dementia-residential', 6, 5, 0, 0],
    ]),
  },
  {
    daysAgo: 6,
    organisationId: 'brightway-care',
    serviceId: 'brightway-care.sefton',
    personId: 'dan-whitlock',
    // 26 hours below the invented ceiling and 14 above it, so that Today has something to explain.
    return: hours(
      [
        [
          'sefton.south',
          2150,
          [
            ['breakfast', 'one', 10.5],
            ['tea', 'one', 8],
            ['bed', 'two', 7.5],
          ],
        ],
        [
          'sefton.north',
          2320,
          [
            ['lunch', 'one', 7],
            ['tea', 'two', 7],
          ],
        ],
      ],
      64,
    ),
  },
  {
    ...harbour('harbour-view'),
    daysAgo: 12,
    return: vacancies(
      [
        ['general-nursing', 30, 26, 2, 0],
        ['dementia-nursing', 12, 11, 0, 1, 'staffing'],
      ],
      { canTake: ['two-person-transfers', 'end-of-life', 'weekend-admissions'] },
    ),
  },
  {
    ...harbour('kiln-court'),
    daysAgo: 9,
    return: vacancies(
      [
        ['general-nursing', 28, 22, 0, 2, 'refurbishment'],
        ['dementia-nursing', 16, 14, 1, 0],
        ['physical-disability-under-65', 6, 4, 0, 0],
      ],
      { admissions: { standing: 'restricted', reason: 'Redecorating one corridor at a time' } },
    ),
  },
  {
    ...harbour('foxholes'),
    daysAgo: 35,
    return: vacancies([
      ['general-residential', 28, 25, 0, 0],
      ['learning-disability-residential', 8, 8, 0, 0],
    ]),
  },
];

/** Twenty to ten, once the breakfasts are done. */
const MORNING_MS = 9 * HOUR_MS + 40 * 60_000;

/** Oldest first, as they would have come. */
export function demoReturns(
  now: Instant,
  randomBytes: (size: number) => Uint8Array,
): { personId: string; submission: Submission; receivedAt: Instant }[] {
  return PAST.toSorted((a, b) => b.daysAgo - a.daysAgo).map(({ daysAgo, personId, organisationId, serviceId, return: { kind, body } }) => {
    const observedAt = addMs(startOfLondonDay(addDays(londonDate(now), -daysAgo)), MORNING_MS);
    const savedAt = addMs(observedAt, 2 * 60_000);
    const id = newSubmissionId(epochMsOf(savedAt), randomBytes(10));
    const submission = z.parse(Submission, { id, schemaVersion: 1, organisationId, serviceId, observedAt, savedAt, kind, body });
    return { personId, submission, receivedAt: addMs(savedAt, 3000) };
  });
}
