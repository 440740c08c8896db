/** Reads CQC's directory of registered locations (cqc.org.uk, “Using CQC data”, read November 2026): the weekly file, and the monthly one “with filters” saved as CSV. */
import * as z from 'zod/mini';
import { LocalDate } from './instant.ts';
import { CQC_RATINGS, ServiceType } from './service.ts';

export const CqcLocation = z.object({
  id: z.string(),
  providerId: z.string(),
  providerName: z.string(),
  name: z.string(),
  postcode: z.string(),
  localAuthority: z.optional(z.string()),
  /** Those of adult social care, the one that asks for most first. */
  types: z.array(ServiceType),
  beds: z.optional(z.int()),
  /** The weekly file has no ratings. */
  rating: z.optional(z.object({ rating: z.enum(CQC_RATINGS), on: LocalDate })),
  /** When this registration began: the monthly file only. */
  startedOn: z.optional(LocalDate),
});
export type CqcLocation = z.infer<typeof CqcLocation>;

export interface CqcProblem {
  /** As a spreadsheet numbers it. */
  row: number;
  message: string;
}
export interface CqcDirectory {
  edition: 'weekly' | 'monthly';
  locations: CqcLocation[];
  /** Rows that are of no adult social care. */
  others: number;
  problems: CqcProblem[];
  /** What the file says of itself. */
  producedOn?: LocalDate;
}

/** Headings as published. The weekly file has four lines above them; the monthly one begins with them. */
const WEEKLY = {
  id: 'CQC Location ID (for office use only)',
  providerId: 'CQC Provider ID (for office use only)',
  providerName: 'Provider name',
  name: 'Name',
  postcode: 'Postcode',
  localAuthority: 'Local authority',
  services: 'Service types',
} as const;
const MONTHLY = {
  id: 'Location ID',
  providerId: 'Provider ID',
  providerName: 'Provider Name',
  name: 'Location Name',
  postcode: 'Location Postal Code',
  localAuthority: 'Location Local Authority',
  beds: 'Care homes beds',
  rating: 'Location Latest Overall Rating',
  ratedOn: 'Publication Date',
  startedOn: 'Location HSCA start date',
  dormant: 'Dormant (Y/N)',
} as const;
const MONTHLY_SERVICE = 'Service type - ';

/** In the order in which one stands for a location that has several. Names of the weekly file, then of the monthly one. */
const TYPES: readonly (readonly [ServiceType, ...string[]])[] = [
  ['care-home-nursing', 'Nursing homes', 'Care home service with nursing'],
  ['care-home', 'Residential homes', 'Care home service without nursing'],
  ['home-care', 'Homecare agencies', 'Domiciliary care service'],
  ['extra-care', 'Supported housing', 'Extra Care housing services'],
  ['supported-living', 'Supported living', 'Supported living service'],
  ['shared-lives', 'Shared lives', 'Shared Lives'],
];
const same = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
const typesOf = (services: readonly string[]): ServiceType[] => {
  const named = new Set(services.map(same));
  return TYPES.filter(([, ...names]) => names.some((name) => named.has(same(name)))).map(([type]) => type);
};

const ID = /^[0-9]-[0-9]{8,12}$/;
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** "14/08/2026", "2026-08-14", with or without a time after it; "19 August 2026". */
export function cqcDate(text: string): LocalDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})\b/.exec(text.trim()) ?? [];
  const [, slashDay, slashMonth, slashYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text.trim()) ?? [];
  const [, wordDay, word, wordYear] = /(\d{1,2}) ([a-z]+) (\d{4})/i.exec(text) ?? [];
  const named = MONTHS.indexOf((word ?? '').toLowerCase()) + 1;
  const [y, m, d] = [year ?? slashYear ?? wordYear, month ?? slashMonth ?? `${named}`, day ?? slashDay ?? wordDay];
  if (y === undefined || d === undefined) return undefined;
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return LocalDate.safeParse(date).data;
}

type Names = Record<string, string>;
const columnsOf = (heading: readonly string[], names: Names): Record<string, number> => {
  const all = heading.map(same);
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, all.indexOf(same(name))]));
};

