/** The staff file of ASC-WDS bulk upload: its rules, and the totals that are all that is kept of its rows. */
import { DELETED, DESCRIBED_ROLES, EMPLOYMENT, JOB_ROLES, UNKNOWN, WORKER_STATUSES, YES } from './ascwds-codes.ts';
import { addYears, dayOf, error, isBlank, isNotIn, isWhole, listOf, type Row, type Rule, warning } from './ascwds-rules.ts';
import type { JobGroup } from './workforce.ts';

const YES_NO: readonly string[] = [YES, '2', UNKNOWN];
const UNITED_KINGDOM = '826';
const isGiven = (row: Row, column: string): boolean => row(column) !== '';
const isNumber = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);
const isOverHours = (text: string): boolean => isNumber(text) && text !== UNKNOWN && Number(text) > 75;
const isDaysSick = (text: string): boolean => /^\d+(\.[05])?$/.test(text) && Number(text) <= 366;
/** "1;3": has one, at level 3. */
const level = (row: Row): string | undefined => listOf(row('SCQUAL'))[1];

export const WORKER_RULES: readonly Rule[] = [
  error(1010, 'LOCALESTID', 'LOCALESTID is empty. It says which workplace the person works at.', isBlank('LOCALESTID')),
  error(1020, 'UNIQUEWORKERID', 'UNIQUEWORKERID is empty. Give each member of staff their own reference.', isBlank('UNIQUEWORKERID')),
  error(
    1040,
    'STATUS',
    'STATUS is not one that ASC-WDS knows. Use NEW, UPDATE, NOCHANGE, UNCHECKED, DELETE or CHGSUB.',
    (row) => !WORKER_STATUSES.includes(row('STATUS')),
  ),
  error(1050, 'DISPLAYID', 'DISPLAYID is empty. Give the name or number you know the person by.', isBlank('DISPLAYID')),
  error(
    1060,
    'NINUMBER',
    'NINUMBER is not written like a National Insurance number.',
    (row) => isGiven(row, 'NINUMBER') && !/^[a-z]{2}(\s*\d){6}\s*[a-z]?$/i.test(row('NINUMBER')),
  ),
  error(1090, 'GENDER', 'GENDER is not a code that ASC-WDS knows.', isNotIn('GENDER', ['1', '2', '3', '4'])),
  error(
    1110,
    'NATIONALITY',
    'NATIONALITY takes the number of a country.',
    (row) => isGiven(row, 'NATIONALITY') && !isWhole(row('NATIONALITY')),
  ),
  error(
    1120,
    'BRITISHCITIZENSHIP',
    'BRITISHCITIZENSHIP takes 1, 2 or 999.',
    (row) => row('NATIONALITY') !== UNITED_KINGDOM && isGiven(row, 'BRITISHCITIZENSHIP') && !YES_NO.includes(row('BRITISHCITIZENSHIP')),
  ),
  error(
    1130,
    'COUNTRYOFBIRTH',
    'COUNTRYOFBIRTH takes the number of a country.',
    (row) => isGiven(row, 'COUNTRYOFBIRTH') && !isWhole(row('COUNTRYOFBIRTH')),
  ),
  error(1150, 'DISABLED', 'DISABLED takes 0, 1, 2 or 3.', isNotIn('DISABLED', ['0', '1', '2', '3'])),
  error(1160, 'CARECERT', 'CARECERT takes 1 (has it), 2 (has not) or 3 (on the way to it).', isNotIn('CARECERT', ['1', '2', '3'])),
  error(
    1220,
    'EMPLSTATUS',
    'EMPLSTATUS is empty. It says whether the person is permanent, temporary, bank or agency.',
    isBlank('EMPLSTATUS'),
  ),
  error(1220, 'EMPLSTATUS', 'EMPLSTATUS is not a code that ASC-WDS knows.', isNotIn('EMPLSTATUS', Object.keys(EMPLOYMENT))),
  error(1230, 'ZEROHRCONT', 'ZEROHRCONT takes 1 (yes), 2 (no) or 999 (not known).', isNotIn('ZEROHRCONT', YES_NO)),
  error(
    1230,
    'CONTHOURS/ZEROHRCONT',
    'CONTHOURS gives contracted hours, but ZEROHRCONT does not say 2 (no zero-hours contract). One of them is wrong.',
    (row) => Number(row('CONTHOURS')) > 0 && row('CONTHOURS') !== UNKNOWN && [YES, UNKNOWN].includes(row('ZEROHRCONT')),
  ),
  error(
    undefined,
    'SALARYINT',
    'SALARYINT takes 1 (paid by the year), 3 (by the hour) or 999 (not known).',
    isNotIn('SALARYINT', [YES, '3', UNKNOWN]),
  ),
  error(
    1251,
    'SALARYINT/SALARY',
    'SALARY is given, but SALARYINT does not say the person is paid by the year (1).',
    (row) => isGiven(row, 'SALARY') && ![YES, UNKNOWN].includes(row('SALARYINT')),
  ),
  error(
    1252,
    'SALARYINT/HOURLYRATE',
    'HOURLYRATE is given, but SALARYINT does not say the person is paid by the hour (3).',
    (row) => isGiven(row, 'HOURLYRATE') && !['3', UNKNOWN].includes(row('SALARYINT')),
  ),
  error(
    1270,
    'HOURLYRATE',
    'HOURLYRATE takes pounds and pence, such as 12.60.',
    (row) => isGiven(row, 'HOURLYRATE') && !/^\d{1,3}(\.\d{1,2})?$/.test(row('HOURLYRATE')),
  ),
  error(1280, 'MAINJOBROLE', 'MAINJOBROLE is empty. Give the code of the person’s main job.', isBlank('MAINJOBROLE')),
  error(1280, 'MAINJOBROLE', 'MAINJOBROLE is not a code for a job role.', isNotIn('MAINJOBROLE', Object.keys(JOB_ROLES))),
  error(
    1290,
    'MAINJRDESC',
    'MAINJRDESC is empty. Say what the job is, as MAINJOBROLE is "other".',
    (row) => DESCRIBED_ROLES.includes(row('MAINJOBROLE')) && !isGiven(row, 'MAINJRDESC'),
  ),
  error(
    1360,
    'SCQUAL',
    'SCQUAL takes 1 with a level (such as 1;3), 2 (none) or 999 (not known).',
    (row) => isGiven(row, 'SCQUAL') && !YES_NO.includes(listOf(row('SCQUAL'))[0]!),
  ),
  error(
    1360,
    'SCQUAL',
    'SCQUAL is 1 without a level. Add it after a semicolon, such as 1;3.',
    (row) => listOf(row('SCQUAL'))[0] === YES && (level(row) ?? '') === '',
  ),
  warning(
    1360,
    'SCQUAL',
    'The level in SCQUAL is not a number from 0 to 8, or 999. It counts as not known.',
    (row) => (level(row) ?? '') !== '' && !/^([0-8]|999)$/.test(level(row)!),
  ),
  warning(
    1240,
    'DAYSSICK',
    'DAYSSICK takes days from 0 to 366, halves too, or 999. It counts as not known.',
    (row) => isGiven(row, 'DAYSSICK') && row('DAYSSICK') !== UNKNOWN && !isDaysSick(row('DAYSSICK')),
  ),
  error(
    1380,
    'YEAROFENTRY',
    'YEAROFENTRY takes a year of four numbers.',
    (row) => isGiven(row, 'YEAROFENTRY') && !/^\d{4}$/.test(row('YEAROFENTRY')),
  ),
  error(
    1380,
    'YEAROFENTRY',
    'YEAROFENTRY is in the future.',
    (row, today) => /^\d{4}$/.test(row('YEAROFENTRY')) && row('YEAROFENTRY') > today.slice(0, 4),
  ),
  warning(2000, 'STARTDATE', 'STARTDATE is empty.', isBlank('STARTDATE')),
  warning(
    3190,
    'STARTDATE',
    'STARTDATE is not a day written as DD/MM/YYYY, such as 31/03/2024. ASC-WDS takes no notice of it.',
    (row) => isGiven(row, 'STARTDATE') && dayOf(row('STARTDATE')) === undefined,
  ),
  warning(
    3190,
    'STARTDATE',
    'STARTDATE is in the future. ASC-WDS takes no notice of it.',
    (row, today) => (dayOf(row('STARTDATE')) ?? '') > today,
  ),
  warning(3190, 'STARTDATE', 'STARTDATE is before the person was 14. ASC-WDS takes no notice of it.', (row) => {
    const [born, started] = [dayOf(row('DOB')), dayOf(row('STARTDATE'))];
    return born !== undefined && started !== undefined && started < addYears(born, 14);
  }),
  warning(3070, 'POSTCODE', 'POSTCODE is empty.', isBlank('POSTCODE')),
  warning(3080, 'DOB', 'DOB is empty.', isBlank('DOB')),
  warning(
    3080,
    'DOB',
    'DOB is not a day written as DD/MM/YYYY, such as 31/03/1984. ASC-WDS takes no notice of it.',
    (row) => isGiven(row, 'DOB') && dayOf(row('DOB')) === undefined,
  ),
  warning(3080, 'DOB', 'DOB makes the person younger than 14 or older than 100.', (row, today) => {
    const born = dayOf(row('DOB'));
    return born !== undefined && (born > addYears(today, -14) || born < addYears(today, -100));
  }),
  warning(
    3120,
    'BRITISHCITIZENSHIP',
    'BRITISHCITIZENSHIP is not needed, as NATIONALITY is British.',
    (row) => row('NATIONALITY') === UNITED_KINGDOM && isGiven(row, 'BRITISHCITIZENSHIP'),
  ),
  warning(3210, 'APPRENTICE', 'APPRENTICE takes 1, 2 or 999. ASC-WDS takes no notice of it.', isNotIn('APPRENTICE', YES_NO)),
  warning(
    3230,
    'CONTHOURS/ZEROHRCONT',
    'CONTHOURS is 0, but ZEROHRCONT says there is no zero-hours contract.',
    (row) => isNumber(row('CONTHOURS')) && Number(row('CONTHOURS')) === 0 && row('ZEROHRCONT') === '2',
  ),
  warning(
    3230,
    'ZEROHRCONT',
    'CONTHOURS gives contracted hours, but ZEROHRCONT is empty. It counts as not known.',
    (row) => Number(row('CONTHOURS')) > 0 && !isGiven(row, 'ZEROHRCONT'),
  ),
  warning(
    3260,
    'SALARY',
    'SALARY is given, but SALARYINT says the pay is not known (999).',
    (row) => isGiven(row, 'SALARY') && row('SALARYINT') === UNKNOWN,
  ),
  warning(
    3270,
    'HOURLYRATE',
    'HOURLYRATE is given, but SALARYINT says the pay is not known (999). It is not read.',
    (row) => isGiven(row, 'HOURLYRATE') && row('SALARYINT') === UNKNOWN,
  ),
  warning(
    3290,
    'MAINJRDESC',
    'MAINJRDESC is not needed for this MAINJOBROLE.',
    (row) => isGiven(row, 'MAINJRDESC') && !DESCRIBED_ROLES.includes(row('MAINJOBROLE')),
  ),
  warning(3300, 'CONTHOURS', 'CONTHOURS is more than 75 hours a week. ASC-WDS takes no notice of it.', (row) =>
    isOverHours(row('CONTHOURS')),
  ),
  warning(3310, 'AVGHOURS', 'AVGHOURS is more than 75 hours a week. ASC-WDS takes no notice of it.', (row) => isOverHours(row('AVGHOURS'))),
  warning(3360, 'SCQUAL', 'SCQUAL is empty. It counts as not known.', isBlank('SCQUAL')),
];

