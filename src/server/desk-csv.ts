/** What one return looks like in the council's spreadsheet: a row for each type of bed, line of hours, kind of place or group of jobs. */
import { NOT_AVAILABLE_REASONS } from '../domain/capacity.ts';
import { CARE_CATEGORIES } from '../domain/care-category.ts';
import { CARERS, type HoursReturn, TIME_BANDS } from '../domain/hours.ts';
import { type Instant, instantInWords } from '../domain/instant.ts';
import type { DeskRow } from '../domain/protocol-desk.ts';
import { STANDINGS } from '../domain/receipt.ts';
import { PLACE_UNITS, type PlacesReturn } from '../domain/places.ts';
import { RETURN_NAMES, type ReturnBodies, type ReturnKind } from '../domain/returns.ts';
import { CAN_RUN, CONCERNS, HELP_WANTED, type ServiceStatus, STAFFING } from '../domain/service-status.ts';
import { ADMISSIONS, type VacanciesReturn } from '../domain/vacancies.ts';
import { GROUP_COUNTS, JOB_GROUPS, STAFF_COUNTS, WEEK_HOURS, type WorkforceReturn } from '../domain/workforce.ts';
import type { Cell } from '../domain/csv.ts';

export const CSV_HEADINGS = [
  'Reference',
  'Organisation',
  'Service',
  'Return',
  'Observed at',
  'Observed at (London)',
  'Received at',
  'Received at (London)',
  'Sent by',
  'Standing',
  'Corrects',
  'Why corrected',
  'Category, area or group',
  'Unit',
  'Capacity',
  'Occupied',
  'Reserved',
  'Available',
  'Not available',
  'Why not available',
  'Bought as a block',
  'Weekly fee from (pounds)',
  'Admissions',
  'Time of day',
  'Carers',
  'Hours a week',
  'Free from',
  'Until',
  'Rate an hour (pounds)',
  'Taking new packages',
  'What it is',
  ...Object.values(GROUP_COUNTS),
  ...Object.values(STAFF_COUNTS),
  ...Object.values(WEEK_HOURS),
  'Can run safely',
  'Concerns',
  'Staffing',
  'Help wanted',
  'Note',
] as const;
type Heading = (typeof CSV_HEADINGS)[number];
type Cells = Partial<Record<Heading, Cell>>;

const pounds = (pence: number | undefined): string | undefined => (pence === undefined ? undefined : (pence / 100).toFixed(2));
const both = (at: Instant): [string, string] => [at, instantInWords(at)];

/** @param localityNames for every area of every council here */
export function csvRowsOf(
  { organisationName, serviceName, submission, receipt }: DeskRow,
  localityNames: ReadonlyMap<string, string>,
): Cell[][] {
  const [observedAt, observedInWords] = both(submission.observedAt);
  const [receivedAt, receivedInWords] = both(receipt.receivedAt);
  const common: Cells = {
    Reference: receipt.reference,
    Organisation: organisationName,
    Service: serviceName,
    Return: RETURN_NAMES[submission.kind],
    'Observed at': observedAt,
    'Observed at (London)': observedInWords,
    'Received at': receivedAt,
    'Received at (London)': receivedInWords,
    'Sent by': receipt.sentBy.name,
    Standing: STANDINGS[receipt.standing],
    Corrects: submission.replaces,
    'Why corrected': submission.replacesBecause,
    Note: submission.body.note,
  };
  const rows = (ROWS[submission.kind] as RowsOf<ReturnKind>)(submission.body as never, localityNames);
  return rows.map((row) => CSV_HEADINGS.map((heading) => row[heading] ?? common[heading]));
}

const bedRows = (body: VacanciesReturn): Cells[] =>
  body.categories.map((beds) => ({
    'Category, area or group': CARE_CATEGORIES[beds.category],
    Unit: 'beds',
    Capacity: beds.capacity,
    Occupied: beds.occupied,
    Reserved: beds.reserved,
    Available: beds.available,
    'Not available': beds.notAvailable,
    'Why not available': beds.notAvailableReason === undefined ? undefined : NOT_AVAILABLE_REASONS[beds.notAvailableReason],
    'Bought as a block': beds.blockContracted,
    'Weekly fee from (pounds)': pounds(beds.weeklyFeeFromPence),
    Admissions: ADMISSIONS[body.admissions.standing],
  }));

const hourRows = (body: HoursReturn, localityNames: ReadonlyMap<string, string>): Cells[] =>
  body.areas.flatMap((area) => {
    const common: Cells = {
      'Category, area or group': localityNames.get(area.localityId) ?? area.localityId,
      'Rate an hour (pounds)': pounds(area.ratePence),
      'Taking new packages': body.takingNewPackages ? 'Yes' : 'No',
    };
    // An area with no hours still gets a row: "none" is an answer, and different from not being there.
    if (area.lines.length === 0) return [{ ...common, 'Hours a week': 0 }];
    return area.lines.map((line) => ({
      ...common,
      'Time of day': TIME_BANDS[line.band],
      Carers: CARERS[line.carers],
      'Hours a week': line.hoursPerWeek,
      'Free from': line.freeFrom,
      Until: line.until,
    }));
  });

function placeRows(body: PlacesReturn, localityNames: ReadonlyMap<string, string>): Cells[] {
  const nameOf = (id: string): string => localityNames.get(id) ?? id;
  const { shortForm } = body;
  if (shortForm !== undefined)
    return shortForm.localityIds.map((id) => ({
      'Category, area or group': nameOf(id),
      'What it is': shortForm.what,
      'Hours a week': shortForm.hoursPerWeek,
      'Free from': shortForm.freeFrom,
    }));
  return body.lines.map((line) => ({
    'Category, area or group': nameOf(line.localityId),
    Unit: PLACE_UNITS[line.unit][1],
    Capacity: line.capacity,
    Occupied: line.occupied,
    Reserved: line.reserved,
    Available: line.available,
    'Not available': line.notAvailable,
    'Why not available': line.notAvailableReason === undefined ? undefined : NOT_AVAILABLE_REASONS[line.notAvailableReason],
    'Free from': line.freeFrom,
  }));
}

/** The figures of the whole service stand on a row of their own: repeated on each group's, they would be added up. */
function staffRows(body: WorkforceReturn): Cells[] {
  const named = (names: Record<string, string>, values: object): Cells =>
    Object.fromEntries(Object.entries(names).map(([key, heading]) => [heading, (values as Record<string, number | undefined>)[key]]));
  return [
    ...body.groups.map((group) => ({ 'Category, area or group': JOB_GROUPS[group.group], ...named(GROUP_COUNTS, group) })),
    { 'Category, area or group': 'The whole service', ...named(STAFF_COUNTS, body), ...named(WEEK_HOURS, body) },
  ];
}

const statusRows = ({ canRun, concerns, staffing, helpWanted }: ServiceStatus): Cells[] => [
  {
    'Can run safely': CAN_RUN[canRun],
    Concerns: concerns.map((one) => CONCERNS[one]).join('; '),
    Staffing: STAFFING[staffing],
    'Help wanted': helpWanted.map((one) => HELP_WANTED[one]).join('; '),
  },
];

type RowsOf<K extends ReturnKind> = (body: ReturnBodies[K], localityNames: ReadonlyMap<string, string>) => Cells[];
const ROWS: { [K in ReturnKind]: RowsOf<K> } = {
  vacancies: bedRows,
  hours: hourRows,
  places: placeRows,
  workforce: staffRows,
  'service-status': statusRows,
};
