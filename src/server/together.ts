/** Looks up together what is asked for at the same moment: one statement for all requests that have just arrived. */
import { setImmediate } from 'node:timers/promises';

export class Together<Key, Found> {
  readonly #load: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Found>>;
  #gathering: { keys: Set<Key>; found: Promise<ReadonlyMap<Key, Found>> } | undefined;

  constructor(load: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Found>>) {
    this.#load = load;
  }

  /** What is true after the call: the statement is sent later than it, and nothing is remembered. */
  async find(key: Key): Promise<Found | undefined> {
    this.#gathering ??= this.#gather();
    this.#gathering.keys.add(key);
    return (await this.#gathering.found).get(key);
  }

  #gather(): { keys: Set<Key>; found: Promise<ReadonlyMap<Key, Found>> } {
    const keys = new Set<Key>();
    const load = async (): Promise<ReadonlyMap<Key, Found>> => {
      await setImmediate(); // lets every request that has already arrived join
      this.#gathering = undefined;
      return this.#load([...keys]);
    };
    return { keys, found: load() };
  }
}
