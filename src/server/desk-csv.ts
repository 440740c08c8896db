/** What one return looks like in the council's spreadsheet: a row for each type of bed, or for each line of hours. */
import { CARE_CATEGORIES } from '../domain/care-category.ts';
import { CARERS, type HoursReturn, TIME_BANDS } from '../domain/hours.ts';
import { type Instant, instantInWords } from '../domain/instant.ts';
import type { DeskRow } from '../domain/protocol-desk.ts';
import { STANDINGS } from '../domain/receipt.ts';
import { RETURN_NAMES } from '../domain/returns.ts';
import { ADMISSIONS, NOT_AVAILABLE_REASONS, type VacanciesReturn } from '../domain/vacancies.ts';
import type { Cell } from './csv.ts';

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
  'Category or area',
  'Beds',
  'Occupied',
  'Reserved',
  'Available',
  'Not available',
  'Why not available',
  'Admissions',
  'Time of day',
  'Carers',
  'Hours a week',
  'Free from',
  'Until',
  'Rate an hour (pounds)',
  'Taking new packages',
  'Note',
] as const;
type Heading = (typeof CSV_HEADINGS)[number];
type Cells = Partial<Record<Heading, Cell>>;

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
    Note: submission.body.note,
  };
  const rows = submission.kind === 'vacancies' ? bedRows(submission.body) : hourRows(submission.body, localityNames);
  return rows.map((row) => CSV_HEADINGS.map((heading) => row[heading] ?? common[heading]));
}

const bedRows = (body: VacanciesReturn): Cells[] =>
  body.categories.map((beds) => ({
    'Category or area': CARE_CATEGORIES[beds.category],
    Beds: beds.capacity,
    Occupied: beds.occupied,
    Reserved: beds.reserved,
    Available: beds.available,
    'Not available': beds.notAvailable,
    'Why not available': beds.notAvailableReason === undefined ? undefined : NOT_AVAILABLE_REASONS[beds.notAvailableReason],
    Admissions: ADMISSIONS[body.admissions.standing],
  }));

const hourRows = (body: HoursReturn, localityNames: ReadonlyMap<string, string>): Cells[] =>
  body.areas.flatMap((area) => {
    const common: Cells = {
      'Category or area': localityNames.get(area.localityId) ?? area.localityId,
      'Rate an hour (pounds)': area.ratePence === undefined ? undefined : (area.ratePence / 100).toFixed(2),
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
