/** Reading and setting one cell of the hours grid. */
import type { AreaHours, Carers, TimeBand } from './hours.ts';

/** One cell of the grid; 0 when the line is not there. */
export const hoursAt = (area: AreaHours, band: TimeBand, carers: Carers): number =>
  area.lines.find((line) => line.band === band && line.carers === carers)?.hoursPerWeek ?? 0;

/** Sets one cell and leaves every other line as it was; 0 removes the line; a new line takes the area's dates. */
export function withHoursAt(area: AreaHours, band: TimeBand, carers: Carers, hoursPerWeek: number): AreaHours {
  const before = area.lines.find((line) => line.band === band && line.carers === carers);
  const others = area.lines.filter((line) => line !== before);
  if (hoursPerWeek === 0) return { ...area, lines: others };
  const dated = area.lines.find((line) => line.freeFrom !== undefined || line.until !== undefined);
  const dates = {
    ...(dated?.freeFrom === undefined ? {} : { freeFrom: dated.freeFrom }),
    ...(dated?.until === undefined ? {} : { until: dated.until }),
  };
  return { ...area, lines: [...others, { ...(before ?? { band, carers, ...dates }), hoursPerWeek }] };
}
