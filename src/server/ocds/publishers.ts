/** The two services that publish England's notices: how each is asked for a window of time, and what its pages are worth. */
import { addMs, DAY_MS, HOUR_MS, type Instant } from '../../domain/instant.ts';
import { Look } from './look.ts';
import { isSummer, londonClock } from './uk-time.ts';

const PAGE = 100;

export interface Window {
  from: Instant;
  until: Instant;
  cursor: string | undefined;
}

export interface Publisher {
  name: 'Find a Tender' | 'Contracts Finder';
  widestMs: number;
  url(window: Window): string;
  /** A full page without a next one may be all there is, or may be a silent cut. */
  cutsSilently: boolean;
}

/**
 * Both take UK local times. When the clocks change inside the window or near it, an hour is read once more:
 * whichever way the service takes the hour that happens twice, nothing falls between two windows.
 */
function clockOf({ from, until }: Window): [from: string, until: string] {
  const changes = isSummer(addMs(from, -2 * HOUR_MS)) !== isSummer(addMs(until, 2 * HOUR_MS));
  return [londonClock(addMs(from, changes ? -HOUR_MS : 0)), londonClock(until)];
}

function address(base: string, path: string, names: readonly [string, string], window: Window): string {
  const [from, until] = clockOf(window);
  const cursor = window.cursor === undefined ? {} : { cursor: window.cursor };
  const query = new URLSearchParams({ limit: String(PAGE), [names[0]]: from, [names[1]]: until, ...cursor });
  return `${base}${path}?${query.toString()}`;
}

export const publishersAt = ({ findATender, contractsFinder }: { findATender: string; contractsFinder: string }): Publisher[] => [
  {
    name: 'Find a Tender',
    widestMs: 7 * DAY_MS,
    url: (window) => address(findATender, '/api/1.0/ocdsReleasePackages', ['updatedFrom', 'updatedTo'], window),
    cutsSilently: false,
  },
  {
    name: 'Contracts Finder',
    widestMs: DAY_MS,
    url: (window) => address(contractsFinder, '/Published/Notices/OCDS/Search', ['publishedFrom', 'publishedTo'], window),
    cutsSilently: true,
  },
];

/** Of `links.next` only the cursor is taken: the rest of the address stays ours. */
export function nextCursor(json: unknown): string | undefined {
  const next = new Look(json).at('links', 'next');
  if (!next.isThere) return undefined;
  const text = next.text();
  const cursor =
    text !== undefined && URL.canParse(text, 'https://any.invalid')
      ? new URL(text, 'https://any.invalid').searchParams.get('cursor')
      : null;
  return cursor === null || cursor === '' || cursor.length > 500 ? undefined : cursor;
}

export const isFullPage = (count: number): boolean => count >= PAGE;
