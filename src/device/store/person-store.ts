/** One person's data on this device. Another person's lies in another database, so it cannot be shown or sent by mistake. */
import type { StoreNames } from 'idb';
import type { PersonId } from '../../domain/id.ts';
import type { Instant } from '../../domain/instant.ts';
import { Connection, type Write } from './connection.ts';
import { personSteps } from './migrations.ts';
import type { PersonSchema } from './schema.ts';

/** What is large and can be fetched again, the largest first. */
const BULK_KINDS = ['notice', 'table', 'intention', 'contradiction', 'document'] as const;
const BORN_AT = 'born-at';
/** The setting that says that plans and notices are not kept, because the device was full. */
export const SHORT_OF_ROOM = 'short-of-room';
export const isBulk = (kind: string): boolean => (BULK_KINDS as readonly string[]).includes(kind);

export type PersonStoreName = StoreNames<PersonSchema>;

export class PersonStore extends Connection<PersonSchema> {
  readonly personId: PersonId;
  readonly #changes: BroadcastChannel;

  constructor(personId: PersonId) {
    const name = `headroom-person-${personId}`;
    super(name, personSteps);
    this.personId = personId;
    this.#changes = new BroadcastChannel(name);
  }

  /**
   * As Connection.write; then tells every tab (this one too) which stores changed.
   * When the device is full, what can be fetched again makes room for what cannot, and the write is tried once more.
   */
  override async write<N extends PersonStoreName, T>(stores: N[], work: (tx: Write<PersonSchema, N>) => Promise<T>): Promise<T> {
    let result: T;
    try {
      result = await super.write(stores, work);
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      if (!full || !(await this.#makeRoom())) throw error;
      result = await super.write(stores, work);
    }
    this.#changes.postMessage(stores);
    return result;
  }

  /** When this database was made: what tells a cleared one from the old. */
  async bornAt(now: Instant): Promise<Instant> {
    return super.write(['settings'], async (tx) => {
      const held = (await tx.objectStore('settings').get(BORN_AT)) as Instant | undefined;
      if (held === undefined) await tx.objectStore('settings').put(now, BORN_AT);
      return held ?? now;
    });
  }

  /** Drops plans and notices, never a draft, the outbox or a receipt. False: there was nothing to drop. */
  async #makeRoom(): Promise<boolean> {
    const dropped = await super.write(['items', 'settings'], async (tx) => {
      let count = 0;
      for (const kind of BULK_KINDS) {
        for (const key of await tx.objectStore('items').index('kind').getAllKeys(kind)) {
          await tx.objectStore('items').delete(key);
          count += 1;
        }
      }
      if (count > 0) await tx.objectStore('settings').put(true, SHORT_OF_ROOM);
      return count;
    });
    if (dropped > 0) this.#changes.postMessage(['items', 'settings']);
    return dropped > 0;
  }

  /** Calls back after each write to this person's data by any tab or the worker. Returns how to stop. */
  onChange(callback: (stores: readonly PersonStoreName[]) => void): () => void {
    const listener = new BroadcastChannel(this.#changes.name);
    listener.onmessage = (event) => callback(event.data as PersonStoreName[]);
    return () => listener.close();
  }

  override async close(): Promise<void> {
    this.#changes.close();
    await super.close();
  }
}
