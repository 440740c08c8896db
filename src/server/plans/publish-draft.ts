/** Puts a draft before everybody: checked once more against what stands now, kept for good, and into the feed. */
import { checkPlan } from '../../domain/check-plan.ts';
import type { Council } from '../../domain/council.ts';
import type { CouncilId, ItemId } from '../../domain/id.ts';
import { type Instant, londonDate } from '../../domain/instant.ts';
import type { Person } from '../../domain/person.ts';
import type { PlanDraft } from '../../domain/plan-draft.ts';
import type { DeskItemKind } from '../../domain/protocol-plans.ts';
import { type PlanItem, publishedPlan, titleOf } from '../../domain/typed-plan.ts';
import type { Tx } from '../db/tables.ts';
import { PUBLIC, publish } from '../publish.ts';
import { saveCouncils } from '../services.ts';
import { loadRow } from './drafts.ts';
import { addEvent } from './events.ts';
import { loadItemsOf } from './published.ts';
import { refuseIf } from './refuse.ts';

export interface Deciding {
  councilId: CouncilId;
  person: Person;
  now: Instant;
  /** On a demonstration everything is marked as made up. */
  fictional: boolean;
}

/** @param tx one that holds the `append` lock */
export async function publishDraft(
  tx: Tx,
  { id, plan, version, writers, savedAt }: PlanDraft,
  council: Council,
  by: Deciding,
): Promise<void> {
  const items = await loadItemsOf(tx, council.id);
  refuseIf(checkPlan(plan, { id, council, items }), 'It was not published: put right what is marked, and try again.');
  const item = publishedPlan(plan, { id, council, on: londonDate(savedAt), fictional: by.fictional });
  const replaced = item.kind === 'document' ? items.find((one) => one.kind === 'document' && one.id === item.replaces) : undefined;
  await publishItem(tx, item, { version, writers }, by);
  if (replaced?.kind === 'document') {
    // The older edition stays to be read, and everything taken from it: only its standing says that another has come.
    const before = (await loadRow(tx, council.id, 'document', replaced.id))?.version ?? 0;
    await publishItem(
      tx,
      { ...replaced, standing: 'historical' },
      { version: before, writers, reason: `“${titleOf(item)}” takes its place` },
      by,
    );
  }
}

interface Written {
  version: number;
  writers: PlanDraft['writers'];
  reason?: string;
}

async function publishItem(tx: Tx, item: PlanItem, { version, writers, reason }: Written, by: Deciding): Promise<void> {
  await addEvent(tx, {
    ...eventBase(by, item.kind, item.id as ItemId),
    version,
    what: 'published',
    writers: JSON.stringify(writers),
    reason: reason ?? null,
    item,
  });
  if (item.kind === 'council') {
    const { kind, ...council } = item;
    await saveCouncils(tx, [council]);
    await publish(tx, PUBLIC, [{ kind, id: council.id, item: council }], by.now);
  } else await publish(tx, PUBLIC, [{ kind: item.kind, id: item.id, item }], by.now);
}

export const eventBase = ({ councilId, person, now }: Deciding, kind: DeskItemKind, item_id: ItemId) => ({
  kind,
  item_id,
  council_id: councilId,
  at: now,
  by_id: person.id,
  by_name: person.name,
});
