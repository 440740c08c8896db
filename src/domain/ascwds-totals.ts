/** From what was read of ASC-WDS files to the workforce return of one service, and what of it could not be known. */
import { JOB_ROLES } from './ascwds-codes.ts';
import type { Read } from './ascwds-reading.ts';
import type { Known, StaffTotals } from './ascwds-worker.ts';
import type { Workplace, WorkplaceCount } from './ascwds-workplace.ts';
import type { Service } from './service.ts';
import { emptyGroup } from './start-return.ts';
import { JOB_GROUPS, type JobGroup, type StaffCount, STAFF_COUNTS, type WorkforceReturn } from './workforce.ts';

/** A workplace as the two files together know it; each half is there where its file was. */
export interface Place {
  localId: string;
  workplace?: Workplace;
  staff?: StaffTotals;
}

export function placesIn(files: readonly Read[]): Place[] {
  const places = new Map<string, Place>();
  const at = (localId: string): Place => places.get(localId) ?? { localId };
  for (const file of files) {
    if (file.kind === 'workplace')
      for (const workplace of file.workplaces) places.set(workplace.localId, { ...at(workplace.localId), workplace });
    else for (const staff of file.staff) places.set(staff.localId, { ...at(staff.localId), staff });
  }
  return [...places.values()];
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const MATCHES: readonly { how: string; fits(place: Place, service: Service): boolean }[] = [
  {
    how: 'it has the same CQC location number',
    fits: ({ workplace }, { cqcLocationId }) => cqcLocationId !== undefined && workplace?.locationId === cqcLocationId,
  },
  { how: 'it has the same name', fits: ({ workplace }, { name }) => workplace !== undefined && plain(workplace.name) === plain(name) },
  { how: 'its LOCALESTID is the name of the service', fits: ({ localId }, { name }) => plain(localId) === plain(name) },
];

/** The workplace that is surely this service, and how that is known; undefined when a person has to choose. */
export function matchOf(places: readonly Place[], service: Service): { place: Place; how: string } | undefined {
  for (const { how, fits } of MATCHES) {
    const found = places.filter((place) => fits(place, service));
    if (found.length === 1) return { place: found[0]!, how };
  }
  return undefined;
}

/** What the files say for the return, and the sentences that go with it. */
export interface Totals {
  groups: Partial<Record<JobGroup, { employed?: number; agency?: number; vacancies?: number }>>;
  answers: Partial<Pick<WorkforceReturn, StaffCount | 'lowestRatePence'>>;
  /** What was left out or is not certain. */
  notes: string[];
}

const GROUPS = Object.keys(JOB_GROUPS) as JobGroup[];
const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** What is counted of people, with where it is read. */
const OF_STAFF: Partial<Record<StaffCount, (staff: StaffTotals) => Known>> = {
  sicknessDaysInYear: (staff) => staff.sicknessDays,
  zeroHours: (staff) => staff.zeroHours,
  levelTwo: (staff) => staff.levelTwo,
  careCertificate: (staff) => staff.careCertificate,
};
const OF_WORKPLACE: Partial<Record<StaffCount, WorkplaceCount>> = { startersInYear: 'STARTERS', leaversInYear: 'LEAVERS' };

function addStaff(totals: Totals, staff: StaffTotals): void {
  for (const group of GROUPS) totals.groups[group] = { ...totals.groups[group], employed: 0, agency: 0, ...staff.groups[group] };
  const employed = GROUPS.reduce((sum, group) => sum + (staff.groups[group]?.employed ?? 0), 0);
  for (const [key, read] of Object.entries(OF_STAFF)) {
    const count = key as StaffCount;
    const { total, unknown } = read(staff);
    if (employed === 0) continue;
    if (unknown === employed) totals.notes.push(`${STAFF_COUNTS[count]}: not known for anybody, so it is left as it was.`);
    else {
      totals.answers[count] = Math.round(total);
      if (unknown > 0) totals.notes.push(`${STAFF_COUNTS[count]}: not known for ${people(unknown)} of ${employed}, who count as 0.`);
    }
  }
  if (staff.lowestRatePence !== undefined) totals.answers.lowestRatePence = staff.lowestRatePence;
  if (staff.lowestRatePence !== undefined)
    totals.notes.push(
      'Lowest hourly rate: of those who give care and are paid by the hour. Yearly salaries are not turned into hourly ones.',
    );
  if (staff.neither > 0)
    totals.notes.push(`${people(staff.neither)} with another kind of contract (volunteers and students, for example): counted nowhere.`);
}

function addWorkplace(totals: Totals, workplace: Workplace, staff: StaffTotals | undefined): void {
  const { VACANCIES } = workplace.counts;
  if (VACANCIES.length === 0) totals.notes.push('Vacancies: the file says nothing about them, so they are left as they were.');
  else if (VACANCIES.every(({ count }) => count === undefined)) totals.notes.push('Vacancies: not known, so they are left as they were.');
  else {
    for (const group of GROUPS) {
      const its = VACANCIES.filter(({ role }) => JOB_ROLES[role]?.group === group);
      totals.groups[group] = { ...totals.groups[group], vacancies: its.reduce((sum, { count }) => sum + (count ?? 0), 0) };
    }
    const unknown = VACANCIES.filter(({ count }) => count === undefined).map(({ role }) => JOB_ROLES[role]?.name ?? role);
    if (unknown.length > 0) totals.notes.push(`Vacancies: not known for ${unknown.join(', ')}, which count as 0.`);
  }
  for (const [key, column] of Object.entries(OF_WORKPLACE)) {
    const count = key as StaffCount;
    const values = workplace.counts[column];
    // A sum with a part missing would look like the whole, and turnover is worked out from it.
    if (values.length === 0 || values.some((one) => one.count === undefined))
      totals.notes.push(`${STAFF_COUNTS[count]}: not known for every job role, so it is left as it was.`);
    else totals.answers[count] = values.reduce((sum, one) => sum + one.count!, 0);
  }
  if (staff === undefined) return;
  const employed = GROUPS.reduce((sum, group) => sum + (staff.groups[group]?.employed ?? 0), 0);
  if (employed !== workplace.permanentAndTemporary)
    totals.notes.push(
      `The workplace file says ${workplace.permanentAndTemporary} permanent and temporary staff; the staff file lists ${employed}, which is what counts here. (ASC-WDS warning 2200.)`,
    );
  const managerVacancies = VACANCIES.find(({ role }) => role === '4')?.count ?? 0;
  if ((staff.groups['registered-manager']?.employed ?? 0) + managerVacancies === 0)
    totals.notes.push('There is no registered manager in the staff file and no vacancy for one. (ASC-WDS warning 2301.)');
}

/** Never in these files, or in codes without public names. */
export const NOT_READ: readonly string[] = [
  'Who started and left since last time: ASC-WDS counts 12 months.',
  'Who is off work today, and the hours of the last seven days.',
  'Who left within six months of starting.',
  'Who was recruited from abroad.',
  'Training: it stands in a third file.',
  'Why people left: the codes have no public names.',
];

export function totalsOf({ workplace, staff }: Place): Totals {
  const totals: Totals = { groups: {}, answers: {}, notes: [] };
  if (staff !== undefined) addStaff(totals, staff);
  else totals.notes.push('No staff file was read, so who is employed is left as it was.');
  if (workplace !== undefined) addWorkplace(totals, workplace, staff);
  else totals.notes.push('No workplace file was read, so vacancies, starters and leavers are left as they were.');
  return totals;
}

/** The return with what the files say in it; everything else in it stays. */
export function filledIn(body: WorkforceReturn, { groups, answers }: Totals): WorkforceReturn {
  const filled = GROUPS.map((group) => ({ ...(body.groups.find((one) => one.group === group) ?? emptyGroup(group)), ...groups[group] }));
  return { ...body, ...answers, groups: filled };
}
