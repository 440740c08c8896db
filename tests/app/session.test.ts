/** One person's world on a device, with the real storage and the real server: what screens show, and what their commands do. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Returns, Sent, SentAnswer } from '../../src/app/state/returns.ts';
import { openSession, type Session } from '../../src/app/state/session.ts';
import { DeviceStore } from '../../src/device/store/device-store.ts';
import { type Draft, draftKey } from '../../src/device/store/schema.ts';
import { HOUR_MS, addMs } from '../../src/domain/instant.ts';
import type { NudgeParts } from '../../src/device/sync/nudges.ts';
import type { SubmissionId } from '../../src/domain/id.ts';
import type { ReturnSubmission } from '../../src/domain/return-submission.ts';
import { newDevice } from '../fixtures/browser-storage.ts';
import { noteOf as wordsOf } from '../fixtures/notes.ts';
import { MAPLE, mapleVacancies, NOW, validVacancies } from '../fixtures/returns.ts';
import { tempFolder } from '../server/engines.ts';
import { type TestServer, testServer } from '../server/test-server.ts';
import { Wire } from '../sync/wire.ts';
import { accountOf, serverRows } from '../sync/world.ts';
import { type Around, around, until } from './around.ts';

const folder = tempFolder();
let made = 0;
let server: TestServer;
let wire: Wire;
let page: Around;
let device: DeviceStore;
let session: Session;
let receipts: number;
const SERVICE = MAPLE.serviceId as ReturnSubmission['serviceId'];

beforeEach(async () => {
  server = await testServer({ engine: 'sqlite', file: join(folder, `${++made}.sqlite`) });
  newDevice();
  wire = new Wire(await server.as('asha-okafor'));
  page = around(wire.fetchFor());
  device = new DeviceStore();
  receipts = 0;
  session = await openSession(accountOf('asha-okafor'), device, page, () => void (receipts += 1));
  await isUpToDate();
});
afterEach(async () => {
  await session.close();
  await device.close();
  await server.close();
});

const isUpToDate = (): Promise<void> => until(() => session.sync.value.state === 'up-to-date' && !session.busy.value, 'up to date');
const is = (waiting: string): Promise<void> =>
  until(() => session.sync.value.state === 'waiting' && session.sync.value.because === waiting && !session.busy.value, waiting);
const draft = (note: string, of: Returns = session.returns, change = {}): Draft =>
  ({
    ...MAPLE,
    key: 'maple-house.home/vacancies',
    submissionId: of.newId(),
    updatedAt: NOW,
    body: validVacancies({ note, ...change }),
  }) as Draft;
const noteOf = (sent: Pick<Sent | SentAnswer, 'submission'> | undefined): string | undefined => sent && wordsOf(sent.submission);
const latest = (): Sent | undefined => session.returns.latest(SERVICE, 'vacancies');
const badSum = { categories: [{ ...validVacancies().categories[0]!, occupied: 20 }] };

describe('a session', () => {
  it('knows the organisation, its services and last time’s figures once it has read the feed', () => {
    expect(session.returns.services.value?.map(({ id }) => id)).toEqual([SERVICE]);
    expect(session.returns.organisations.value.map(({ id }) => id)).toEqual(['maple-house']);
    expect(latest()?.receipt).toBeDefined();
    expect(session.pulledAt.value).toBeDefined();
  });
  it('takes plans off the device and fetches them again, and touches nothing else', async () => {
    const notices = session.library.items('notice');
    await until(() => (notices.value?.length ?? 0) > 0, 'notices');
    const before = notices.value!.length;
    await session.safety.dropPlans();
    await until(() => notices.value?.length === 0 && session.safety.shortOfRoom.value, 'no notices');
    expect(latest()?.receipt).toBeDefined();
    await session.safety.keepPlansAgain();
    await until(() => notices.value?.length === before && !session.safety.shortOfRoom.value, 'notices again');
  });
  it('sends what is saved at once, and shows the receipt', async () => {
    const saved = draft('sent');
    expect(await session.returns.send(saved)).toMatchObject({ outcome: 'saved' });
    expect([session.returns.unsent.value.map(noteOf), page.wakes]).toEqual([['sent'], 1]); // shown before it is sent
    await until(() => session.returns.unsent.value.length === 0, 'sent');
    expect([noteOf(latest()), latest()?.receipt?.id]).toEqual(['sent', saved.submissionId]);
    expect(receipts).toBeGreaterThan(0);
  });
  it('keeps what it could not send, says why, and sends it when asked or when its time has come', async () => {
    wire.cuts.push('request-lost', 'request-lost');
    await session.returns.send(draft('offline'));
    await is('offline');
    expect(session.returns.unsent.value.map(noteOf)).toEqual(['offline']);
    session.nudge();
    await until(() => session.busy.value, 'trying');
    await is('offline');
    expect(page.pending()).toHaveLength(1);
    page.ring();
    await isUpToDate();
    await until(() => session.returns.unsent.value.length === 0, 'sent');
  });
  it('waits for the person when they are signed out, with nothing lost and no timer running', async () => {
    wire.browser.cookies.clear();
    await session.returns.send(draft('kept'));
    await is('signed-out');
    expect([session.returns.unsent.value.map(noteOf), page.pending()]).toEqual([['kept'], []]);
  });
  it('that is closed stops: no timer rings and nothing is sent any more', async () => {
    await session.close();
    expect(page.pending()).toEqual([]);
    const before = wire.pushes.length;
    session.nudge();
    await session.returns.send(draft('after the end'));
    expect(wire.pushes.length).toBe(before);
  });
  it('shows what another tab saved', async () => {
    const other = await openSession(accountOf('asha-okafor'), device, around(), () => {});
    await other.returns.send(draft('from the other tab', other.returns));
    await until(() => session.returns.unsent.value.some((one) => noteOf(one) === 'from the other tab'), 'the other tab’s');
    await other.close();
  });
});

describe('nudges', () => {
  let nudge: NudgeParts['onNudge'] | undefined;
  let stopped = 0;
  const withNudges = async (): Promise<void> => {
    await session.close();
    [nudge, stopped] = [undefined, 0];
    const hearNudges: Around['hearNudges'] = async ({ onNudge }) => {
      nudge = onNudge;
      return { stop: () => void (stopped += 1) };
    };
    page = Object.assign(around(wire.fetchFor()), { hearNudges });
    session = await openSession(accountOf('asha-okafor'), device, page, () => {});
  };

  it('are heard once a round has been through, and lead to another; those of a desk to none', async () => {
    await withNudges();
    await until(() => nudge !== undefined, 'heard');
    await isUpToDate();
    await (await server.as('tom-reilly')).push(mapleVacancies({ body: validVacancies({ note: 'by a colleague' }) }));
    nudge!('own');
    await until(() => session.returns.sent.value.some((one) => noteOf(one) === 'by a colleague'), 'here');
    await isUpToDate();
    nudge!('desk');
    expect([session.arrivals.value, session.busy.value]).toEqual([1, false]);
    await session.close();
    expect(stopped).toBe(1);
  });
  it('are not heard before that, and do not cut short what the server asked to wait', async () => {
    wire.cuts.push('request-lost');
    await withNudges();
    await is('offline');
    expect(nudge).toBeUndefined();
    page.ring();
    await until(() => nudge !== undefined, 'heard');
    await isUpToDate();
    wire.cuts.push('request-lost');
    session.nudge();
    await is('offline');
    nudge!('own');
    expect(session.busy.value).toBe(false);
  });
});

describe('the latest return', () => {
  it('is the one observed last, waiting or received, and never a refused one', async () => {
    await session.returns.send(draft('good'));
    await until(() => latest()?.receipt !== undefined && noteOf(latest()) === 'good', 'received');
    await isUpToDate();
    wire.cuts.push('request-lost');
    await session.returns.send(draft('refused', session.returns, badSum));
    expect(noteOf(latest())).toBe('refused'); // not known yet
    await is('offline');
    session.nudge();
    await until(() => session.returns.unsent.value[0]?.problems !== undefined, 'refused');
    expect(noteOf(latest())).toBe('good');
    expect(session.returns.unsent.value.map(({ problems }) => problems?.map(({ code }) => code))).toEqual([['capacity']]);
  });
});

describe('"nothing has changed"', () => {
  it('sends the same counts as true now, and points back at the return they come from', async () => {
    const before = latest()!.submission;
    page.clock.now = addMs(NOW, HOUR_MS);
    server.clock.advance(HOUR_MS);
    const id = session.returns.newId();
    expect(await session.returns.confirmUnchanged({ ...before, replaces: before.id }, id)).toMatchObject({ outcome: 'saved' });
    const sent = session.returns.sent.value.find((one) => one.submission.id === id)!.submission;
    const { note: _note, ...counts } = before.body;
    expect(sent).toMatchObject({ body: counts, unchangedFrom: before.id });
    expect(sent.replaces).toBeUndefined();
    expect(sent.observedAt > before.observedAt && sent.savedAt === sent.observedAt).toBe(true);
    await until(() => latest()?.receipt?.id === id, 'received');
  });
  it('twice is once', async () => {
    const before = latest()!.submission;
    const id = session.returns.newId();
    const taps = await Promise.all([session.returns.confirmUnchanged(before, id), session.returns.confirmUnchanged(before, id)]);
    expect(taps.map(({ outcome }) => outcome).toSorted()).toEqual(['already-sent', 'saved']);
    await until(() => session.returns.unsent.value.length === 0, 'sent');
    expect((await serverRows(server)).filter((row) => row.id === id)).toHaveLength(1);
  });
  it('leaves a draft that is being typed alone', async () => {
    const typing = draft('typing');
    await session.returns.saveDraft(typing);
    await session.returns.confirmUnchanged(latest()!.submission, session.returns.newId());
    expect((await session.returns.loadDraft(draftKey(SERVICE, 'vacancies')))?.submissionId).toBe(typing.submissionId);
  });
});

describe('a refused return', () => {
  const refuse = async (): Promise<Sent> => {
    await session.returns.send(draft('refused', session.returns, badSum));
    await until(() => session.returns.unsent.value[0]?.problems !== undefined, 'refused');
    return session.returns.unsent.value[0] as Sent;
  };
  it('is put right as a draft with a new id, and goes', async () => {
    const refused = await refuse();
    expect(await session.returns.reopen(refused)).toBe(true);
    const again = (await session.returns.loadDraft(draftKey(SERVICE, 'vacancies')))!;
    expect(again.submissionId).not.toBe(refused.submission.id);
    expect(session.returns.unsent.value).toEqual([]);
    const right = { ...again, body: validVacancies({ note: 'right' }) } as Draft;
    await session.returns.saveDraft(right, again);
    expect(await session.returns.send(right)).toMatchObject({ outcome: 'saved' });
    await until(() => latest()?.receipt !== undefined && noteOf(latest()) === 'right', 'received');
  });
  it('stays where it is while another draft lies in its place', async () => {
    const refused = await refuse();
    await session.returns.saveDraft(draft('later work'));
    expect(await session.returns.reopen(refused)).toBe(false);
    expect((await session.returns.loadDraft(draftKey(SERVICE, 'vacancies')))?.body.note).toBe('later work');
    expect(session.returns.unsent.value).toHaveLength(1);
  });
  it('goes when a person says so, and is not sent again', async () => {
    const refused = await refuse();
    await session.returns.discardRefused(refused.submission.id as SubmissionId, 'A mistake');
    await until(() => session.returns.unsent.value.length === 0, 'gone');
    const before = wire.pushes.length;
    session.nudge();
    await isUpToDate();
    expect(wire.pushes.length).toBe(before);
  });
});