/** Where the headings stand, and whose; undefined: this is another file. */
function findHeading(rows: readonly (readonly string[])[]): { at: number; edition: 'weekly' | 'monthly' } | undefined {
  for (let at = 0; at < Math.min(rows.length, 20); at++) {
    const cells = new Set(rows[at]!.map(same));
    if (cells.has(same(WEEKLY.id)) && cells.has(same(WEEKLY.services))) return { at, edition: 'weekly' };
    if (cells.has(same(MONTHLY.id)) && cells.has(same(MONTHLY.rating))) return { at, edition: 'monthly' };
  }
  return undefined;
}

/** @returns a sentence when it is no such file, or a column it needs is missing */
export function readCqcDirectory(rows: readonly (readonly string[])[]): CqcDirectory | string {
  const heading = findHeading(rows);
  if (heading === undefined)
    return 'This is not CQC’s directory: no row has the headings “Name … CQC Location ID (for office use only)” (weekly) or “Location ID … Location Latest Overall Rating” (monthly, saved as CSV).';
  const { at, edition } = heading;
  const names: Names = edition === 'weekly' ? WEEKLY : MONTHLY;
  const columns = columnsOf(rows[at]!, names);
  const missing = Object.entries(columns).filter(([, index]) => index === -1);
  if (missing.length > 0)
    return `CQC’s headings have changed: there is no column “${missing.map(([key]) => names[key]).join('”, “')}”. Nothing was read.`;
  const services = rows[at]!.flatMap((cell, index): [number, string][] =>
    cell.trim().startsWith(MONTHLY_SERVICE) ? [[index, cell.trim().slice(MONTHLY_SERVICE.length)]] : [],
  );

  const directory: CqcDirectory = { edition, locations: [], others: 0, problems: [] };
  const above = rows
    .slice(0, at)
    .flat()
    .map(cqcDate)
    .find((date) => date !== undefined);
  if (above !== undefined) directory.producedOn = above;
  const seen = new Set<string>();
  for (const [index, cells] of rows.slice(at + 1).entries()) {
    const row = at + index + 2;
    const cell = (key: string): string => cells[columns[key] ?? -1]?.trim() ?? '';
    if (cells.every((one) => one.trim() === '')) continue;
    const offered =
      edition === 'weekly'
        ? cell('services').split('|')
        : services.filter(([column]) => cells[column]?.trim() === 'Y').map(([, name]) => name);
    const types = typesOf(offered);
    if (types.length === 0 || cell('dormant') === 'Y') {
      directory.others++;
      continue;
    }
    const say = (message: string): void => void directory.problems.push({ row, message });
    const [id, providerId, name] = [cell('id'), cell('providerId'), cell('name')];
    if (!ID.test(id)) say(`“${id}” is not a CQC location ID, like 1-123456789. The row was left out.`);
    else if (!ID.test(providerId)) say(`${id}: “${providerId}” is not a CQC provider ID. The row was left out.`);
    else if (name === '') say(`${id} has no name. The row was left out.`);
    else if (seen.has(id)) say(`${id} is there twice. The first was taken.`);
    else directory.locations.push(locationOf(cell, { id, providerId, name, types }, say));
    seen.add(id);
  }
  return directory;
}

function locationOf(
  cell: (key: string) => string,
  known: Pick<CqcLocation, 'id' | 'providerId' | 'name' | 'types'>,
  say: (message: string) => void,
): CqcLocation {
  const location: CqcLocation = { ...known, providerName: cell('providerName') || known.name, postcode: cell('postcode').toUpperCase() };
  if (cell('localAuthority') !== '') location.localAuthority = cell('localAuthority');
  const beds = Number(cell('beds'));
  if (Number.isInteger(beds) && beds > 0) location.beds = beds;
  const startedOn = cqcDate(cell('startedOn'));
  if (startedOn !== undefined) location.startedOn = startedOn;
  const rating = CQC_RATINGS.find((one) => one === cell('rating'));
  const ratedOn = cqcDate(cell('ratedOn'));
  if (rating !== undefined && ratedOn !== undefined) location.rating = { rating, on: ratedOn };
  else if (rating !== undefined) say(`${known.id} is rated ${rating}, but “${cell('ratedOn')}” is no date. The rating was left out.`);
  return location;
}

/** Under which a location that was registered anew is known again: the same name at the same postcode. */
export const placeOf = ({ name, postcode }: Pick<CqcLocation, 'name' | 'postcode'>): string =>
  `${same(name)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()}|${postcode.toUpperCase().replaceAll(/\s+/g, '')}`;
