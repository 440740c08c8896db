/** Gathers what arrives together into one transaction: many requests, one wait for the disk. */
import { setImmediate } from 'node:timers/promises';
import { isTrouble } from './db/trouble.ts';

/** So that one transaction stays short, and its statements under SQLite's limit of 32,766 values. */
const MOST_IN_A_GROUP = 500;

/** Turns of the event loop that bring nobody else, before a group is closed: microseconds for one request alone, half as many waits for the disk for many. */
const QUIET_TURNS = 8;

interface Request<Item, Result> {
  items: readonly Item[];
  resolve: (results: Result[]) => void;
  reject: (error: unknown) => void;
}

export class GroupCommit<Item, Result> {
  readonly #commit: (items: readonly Item[]) => Promise<Result[]>;
  #waiting: Request<Item, Result>[] = [];
  #running: Promise<void> | undefined;

  /** @param commit does one group in one transaction; one result for each item, in order; throws when nothing of it was kept */
  constructor(commit: (items: readonly Item[]) => Promise<Result[]>) {
    this.#commit = commit;
  }

  /** Resolves after the commit that holds these items; a request's items are never split between two. */
  add(items: readonly Item[]): Promise<Result[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ items, resolve, reject });
      this.#running ??= this.#run().finally(() => (this.#running = undefined));
    });
  }

  /** When everything added so far has been answered. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#gather();
      await this.#commitGroup(this.#nextGroup());
    }
  }

  /** Lets every request that has already arrived join: those whose body or session is still being read take a few turns. */
  async #gather(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS && this.#waiting.length < MOST_IN_A_GROUP;) {
      const before = this.#waiting.length;
      await setImmediate();
      quiet = this.#waiting.length > before ? 0 : quiet + 1;
    }
  }

  #nextGroup(): Request<Item, Result>[] {
    let size = 0;
    const end = this.#waiting.findIndex((request, index) => (size += request.items.length) > MOST_IN_A_GROUP && index > 0);
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end);
  }

  async #commitGroup(group: Request<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#commit(group.flatMap((request) => request.items));
      let start = 0;
      for (const { items, resolve } of group) resolve(results.slice(start, (start += items.length)));
    } catch (error) {
      // One request may hold something the database will not take. Alone, it sinks nobody else. A database that takes nothing is asked once.
      if (isTrouble(error)) for (const { reject } of group) reject(error);
      else if (group.length > 1) for (const request of group) await this.#commitGroup([request]);
      else group[0]!.reject(error);
    }
  }
}
