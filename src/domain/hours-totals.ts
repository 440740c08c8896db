/** Sums over an hours return, and those sums in words. */
import type { AreaHours, HoursReturn } from './hours.ts';

export const areaHours = (area: AreaHours): number => area.lines.reduce((sum, line) => sum + line.hoursPerWeek, 0);
export const totalHours = (body: HoursReturn): number => body.areas.reduce((sum, area) => sum + areaHours(area), 0);

export const hoursInWords = (hours: number): string => `${hours} hour${hours === 1 ? '' : 's'}`;
