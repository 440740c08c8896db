/** A return in a few words, for lists, receipts and reminders. */
import { roomInWords } from './capacity-totals.ts';
import { areaHours, hoursInWords, totalHours } from './hours-totals.ts';
import type { HoursReturn } from './hours.ts';
import type { PlacesReturn } from './places.ts';
import type { ReturnBodies, ReturnKind, ReturnOf } from './returns.ts';
import type { ServiceStatus } from './service-status.ts';
import { workforceInWords } from './workforce-rates.ts';

/** "40 hours a week in 2 areas" */
function hoursReturnInWords(body: HoursReturn): string {
  const areas = body.areas.filter((area) => areaHours(area) > 0).length;
  const total = `${hoursInWords(totalHours(body))} a week`;
  const where = areas === 0 ? total : `${total} in ${areas} area${areas === 1 ? '' : 's'}`;
  return body.takingNewPackages ? where : `${where}; not taking new packages`;
}

const placesInWords = ({ lines, shortForm }: PlacesReturn): string =>
  shortForm === undefined ? roomInWords(lines) : `${hoursInWords(shortForm.hoursPerWeek)} a week: ${shortForm.what}`;

const RUNS: Record<ServiceStatus['canRun'], string> = {
  yes: 'Running safely',
  'with-concerns': 'Running, with concerns',
  no: 'Not able to run safely',
};
function statusInWords({ canRun, helpWanted }: ServiceStatus): string {
  return helpWanted.length === 0 ? RUNS[canRun] : `${RUNS[canRun]}; help wanted`;
}

const IN_WORDS: { [K in ReturnKind]: (body: ReturnBodies[K]) => string } = {
  vacancies: (body) => roomInWords(body.categories),
  hours: hoursReturnInWords,
  places: placesInWords,
  workforce: workforceInWords,
  'service-status': statusInWords,
};
export const returnInWords = ({ kind, body }: ReturnOf): string => (IN_WORDS[kind] as (of: typeof body) => string)(body);
