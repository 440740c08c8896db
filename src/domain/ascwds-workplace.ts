/** The workplace file of ASC-WDS bulk upload: its rules, and what is read of each workplace. */
import {
  DELETED,
  ESTABLISHMENT_TYPES,
  HEAD_OFFICE,
  isService,
  JOB_ROLES,
  OTHER_SERVICES,
  REGULATED_SERVICES,
  UNKNOWN,
  WORKPLACE_STATUSES,
} from './ascwds-codes.ts';
import { error, isBlank, isNotIn, isWhole, listOf, type Row, type Rule, warning } from './ascwds-rules.ts';

const CQC_ID = /^[0-9]-[0-9]{8,12}$/;
const POSTCODE = /^[A-Za-z]{1,2}[0-9][A-Za-z0-9]? [0-9][A-Za-z]{2}$/;
const isRegulated = (row: Row): boolean => row('REGTYPE') === '2';
const services = (row: Row): string[] => [row('MAINSERVICE'), ...listOf(row('ALLSERVICES'))];
const sum = (values: readonly string[]): number => values.reduce((total, value) => total + Number(value), 0);

/** Numbers of jobs that stand beside the job roles, in the same order. */
const COUNTS = { STARTERS: 1310, LEAVERS: 1320, VACANCIES: 1300 } as const;
export type WorkplaceCount = keyof typeof COUNTS;
const isUnknown = (values: readonly string[]): boolean => values.length === 1 && values[0] === UNKNOWN;

const countRules = (Object.keys(COUNTS) as WorkplaceCount[]).flatMap((column): Rule[] => [
  error(
    COUNTS[column],
    `ALLJOBROLES/${column}`,
    `${column} needs one number for each role in ALLJOBROLES, with a semicolon between them, or a single 999 when you do not know.`,
    (row) => {
      const values = listOf(row(column));
      return values.length > 0 && !isUnknown(values) && values.length !== listOf(row('ALLJOBROLES')).length;
    },
  ),
  error(COUNTS[column], column, `${column} takes whole numbers from 0 to 999; 999 means you do not know.`, (row) =>
    listOf(row(column)).some((value) => !isWhole(value) || Number(value) > 999),
  ),
]);

