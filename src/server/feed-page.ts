/** A page of the feed, read and written as text: items are stored as text and go out as they are. */
import { type RawBuilder, sql } from 'kysely';
import { LIBRARY_KINDS } from '../domain/feed.ts';
import type { Tables } from './db/tables.ts';
import { PUBLIC } from './publish.ts';

export interface Page {
  /** Each a line of JSON text. */
  entries: string[];
  cursor: string;
  more: boolean;
  last: number;
  reset: boolean;
}
export type FeedRow = Tables['feed'] & { seq: number };

const KINDS = sql.join(LIBRARY_KINDS.map((kind) => sql.lit(kind)));

/**
 * One audience, walked in its own index from a number on. A line that a later one supersedes is left out: the later one
 * is on its way in any case, so nobody ever reads an item's whole past.
 */
const walk = (audience: string, after: number, limit: number, only: RawBuilder<unknown> = sql``) =>
  sql`select * from (select seq, kind, item_id, at, json from feed
      where audience = ${audience} and seq > ${after} ${only} and not exists (select 1 from feed later
        where later.audience = feed.audience and later.kind = feed.kind and later.item_id = feed.item_id and later.seq > feed.seq)
      order by seq limit ${limit}) walk`;

/** @param held up to this number the device has the library already */
export const pageQuery = (audiences: readonly string[], after: number, limit: number, held = 0) => {
  const walks = audiences.map((audience) =>
    walk(audience, after, limit, audience === PUBLIC && held > after ? sql`and (seq > ${held} or kind not in (${KINDS}))` : undefined),
  );
  return sql<FeedRow>`select * from (${sql.join(walks, sql` union all `)}) feed_page order by seq limit ${limit}`;
};

export const libraryQuery = (after: number, limit: number) => sql<FeedRow>`${walk(PUBLIC, after, limit, sql`and kind in (${KINDS})`)}`;

export function entryJson({ seq, kind, item_id, at, json }: FeedRow): string {
  const item = json === null ? '' : `,"item":${json}`;
  return `{"seq":${seq},"kind":${JSON.stringify(kind)},"id":${JSON.stringify(item_id)},"at":"${at}"${item}}`;
}

export const pageJson = ({ entries, cursor, more, last, reset }: Page): string =>
  `{"entries":[${entries.join(',')}],"cursor":"${cursor}","more":${more}${more ? `,"last":${last}` : ''}${reset ? ',"reset":true' : ''}}`;
