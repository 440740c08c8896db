/** One person's data on this device. Another person's lies in another database, so it cannot be shown or sent by mistake. */
import type { StoreNames } from 'idb';
import type { PersonId } from '../../domain/id.ts';
import type { Instant } from '../../domain/instant.ts';
import { Connection, isFull, type Read, type Write } from './connection.ts';
import { personSteps } from './migrations.ts';
import type { PlansStore } from './plans-store.ts';
import type { PersonSchema } from './schema.ts';
import { dress, openRecord, SEALED_STORES, type Sealer, sealRecord } from './sealed-records.ts';

const BORN_AT = 'born-at';
/** The setting that says that plans and notices are not kept, because the device was full. */
export const SHORT_OF_ROOM = 'short-of-room';
/** The setting that says which version of each draft the server and this device had in common last. */
export const KEPT = 'kept-drafts';

export type PersonStoreName = StoreNames<PersonSchema>;
const OF_THIS_DEVICE: readonly PersonStoreName[] = ['drafts', 'outbox', 'discarded'];
/** What has changed: a store of this database, or the plans and notices beside it. */
export type Told = PersonStoreName | 'plans';

export class PersonStore extends Connection<PersonSchema> {
  readonly personId: PersonId;
  readonly #changes: BroadcastChannel;
  #sealer: Sealer | undefined;
  #plans: Promise<PlansStore> | undefined;
  #isClosed = false;

  /** @param sealer for a person with a PIN; without it what is sealed throws SealedError */
  constructor(personId: PersonId, sealer?: Sealer) {
    const name = `headroom-person-${personId}`;
    super(name, personSteps);
    this.personId = personId;
    this.#sealer = sealer;
    this.#changes = new BroadcastChannel(name);
  }

  /** All but what was typed here, and whether it has been sent. */
  protected override canBeHadAgain(stores: readonly PersonStoreName[]): boolean {
    return !OF_THIS_DEVICE.some((store) => stores.includes(store));
  }

  /**
   * As Connection.write; then tells every tab (this one too) which stores changed.
   * When the device is full, what can be fetched again makes room for what cannot, and the write is tried once more.
   * @param changed what to tell, where it is not every store that the transaction might have changed
   */
  override async write<N extends PersonStoreName, T>(
    stores: N[],
    work: (tx: Write<PersonSchema, N>) => Promise<T>,
    changed: readonly Told[] = stores,
  ): Promise<T> {
    let result: T;
    try {
      result = await super.write(stores, (tx) => work(dress(tx, this.#sealer)));
    } catch (error) {
      if (!isFull(error) || !(await this.makeRoom())) throw error;
      result = await super.write(stores, (tx) => work(dress(tx, this.#sealer)));
    }
    this.#tell(changed);
    return result;
  }

  /** A round or a save may end after its session was closed: it happened all the same, and the channel would throw. */
  #tell(stores: readonly Told[]): void {
    if (!this.#isClosed) this.#changes.postMessage(stores);
  }

  override read<N extends PersonStoreName, T>(stores: N[], work: (tx: Read<PersonSchema, N>) => Promise<T>): Promise<T> {
    return super.read(stores, (tx) => work(dress(tx, this.#sealer)));
  }

  /** What opens and seals this person's records; undefined: they have no PIN, or it was not given. */
  get sealer(): Sealer | undefined {
    return this.#sealer;
  }

  /** From now on, and for everything stored so far, in one transaction. Undefined takes the seal off. Repeating it is harmless. */
  async sealWith(sealer: Sealer | undefined): Promise<void> {
    await super.write([...SEALED_STORES], async (tx) => {
      for (const name of SEALED_STORES) {
        const store = tx.objectStore(name) as unknown as { getAll(): Promise<unknown[]>; put(value: unknown): Promise<unknown> };
        for (const record of await store.getAll()) await store.put(sealRecord(name, openRecord(record, this.#sealer), sealer));
      }
    });
    this.#sealer = sealer;
  }

  /** When this database was made: what tells a cleared one from the old. */
  async bornAt(now: Instant): Promise<Instant> {
    const before = (await super.read(['settings'], (tx) => tx.objectStore('settings').get(BORN_AT))) as Instant | undefined;
    if (before !== undefined) return before;
    return super.write(['settings'], async (tx) => {
      const held = (await tx.objectStore('settings').get(BORN_AT)) as Instant | undefined;
      if (held === undefined) await tx.objectStore('settings').put(now, BORN_AT);
      return held ?? now;
    });
  }

  /** Loaded when they are first wanted: not part of the first load. */
  plans(): Promise<PlansStore> {
    this.#plans ??= import('./plans-store.ts').then(({ PlansStore }) => {
      const plans = new PlansStore(this.personId);
      plans.onFault = (where, error) => this.onFault(`plans: ${where}`, error);
      return plans;
    });
    this.#plans.catch(() => (this.#plans = undefined));
    return this.#plans;
  }

  /** Drops plans and notices, never a draft, the outbox or a receipt. False: they were dropped before. */
  async makeRoom(): Promise<boolean> {
    const isShort = await super.read(['settings'], (tx) => tx.objectStore('settings').get(SHORT_OF_ROOM));
    if (isShort === true) return false;
    // Stopped between the two: the feed's position no longer agrees with what is kept, and everything is read again.
    await (await this.plans()).giveWay(() => super.write(['settings'], (tx) => tx.objectStore('settings').put(true, SHORT_OF_ROOM)));
    this.#tell(['items', 'plans', 'settings']);
    return true;
  }

  /** Calls back after each write to this person's data by any tab or the worker. Returns how to stop. */
  onChange(callback: (stores: readonly Told[]) => void): () => void {
    const listener = new BroadcastChannel(this.#changes.name);
    listener.onmessage = (event) => callback(event.data as Told[]);
    return () => listener.close();
  }

  override async close(): Promise<void> {
    this.#isClosed = true;
    this.#changes.close();
    await (await this.#plans?.catch(() => undefined))?.close();
    await super.close();
  }
}
