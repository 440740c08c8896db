/** What stands in the feed of one council: the items it may change or withdraw, whoever wrote them. */
import { Council } from '../../domain/council.ts';
import { LIBRARY_KINDS } from '../../domain/feed.ts';
import type { CouncilId, ItemId } from '../../domain/id.ts';
import { LibraryItem } from '../../domain/published-item.ts';
import type { DeskItemKind } from '../../domain/protocol-plans.ts';
import type { PlanItem } from '../../domain/typed-plan.ts';
import type { Db } from '../db/tables.ts';
import { FOLDED } from '../ocds/fold.ts';
import { PUBLIC } from '../publish.ts';

export async function loadCouncil(db: Db, councilId: CouncilId): Promise<Council> {
  const { json } = await db.selectFrom('councils').select('json').where('id', '=', councilId).executeTakeFirstOrThrow();
  return Council.parse(JSON.parse(json));
}

/** But for notices that were read from a publisher's releases: those are theirs. */
export async function loadItemsOf(db: Db, councilId: CouncilId): Promise<LibraryItem[]> {
  const rows = await db
    .selectFrom('feed')
    .select('json')
    .where('audience', '=', PUBLIC)
    .where('kind', 'in', LIBRARY_KINDS)
    .where('item_id', 'not like', `${FOLDED}%`)
    .where('json', 'like', `%"councilId":${JSON.stringify(councilId)}%`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('feed as later')
            .select('later.seq')
            .whereRef('later.audience', '=', 'feed.audience')
            .whereRef('later.kind', '=', 'feed.kind')
            .whereRef('later.item_id', '=', 'feed.item_id')
            .whereRef('later.seq', '>', 'feed.seq'),
        ),
      ),
    )
    .orderBy('seq')
    .execute();
  return rows.flatMap(({ json }) => {
    const item = LibraryItem.safeParse(JSON.parse(json!));
    return item.success && item.data.councilId === councilId ? [item.data] : [];
  });
}

/** An item of the council, or its settings. */
export const itemAmong = (items: readonly LibraryItem[], council: Council, kind: DeskItemKind, id: ItemId): PlanItem | undefined =>
  kind === 'council' ? { ...council, kind } : items.find((item) => item.kind === kind && item.id === id);

/** Something else has this id: of another council, of another kind, or read from a publisher. */
export async function isTaken(db: Db, councilId: CouncilId, kind: DeskItemKind, id: ItemId): Promise<boolean> {
  if (kind === 'council') return (id as string) !== councilId;
  if (id.startsWith(FOLDED)) return true;
  const said = await db
    .selectFrom('feed')
    .select(['kind', 'json'])
    .where('audience', '=', PUBLIC)
    .where('kind', 'in', LIBRARY_KINDS)
    .where('item_id', '=', id)
    .execute();
  const events = await db.selectFrom('plan_events').select(['kind', 'council_id']).where('item_id', '=', id).execute();
  const drafts = await db.selectFrom('plan_drafts').select(['kind', 'council_id']).where('item_id', '=', id).execute();
  return (
    said.some(
      (row) => row.kind !== kind || (row.json !== null && (JSON.parse(row.json) as { councilId?: string }).councilId !== councilId),
    ) || [...events, ...drafts].some((row) => row.kind !== kind || row.council_id !== councilId)
  );
}
