/** Puts items into the feed: only those that changed, and a tombstone for each that is gone. Publishing the same again adds nothing. */
import type { CouncilId, OrganisationId } from '../domain/id.ts';
import type { FeedKind } from '../domain/feed.ts';
import type { Instant } from '../domain/instant.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { insertRows } from './db/rows.ts';
import type { Tables, Tx } from './db/tables.ts';

export const PUBLIC = 'public';
export const audienceOf = {
  organisation: (id: OrganisationId): string => `organisation:${id}`,
  /** Those who run the organisation's account: what not everybody who reports for it may read. */
  managers: (id: OrganisationId): string => `managers:${id}`,
  council: (id: CouncilId): string => `council:${id}`,
  /** Every organisation with a service that the council reads, and its officers. */
  providers: (id: CouncilId): string => `providers:${id}`,
};

export interface Publication {
  kind: FeedKind;
  id: string;
  item: unknown;
}

export async function appendToFeed(tx: Tx, rows: readonly Omit<Tables['feed'], 'seq'>[]): Promise<void> {
  await insertRows(tx, 'feed', rows);
}

/**
 * @param tx one that holds the `append` lock
 * @param withdraws kinds of which `items` is all there is: others of those kinds are withdrawn, but for those whose id begins with `spares`
 * @returns how many entries it added
 */
export async function publish(
  tx: Tx,
  audience: string,
  items: readonly Publication[],
  now: Instant,
  withdraws: readonly FeedKind[] = [],
  spares?: string,
): Promise<number> {
  const kinds = [...new Set([...items.map((item) => item.kind), ...withdraws])];
  if (kinds.length === 0) return 0;
  const latest = new Map<string, string | null>();
  const held = tx.selectFrom('feed').select(['kind', 'item_id', 'json']).where('audience', '=', audience).where('kind', 'in', kinds);
  const narrowed =
    withdraws.length > 0
      ? spares === undefined
        ? held
        : held.where('item_id', 'not like', `${spares}%`)
      : held.where(
          'item_id',
          'in',
          items.map((item) => item.id),
        );
  for (const row of await narrowed.orderBy('seq').execute()) latest.set(`${row.kind} ${row.item_id}`, row.json);

  const rows: Omit<Tables['feed'], 'seq'>[] = [];
  for (const { kind, id, item } of items) {
    const json = canonicalJson(item);
    if (latest.get(`${kind} ${id}`) !== json) rows.push({ audience, kind, item_id: id, at: now, json });
    latest.delete(`${kind} ${id}`);
  }
  for (const [key, json] of latest) {
    const [kind, id] = key.split(' ') as [FeedKind, string];
    if (json !== null && withdraws.includes(kind)) rows.push({ audience, kind, item_id: id, at: now, json: null });
  }
  await appendToFeed(tx, rows);
  return rows.length;
}

/** Sends a tombstone for one item. */
export const withdraw = (tx: Tx, audience: string, kind: FeedKind, id: string, now: Instant): Promise<void> =>
  appendToFeed(tx, [{ audience, kind, item_id: id, at: now, json: null }]);
