/** Drafts and saved items that follow a person to their other device: gone on with there, and never a reason to lose or to send twice. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discardDraft, loadDraft, saveForSending } from '../../src/device/store/drafts.ts';
import { ReadingStore, type SavedItem } from '../../src/device/store/reading-store.ts';
import type { Sealer } from '../../src/device/store/sealed-records.ts';
import { createSealer } from '../../src/device/store/sealer.ts';
import { saveDraft } from '../../src/device/store/typed-drafts.ts';
import { type AnswerDraft, answerDraftKey, type Draft } from '../../src/device/store/schema.ts';
import { addMs } from '../../src/domain/instant.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { noteOf } from '../fixtures/notes.ts';
import { MAPLE, mapleVacancies, newId, NOW, validVacancies } from '../fixtures/returns.ts';
import { tempFolder } from '../server/engines.ts';
import { type TestServer, testServer } from '../server/test-server.ts';
import { Device, type OpenTab, serverRows } from './world.ts';

const ASHA = 'asha-okafor';
const KEY = 'maple-house.home/vacancies';
const folder = tempFolder();
let made = 0;
let server: TestServer;
let tablet: Device;
let phone: Device;
let onTablet: OpenTab;
let onPhone: OpenTab;
const id = newId();

beforeEach(async () => {
  server = await testServer({ engine: 'sqlite', file: join(folder, `${++made}.sqlite`) });
  [tablet, phone] = [new Device(server), new Device(server)];
  for (const device of [tablet, phone]) await device.signIn(ASHA);
  [onTablet, onPhone] = [tablet.openTab(ASHA, server.clock), phone.openTab(ASHA, server.clock)];
});
afterEach(async () => {
  for (const device of [tablet, phone]) await device.close();
  await server.close();
});

/** As the editor does: over what lies there. */
const type = (tab: OpenTab, note: string, ms: number): Promise<unknown> =>
  tab.do(async (store) =>
    saveDraft(
      store,
      { key: KEY, submissionId: id, ...MAPLE, body: validVacancies({ note }), updatedAt: addMs(NOW, ms) } as Draft,
      await loadDraft(store, KEY),
    ),
  );
const send = (tab: OpenTab, note: string): Promise<unknown> =>
  tab.do((store) => saveForSending(store, mapleVacancies({ id, body: validVacancies({ note }) }), KEY));
/** Every text that lies there, also those kept beside another, in no order. */
const notes = async (device: Device): Promise<(string | undefined)[]> =>
  (await device.held(ASHA)).drafts.flatMap((draft) => [draft, ...(draft.beside ?? [])].map((one) => noteOf(one))).toSorted();
const round = async (...tabs: OpenTab[]): Promise<void> => {
  for (const tab of tabs) expect(await tab.synchronise()).toEqual({ outcome: 'done' });
};
const received = async (): Promise<(string | undefined)[]> =>
  (await serverRows(server)).filter((row) => row.id === id).map(({ body }) => noteOf(JSON.parse(body) as Submission));

