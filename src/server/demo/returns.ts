/** Returns the demonstration begins with, as if they had been sent some days before. */
import * as z from 'zod/mini';
import { addDays, addMs, epochMsOf, HOUR_MS, type Instant, londonDate, startOfLondonDay } from '../../domain/instant.ts';
import { newSubmissionId } from '../../domain/id.ts';
import type { ReturnKind } from '../../domain/returns.ts';
import { emptyGroup, emptyServiceStatus } from '../../domain/start-return.ts';
import { ReturnSubmission } from '../../domain/return-submission.ts';
import { JOB_GROUPS, type JobGroup } from '../../domain/workforce.ts';

type Beds = [category: string, capacity: number, occupied: number, reserved: number, notAvailable: number, why?: string];
type Area = [localityId: string, ratePence: number, lines: [band: string, carers: string, hours: number][]];
interface Past {
  daysAgo: number;
  personId: string;
  organisationId: string;
  serviceId: string;
  return: { kind: ReturnKind; body: unknown };
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

type Staff = [group: JobGroup, employed: number, agency?: number, empty?: number];
const workforce = (staff: Staff[], more: object) => ({
  kind: 'workforce' as const,
  body: {
    groups: (Object.keys(JOB_GROUPS) as JobGroup[]).map((group) => {
      const [, employed = 0, agency = 0, empty = 0] = staff.find(([one]) => one === group) ?? [group];
      return { ...emptyGroup(group), employed, agency, vacancies: empty };
    }),
    ...more,
  },
});
const status = (more: object = {}) => ({
  kind: 'service-status' as const,
  body: { ...emptyServiceStatus(), digitalRecords: 'in-use', ...more },
});

type Rooms = [localityId: string, unit: string, capacity: number, occupied: number, reserved: number];
const places = (rooms: Rooms[], more: object) => ({
  kind: 'places' as const,
  body: {
    lines: rooms.map(([localityId, unit, capacity, occupied, reserved]) => ({
      localityId,
      unit,
      capacity,
      occupied,
      reserved,
      available: capacity - occupied - reserved,
      notAvailable: 0,
    })),
    ...more,
  },
});

const maple = { organisationId: 'maple-house', serviceId: 'maple-house.home' };
const harbour = (home: string) => ({ organisationId: 'harbour-homes', serviceId: `harbour-homes.${home}`, personId: 'helen-marsh' });

const saltmarsh = (home: string) => ({
  organisationId: 'saltmarsh-living',
  serviceId: `saltmarsh-living.${home}`,
  personId: 'ruth-adeyemi',
});

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
  {
    ...maple,
    daysAgo: 11,
    personId: 'asha-okafor',
    return: workforce(
      [
        ['registered-manager', 1],
        ['senior-care-worker', 5, 0, 1],
        ['care-worker', 21, 2, 3],
        ['not-care', 7],
      ],
      { leaversInYear: 10, sicknessDaysInYear: 190, paysRealLivingWage: true },
    ),
  },
  { ...maple, daysAgo: 11, personId: 'asha-okafor', return: status() },
  {
    daysAgo: 13,
    organisationId: 'brightway-care',
    serviceId: 'brightway-care.sefton',
    personId: 'dan-whitlock',
    return: workforce(
      [
        ['registered-manager', 1],
        ['senior-care-worker', 4],
        ['care-worker', 38, 0, 5],
        ['not-care', 3],
      ],
      { leaversInYear: 14, zeroHours: 12 },
    ),
  },
  {
    daysAgo: 13,
    organisationId: 'brightway-care',
    serviceId: 'brightway-care.sefton',
    personId: 'dan-whitlock',
    return: status({ canRun: 'with-concerns', concerns: ['staffing'], staffing: 'stretched' }),
  },
  {
    ...saltmarsh('court'),
    daysAgo: 8,
    return: places([['sefton.north', 'flat', 42, 38, 1]], {
      clientGroups: ['older-people', 'dementia'],
      features: ['step-free', 'own-front-door'],
    }),
  },
  {
    ...saltmarsh('homes'),
    daysAgo: 15,
    return: places(
      [
        ['sefton.south', 'tenancy', 9, 8, 0],
        ['knowsley.borough', 'tenancy', 6, 6, 0],
      ],
      { clientGroups: ['learning-disability', 'autism'], features: ['staff-overnight'] },
    ),
  },
  { ...saltmarsh('court'), daysAgo: 12, return: status() },
  { ...saltmarsh('homes'), daysAgo: 12, return: status({ staffing: 'stretched' }) },
  ...(['harbour-view', 'kiln-court', 'foxholes', 'saltglaze'] as const).flatMap((home, index) => [
    {
      ...harbour(home),
      daysAgo: 12,
      return: workforce(
        [
          ['registered-manager', 1],
          ['registered-nurse', index < 2 ? 7 : 0],
          ['senior-care-worker', 5 + index],
          ['care-worker', 26 + 3 * index, index, 2],
          ['not-care', 9],
        ],
        { leaversInYear: 8 + index },
      ),
    },
    { ...harbour(home), daysAgo: 12, return: status() },
  ]),
];

/** Twenty to ten, once the breakfasts are done. */
const MORNING_MS = 9 * HOUR_MS + 40 * 60_000;

/** Oldest first, as they would have come. */
export function demoReturns(
  now: Instant,
  randomBytes: (size: number) => Uint8Array,
): { personId: string; submission: ReturnSubmission; receivedAt: Instant }[] {
  return PAST.toSorted((a, b) => b.daysAgo - a.daysAgo).map(({ daysAgo, personId, organisationId, serviceId, return: { kind, body } }) => {
    const observedAt = addMs(startOfLondonDay(addDays(londonDate(now), -daysAgo)), MORNING_MS);
    const savedAt = addMs(observedAt, 2 * 60_000);
    const id = newSubmissionId(epochMsOf(savedAt), randomBytes(10));
    const submission = z.parse(ReturnSubmission, { id, schemaVersion: 1, organisationId, serviceId, observedAt, savedAt, kind, body });
    return { personId, submission, receivedAt: addMs(savedAt, 3000) };
  });
}
