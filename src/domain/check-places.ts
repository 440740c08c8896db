/** What is wrong with a places return, and what looks odd in it. */
import { totalCapacity } from './capacity-totals.ts';
import { checkCapacity } from './check-capacity.ts';
import { type Council, localityName } from './council.ts';
import { type Instant, londonDate } from './instant.ts';
import { warnOfLargeChange } from './large-change.ts';
import { PLACE_UNITS, type PlacesReturn, type ShortForm } from './places.ts';
import type { Problem } from './problem.ts';
import type { ReturnRules } from './return-rules.ts';
import type { Service } from './service.ts';

/** @param now when the figures are true */
export function checkPlaces(body: PlacesReturn, service: Service, councils: readonly Council[], now: Instant): Problem[] {
  if (service.type === 'micro-enterprise') return checkShortForm(body.shortForm, service, councils, now);
  const problems: Problem[] = [];
  const add = (path: string, code: string, message: string): void => void problems.push({ path, code, message });
  const seen = new Set<string>();
  body.lines.forEach((line, index) => {
    const at = `lines.${index}`;
    const name = `${localityName(councils, line.localityId)}, ${PLACE_UNITS[line.unit][1]}`;
    const key = `${line.localityId}/${line.unit}`;
    if (seen.has(key)) add(at, 'line-twice', `${name} are listed twice. Add them together.`);
    seen.add(key);
    if (!service.localityIds.includes(line.localityId))
      add(at, 'area-not-served', `${service.name} does not work in ${localityName(councils, line.localityId)}. Take this out.`);
    problems.push(...checkCapacity(line, at, name, PLACE_UNITS[line.unit]));
    if (line.freeFrom !== undefined && line.freeFrom < londonDate(now))
      add(`${at}.freeFrom`, 'date-passed', `${name}: the “free from” day has passed. Change it, or leave it empty.`);
  });
  if (totalCapacity(body.lines).capacity === 0) add('lines', 'no-places', `Say how much room ${service.name} has in each area.`);
  return problems;
}

function checkShortForm(form: ShortForm | undefined, service: Service, councils: readonly Council[], now: Instant): Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, code: string, message: string): void => void problems.push({ path: `shortForm.${field}`, code, message });
  if ((form?.what ?? '').trim() === '')
    add('what', 'what-missing', 'Say what you can do, in a few words: “help with shopping and company”.');
  if (form === undefined) return problems;
  if (form.localityIds.length === 0) add('localityIds', 'where-missing', 'Choose at least one area where you can do it.');
  for (const id of form.localityIds)
    if (!service.localityIds.includes(id))
      add(
        'localityIds',
        'area-not-served',
        `${service.name} is not set up to work in ${localityName(councils, id)}. Choose one of its own areas.`,
      );
  if (form.freeFrom !== undefined && form.freeFrom < londonDate(now))
    add('freeFrom', 'date-passed', 'The day you can start has passed. Change it, or leave it empty.');
  return problems;
}

/** Things that look odd but may be true. */
export const warnAboutPlaces = (body: PlacesReturn, previous?: PlacesReturn): Problem[] =>
  warnOfLargeChange('lines', 'Places taken', totalCapacity(previous?.lines ?? []).occupied, totalCapacity(body.lines).occupied);

export const PLACES_RULES: ReturnRules<'places'> = {
  check: (body, { service, councils, at }) => checkPlaces(body, service, councils, at),
  warn: (body, _service, previous) => warnAboutPlaces(body, previous),
};
