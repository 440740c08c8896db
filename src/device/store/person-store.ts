/** One person's data on this device. Another person's lies in another database, so it cannot be shown or sent by mistake. */
import type { StoreNames } from 'idb';
import type { PersonId } from '../../domain/id.ts';
import { Connection, type Write } from './connection.ts';
import { personSteps } from './migrations.ts';
import type { PersonSchema } from './schema.ts';

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

  /** As Connection.write; then tells every tab (this one too) which stores changed. */
  override async write<N extends PersonStoreName, T>(stores: N[], work: (tx: Write<PersonSchema, N>) => Promise<T>): Promise<T> {
    const result = await super.write(stores, work);
    this.#changes.postMessage(stores);
    return result;
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