export const WORKPLACE_RULES: readonly Rule[] = [
  error(1010, 'LOCALESTID', 'LOCALESTID is empty. Give each workplace its own reference.', isBlank('LOCALESTID')),
  error(1020, 'STATUS', 'STATUS is empty. Use NEW, UPDATE, NOCHANGE, UNCHECKED or DELETE.', isBlank('STATUS')),
  error(
    1020,
    'STATUS',
    'STATUS is not one that ASC-WDS knows. Use NEW, UPDATE, NOCHANGE, UNCHECKED or DELETE.',
    isNotIn('STATUS', WORKPLACE_STATUSES),
  ),
  error(1030, 'ESTNAME', 'ESTNAME is empty. Give the name of the workplace.', isBlank('ESTNAME')),
  error(1040, 'ADDRESS1', 'ADDRESS1 is empty. Give the first line of the address.', isBlank('ADDRESS1')),
  error(1060, 'POSTCODE', 'POSTCODE is empty.', isBlank('POSTCODE')),
  error(1060, 'POSTCODE', 'POSTCODE is not written like a postcode, such as LS1 1AA.', (row) => {
    const postcode = row('POSTCODE');
    return postcode !== '' && !POSTCODE.test(postcode);
  }),
  error(1070, 'ESTTYPE', 'ESTTYPE is empty. Give the code for the kind of employer.', isBlank('ESTTYPE')),
  error(1070, 'ESTTYPE', 'ESTTYPE is not a code for a kind of employer.', isNotIn('ESTTYPE', ESTABLISHMENT_TYPES)),
  error(1100, 'REGTYPE', 'REGTYPE is empty. Use 2 when the CQC regulates the workplace, 0 when it does not.', isBlank('REGTYPE')),
  error(1100, 'REGTYPE', 'REGTYPE is neither 0 nor 2.', isNotIn('REGTYPE', ['0', '2'])),
  error(
    1100,
    'REGTYPE/MAINSERVICE',
    'REGTYPE says the CQC does not regulate the workplace, but one of its services is regulated.',
    (row) => row('REGTYPE') === '0' && services(row).some((code) => REGULATED_SERVICES.includes(code)),
  ),
  error(
    1100,
    'REGTYPE/MAINSERVICE',
    'REGTYPE says the CQC regulates the workplace, but none of its services is regulated.',
    (row) => isRegulated(row) && services(row).every((code) => code === '' || code === '0' || OTHER_SERVICES.includes(code)),
  ),
  error(
    1105,
    'PROVNUM',
    'PROVNUM is empty. A regulated workplace needs its CQC provider number.',
    (row) => isRegulated(row) && row('PROVNUM') === '',
  ),
  error(
    1105,
    'PROVNUM',
    'PROVNUM is not written like a CQC provider number, such as 1-12345678.',
    (row) => isRegulated(row) && row('PROVNUM') !== '' && !CQC_ID.test(row('PROVNUM')),
  ),
  error(
    1110,
    'LOCATIONID',
    'LOCATIONID is empty. A regulated workplace needs its CQC location number.',
    (row) => isRegulated(row) && row('LOCATIONID') === '' && row('MAINSERVICE') !== HEAD_OFFICE,
  ),
  error(
    1110,
    'LOCATIONID',
    'LOCATIONID is not written like a CQC location number, such as 1-87654321.',
    (row) => isRegulated(row) && row('LOCATIONID') !== '' && !CQC_ID.test(row('LOCATIONID')),
  ),
  error(1000, 'MAINSERVICE', 'MAINSERVICE is empty. Give the code of the main service.', isBlank('MAINSERVICE')),
  error(
    1000,
    'MAINSERVICE',
    'MAINSERVICE is not a code for a service.',
    (row) => row('MAINSERVICE') !== '' && !isService(row('MAINSERVICE')),
  ),
  error(1120, 'ALLSERVICES', 'ALLSERVICES has a code that is not a service.', (row) =>
    listOf(row('ALLSERVICES')).some((code) => code !== '' && code !== '0' && !isService(code)),
  ),
  error(1120, 'ALLSERVICES', 'ALLSERVICES has an empty place: two semicolons together, or one at an end.', (row) =>
    listOf(row('ALLSERVICES')).includes(''),
  ),
  error(1120, 'ALLSERVICES', 'ALLSERVICES does not list the main service. Add it.', (row) => {
    const all = listOf(row('ALLSERVICES'));
    return all.length > 0 && !all.includes('0') && !all.includes(row('MAINSERVICE'));
  }),
  error(
    1121,
    'ALLSERVICES',
    'ALLSERVICES says there are no other services (0), yet lists one besides the main service.',
    (row) =>
      listOf(row('ALLSERVICES')).includes('0') && listOf(row('ALLSERVICES')).some((code) => code !== '0' && code !== row('MAINSERVICE')),
  ),
  error(
    1140,
    'CAPACITY/UTILISATION',
    'CAPACITY and UTILISATION need as many numbers as each other.',
    (row) => listOf(row('CAPACITY')).length !== listOf(row('UTILISATION')).length,
  ),
  error(1140, 'CAPACITY', 'CAPACITY takes whole numbers with a semicolon between them.', (row) =>
    listOf(row('CAPACITY')).some((value) => value !== '' && !isWhole(value)),
  ),
  error(1140, 'UTILISATION', 'UTILISATION takes whole numbers with a semicolon between them.', (row) =>
    listOf(row('UTILISATION')).some((value) => value !== '' && !isWhole(value)),
  ),
  error(1200, 'TOTALPERMTEMP', 'TOTALPERMTEMP is empty. Give how many permanent and temporary staff there are.', isBlank('TOTALPERMTEMP')),
  error(
    1200,
    'TOTALPERMTEMP',
    'TOTALPERMTEMP takes a whole number.',
    (row) => row('TOTALPERMTEMP') !== '' && !isWhole(row('TOTALPERMTEMP')),
  ),
  error(
    1200,
    'TOTALPERMTEMP',
    'TOTALPERMTEMP is 0. Only a head office can have no staff.',
    (row) => /^0+$/.test(row('TOTALPERMTEMP')) && row('MAINSERVICE') !== HEAD_OFFICE,
  ),
  error(1280, 'ALLJOBROLES', 'ALLJOBROLES takes whole numbers with a semicolon between them.', (row) =>
    listOf(row('ALLJOBROLES')).some((code) => !isWhole(code)),
  ),
  error(1280, 'ALLJOBROLES', 'ALLJOBROLES has a code that is not a job role.', (row) =>
    listOf(row('ALLJOBROLES')).some((code) => isWhole(code) && JOB_ROLES[code] === undefined),
  ),
  error(
    1280,
    'ALLJOBROLES',
    'ALLJOBROLES is empty, but there are starters, leavers or vacancies. List their roles.',
    (row) =>
      row('ALLJOBROLES') === '' &&
      (Object.keys(COUNTS) as WorkplaceCount[]).some(
        (column) => !isUnknown(listOf(row(column))) && listOf(row(column)).some((value) => Number(value) > 0),
      ),
  ),
  ...countRules,
  error(
    1360,
    'REASONS/REASONNOS',
    'REASONS and REASONNOS need as many numbers as each other.',
    (row) => listOf(row('REASONS')).length !== listOf(row('REASONNOS')).length,
  ),
  error(1360, 'REASONNOS', 'REASONNOS takes whole numbers.', (row) => listOf(row('REASONNOS')).some((value) => !isWhole(value))),
  error(1360, 'REASONNOS/LEAVERS', 'The numbers in REASONNOS do not add up to those in LEAVERS.', (row) => {
    const [reasons, leavers] = [listOf(row('REASONNOS')), listOf(row('LEAVERS'))];
    return reasons.length > 0 && !leavers.includes(UNKNOWN) && [...reasons, ...leavers].every(isWhole) && sum(reasons) !== sum(leavers);
  }),
  warning(
    2105,
    'PROVNUM',
    'PROVNUM is not needed, as REGTYPE is 0. ASC-WDS takes no notice of it.',
    (row) => row('REGTYPE') === '0' && row('PROVNUM') !== '',
  ),
  warning(
    2110,
    'LOCATIONID',
    'LOCATIONID is not needed, as REGTYPE is 0. ASC-WDS takes no notice of it.',
    (row) => row('REGTYPE') === '0' && row('LOCATIONID') !== '',
  ),
  warning(
    2070,
    'OTHERTYPE',
    'OTHERTYPE is empty. Say what kind of employer it is, as ESTTYPE is "other".',
    (row) => row('ESTTYPE') === '8' && row('OTHERTYPE') === '',
  ),
];

