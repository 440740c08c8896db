/** Cursors of the feed: a number, and the history it counts in. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { FEED_VERSION } from '../domain/feed.ts';
import type { Db } from './db/tables.ts';

/**
 * What a cursor's number counts in: this database's history as this person sees it. Whoever joins an organisation or leaves one
 * gets another, and so starts again: what was published to that organisation before they came has smaller numbers than theirs.
 */
export const historyFor = (history: string, audiences: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([history, FEED_VERSION, [...audiences].sort()]))
    .digest('base64url')
    .slice(0, 16);

/** Of the library alone, which is the same for everybody. */
export const libraryHistory = (history: string): string => historyFor(history, ['library']);

export function parseCursor(cursor: string | undefined, history: string): number | undefined {
  const [its, seq] = cursor?.split('.') ?? [];
  return its === history && /^\d{1,15}$/.test(seq ?? '') ? Number(seq) : undefined;
}

/** One look-up by primary key: which history this is, and its last number. */
export async function head(db: Db): Promise<{ history: string; last: number }> {
  const found = await sql<{ history: string; last: number | null }>`
    select (select value from meta where key = 'history') as history, (select max(seq) from feed) as last`.execute(db);
  const { history, last } = found.rows[0]!;
  return { history, last: last ?? 0 };
}
