/** What a database that was put back from a copy must not share with what came after that copy: the feed's epoch, and receipts' numbers. */
import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { Instant } from '../domain/instant.ts';
import type { Engine } from './db/connection.ts';
import type { Tx } from './db/tables.ts';
import { getMeta, setMeta } from './meta.ts';

/**
 * Receipts given out after the copy was made are in people's hands, and their numbers must not be given to others. How many there
 * were is not known, and the same copy may be put back twice: so numbering goes on far from there, at a place drawn by lot.
 */
const LEAST_STEP = 1_000_000;
const MOST_STEP = 1_000_000_000;

const newHistory = (randomBytes: (size: number) => Uint8Array): string => Buffer.from(randomBytes(9)).toString('base64url');

/** The first, or another one: a device whose cursor is of an earlier one starts again. */
export const renewHistory = (tx: Tx, randomBytes: (size: number) => Uint8Array): Promise<void> =>
  setMeta(tx, 'history', newHistory(randomBytes));

/** @param tx one that holds the `append` lock */
export async function beginAfterRestore(tx: Tx, engine: Engine, randomBytes: (size: number) => Uint8Array): Promise<void> {
  await renewHistory(tx, randomBytes);
  await tx.deleteFrom('meta').where('key', '=', 'put-back').execute();
  const step = randomInt(LEAST_STEP, MOST_STEP);
  if (engine === 'postgres') {
    await sql`select setval(pg_get_serial_sequence('submissions', 'seq'), nextval(pg_get_serial_sequence('submissions', 'seq')) + ${step})`.execute(
      tx,
    );
    return;
  }
  const { last } = await numbering(tx);
  await setMeta(tx, 'seq-floor', String(last + step));
}

/** A copy says of itself that it is one; the server that opens it as its own draws a new history then, another each time. */
export const wasPutBack = async (tx: Tx): Promise<boolean> => (await getMeta(tx, 'put-back')) !== undefined;

/** Where the numbering of submissions stands, in one statement of look-ups. `floor`: the next number is not under this one (SQLite). */
export async function numbering(tx: Tx): Promise<{ last: number; floor: number; latestReceivedAt: Instant | undefined }> {
  const { rows } = await sql<{ last: number | null; received_at: Instant | null; floor: string | null }>`
    select (select max(seq) from submissions) as last,
      (select received_at from submissions where seq = (select max(seq) from submissions)) as received_at,
      (select value from meta where key = 'seq-floor') as floor`.execute(tx);
  const { last, received_at, floor } = rows[0]!;
  return { last: last ?? 0, floor: Number(floor ?? 0), latestReceivedAt: received_at ?? undefined };
}