it('a draft is gone on with on the other device', async () => {
  await type(onTablet, 'begun on the tablet', 1);
  await round(onTablet, onPhone);
  expect(await notes(phone)).toEqual(['begun on the tablet']);
  await type(onPhone, 'ended on the phone', 2);
  await round(onPhone, onTablet);
  expect(await notes(tablet)).toEqual(['ended on the phone']);
});
it('so is an answer to a council', async () => {
  const of = { kind: 'question', organisationId: MAPLE.organisationId, councilId: 'sefton' } as const;
  const answer = {
    ...of,
    key: answerDraftKey(of as AnswerDraft),
    submissionId: id,
    body: { note: 'begun' },
    updatedAt: NOW,
  } as AnswerDraft;
  await onTablet.do((store) => saveDraft(store, answer));
  await round(onTablet, onPhone);
  expect((await phone.held(ASHA)).drafts).toEqual([answer]);
});
describe('typed apart on two devices, each without having seen the other’s text', () => {
  const BOTH = ['typed on the phone', 'typed on the tablet'];
  beforeEach(async () => {
    await type(onTablet, 'common', 1);
    await round(onTablet, onPhone);
    await type(onTablet, 'typed on the tablet', 2);
    await type(onPhone, 'typed on the phone', 3);
  });
  it('what was typed here since is not replaced by what was typed there', async () => {
    await round(onPhone, onTablet, onPhone, onTablet);
    expect([await notes(tablet), await notes(phone)]).toEqual([BOTH, BOTH]);
  });
  it('what was typed here, and reached the server first, is not replaced by what was typed there without having seen it', async () => {
    await round(onTablet, onPhone, onTablet);
    expect([await notes(tablet), await notes(phone)]).toEqual([BOTH, BOTH]);
  });
  it('and sent by both at the same moment, neither is lost', async () => {
    await Promise.all([onTablet.synchronise(), onPhone.synchronise()]);
    await round(onTablet, onPhone, onTablet);
    expect([await notes(tablet), await notes(phone)]).toEqual([BOTH, BOTH]);
  });
  it('what the person chooses on one device is chosen on the other', async () => {
    await round(onTablet, onPhone, onTablet);
    await type(onTablet, 'chosen', 9); // over both, which the screen showed
    await round(onTablet, onPhone);
    expect([await notes(tablet), await notes(phone)]).toEqual([['chosen'], ['chosen']]);
  });
  it.each(['sent', 'thrown away'])('one %s there: what was typed here stays', async (end) => {
    if (end === 'sent') await send(onPhone, 'typed on the phone');
    else await onPhone.do((store) => discardDraft(store, KEY));
    await round(onPhone, onTablet, onPhone, onTablet);
    expect(await notes(tablet)).toEqual(['typed on the tablet']);
  });
});
it('a server put back from a backup never takes a text away: the older one is shown beside it, on both devices', async () => {
  await type(onTablet, 'old', 1);
  await round(onTablet);
  const rows = await server.database.db.selectFrom('kept_drafts').selectAll().execute();
  await type(onTablet, 'new', 2);
  await round(onTablet);
  await server.database.db.updateTable('kept_drafts').set(rows[0]!).execute();
  await round(onTablet, onPhone);
  expect([await notes(tablet), await notes(phone)]).toEqual([
    ['new', 'old'],
    ['new', 'old'],
  ]);
  await server.database.db.deleteFrom('kept_drafts').execute();
  await onPhone.do((store) => discardDraft(store, KEY));
  await round(onTablet);
  expect(await server.database.db.selectFrom('kept_drafts').select('size').execute()).not.toEqual([]);
});
it('what a newer version of the app knows of a draft comes back to it unchanged from an older one', async () => {
  const newer = { key: KEY, submissionId: id, ...MAPLE, body: { ...validVacancies(), mood: 'fine' }, updatedAt: NOW, weather: 'rain' };
  await onTablet.do((store) => saveDraft(store, newer as unknown as Draft));
  await round(onTablet, onPhone, onTablet);
  expect((await phone.held(ASHA)).drafts).toEqual([newer]);
  expect((await tablet.held(ASHA)).drafts).toEqual([newer]);
});
it('a draft that was sent from one device is gone from the other', async () => {
  await type(onTablet, 'x', 1);
  await round(onTablet, onPhone);
  await send(onPhone, 'x');
  await round(onPhone, onTablet);
  expect([await notes(tablet), await notes(phone), await received()]).toEqual([[], [], ['x']]);
});
it('one draft that is sent from both devices is received once; the other words wait for the person, and are not lost', async () => {
  await type(onTablet, 'common', 1);
  await round(onTablet, onPhone);
  await send(onTablet, 'sent from the tablet');
  await send(onPhone, 'sent from the phone');
  await round(onTablet, onPhone);
  expect(await received()).toEqual(['sent from the tablet']);
  const [entry] = (await phone.held(ASHA)).outbox;
  expect([noteOf(entry!.submission), entry?.state, entry?.problems.map(({ code }) => code)]).toEqual([
    'sent from the phone',
    'refused',
    ['id-reused'],
  ]);
});
it('the very same words sent from both devices are received once, and both devices have the receipt', async () => {
  await type(onTablet, 'same', 1);
  await round(onTablet, onPhone);
  await send(onTablet, 'same');
  await send(onPhone, 'same');
  await round(onTablet, onPhone);
  expect(await received()).toEqual(['same']);
  for (const device of [tablet, phone]) {
    const held = await device.held(ASHA);
    expect([held.outbox, held.drafts, held.receipts.filter(({ receipt }) => receipt.id === id).length]).toEqual([[], [], 1]);
  }
});

