/** The search index from one visit to the next, in a database of its own: what was read once is not read again until something changes. */
import { type DBSchema, deleteDB } from 'idb';
import { Connection } from './connection.ts';

/** What an index was made of and by. Another of any of them, and it is made anew or brought up to date. */
export interface MadeOf {
  /** The program that made it, and the councils it knew: their names are in what is shown. */
  by: string;
  /** How far the plans had been read. */
  reach: string;
  plans: number;
  notices: number;
}

interface SearchSchema extends DBSchema {
  'made-of': { key: string; value: MadeOf };
  /** Only search knows what is in it. */
  index: { key: string; value: unknown };
}
const ONLY = 'only';

export const searchName = (personId: string): string => `headroom-search-${personId}`;

const open = (personId: string): Connection<SearchSchema> =>
  new Connection<SearchSchema>(searchName(personId), [
    (db) => {
      db.createObjectStore('made-of');
      db.createObjectStore('index');
    },
  ]);

/** Undefined: there is none, or another program made it. */
export async function loadKept(personId: string, by: string): Promise<{ madeOf: MadeOf; index: unknown } | undefined> {
  const connection = open(personId);
  try {
    return await connection.read(['made-of', 'index'], async (tx) => {
      const madeOf = await tx.objectStore('made-of').get(ONLY);
      const index = madeOf?.by === by ? await tx.objectStore('index').get(ONLY) : undefined;
      return madeOf === undefined || index === undefined ? undefined : { madeOf, index };
    });
  } finally {
    await connection.close();
  }
}

/**
 * A device that is full keeps none: search is the first to give way.
 * @param index absent: the one that is kept is still right
 */
export async function saveKept(personId: string, madeOf: MadeOf, index?: unknown): Promise<void> {
  const connection = open(personId);
  try {
    await connection.write(['made-of', 'index'], async (tx) => {
      if (index !== undefined) await tx.objectStore('index').put(index, ONLY);
      await tx.objectStore('made-of').put(madeOf, ONLY);
    });
  } catch {
    await connection.close();
    await deleteDB(searchName(personId)).catch(() => undefined);
  } finally {
    await connection.close();
  }
}
