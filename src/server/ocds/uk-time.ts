/** Times as Find a Tender and Contracts Finder write and ask for them: one without a zone is UK local. */
import { addMs, HOUR_MS, type Instant, instantOf, LocalDate, londonDate, londonHour } from '../../domain/instant.ts';

const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const EARLIEST = '1990';
const LATEST = '2100';

export const isSummer = (at: Instant): boolean => londonHour(at) !== new Date(at).getUTCHours();

/** In the hour that happens twice, the first; in the one that never happens, the hour after. */
function fromLondonClock(epochMs: number): Instant {
  const inSummer = instantOf(epochMs - HOUR_MS);
  return isSummer(inSummer) ? inSummer : instantOf(epochMs);
}

/** What the clocks in London show: "2026-07-01T13:00:00". */
export const londonClock = (at: Instant): string => addMs(at, isSummer(at) ? HOUR_MS : 0).slice(0, 19);

export function parseUkTime(text: string): Instant | undefined {
  const found = TIME.exec(text.trim());
  if (found === null) return undefined;
  const [, date, time = '00:00', seconds = '00', zone] = found;
  if (date! < EARLIEST || date! > LATEST || !LocalDate.safeParse(date).success) return undefined;
  const epochMs = Date.parse(`${date}T${time}:${seconds}${zone === undefined ? 'Z' : zone.toUpperCase()}`);
  if (Number.isNaN(epochMs)) return undefined;
  return zone === undefined ? fromLondonClock(epochMs) : instantOf(epochMs);
}

/**
 * A day written as a moment is the day that is written: "2025-06-30T23:59:59Z" means 30 June, though in London it is 1 July by then.
 * Only midnight in summer written in UTC ("2025-06-30T23:00:00Z") means the day after.
 */
export function parseUkDay(text: string): LocalDate | undefined {
  const at = parseUkTime(text);
  if (at === undefined) return undefined;
  return /T23:00(?::00(?:\.0+)?)?Z$/i.test(text) ? londonDate(at) : (text.trim().slice(0, 10) as LocalDate);
}
