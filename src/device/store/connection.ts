/** A connection to IndexedDB that survives the browser dropping it. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';

export type Write<S extends DBSchema, N extends StoreNames<S>> = IDBPTransaction<S, N[], 'readwrite'>;
export type Read<S extends DBSchema, N extends StoreNames<S>> = IDBPTransaction<S, N[], 'readonly'>;

/** The browser closed the connection under us: iOS does so to pages in the background (Dexie #2008), others when storage is cleared. */
const isDropped = (error: unknown): error is DOMException =>
  error instanceof DOMException && ['InvalidStateError', 'UnknownError', 'AbortError'].includes(error.name);

/** What WebKit says while a browser that was just closed still holds the file: a moment later it opens. */
const MOMENT_MS = 500;
const isHeldElsewhere = (error: DOMException): boolean => error.name === 'UnknownError';

export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** What is under way, of every connection of this page, and can be had again. */
const givenUp = new Set<{ abort(): void }>();
/** While the page is being left, or is put away: until it comes back. */
let away: Promise<void> | undefined;
let comeBack = (): void => {};

/**
 * The page is being left: its readings are given up, and its writes of what the server has; and none begins. WebKit keeps the lock of one
 * that is cut off with its page, and then every write of the pages after it waits for ever (WebKitGTK 2.50: a start in two, when pages
 * are opened one after another). Should the page come back, what was given up is done then.
 */
export function leaveStorage(): void {
  away ??= new Promise((done) => (comeBack = done));
  for (const tx of givenUp)
    try {
      tx.abort();
    } catch {
      // it has ended already
    }
}

/** The page is there again, as it was put away. */
export function returnToStorage(): void {
  away = undefined;
  comeBack();
}

function giveUpWhenLeft(tx: { abort(): void; done: Promise<void> }): void {
  givenUp.add(tx);
  const end = (): void => void givenUp.delete(tx);
  tx.done.then(end, end); // when it is aborted, the request that was waiting says so
}

export class Connection<S extends DBSchema> {
  /** "strict": on the disk. The default of browsers may only reach the system's cache. */
  protected readonly durability: 'strict' | 'relaxed' = 'strict';
  /** Told of each fault of the storage, survived or not. */
  onFault: (where: string, error: unknown) => void = () => undefined;
  /** Whether what a write brings these stores is worth nothing until it is whole, and can be had again: then it is given up with its page. */
  protected canBeHadAgain(_stores: readonly StoreNames<S>[]): boolean {
    return false;
  }
  readonly #open: () => Promise<IDBPDatabase<S>>;
  #db: Promise<IDBPDatabase<S>> | undefined;

  /** @param steps migrations; the database's version is how many there are */
  constructor(name: string, steps: readonly ((db: IDBPDatabase<S>) => void)[]) {
    this.#open = () => {
      const opening: Promise<IDBPDatabase<S>> = openDB<S>(name, steps.length, {
        upgrade: (db, oldVersion) => steps.slice(oldVersion).forEach((step) => step(db)),
        // A newer version of the app, in another tab, wants to migrate: let go; the next use opens again.
        blocking: () => void this.#drop(),
        terminated: () => this.#forget(opening),
      });
      opening.catch(() => this.#forget(opening));
      return opening;
    };
  }

  #connected(): Promise<IDBPDatabase<S>> {
    this.#db ??= this.#open();
    return this.#db;
  }

  /** Unless there is a newer one: the browser may tell of a connection's end long after it was replaced. */
  #forget(opening: Promise<IDBPDatabase<S>>): void {
    if (this.#db === opening) this.#db = undefined;
  }

  /** Runs `work` in one transaction that resolves only once it has committed. */
  write<N extends StoreNames<S>, T>(stores: N[], work: (tx: Write<S, N>) => Promise<T>): Promise<T> {
    return this.#again(`write ${stores.join('/')}`, async () => {
      const db = await this.#connected();
      const isToo = this.canBeHadAgain(stores);
      if (isToo) await away;
      const tx = db.transaction(stores, 'readwrite', { durability: this.durability });
      if (isToo) giveUpWhenLeft(tx);
      try {
        const result = await work(tx);
        await tx.done;
        return result;
      } catch (error) {
        tx.done.catch(() => undefined); // its rejection is this same error
        try {
          tx.abort();
        } catch {
          // it has ended already
        }
        throw tx.error ?? error; // a request of a full disk fails with AbortError; the transaction knows why
      }
    });
  }

  read<N extends StoreNames<S>, T>(stores: N[], work: (tx: Read<S, N>) => Promise<T>): Promise<T> {
    return this.#again(`read ${stores.join('/')}`, async () => {
      const db = await this.#connected();
      await away;
      const tx = db.transaction(stores, 'readonly');
      giveUpWhenLeft(tx);
      return work(tx);
    });
  }

  /** Once more with a new connection, when the old one was dropped. Every use is one transaction, so a second run repeats nothing. */
  async #again<T>(where: string, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof DOMException && away === undefined) this.onFault(where, error);
      if (!isDropped(error)) throw error;
      await this.#drop();
      if (isHeldElsewhere(error)) await new Promise((done) => setTimeout(done, MOMENT_MS));
      return run();
    }
  }

  /** The next use opens a new connection. */
  async #drop(): Promise<void> {
    const open = this.#db;
    this.#db = undefined;
    if (open !== undefined) (await open.catch(() => undefined))?.close();
  }

  close(): Promise<void> {
    return this.#drop();
  }
}
