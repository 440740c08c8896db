/** What lies on a device's disk, read past the app: and read again only when it may have changed. */
import type { DBSchema, StoreNames } from 'idb';
import { Connection } from '../../src/device/store/connection.ts';
import { personSteps, plansSteps } from '../../src/device/store/migrations.ts';
import type { PlansSchema } from '../../src/device/store/plans-store.ts';
import type { AnyDraft, Discarded, OutboxEntry, PersonSchema, StoredItem } from '../../src/device/store/schema.ts';
import { dress, type Sealer } from '../../src/device/store/sealed-records.ts';
import type { Received } from '../../src/domain/reported-answer.ts';
import { changesOf, Tab } from '../fixtures/browser-storage.ts';

export interface Held {
  outbox: OutboxEntry[];
  receipts: Received[];
  discarded: Discarded[];
  drafts: AnyDraft[];
}

class Reader<S extends DBSchema, T> {
  readonly connection: Connection<S>;
  readonly #name: string;
  readonly #read: (connection: Connection<S>) => Promise<T>;
  #at = -1;
  #last: T | undefined;

  constructor(name: string, steps: ConstructorParameters<typeof Connection<S>>[1], read: (connection: Connection<S>) => Promise<T>) {
    this.connection = new Connection<S>(name, steps);
    this.#name = name;
    this.#read = read;
  }
  async look(tab: Tab): Promise<T> {
    const at = changesOf(tab.factory, this.#name);
    if (this.#last === undefined || at !== this.#at) this.#last = await this.#read(this.connection);
    this.#at = at;
    return this.#last;
  }
}

export class Disk {
  readonly tab = new Tab();
  readonly #people = new Map<string, Reader<PersonSchema, Held>>();

  held(personId: string, sealer: Sealer | undefined): Promise<Held> {
    const key = `${personId} ${sealer !== undefined}`;
    let reader = this.#people.get(key);
    if (reader === undefined) {
      reader = new Reader<PersonSchema, Held>(`headroom-person-${personId}`, personSteps, (connection) =>
        connection.read(['outbox', 'receipts', 'discarded', 'drafts'], async (raw) => {
          const tx = dress(raw, sealer);
          const [outbox, receipts, discarded, drafts] = await Promise.all([
            tx.objectStore('outbox').getAll(),
            tx.objectStore('receipts').getAll(),
            tx.objectStore('discarded').getAll(),
            tx.objectStore('drafts').getAll(),
          ]);
          return { outbox, receipts, discarded, drafts };
        }),
      );
      this.#people.set(key, reader);
    }
    const { look } = reader;
    return this.tab.run(() => look.call(reader, this.tab));
  }

  /** Changes what lies there behind the app's back. */
  change<T>(personId: string, stores: StoreNames<PersonSchema>[], work: (tx: Raw) => Promise<T>): Promise<T> {
    return this.tab.run(async () => {
      const connection = new Connection<PersonSchema>(`headroom-person-${personId}`, personSteps);
      try {
        return await connection.write(stores, (tx) => work(tx as unknown as Raw));
      } finally {
        await connection.close();
      }
    });
  }

  plansOf(personId: string): Promise<StoredItem[]> {
    return this.#inPlans(personId, (plans) => plans.read(['items'], (tx) => tx.objectStore('items').getAll()));
  }
  dropPlans(personId: string): Promise<void> {
    return this.#inPlans(personId, (plans) => plans.write(['items'], (tx) => tx.objectStore('items').clear()));
  }
  #inPlans<T>(personId: string, work: (plans: Connection<PlansSchema>) => Promise<T>): Promise<T> {
    return this.tab.run(async () => {
      const connection = new Connection<PlansSchema>(`headroom-plans-${personId}`, plansSteps);
      try {
        return await work(connection);
      } finally {
        await connection.close();
      }
    });
  }

  async close(): Promise<void> {
    for (const reader of this.#people.values()) await reader.connection.close();
  }
}

/** As much of a raw transaction as tests use. */
export interface Raw {
  objectStore(name: string): {
    getAll(): Promise<unknown[]>;
    getAllKeys(): Promise<string[]>;
    put(value: unknown, key?: string): Promise<unknown>;
    clear(): Promise<void>;
  };
}
