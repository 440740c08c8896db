/** Numbered steps that bring a device's database up to date. Append only; a step that shipped is never edited. */
import type { IDBPDatabase } from 'idb';
import type { PlansSchema } from './plans-store.ts';
import type { DeviceSchema, PersonSchema } from './schema.ts';

type Step<S> = (db: IDBPDatabase<S>) => void;

export const personSteps: readonly Step<PersonSchema>[] = [
  // 1: the stores of the first release
  (db) => {
    db.createObjectStore('drafts', { keyPath: 'key' });
    db.createObjectStore('outbox', { keyPath: 'submission.id' });
    db.createObjectStore('receipts', { keyPath: 'receipt.id' });
    db.createObjectStore('discarded', { keyPath: 'submission.id' });
    db.createObjectStore('items', { keyPath: ['kind', 'id'] }).createIndex('kind', 'kind');
    db.createObjectStore('feed');
    db.createObjectStore('settings');
  },
];

export const deviceSteps: readonly Step<DeviceSchema>[] = [
  // 1
  (db) => {
    db.createObjectStore('accounts', { keyPath: 'person.id' });
    db.createObjectStore('device');
  },
  // 2: what went wrong with storage
  (db) => {
    db.createObjectStore('faults', { autoIncrement: true });
  },
  // 3: PINs
  (db) => {
    db.createObjectStore('locks', { keyPath: 'personId' });
  },
];

/**
 * There is no step that moves plans here from `items` of the person's database, where the first release kept them: two databases
 * share no transaction, and a version of `headroom-person-` that older tabs cannot open would keep them from saving what is typed.
 * Instead the feed's position has a new key (feed-pages.ts): the next pull starts from the beginning, fills this database, and clears
 * `items`; until then plans are read from there. An older version that comes back does not find its position, and starts likewise.
 */
export const plansSteps: readonly Step<PlansSchema>[] = [
  // 1
  (db) => {
    db.createObjectStore('items', { keyPath: ['kind', 'id'] }).createIndex('kind', 'kind');
    db.createObjectStore('reach');
  },
];
