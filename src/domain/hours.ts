/** The hours return of a home-care service: hours a week it could take on, by area, time of day and one or two carers. */
import * as z from 'zod/mini';
import type { Council } from './council.ts';
import { LocalityId } from './id.ts';
import { LocalDate } from './instant.ts';
import type { Problem } from './problem.ts';
import type { Service } from './service.ts';

export const TIME_BANDS = {
  early: 'Early morning',
  breakfast: 'Breakfast',
  lunch: 'Lunch',
  tea: 'Tea',
  bed: 'Bed',
  night: 'Night',
  flexible: 'Any time',
} as const;
export const TimeBand = z.enum(Object.keys(TIME_BANDS) as (keyof typeof TIME_BANDS)[]);
export type TimeBand = z.infer<typeof TimeBand>;
/** Single-handed and double-handed calls. */
export const CARERS = { one: 'One carer', two: 'Two carers' } as const;
export const Carers = z.enum(['one', 'two']);
export type Carers = z.infer<typeof Carers>;

export const HoursLine = z.object({
  band: TimeBand,
  carers: Carers,
  hoursPerWeek: z.number().check(z.minimum(0), z.maximum(9999), z.multipleOf(0.5)),
  /** Absent: free now. */
  freeFrom: z.optional(LocalDate),
  until: z.optional(LocalDate),
});
export type HoursLine = z.infer<typeof HoursLine>;

export const AreaHours = z.object({
  localityId: LocalityId,
  /** What the service charges here for an hour, in pence. */
  ratePence: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  lines: z.array(HoursLine).check(z.maxLength(50)),
});
export type AreaHours = z.infer<typeof AreaHours>;

export const HoursReturn = z.object({
  areas: z.array(AreaHours).check(z.minLength(1), z.maxLength(100)),
  takingNewPackages: z.boolean(),
  /** People the service supports now. */
  peopleSupported: z.optional(z.int().check(z.minimum(0), z.maximum(99_999))),
  /** Packages handed back to councils since the last return. */
  packagesHandedBack: z.optional(z.int().check(z.minimum(0), z.maximum(9999))),
  note: z.optional(z.string().check(z.maxLength(1000))),
});
export type HoursReturn = z.infer<typeof HoursReturn>;

export const areaHours = (area: AreaHours): number => area.lines.reduce((sum, line) => sum + line.hoursPerWeek, 0);
export const totalHours = (body: HoursReturn): number => body.areas.reduce((sum, area) => sum + areaHours(area), 0);

/** One cell of the grid; 0 when the line is not there. */
export const hoursAt = (area: AreaHours, band: TimeBand, carers: Carers): number =>
  area.lines.find((line) => line.band === band && line.carers === carers)?.hoursPerWeek ?? 0;

/** Sets one cell and leaves every other line as it was; 0 removes the line. */
export function withHoursAt(area: AreaHours, band: TimeBand, carers: Carers, hoursPerWeek: number): AreaHours {
  const before = area.lines.find((line) => line.band === band && line.carers === carers);
  const others = area.lines.filter((line) => line !== before);
  return { ...area, lines: hoursPerWeek === 0 ? others : [...others, { ...(before ?? { band, carers }), hoursPerWeek }] };
}

export const hoursInWords = (hours: number): string => `${hours} hour${hours === 1 ? '' : 's'}`;

/** "40 hours in 2 areas" */
export function hoursReturnInWords(body: HoursReturn): string {
  const areas = body.areas.filter((area) => areaHours(area) > 0).length;
  const total = `${hoursInWords(totalHours(body))} a week`;
  const where = areas === 0 ? total : `${total} in ${areas} area${areas === 1 ? '' : 's'}`;
  return body.takingNewPackages ? where : `${where}; not taking new packages`;
}

const localityName = (councils: readonly Council[], id: LocalityId): string =>
  councils.flatMap((council) => council.localities).find((locality) => locality.id === id)?.name ?? id;

/** What must be put right before the return can be sent. The same on the device and the server. */
export function checkHours(body: HoursReturn, service: Service, councils: readonly Council[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<LocalityId>();
  body.areas.forEach((area, index) => {
    const name = localityName(councils, area.localityId);
    const at = `areas.${index}`;
    if (seen.has(area.localityId))
      problems.push({ path: at, code: 'area-twice', message: `${name} is listed twice. Add its hours together.` });
    seen.add(area.localityId);
    if (!service.localityIds.includes(area.localityId))
      problems.push({ path: at, code: 'area-not-served', message: `${service.name} does not work in ${name}. Take these hours out.` });
    const cells = new Set<string>();
    area.lines.forEach((line, lineIndex) => {
      const cell = `${line.band}/${line.carers}`;
      const label = `${name}, ${TIME_BANDS[line.band].toLowerCase()}, ${CARERS[line.carers].toLowerCase()}`;
      if (cells.has(cell)) problems.push({ path: `${at}.lines.${lineIndex}`, code: 'line-twice', message: `${label} is listed twice.` });
      cells.add(cell);
      if (line.freeFrom !== undefined && line.until !== undefined && line.until < line.freeFrom)
        problems.push({
          path: `${at}.lines.${lineIndex}.until`,
          code: 'until-before-from',
          message: `${label}: “until” is before “free from”. Change one of the two dates.`,
        });
    });
    if (areaHours(area) > 0 && area.ratePence === 0)
      problems.push({ path: `${at}.ratePence`, code: 'rate-zero', message: `${name}: type your hourly rate, or leave it empty.` });
  });
  return problems;
}

/** Things that look odd but may be true: shown for a second look, never a block. */
export function warnAboutHours(body: HoursReturn, previous?: HoursReturn): Problem[] {
  const warnings: Problem[] = [];
  const total = totalHours(body);
  if (!body.takingNewPackages && total > 0)
    warnings.push({
      path: 'takingNewPackages',
      code: 'closed-with-hours',
      message: `You are not taking new packages, yet ${hoursInWords(total)} are free. Councils will not count them.`,
    });
  const before = previous === undefined ? 0 : totalHours(previous);
  if (before > 0 && Math.abs(total - before) > before / 2 && Math.abs(total - before) > 5)
    warnings.push({
      path: 'areas',
      code: 'large-change',
      message: `Your hours went from ${before} to ${total} since last time. Is that right?`,
    });
  return warnings;
}

/** Where a service's first hours return starts. */
export const emptyHours = (service: Service): HoursReturn => ({
  areas: service.localityIds.map((localityId) => ({ localityId, lines: [] })),
  takingNewPackages: true,
});
