/** The values the Capacity Tracker asks for, in its order, from a service's latest returns; what no return says is said to be missing. */
import { NOT_AVAILABLE_REASONS } from './capacity.ts';
import type { HoursReturn } from './hours.ts';
import type { Instant } from './instant.ts';
import { RETURN_NAMES, type ReturnKind, returnsOf } from './returns.ts';
import type { Service } from './service.ts';
import type { VacanciesReturn } from './vacancies.ts';
import type { GroupCount, JobGroup, WeekHours, WorkforceReturn } from './workforce.ts';

interface Dated<B> {
  body: B;
  observedAt: Instant;
}
/** The latest of each kind; absent: there is none. */
export interface Latest {
  vacancies?: Dated<VacanciesReturn>;
  hours?: Dated<HoursReturn>;
  workforce?: Dated<WorkforceReturn>;
}

export interface SheetLine {
  name: string;
  /** Ready to be typed there; undefined: no return says it. */
  value: string | undefined;
  /** Why it is missing, or what has to be known about it. */
  note?: string;
}
export interface SheetPart {
  title: string;
  /** The return it comes from, and when that was true; absent: there is none. */
  from?: { kind: ReturnKind; observedAt: Instant };
  lines: SheetLine[];
}

/** A question, and how a return answers it: undefined when it leaves it out. */
interface Question<B> {
  name: string;
  answer(body: B): string | number | undefined;
  note?(body: B): string | undefined;
}

const sumOf =
  (count: 'capacity' | 'occupied' | 'reserved' | 'available' | 'notAvailable') =>
  ({ categories }: VacanciesReturn): number =>
    categories.reduce((sum, category) => sum + category[count], 0);

const BEDS: readonly Question<VacanciesReturn>[] = [
  { name: 'Maximum capacity', answer: sumOf('capacity') },
  { name: 'Occupied', answer: sumOf('occupied') },
  { name: 'Vacant, reserved', answer: sumOf('reserved') },
  { name: 'Vacant, accepting admissions', answer: sumOf('available'), note: (body) => admissionsNote(body) },
  { name: 'Vacant, not available', answer: sumOf('notAvailable') },
  { name: 'Why not available', answer: (body) => (sumOf('notAvailable')(body) === 0 ? 'None' : reasonsOf(body)) },
];

function admissionsNote(body: VacanciesReturn): string | undefined {
  const { standing } = body.admissions;
  return standing === 'open' || sumOf('available')(body) === 0 ? undefined : `Your return also says that admissions are ${standing}.`;
}
const reasonsOf = ({ categories }: VacanciesReturn): string | undefined => {
  const reasons = categories.flatMap(({ notAvailable, notAvailableReason }) =>
    notAvailable > 0 && notAvailableReason !== undefined ? [NOT_AVAILABLE_REASONS[notAvailableReason].toLowerCase()] : [],
  );
  return reasons.length === 0 ? undefined : [...new Set(reasons)].join(', ');
};

/** The Tracker asks for three kinds of staff. Where it wants the registered manager is our own guess, and the sheet says so. */
const STAFF: Record<string, readonly JobGroup[]> = {
  Nurses: ['registered-nurse'],
  'Care staff': ['senior-care-worker', 'care-worker', 'other-care'],
  'Staff who do not give care': ['registered-manager', 'not-care'],
};
const managerNote = (body: WorkforceReturn): string | undefined =>
  staffSum(['registered-manager'], 'employed')(body) > 0 ? 'The registered manager is counted here.' : undefined;
const STAFF_COUNTS_ASKED: Partial<Record<GroupCount, string>> = { employed: 'employed', agency: 'agency or bank', absent: 'absent' };
const staffSum =
  (groups: readonly JobGroup[] | undefined, count: GroupCount) =>
  (body: WorkforceReturn): number =>
    body.groups.filter(({ group }) => groups?.includes(group) ?? true).reduce((sum, group) => sum + group[count], 0);

