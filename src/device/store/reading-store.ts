/** What a person saved and what changed in the papers, in a database of its own: older versions of the app, in another tab, keep theirs. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { LogEntry } from '../../domain/change.ts';
import { addMs, type Instant } from '../../domain/instant.ts';
import { Connection } from './connection.ts';
import { openRecord, type Sealer } from './sealed-records.ts';

/** An item a person wants to find again, with what they wrote beside it for themselves. */
export interface SavedItem {
  /** `kind/id` */
  key: string;
  kind: string;
  id: string;
  /** As it was called when it was saved: a council may withdraw it. */
  title: string;
  note: string;
  savedAt: Instant;
  /** When it or its note was last changed; absent: when it was saved. */
  updatedAt?: Instant;
}
/** Of a person with a PIN only the key is readable. */
export type Stored = SavedItem | { key: string; sealed: Uint8Array };

export interface ReadingSchema extends DBSchema {
  saved: { key: string; value: Stored };
  /** What the papers said when they were last compared, and what has changed since: published to everybody, so not sealed. */
  papers: { key: string; value: unknown };
}

/** Append only, as in migrations.ts. */
const steps: readonly ((db: IDBPDatabase<ReadingSchema>) => void)[] = [
  // 1
  (db) => {
    db.createObjectStore('saved', { keyPath: 'key' });
    db.createObjectStore('papers');
  },
];

export const LOG = 'log';
const SEEN = 'seen-at';

export interface Changes {
  log: LogEntry[];
  /** When this person last looked at what had changed; undefined: never. */
  seenAt: Instant | undefined;
}

export const savedKey = (kind: string, id: string): string => `${kind}/${id}`;

export class ReadingStore extends Connection<ReadingSchema> {
  readonly #name: string;
  readonly #tell: BroadcastChannel;

  constructor(personId: string) {
    const name = `headroom-reading-${personId}`;
    super(name, steps);
    this.#name = name;
    this.#tell = new BroadcastChannel(name);
  }

  changes(): Promise<Changes> {
    return this.read(['papers'], async (tx) => ({
      log: ((await tx.objectStore('papers').get(LOG)) ?? []) as LogEntry[],
      seenAt: (await tx.objectStore('papers').get(SEEN)) as Instant | undefined,
    }));
  }

  async noteSeen(at: Instant): Promise<void> {
    await this.write(['papers'], (tx) => tx.objectStore('papers').put(at, SEEN));
    this.tell('papers');
  }

  /** @param sealer of a person with a PIN; what was stored before they had one is read all the same */
  async saved(sealer: Sealer | undefined): Promise<SavedItem[]> {
    const stored = await this.read(['saved'], (tx) => tx.objectStore('saved').getAll());
    return stored.flatMap((one) => {
      if (!('sealed' in one)) return [one];
      return sealer === undefined ? [] : [sealer.open(one.sealed) as SavedItem];
    });
  }

  /** @param item its `updatedAt` is moved on where a clock was put back: what is later takes the place of what is earlier */
  async save(item: SavedItem, sealer: Sealer | undefined): Promise<void> {
    await this.write(['saved'], async (tx) => {
      const held = openRecord(await tx.objectStore('saved').get(item.key), sealer) as SavedItem | undefined;
      const before = held === undefined ? undefined : addMs(held.updatedAt ?? held.savedAt, 1);
      const at = item.updatedAt ?? item.savedAt;
      await tx.objectStore('saved').put(stored({ ...item, updatedAt: before !== undefined && before > at ? before : at }, sealer));
    });
    this.tell('saved');
  }

  async forget(key: string): Promise<void> {
    await this.write(['saved'], (tx) => tx.objectStore('saved').delete(key));
    this.tell('saved');
  }

  /** Seals what was saved in the open. Repeating it is harmless. */
  async sealWith(sealer: Sealer): Promise<void> {
    await this.write(['saved'], async (tx) => {
      for (const one of await tx.objectStore('saved').getAll())
        if (!('sealed' in one)) await tx.objectStore('saved').put(stored(one, sealer));
    });
  }

  /** Says that something was written, to every tab. */
  tell(what: 'saved' | 'papers'): void {
    this.#tell.postMessage(what);
  }

  /** Calls back after each write by any tab or the worker. Returns how to stop. */
  onChange(callback: () => void): () => void {
    const listener = new BroadcastChannel(this.#name);
    listener.onmessage = callback;
    return () => listener.close();
  }

  override async close(): Promise<void> {
    this.#tell.close();
    await super.close();
  }
}

export const stored = (item: SavedItem, sealer: Sealer | undefined): Stored =>
  sealer === undefined ? item : { key: item.key, sealed: sealer.seal(item) };