/** Errors in these make the totals wrong, so nothing is taken; errors elsewhere are for ASC-WDS to ask about. */
export const WORKPLACE_COUNTED: readonly string[] = [
  'LOCALESTID',
  'STATUS',
  'TOTALPERMTEMP',
  'ALLJOBROLES',
  'STARTERS',
  'LEAVERS',
  'VACANCIES',
  'Any',
];

export const SAME_WORKPLACE: Omit<Rule, 'fails'> = {
  code: 998,
  severity: 'error',
  column: 'LOCALESTID',
  says: 'Two workplaces have the same LOCALESTID. Give each its own.',
};
export const SAME_LOCATION: Omit<Rule, 'fails'> = {
  code: 998,
  severity: 'error',
  column: 'LOCATIONID',
  says: 'Two workplaces have the same LOCATIONID. Each has its own CQC location number.',
};

/** What is read of one workplace: nothing about people. */
export interface Workplace {
  localId: string;
  name: string;
  /** Empty: it has none. */
  locationId: string;
  mainService: string;
  permanentAndTemporary: number;
  /** By job role; undefined: not known. Empty: nothing was said. */
  counts: Record<WorkplaceCount, { role: string; count: number | undefined }[]>;
}

/** Undefined when the file says to take it out of ASC-WDS. */
export function readWorkplace(row: Row): Workplace | undefined {
  if (row('STATUS') === DELETED) return undefined;
  const roles = listOf(row('ALLJOBROLES'));
  const counted = (column: WorkplaceCount): Workplace['counts'][WorkplaceCount] => {
    const values = listOf(row(column));
    if (values.length === 0) return [];
    return roles.map((code, index) => {
      const value = isUnknown(values) ? UNKNOWN : values[index]!;
      return { role: code, count: value === UNKNOWN ? undefined : Number(value) };
    });
  };
  return {
    localId: row('LOCALESTID'),
    name: row('ESTNAME'),
    locationId: row('LOCATIONID'),
    mainService: row('MAINSERVICE'),
    permanentAndTemporary: Number(row('TOTALPERMTEMP')),
    counts: { STARTERS: counted('STARTERS'), LEAVERS: counted('LEAVERS'), VACANCIES: counted('VACANCIES') },
  };
}
