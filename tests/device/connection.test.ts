/** A connection that the browser drops is opened again, what was asked for happens once, and migrations lead here from every old version. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Connection, leaveStorage, returnToStorage } from '../../src/device/store/connection.ts';
import { deviceSteps, personSteps } from '../../src/device/store/migrations.ts';
import { endConnection, newDevice, type Tab } from '../fixtures/browser-storage.ts';

interface Schema extends DBSchema {
  things: { key: number; value: string };
}
const steps = [(db: IDBPDatabase<Schema>) => void db.createObjectStore('things', { autoIncrement: true })];

let disk: Tab;
let connection: Connection<Schema>;
const faults: string[] = [];
const add = (value: string, to = connection): Promise<number> => to.write(['things'], (tx) => tx.objectStore('things').add(value));
const things = (of = connection): Promise<string[]> => of.read(['things'], (tx) => tx.objectStore('things').getAll());
/** As another page reads, which is not being left. */
async function other(): Promise<string[]> {
  const db = await openDB<Schema>('test', 1);
  const all = await db.getAll('things');
  db.close();
  return all;
}
const opens = (): number => disk.databases.length;

beforeEach(() => {
  disk = newDevice();
  connection = new Connection('test', steps);
  faults.length = 0;
  connection.onFault = (where, error) => void faults.push(`${where}: ${(error as Error).name}`);
  return () => connection.close();
});

describe('a connection', () => {
  it('is opened once, also by several that ask at the same moment', async () => {
    await Promise.all([add('a'), add('b'), things()]);
    expect([await things(), opens()]).toEqual([['a', 'b'], 1]);
  });
  it('that the browser closed under us is opened again, and the write happens once', async () => {
    await add('a');
    disk.databases[0]!.close(); // as iOS does, with no event: the next transaction throws InvalidStateError
    await add('b');
    expect([await things(), faults]).toEqual([['a', 'b'], ['write things: InvalidStateError']]);
  });
  it('that was ended with a close event is opened again, and nothing fails', async () => {
    await add('a');
    disk.forceClose();
    await add('b');
    expect([await things(), faults]).toEqual([['a', 'b'], []]);
  });
  it('that is lost in the middle of a write leaves nothing half-done, and the write happens once', async () => {
    let times = 0;
    await connection.write(['things'], async (tx) => {
      await tx.objectStore('things').add('first half');
      if (++times === 1) throw new DOMException('Connection to Indexed Database server lost', 'UnknownError'); // WebKit's words
      await tx.objectStore('things').add('second half');
    });
    expect([await things(), times, faults]).toEqual([['first half', 'second half'], 2, ['write things: UnknownError']]);
  });
  it('whose readings are given up as the page is left begins none until it comes back, and that is no fault', async () => {
    await add('a');
    let times = 0;
    const reading = connection.read(['things'], async (tx) => {
      if (++times === 1) leaveStorage();
      return tx.objectStore('things').getAll();
    });
    let isRead = false;
    void reading.then(() => (isRead = true));
    await add('b'); // what was typed last may still be written
    await new Promise((done) => setTimeout(done, 50));
    expect([times, isRead, faults]).toEqual([1, false, []]);
    returnToStorage();
    expect([await reading, times, faults]).toEqual([['a', 'b'], 2, []]);
  });
  it('whose page is left gives up a write of what can be had again, and does it when the page comes back', async () => {
    class Again extends Connection<Schema> {
      protected override canBeHadAgain(): boolean {
        return true;
      }
    }
    const again = new Again('test', steps);
    let times = 0;
    const writing = again.write(['things'], async (tx) => {
      await tx.objectStore('things').add('from the server');
      if (++times === 1) leaveStorage();
      await tx.objectStore('things').add('and more');
    });
    await add('typed here'); // is not held up by it, nor given up
    await new Promise((done) => setTimeout(done, 50));
    expect([times, await other()]).toEqual([1, ['typed here']]);
    returnToStorage();
    await writing;
    expect([times, await things()]).toEqual([2, ['typed here', 'from the server', 'and more']]);
    await again.close();
  });
  it('that stays lost fails after the second try', async () => {
    let times = 0;
    const failing = connection.read(['things'], async () => {
      times += 1;
      throw new DOMException('lost', 'UnknownError');
    });
    await expect(failing).rejects.toMatchObject({ name: 'UnknownError' });
    expect(times).toBe(2);
  });
  it.each(['QuotaExceededError', 'ConstraintError', 'TransactionInactiveError'])(
    'does not try %s again, and undoes the rest',
    async (name) => {
      let times = 0;
      const failing = connection.write(['things'], async (tx) => {
        times += 1;
        await tx.objectStore('things').add('half');
        throw new DOMException('no', name);
      });
      await expect(failing).rejects.toMatchObject({ name });
      expect([times, await things()]).toEqual([1, []]);
    },
  );
  it('does not try an error of our own again', async () => {
    let times = 0;
    await expect(
      connection.write(['things'], async () => {
        times += 1;
        throw new RangeError('ours');
      }),
    ).rejects.toThrow(RangeError);
    expect([times, faults]).toEqual([1, []]);
  });
  it('that could not be opened is tried again the next time', async () => {
    disk.onStep = ({ does }) => {
      if (does === 'open') throw new DOMException('Internal error opening backing store', 'DataError');
    };
    await expect(things()).rejects.toMatchObject({ name: 'DataError' });
    disk.onStep = () => {};
    expect(await things()).toEqual([]);
  });
  it('closed by us opens again when it is used', async () => {
    await add('a');
    await connection.close();
    expect(await things()).toEqual(['a']);
  });
});

