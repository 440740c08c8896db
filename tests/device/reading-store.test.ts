/** What a person saved and what changed: kept, sealed for those with a PIN, told to other tabs. */
import { beforeEach, describe, expect, it } from 'vitest';
import { noteChanges } from '../../src/device/store/note-changes.ts';
import { ReadingStore, type SavedItem } from '../../src/device/store/reading-store.ts';
import { createSealer } from '../../src/device/store/sealer.ts';
import { changesSince } from '../../src/domain/change.ts';
import { addMs } from '../../src/domain/instant.ts';
import { newDevice, Tab } from '../fixtures/browser-storage.ts';
import { intention } from '../fixtures/library.ts';
import { NOW } from '../fixtures/returns.ts';

let disk: Tab;
let store: ReadingStore;
beforeEach(() => {
  disk = newDevice();
  store = new ReadingStore('asha-okafor');
  return () => store.close();
});
const item = (id: string, note = ''): SavedItem => ({
  key: `intention/${id}`,
  kind: 'intention',
  id,
  title: `Title ${id}`,
  note,
  savedAt: NOW,
  updatedAt: NOW,
});
const key = createSealer(new Uint8Array(32).fill(7));
/** Everything on the disk, as text. */
const onDisk = (): Promise<string> =>
  store.read(['saved'], async (tx) => {
    const all = await tx.objectStore('saved').getAll();
    return all
      .map((one) => ('sealed' in one ? `${one.key} ${Buffer.from(one.sealed).toString('latin1')}` : JSON.stringify(one)))
      .join('\n');
  });

describe('saved items', () => {
  it('are kept, changed and forgotten', async () => {
    await store.save(item('a', 'Ask Priya'), undefined);
    await store.save(item('b'), undefined);
    await store.save(item('a', 'Asked'), undefined);
    await store.forget('intention/b');
    // Later than what it took the place of, whatever the clock says.
    expect(await store.saved(undefined)).toEqual([{ ...item('a', 'Asked'), updatedAt: addMs(NOW, 1) }]);
  });
  it('of a person with a PIN show nothing but their key', async () => {
    await store.save(item('a', 'Ask Priya'), key);
    expect(await onDisk()).toMatch(/^intention\/a /);
    expect(await onDisk()).not.toMatch(/Priya|Title/);
    expect(await store.saved(key)).toEqual([item('a', 'Ask Priya')]);
    expect(await store.saved(undefined)).toEqual([]);
  });
  it('from before the PIN are sealed when it is set, and read either way', async () => {
    await store.save(item('a', 'Ask Priya'), undefined);
    expect(await store.saved(key)).toEqual([item('a', 'Ask Priya')]);
    await store.sealWith(key);
    await store.sealWith(key);
    expect(await onDisk()).not.toContain('Priya');
    expect(await store.saved(key)).toEqual([item('a', 'Ask Priya')]);
  });
  it('outlive the page', async () => {
    await store.save(item('a'), undefined);
    await store.close();
    store = new ReadingStore('asha-okafor');
    expect(await store.saved(undefined)).toHaveLength(1);
  });
  it('of one person are not another’s', async () => {
    await store.save(item('a'), undefined);
    const other = new ReadingStore('tom-reilly');
    expect(await other.saved(undefined)).toEqual([]);
    await other.close();
  });
  it('are told to other tabs', async () => {
    const told = new Promise<void>((done) => {
      const stop = store.onChange(() => {
        stop();
        done();
      });
    });
    await store.save(item('a'), undefined);
    await told;
  });
});

describe('what changed', () => {
  const later = (minutes: number) => addMs(NOW, minutes * 60_000);
  it('is nothing at the first reading, and after it whatever is new', async () => {
    expect(await noteChanges(store, [intention('a')], NOW)).toEqual([]);
    expect(await noteChanges(store, [intention('a')], later(1))).toEqual([]);
    const found = await noteChanges(store, [intention('a', { statement: 'New.' }), intention('b')], later(2));
    expect(found.map(({ change, id }) => `${change} ${id}`)).toEqual(['changed a', 'added b']);
    expect((await store.changes()).log.map(({ at }) => at)).toEqual([later(2)]);
  });
  it('is no withdrawal when the device holds no papers just now', async () => {
    await noteChanges(store, [intention('a')], NOW);
    expect(await noteChanges(store, [], later(1))).toEqual([]);
    expect(await noteChanges(store, [intention('a')], later(2))).toEqual([]);
    expect((await store.changes()).log).toEqual([]);
  });
  it('stands until it is seen', async () => {
    await noteChanges(store, [intention('a')], NOW);
    await noteChanges(store, [], NOW);
    await noteChanges(store, [intention('a', { title: 'B' })], later(1));
    const before = await store.changes();
    expect(changesSince(before.log, before.seenAt)).toHaveLength(1);
    await store.noteSeen(later(2));
    const after = await store.changes();
    expect(changesSince(after.log, after.seenAt)).toEqual([]);
  });
  it('keeps the last forty readings', async () => {
    for (let at = 0; at <= 45; at++) await noteChanges(store, [intention('a', { statement: `${at}` })], later(at));
    const { log } = await store.changes();
    expect(log).toHaveLength(40);
    expect(log.at(-1)?.at).toBe(later(45));
  });
  it('is not half noted when the tab dies', async () => {
    await noteChanges(store, [intention('a')], NOW);
    disk.onStep = ({ does, name }) => {
      if (does === 'put' && name === 'papers') disk.kill();
    };
    await expect(disk.run(() => noteChanges(store, [intention('a', { title: 'B' })], later(1)))).rejects.toThrow();
    await new Tab(disk.factory).run(async () => {
      const next = new ReadingStore('asha-okafor');
      expect((await next.changes()).log).toEqual([]);
      await next.close();
    });
  });
});
