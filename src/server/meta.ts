/** The few facts about the database itself. */
import type { Tx } from './db/tables.ts';

/** `history`: the feed's epoch. `mode`: the kind of server this data belongs to. `started-at`: when it was first filled. */
export type MetaKey = 'history' | 'mode' | 'started-at';

export const getMeta = async (tx: Tx, key: MetaKey): Promise<string | undefined> =>
  (await tx.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst())?.value;

export const setMeta = async (tx: Tx, key: MetaKey, value: string): Promise<void> => {
  await tx
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
};
