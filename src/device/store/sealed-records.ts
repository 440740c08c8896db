/** Records of a person with a PIN: on disk only their key is readable. A transaction is dressed so that the rest of the store need not know. */
import type { StoreNames } from 'idb';
import { isBulk } from './bulk.ts';
import type { PersonSchema } from './schema.ts';

export interface Sealer {
  seal(value: unknown): Uint8Array;
  /** Throws when the bytes were sealed with another key or changed. */
  open(bytes: Uint8Array): unknown;
}

type Name = StoreNames<PersonSchema>;
/** What belongs to the person or their organisation. The feed's position and the settings say nothing of either. */
export const SEALED_STORES = ['drafts', 'outbox', 'receipts', 'discarded', 'items'] as const satisfies Name[];

/** Data of a person with a PIN was asked for without their key. */
export class SealedError extends Error {
  override name = 'SealedError';
}

const isSealedStore = (name: Name): boolean => (SEALED_STORES as readonly Name[]).includes(name);

/** The parts of a record that its store's key path needs, in their places. */
function keyOf(name: Name, value: Record<string, unknown>): Record<string, unknown> {
  switch (name) {
    case 'drafts':
      return { key: value['key'] };
    case 'receipts':
      return { receipt: { id: (value['receipt'] as { id: string }).id } };
    case 'items':
      return { kind: value['kind'], id: value['id'] };
    default:
      return { submission: { id: (value['submission'] as { id: string }).id } };
  }
}

export function sealRecord(name: Name, value: unknown, sealer: Sealer | undefined): unknown {
  const record = value as Record<string, unknown>;
  if (sealer === undefined || !isSealedStore(name)) return value;
  if (name === 'items' && isBulk(String(record['kind']))) return value; // published to everybody
  return { ...keyOf(name, record), sealed: sealer.seal(record) };
}

export function openRecord(value: unknown, sealer: Sealer | undefined): unknown {
  if (typeof value !== 'object' || value === null || !('sealed' in value)) return value;
  if (sealer === undefined) throw new SealedError('This is locked with a PIN');
  return sealer.open(value.sealed as Uint8Array);
}

/** As much of idb's store as ours uses. */
interface RawStore {
  put(value: unknown, key?: string): Promise<unknown>;
  add(value: unknown, key?: string): Promise<unknown>;
  get(key: unknown): Promise<unknown>;
  getAll(range?: IDBKeyRange, count?: number): Promise<unknown[]>;
  getKey(key: unknown): Promise<unknown>;
  getAllKeys(): Promise<unknown[]>;
  delete(key: unknown): Promise<void>;
  clear(): Promise<void>;
  index(name: string): { getAll(key: string): Promise<unknown[]>; getAllKeys(key: string): Promise<unknown[]> };
}

/** The transaction with what is put sealed and what is got opened; everything else as it was. */
export function dress<T extends object>(tx: T, sealer: Sealer | undefined): T {
  const raw = tx as unknown as { objectStore(name: Name): RawStore };
  const openAll = (records: unknown[]): unknown[] => records.map((one) => openRecord(one, sealer));
  const objectStore = (name: Name): RawStore => {
    const store = raw.objectStore(name);
    const withKey = (key: string | undefined): [string?] => (key === undefined ? [] : [key]); // a key beside a key path is an error
    // `async` throughout: what throws at once, its transaction just ended, rejects instead, and leaves none asked beside it without a listener.
    return {
      put: async (value, key) => store.put(sealRecord(name, value, sealer), ...withKey(key)),
      add: async (value, key) => store.add(sealRecord(name, value, sealer), ...withKey(key)),
      get: async (key) => openRecord(await store.get(key), sealer),
      getAll: async (range, count) => openAll(await store.getAll(range, count)),
      getKey: async (key) => store.getKey(key),
      getAllKeys: async () => store.getAllKeys(),
      delete: async (key) => store.delete(key),
      clear: async () => store.clear(),
      index: (index) => {
        const held = store.index(index);
        return { getAll: async (key) => openAll(await held.getAll(key)), getAllKeys: async (key) => held.getAllKeys(key) };
      },
    };
  };
  return { objectStore } as unknown as T;
}