const HOURS: Record<WeekHours, string> = {
  hoursPaid: 'Hours paid in the last seven days',
  hoursOvertime: 'Overtime hours',
  hoursAgency: 'Agency hours',
  hoursAbsent: 'Hours of absence',
};
const WEEK: readonly Question<WorkforceReturn>[] = (Object.entries(HOURS) as [WeekHours, string][]).map(([key, name]) => ({
  name,
  answer: (body) => body[key],
}));

const STAFF_OF_HOME: readonly Question<WorkforceReturn>[] = [
  ...Object.entries(STAFF).flatMap(([title, groups]) =>
    Object.entries(STAFF_COUNTS_ASKED).map(([count, words]) => ({
      name: `${title}, ${words}`,
      answer: staffSum(groups, count as GroupCount),
      ...(count === 'employed' && groups.includes('registered-manager') ? { note: managerNote } : {}),
    })),
  ),
  ...WEEK,
];
const STAFF_AT_HOME: readonly Question<WorkforceReturn>[] = [
  { name: 'Staff employed', answer: staffSum(undefined, 'employed') },
  { name: 'Staff absent', answer: staffSum(undefined, 'absent') },
];

const hoursFree = ({ areas }: HoursReturn): number =>
  areas.flatMap(({ lines }) => lines).reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0);
const isFree = (body: HoursReturn): boolean => body.takingNewPackages && hoursFree(body) > 0;
const SUPPORTED: readonly Question<HoursReturn>[] = [{ name: 'People supported', answer: ({ peopleSupported }) => peopleSupported }];
const MORE_HOURS: readonly Question<HoursReturn>[] = [
  { name: 'Can provide more hours', answer: (body) => (isFree(body) ? 'Yes' : 'No') },
  { name: 'How many more hours a week', answer: (body) => (isFree(body) ? hoursFree(body) : 0) },
];
const WHO_PAYS: readonly Question<HoursReturn>[] = [
  {
    name: 'People funded by the NHS or a council',
    answer: () => undefined,
    note: () => 'Headroom does not ask this. Count them yourself.',
  },
  { name: 'People paying for themselves', answer: () => undefined, note: () => 'Headroom does not ask this. Count them yourself.' },
  { name: 'Packages handed back', answer: ({ packagesHandedBack }) => packagesHandedBack },
];

function part<B>(kind: ReturnKind, title: string, latest: Dated<B> | undefined, questions: readonly Question<B>[]): SheetPart {
  const name = RETURN_NAMES[kind].toLowerCase();
  if (latest === undefined)
    return {
      title,
      lines: questions.map((question) => ({ name: question.name, value: undefined, note: `No ${name} return has been made yet.` })),
    };
  const lines = questions.map((question): SheetLine => {
    const answer = question.answer(latest.body);
    const note = question.note?.(latest.body) ?? (answer === undefined ? `Not given in the ${name} return.` : undefined);
    return { name: question.name, value: answer === undefined ? undefined : String(answer), ...(note === undefined ? {} : { note }) };
  });
  return { title, from: { kind, observedAt: latest.observedAt }, lines };
}

/** Undefined: the Tracker has no form for this kind of service that is known here. */
export function copySheetOf({ type }: Pick<Service, 'type'>, { vacancies, hours, workforce }: Latest): SheetPart[] | undefined {
  const kinds = returnsOf(type);
  if (kinds.includes('vacancies'))
    return [part('vacancies', 'Beds', vacancies, BEDS), part('workforce', 'Staff', workforce, STAFF_OF_HOME)];
  if (!kinds.includes('hours')) return undefined;
  return [
    part('hours', 'People', hours, SUPPORTED),
    part('workforce', 'Staff', workforce, STAFF_AT_HOME),
    part('hours', 'More hours', hours, MORE_HOURS),
    part('workforce', 'Hours', workforce, WEEK),
    part('hours', 'Who pays, and what was handed back', hours, WHO_PAYS),
  ];
}

/** "Occupied: 27", a line each; what is missing says so. */
export const asLines = (parts: readonly SheetPart[]): string =>
  parts.flatMap(({ lines }) => lines.map(({ name, value }) => `${name}: ${value ?? 'not given'}`)).join('\n');
