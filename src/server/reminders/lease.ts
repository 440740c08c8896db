/** Which of several processes does a piece of work: whoever holds its lease, until it lets it run out. */
import type { Instant } from '../../domain/instant.ts';
import { addMs } from '../../domain/instant.ts';
import type { Tx } from '../db/tables.ts';

/** @returns whether this holder has it now */
export async function holdLease(tx: Tx, name: string, holder: string, forMs: number, now: Instant): Promise<boolean> {
  const until_at = addMs(now, forMs);
  const row = await tx
    .insertInto('leases')
    .values({ name, holder, until_at })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder, until_at })
        .where((eb) => eb.or([eb('leases.holder', '=', holder), eb('leases.until_at', '<=', now)])),
    )
    .returning('name')
    .executeTakeFirst();
  return row !== undefined;
}