describe('a newer version of the app in another tab', () => {
  const newer = [...steps, (db: IDBPDatabase<Schema>) => void (db as unknown as IDBDatabase).createObjectStore('more')];
  it('can migrate at once: the older one lets go', async () => {
    await add('a');
    const next = new Connection('test', newer);
    expect(await things(next)).toEqual(['a']);
    await next.close();
  });
  it('can migrate at once though the browser had dropped a connection before and said so late', async () => {
    await add('a');
    const dropped = disk.databases[0]!;
    dropped.close();
    await add('b'); // on a second connection
    endConnection(dropped); // the news of the first one's end
    await add('c');
    const next = new Connection('test', newer);
    const outcome = await Promise.race([things(next), new Promise((resolve) => setTimeout(() => resolve('blocked'), 500))]);
    expect(outcome).toEqual(['a', 'b', 'c']);
    await next.close();
  });
  it('leaves the older one with an error, not with an empty store', async () => {
    await add('a');
    const next = new Connection('test', newer);
    await things(next);
    await expect(things()).rejects.toMatchObject({ name: 'VersionError' });
    await next.close();
  });
});

describe('migrations', () => {
  const databases = [
    ['a person’s database', personSteps, ['discarded', 'drafts', 'feed', 'items', 'outbox', 'receipts', 'settings']],
    ['the device’s database', deviceSteps, ['accounts', 'device', 'faults', 'locks']],
  ] as const;
  // Every version that ever was, from nothing to the one before this.
  const cases = databases.flatMap(([name, list, stores]) =>
    Array.from({ length: list.length + 1 }, (_, from) => [name, from, list, stores] as const),
  );
  it.each(cases)('bring %s from version %i to this one', async (_name, from, list, stores) => {
    if (from > 0) {
      const old = await openDB('migrating', from, { upgrade: (db) => list.slice(0, from).forEach((step) => step(db as never)) });
      old.close();
    }
    const now = new Connection<Schema>('migrating', list as never);
    await now.read(['things'], async () => undefined).catch(() => undefined);
    const db = disk.databases.at(-1)!;
    expect(db.version).toBe(list.length);
    expect([...db.objectStoreNames]).toEqual([...stores]);
    await now.close();
  });
  it('keep what was stored', async () => {
    const old = await openDB('migrating', 1, { upgrade: (db) => deviceSteps[0]!(db as never) });
    await old.put('device', 'asha-okafor', 'current');
    old.close();
    const now = new Connection<{ device: { key: string; value: string } }>('migrating', deviceSteps as never);
    expect(await now.read(['device'], (tx) => tx.objectStore('device').get('current'))).toBe('asha-okafor');
    await now.close();
  });
});
