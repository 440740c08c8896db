/** What officers published and withdrew, in a table that only grows, and how it lies over what the program brings. */
import type { Council } from '../../domain/council.ts';
import type { CouncilId, ItemId } from '../../domain/id.ts';
import type { LibraryItem } from '../../domain/published-item.ts';
import type { DeskItemKind, PlanEvent } from '../../domain/protocol-plans.ts';
import { PlanItem } from '../../domain/typed-plan.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { Db, Tables, Tx } from '../db/tables.ts';

/** The names of those who wrote it, as rows keep them. */
export const namesIn = (writers: string): string[] => (JSON.parse(writers) as { name: string }[]).map(({ name }) => name);

const eventOf = (row: Pick<Tables['plan_events'], 'version' | 'at' | 'what' | 'by_name' | 'writers' | 'reason'>): PlanEvent => ({
  version: row.version,
  at: row.at,
  what: row.what,
  by: row.by_name,
  writers: namesIn(row.writers),
  ...(row.reason === null ? {} : { reason: row.reason }),
});

export const keyOf = (kind: DeskItemKind, id: string): string => `${kind} ${id}`;

/** Newest first. */
export async function historyOf(db: Db, kind: DeskItemKind, id: ItemId): Promise<PlanEvent[]> {
  const rows = await db
    .selectFrom('plan_events')
    .selectAll()
    .where('kind', '=', kind)
    .where('item_id', '=', id)
    .orderBy('seq', 'desc')
    .limit(100)
    .execute();
  return rows.map(eventOf);
}

export async function lastEvents(db: Db, councilId: CouncilId): Promise<Map<string, PlanEvent>> {
  const rows = await db.selectFrom('plan_events').selectAll().where('council_id', '=', councilId).orderBy('seq').execute();
  return new Map(rows.map((row) => [keyOf(row.kind, row.item_id), eventOf(row)]));
}

export const addEvent = async (
  tx: Tx,
  { item, ...row }: Omit<Tables['plan_events'], 'seq' | 'json'> & { item: PlanItem | null },
): Promise<void> =>
  void (await tx
    .insertInto('plan_events')
    .values({ ...row, json: item === null ? null : canonicalJson(item) })
    .execute());

/** What the desks say now of each item that they ever published or withdrew; undefined: withdrawn. */
async function loadStanding(db: Db): Promise<Map<string, PlanItem | undefined>> {
  const rows = await db.selectFrom('plan_events').select(['kind', 'item_id', 'json']).orderBy('seq').execute();
  return new Map(
    rows.map(({ kind, item_id, json }) => [keyOf(kind, item_id), json === null ? undefined : PlanItem.parse(JSON.parse(json))]),
  );
}

/**
 * What a council said at its desk stands over what the program, the demonstration or an operator's file says under the same id: at every
 * start, and after every upgrade. A new area that comes with the program is added; its names and who the council is come from there.
 */
export async function underTheDesk(
  tx: Tx,
  councils: readonly Council[],
  items: readonly LibraryItem[],
): Promise<{ councils: Council[]; items: LibraryItem[] }> {
  const standing = await loadStanding(tx);
  const typed = [...standing.values()].flatMap((item) => (item === undefined || item.kind === 'council' ? [] : [item]));
  return {
    councils: councils.map((council) => {
      const said = standing.get(keyOf('council', council.id));
      if (said?.kind !== 'council') return council;
      const { kind: _kind, ...settings } = said;
      const more = council.localities.filter(({ id }) => !settings.localities.some((one) => one.id === id));
      const { id, name, shortName } = council;
      return { ...settings, id, name, shortName, localities: [...settings.localities, ...more] };
    }),
    items: [...items.filter(({ kind, id }) => !standing.has(keyOf(kind, id))), ...typed],
  };
}

/** Of these ids, those that a desk has published or withdrawn: nobody else writes under them. */
export async function ofADesk(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('plan_events')
    .select('item_id')
    .distinct()
    .where('item_id', 'in', ids as ItemId[])
    .execute();
  return rows.map(({ item_id }) => item_id);
}