describe('saved items and the notes beside them', () => {
  const saved = (note: string, ms: number): SavedItem => ({
    key: 'intention/a',
    kind: 'intention',
    id: 'a',
    title: 'More nursing beds',
    note,
    savedAt: NOW,
    updatedAt: addMs(NOW, ms),
  });
  const reading = <T>(tab: OpenTab, work: (store: ReadingStore, sealer: Sealer | undefined) => Promise<T>): Promise<T> =>
    tab.do(async ({ sealer }) => {
      const store = new ReadingStore(ASHA);
      return work(store, sealer).finally(() => store.close());
    });
  const save = (tab: OpenTab, note: string, ms: number) => reading(tab, (store, sealer) => store.save(saved(note, ms), sealer));
  const forget = (tab: OpenTab) => reading(tab, (store) => store.forget('intention/a'));
  const notesOn = async (tab: OpenTab): Promise<string[]> =>
    (await reading(tab, (store, sealer) => store.saved(sealer))).map(({ note }) => note);
  const both = async (): Promise<string[][]> => [await notesOn(onTablet), await notesOn(onPhone)];

  beforeEach(async () => {
    await save(onTablet, 'ask Priya', 1);
    await round(onTablet, onPhone);
  });
  it('are there on the other device, changed there, and gone from both', async () => {
    expect(await both()).toEqual([['ask Priya'], ['ask Priya']]);
    await save(onPhone, 'asked', 2);
    await round(onPhone, onTablet);
    expect(await both()).toEqual([['asked'], ['asked']]);
    await forget(onTablet);
    await round(onTablet, onPhone, onTablet);
    expect(await both()).toEqual([[], []]);
  });
  it('changed on both apart, both notes stand', async () => {
    await save(onTablet, 'from the tablet', 2);
    await save(onPhone, 'from the phone', 3);
    await round(onTablet, onPhone, onTablet);
    expect(await both()).toEqual([['from the tablet\n\nfrom the phone'], ['from the tablet\n\nfrom the phone']]);
  });
  it.each([
    ['changed on one and removed on the other first', [() => onPhone, () => onTablet]],
    ['changed on one first and removed on the other', [() => onTablet, () => onPhone]],
  ])('%s, it stays', async (_, order) => {
    await save(onTablet, 'still wanted', 2);
    await forget(onPhone);
    await round(...order.map((tab) => tab()), onTablet, onPhone, onTablet);
    expect(await both()).toEqual([['still wanted'], ['still wanted']]);
  });
  it('come back to a device that was cleared, and to a server that has forgotten them', async () => {
    await tablet.evict();
    onTablet = tablet.openTab(ASHA, server.clock);
    await round(onTablet);
    await server.database.db.deleteFrom('kept_drafts').execute();
    await round(onPhone, onTablet);
    expect(await both()).toEqual([['ask Priya'], ['ask Priya']]);
    expect(await server.database.db.selectFrom('kept_drafts').select('key_hash').execute()).toHaveLength(1);
  });
  it('locked with a PIN are never taken for gone by who has no key, and follow to a device without one', async () => {
    const sealer = createSealer(new Uint8Array(32).fill(7));
    await reading(onTablet, (store) => store.sealWith(sealer));
    await round(onTablet, onPhone);
    expect(await notesOn(onPhone)).toEqual(['ask Priya']);
    tablet.sealers.set(ASHA, sealer);
    const unlocked = tablet.openTab(ASHA, server.clock);
    await save(unlocked, 'written behind the PIN', 5);
    await round(unlocked, onPhone);
    expect([await notesOn(unlocked), await notesOn(onPhone)]).toEqual([['written behind the PIN'], ['written behind the PIN']]);
  });
  it('are shown to nobody else', async () => {
    await phone.signIn('tom-reilly');
    const other = phone.openTab('tom-reilly', server.clock);
    await round(other);
    const store = await other.do(async () => {
      const reads = new ReadingStore('tom-reilly');
      return reads.saved(undefined).finally(() => reads.close());
    });
    expect(store).toEqual([]);
  });
});
