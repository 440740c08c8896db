/** What officers are writing: kept with the number of its version and everybody who wrote a part of it. */
import * as z from 'zod/mini';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { CouncilId, ItemId } from '../../domain/id.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Person } from '../../domain/person.ts';
import { type PlanDraft, refusalOf, Writer } from '../../domain/plan-draft.ts';
import type { PlanToSave } from '../../domain/protocol-plans.ts';
import { type PlanKind, TypedPlan } from '../../domain/typed-plan.ts';
import type { Db, Tables, Tx } from '../db/tables.ts';
import { ProblemError } from '../errors.ts';
import { refuse } from './refuse.ts';

type Row = Tables['plan_drafts'];
const Writers = z.array(Writer);
const SentBack = z.object({ reason: z.string(), by: z.string() });

export const draftOf = (row: Row): PlanDraft | undefined =>
  row.state === 'closed'
    ? undefined
    : {
        id: row.item_id,
        plan: TypedPlan.parse(JSON.parse(row.json)),
        version: row.version,
        state: row.state,
        writers: Writers.parse(JSON.parse(row.writers)),
        savedAt: row.saved_at,
        ...(row.sent_back === null ? {} : { sentBack: SentBack.parse(JSON.parse(row.sent_back)) }),
      };

/** Also a closed one: its number goes on. */
export const loadRow = (db: Db, councilId: CouncilId, kind: PlanKind, id: ItemId): Promise<Row | undefined> =>
  db
    .selectFrom('plan_drafts')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('kind', '=', kind)
    .where('item_id', '=', id)
    .executeTakeFirst();

export async function loadDrafts(db: Db, councilId: CouncilId): Promise<PlanDraft[]> {
  const rows = await db
    .selectFrom('plan_drafts')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('state', '<>', 'closed')
    .orderBy('saved_at', 'desc')
    .orderBy('item_id')
    .execute();
  return rows.flatMap((row) => draftOf(row) ?? []);
}

/** @returns the number it now has */
export async function saveDraft(
  tx: Tx,
  councilId: CouncilId,
  { id, seen, plan }: PlanToSave,
  person: Person,
  twoPairsOfEyes: boolean,
  now: Instant,
): Promise<number> {
  const held = await loadRow(tx, councilId, plan.kind, id);
  const open = held && draftOf(held);
  if (open !== undefined) {
    const refusal = refusalOf(open, { deed: 'save', version: seen, person: person.id, twoPairsOfEyes, now });
    if (refusal !== undefined) refuse(refusal);
  } else if (seen !== (held?.version ?? 0)) throw new ProblemError('changed-meanwhile');
  const me: Writer = { id: person.id, name: person.name };
  const writers = [...(open?.writers ?? []).filter((one) => one.id !== me.id), me];
  const row = {
    version: seen + 1,
    state: 'writing' as const,
    json: canonicalJson(plan),
    writers: JSON.stringify(writers),
    saved_at: now,
    sent_back: null,
  };
  await tx
    .insertInto('plan_drafts')
    .values({ kind: plan.kind, item_id: id, council_id: councilId, ...row })
    .onConflict((conflict) => conflict.columns(['kind', 'item_id']).doUpdateSet(row))
    .execute();
  return row.version;
}

export const setState = async (
  tx: Tx,
  { kind, item_id }: Pick<Row, 'kind' | 'item_id'>,
  state: Row['state'],
  sentBack?: PlanDraft['sentBack'],
): Promise<void> =>
  void (await tx
    .updateTable('plan_drafts')
    .set({ state, sent_back: sentBack === undefined ? null : JSON.stringify(sentBack) })
    .where('kind', '=', kind)
    .where('item_id', '=', item_id)
    .execute());
