/** The few facts about the database itself. */
import type { MetaKey, Tx } from './db/tables.ts';

export const getMeta = async (tx: Tx, key: MetaKey): Promise<string | undefined> =>
  (await tx.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst())?.value;

export const setMeta = async (tx: Tx, key: MetaKey, value: string): Promise<void> => {
  await tx
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
};