/** Errors in these make the totals wrong, so nothing is taken; errors elsewhere are for ASC-WDS to ask about. */
export const WORKER_COUNTED: readonly string[] = [
  'LOCALESTID',
  'UNIQUEWORKERID',
  'STATUS',
  'EMPLSTATUS',
  'MAINJOBROLE',
  'ZEROHRCONT',
  'CARECERT',
  'HOURLYRATE',
  'SALARYINT',
  'SCQUAL',
  'Any',
];

export const SAME_WORKER: Omit<Rule, 'fails'> = {
  severity: 'error',
  column: 'UNIQUEWORKERID',
  says: 'The same UNIQUEWORKERID stands twice at one workplace. Somebody would be counted twice.',
};

/** Of those employed: how many, or how many days, and of how many it is not known. */
export interface Known {
  total: number;
  unknown: number;
}
const nothing = (): Known => ({ total: 0, unknown: 0 });

/** Staff of one workplace as counts. Nothing in it is about one person, but for the lowest rate, which has no name to it. */
export interface StaffTotals {
  localId: string;
  rows: number;
  groups: Partial<Record<JobGroup, { employed: number; agency: number }>>;
  /** With another kind of contract: volunteers and students, say. Counted nowhere. */
  neither: number;
  zeroHours: Known;
  sicknessDays: Known;
  careCertificate: Known;
  levelTwo: Known;
  /** Of those employed who give care and are paid by the hour. */
  lowestRatePence?: number;
}
export const emptyTotals = (localId: string): StaffTotals => ({
  localId,
  rows: 0,
  groups: {},
  neither: 0,
  zeroHours: nothing(),
  sicknessDays: nothing(),
  careCertificate: nothing(),
  levelTwo: nothing(),
});

