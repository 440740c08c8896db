/** Plans and notices of one person, in a database of their own: only a database that is deleted whole gives its room back at once. */
import { type DBSchema, deleteDB } from 'idb';
import type { FeedEntry } from '../../domain/feed.ts';
import { Connection, isFull } from './connection.ts';
import { searchName } from './kept-index.ts';
import { plansSteps } from './migrations.ts';
import type { StoredItem } from './schema.ts';

/** The pages taken in last led from one cursor to another. Undefined: from the beginning. */
export interface Reach {
  from: string | undefined;
  to: string;
  /** The cursor of the library's own pages up to which all of them are here, until the feed has gone on from it. */
  library?: string;
}

export interface PlansSchema extends DBSchema {
  items: { key: [string, string]; value: StoredItem; indexes: { kind: string } };
  reach: { key: string; value: Reach };
}

const REACH = 'reach';
/** A page that the browser has put to sleep may never let go of its connection. */
const PATIENCE_MS = 5000;
const AGAIN_MS = 200;
const TRIES = 20;

export class PlansStore extends Connection<PlansSchema> {
  /** It can be fetched again: should the machine lose a page that the cursor speaks of, the cursor is not believed. */
  protected override readonly durability = 'relaxed';
  protected override canBeHadAgain(): boolean {
    return true;
  }
  /** The search index of the plans goes where they go. */
  readonly #names: readonly [plans: string, search: string];

  constructor(personId: string) {
    const name = `headroom-plans-${personId}`;
    super(name, plansSteps);
    this.#names = [name, searchName(personId)];
  }

  /**
   * Takes in a page, which led from one cursor to another, in one transaction.
   * @returns false: what is here does not reach to where the page begins, and nothing was changed
   */
  take(entries: readonly FeedEntry[], reach: Reach): Promise<boolean> {
    const { from } = reach;
    return this.write(['items', 'reach'], async (tx) => {
      const items = tx.objectStore('items');
      if (from === undefined) await items.clear();
      else if (!reaches(await tx.objectStore('reach').get(REACH), from)) return false;
      // Asked for together: the database takes them in order, and waiting for each would take twice as long.
      // `async`: one that throws at once, its transaction just ended, rejects, and those asked before it are still waited for.
      await Promise.all<unknown>(
        entries.map(async ({ kind, id, at, item }) => (item === undefined ? items.delete([kind, id]) : items.put({ kind, id, at, item }))),
      );
      await tx.objectStore('reach').put(reach, REACH);
      return true;
    });
  }

  /** Undefined: nothing was ever taken in here. */
  reach(): Promise<Reach | undefined> {
    return this.read(['reach'], (tx) => tx.objectStore('reach').get(REACH));
  }

  /** Everything up to this cursor is here. */
  async holdsUpTo(cursor: string): Promise<boolean> {
    return reaches(await this.reach(), cursor);
  }

  /** At most `count`, in the order of their keys. Undefined: nothing was ever taken in here. */
  itemsIn(range: IDBKeyRange | undefined, count: number): Promise<StoredItem[] | undefined> {
    return this.read(['items', 'reach'], async (tx) =>
      (await tx.objectStore('reach').get(REACH)) === undefined ? undefined : tx.objectStore('items').getAll(range, count),
    );
  }

  /**
   * Deletes everything here, and notes so elsewhere as soon as there is room to: Chromium gives it back a moment after the deletion.
   * Rejects when there is none even then.
   */
  async giveWay(note: () => Promise<unknown>): Promise<void> {
    const holdsSomething = (await this.itemsIn(undefined, 1).catch(() => undefined)) !== undefined; // it cannot even be opened: there is nothing
    if (holdsSomething) await this.#deleteWhole();
    for (let tries = holdsSomething ? TRIES : 0; ; tries--) {
      try {
        await note();
        return;
      } catch (error) {
        if (tries === 0 || !isFull(error)) throw error;
        await pause(AGAIN_MS);
      }
    }
  }

  async #deleteWhole(): Promise<void> {
    await this.close();
    await Promise.race([Promise.all(this.#names.map((name) => deleteDB(name))), pause(PATIENCE_MS)]);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Also when the other database was not told of the last page: it asks for it again, from where it began. */
const reaches = (reach: Reach | undefined, cursor: string): boolean =>
  reach !== undefined && (reach.to === cursor || reach.from === cursor);
