/** The real device against the real server, cut at every step: what was saved is received exactly once, whatever happens to the wire. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveForSending } from '../../src/device/store/drafts.ts';
import type { Progress } from '../../src/device/sync/push.ts';
import { API } from '../../src/domain/protocol.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { mapleVacancies, newId, NOW, validVacancies } from '../fixtures/returns.ts';
import { addMs, DAY_MS } from '../../src/domain/instant.ts';
import { tempFolder } from '../server/engines.ts';
import { type TestServer, testServer } from '../server/test-server.ts';
import { Ledger } from './invariants.ts';
import type { Cut } from './wire.ts';
import { Device, type OpenTab, serverRows } from './world.ts';

const ASHA = 'asha-okafor';
const folder = tempFolder();
let made = 0;
let server: TestServer;
let device: Device;
let page: OpenTab;
let ledger: Ledger;

const save = async (submission: Submission, from = page): Promise<void> => {
  await from.do((store) => saveForSending(store, submission, 'maple-house.home/vacancies'));
  ledger.noteSaved(device, from.personId, submission);
};
const rowsOf = async ({ id }: Submission): Promise<number> => (await serverRows(server)).filter((row) => row.id === id).length;
const wrong = async (): Promise<string[]> => [...(await ledger.check(server, [device], [ASHA]))];
const badSum = (): Submission =>
  mapleVacancies({ body: { ...validVacancies(), categories: [{ ...validVacancies().categories[0]!, occupied: 20 }] } });

beforeEach(async () => {
  server = await testServer({ engine: 'sqlite', file: join(folder, `${++made}.sqlite`) });
  ledger = await Ledger.of(server);
  device = new Device(server);
  ledger.watch(device);
  await device.signIn(ASHA);
  page = device.openTab(ASHA, server.clock);
});
afterEach(async () => {
  await device.close();
  await server.close();
});

describe('one request is cut, and the next round puts it right', () => {
  // `reached`: what the server holds after the cut. `next`: what it answers when the device sends again.
  const cases: [cut: Cut, first: Progress['outcome'], reached: number, next: 'accepted' | 'repeated' | undefined][] = [
    ['request-lost', 'offline', 0, 'accepted'],
    ['reply-lost', 'offline', 1, 'repeated'],
    ['portal', 'offline', 1, 'repeated'],
    ['other-json', 'offline', 1, 'repeated'],
    ['proxy-error', 'busy', 1, 'repeated'],
    ['unavailable', 'busy', 0, 'accepted'],
    ['late', 'offline', 0, 'accepted'],
    ['doubled', 'done', 1, undefined],
  ];
  it.each(cases)('%s', async (cut, first, reached, next) => {
    const sent = mapleVacancies();
    await save(sent);
    device.wire.cuts.push(cut);
    expect((await page.synchronise()).outcome).toBe(first);
    expect(await rowsOf(sent)).toBe(reached);
    const stillThere = (await device.held(ASHA)).outbox.map((entry) => entry.submission.id);
    expect(stillThere).toEqual(first === 'done' ? [] : [sent.id]);
    expect(await wrong()).toEqual([]);

    const answered: string[] = [];
    device.wire.onAnswer = async (path, response) => {
      if (path.endsWith('/submissions'))
        for (const { outcome } of ((await response.clone().json()) as { results: { outcome: string }[] }).results) answered.push(outcome);
      return response;
    };
    expect(await page.synchronise()).toEqual({ outcome: 'done' });
    expect(answered).toEqual(next === undefined ? [] : [next]);
    for (const arrives of device.wire.late) await arrives(); // the request given up as lost arrives after all

    expect(await rowsOf(sent)).toBe(1);
    const held = await device.held(ASHA);
    expect(held.outbox).toEqual([]);
    expect(held.receipts.map(({ receipt }) => receipt.id)).toContain(sent.id);
    expect([...(await wrong()), ...(await ledger.checkDelivered(server))]).toEqual([]);
  });
});

it('keeps the receipt of the first time when a lost reply is asked for again days later', async () => {
  const sent = mapleVacancies();
  await save(sent);
  device.wire.cuts.push('reply-lost');
  await page.synchronise();
  server.clock.advance(3 * DAY_MS);
  await page.synchronise();
  const held = await device.held(ASHA);
  expect(held.receipts.find(({ receipt }) => receipt.id === sent.id)?.receipt.receivedAt).toBe(NOW);
});

it('loses nothing when the session has ended, and sends once the person has signed in by e-mail again', async () => {
  const sent = mapleVacancies();
  await save(sent);
  device.signOut();
  expect(await page.synchronise()).toEqual({ outcome: 'signed-out' });
  expect((await device.held(ASHA)).outbox).toHaveLength(1);
  expect(await rowsOf(sent)).toBe(0);

  const { browser } = device.wire;
  await browser.post(`${API}/sign-in/code`, { email: 'asha.okafor@example.org' });
  const code = /\b\d{6}\b/.exec(server.mailbox.at(-1)!.text)![0];
  expect((await browser.post(`${API}/sign-in`, { code })).status).toBe(200);
  expect(await page.synchronise()).toEqual({ outcome: 'done' });
  expect(await rowsOf(sent)).toBe(1);
  expect(await wrong()).toEqual([]);
});

it('never sends one person’s outbox as another, whose session the shared tablet holds by now', async () => {
  const sent = mapleVacancies();
  await save(sent);
  await device.signIn('tom-reilly'); // of the same organisation, so that only the person differs
  expect(await page.synchronise()).toEqual({ outcome: 'other-person' });
  expect(await rowsOf(sent)).toBe(0);
  const toms = device.openTab('tom-reilly', server.clock);
  expect(await toms.synchronise()).toEqual({ outcome: 'done' });
  expect(await rowsOf(sent)).toBe(0);
  expect((await device.held(ASHA)).outbox).toHaveLength(1);

  await device.signIn(ASHA);
  expect(await page.synchronise()).toEqual({ outcome: 'done' });
  expect((await serverRows(server)).find(({ id }) => id === sent.id)?.person_id).toBe(ASHA);
  expect(await ledger.check(server, [device], [ASHA, 'tom-reilly'])).toEqual([]);
});

it('takes nine good ones past a refused one, which waits with its problems for a person', async () => {
  const all = Array.from({ length: 10 }, (_, n) => (n === 4 ? badSum() : mapleVacancies()));
  for (const one of all) await save(one);
  expect(await page.synchronise()).toEqual({ outcome: 'done' });
  const held = await device.held(ASHA);
  expect(held.outbox.map(({ submission, state, problems }) => [submission.id, state, problems.map(({ code }) => code)])).toEqual([
    [all[4]!.id, 'refused', ['capacity']],
  ]);
  for (const one of all) expect(await rowsOf(one)).toBe(one === all[4] ? 0 : 1);

  device.wire.pushes.length = 0;
  await page.synchronise();
  expect(device.wire.pushes).toEqual([]); // a refused one is not tried again by itself
  expect(await wrong()).toEqual([]);
});

it('sends 250 submissions in batches of a hundred, oldest first, each once', async () => {
  const all = Array.from({ length: 250 }, (_, n) => mapleVacancies({ id: newId(addMs(NOW, n)) }));
  for (const one of all) await save(one);
  expect(await page.synchronise()).toEqual({ outcome: 'done' });
  expect(device.wire.pushes.map(({ submissions }) => submissions.length)).toEqual([100, 100, 50]);
  expect(device.wire.pushes.flatMap(({ submissions }) => submissions.map(({ id }) => id))).toEqual(all.map(({ id }) => id));
  expect([...(await wrong()), ...(await ledger.checkDelivered(server))]).toEqual([]);
});

it('goes on after a 503 between two batches where it stopped, and sends none of the first batch again', async () => {
  await page.synchronise(); // a device that never read shows again what it was given receipts for in an earlier round: devices.test.ts
  const all = Array.from({ length: 150 }, (_, n) => mapleVacancies({ id: newId(addMs(NOW, n)) }));
  for (const one of all) await save(one);
  device.wire.cuts.push('fine', 'unavailable');
  expect((await page.synchronise()).outcome).toBe('busy');
  expect((await device.held(ASHA)).outbox).toHaveLength(50);
  expect(await page.synchronise()).toEqual({ outcome: 'done' });
  expect(device.wire.pushes.map(({ submissions }) => submissions.length)).toEqual([100, 50, 50]);
  expect([...(await wrong()), ...(await ledger.checkDelivered(server))]).toEqual([]);
});

it('halves a batch that is too large until the server takes it', async () => {
  // 20 submissions of up to 100 KB each: more than one request may carry.
  const areas = (n: number) => ({ note: String(n).padEnd(1000, 'x'), canTake: [], admissions: { standing: 'open' as const } });
  const all = Array.from({ length: 60 }, (_, n) => mapleVacancies({ id: newId(addMs(NOW, n)), body: validVacancies(areas(n)) }));
  for (const one of all) await save(one);
  const tooLarge = { type: 'urn:headroom:problem:too-large', title: 'That is too much at once', status: 413 };
  device.wire.onAnswer = (path, response) => {
    if (!path.endsWith('/submissions') || device.wire.pushes.at(-1)!.submissions.length <= 16) return response;
    return new Response(JSON.stringify(tooLarge), { status: 413, headers: { 'content-type': 'application/problem+json' } });
  };
  expect(await page.synchronise()).toEqual({ outcome: 'done' });
  expect(device.wire.pushes.map(({ submissions }) => submissions.length)).toEqual([60, 50, 25, 13, 13, 13, 13, 8]);
  expect([...(await wrong()), ...(await ledger.checkDelivered(server))]).toEqual([]);
});

it('gives up on a round, and keeps everything, when even one submission is too large', async () => {
  await save(mapleVacancies());
  device.wire.onAnswer = () =>
    new Response(JSON.stringify({ type: 'urn:headroom:problem:too-large', title: 'x', status: 413 }), { status: 413 });
  expect(await page.synchronise()).toEqual({ outcome: 'stuck' });
  expect((await device.held(ASHA)).outbox).toHaveLength(1);
  expect(await wrong()).not.toContain('gone');
});