/** @param value undefined: not known */
const count = (known: Known, value: number | boolean | undefined): void => {
  if (value === undefined) known.unknown += 1;
  else known.total += Number(value);
};
const yesOrNo = (code: string): boolean | undefined => (code === YES ? true : code === '2' ? false : undefined);

function hasLevelTwo(row: Row): boolean | undefined {
  const has = yesOrNo(listOf(row('SCQUAL'))[0] ?? '');
  if (has !== true) return has;
  return /^[0-8]$/.test(level(row) ?? '') ? Number(level(row)) >= 2 : undefined;
}

/** Adds one row to its workplace's totals; the row itself is let go. A row that asks for deletion is no longer on the staff. */
export function countWorker(totals: StaffTotals, row: Row): void {
  if (row('STATUS') === DELETED) return;
  totals.rows += 1;
  const kind = EMPLOYMENT[row('EMPLSTATUS')];
  const group = JOB_ROLES[row('MAINJOBROLE')]?.group;
  if (kind === undefined || group === undefined) return; // a rule has said so, and nothing of this file is taken
  if (kind === 'neither') {
    totals.neither += 1;
    return;
  }
  const staff = (totals.groups[group] ??= { employed: 0, agency: 0 });
  staff[kind] += 1;
  if (kind !== 'employed') return;
  const cert = row('CARECERT');
  const sick = row('DAYSSICK');
  count(totals.zeroHours, yesOrNo(row('ZEROHRCONT')));
  count(totals.sicknessDays, sick !== UNKNOWN && isDaysSick(sick) ? Number(sick) : undefined);
  count(totals.careCertificate, cert === YES || cert === '3' ? true : cert === '2' ? false : undefined);
  count(totals.levelTwo, hasLevelTwo(row));
  const rate = row('HOURLYRATE');
  if (group !== 'not-care' && row('SALARYINT') === '3' && isNumber(rate)) {
    const pence = Math.round(Number(rate) * 100);
    if (pence > 0) totals.lowestRatePence = Math.min(totals.lowestRatePence ?? pence, pence);
  }
}
