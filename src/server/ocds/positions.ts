/** How far each service has been read, kept with what was read, so that a restart goes on where it was. */
import type { Selectable } from 'kysely';
import type { Instant } from '../../domain/instant.ts';
import type { Tables, Tx } from '../db/tables.ts';
import type { Publisher } from './publishers.ts';

export type Position = Selectable<Tables['notice_positions']>;

/** @param sinceAt where to begin; earlier than where it once began starts the reading over, from there */
export async function loadPosition(tx: Tx, { name, widestMs }: Publisher, sinceAt: Instant, now: Instant): Promise<Position> {
  const held = await tx.selectFrom('notice_positions').selectAll().where('service', '=', name).executeTakeFirst();
  if (held !== undefined && held.since_at <= sinceAt) return held;
  return {
    service: name,
    since_at: sinceAt,
    reached_at: sinceAt,
    until_at: null,
    cursor_text: null,
    window_ms: widestMs,
    waits_until: held?.waits_until ?? now,
    failures: 0,
    trouble: null,
  };
}

export async function savePosition(tx: Tx, position: Position): Promise<void> {
  await tx
    .insertInto('notice_positions')
    .values(position)
    .onConflict((conflict) => conflict.column('service').doUpdateSet(position))
    .execute();
}
