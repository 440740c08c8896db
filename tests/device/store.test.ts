/** Drafts, the outbox and receipts on a device: each hand-over happens whole or not at all, and what is called saved is on disk. */
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { discardDraft, loadDraft, loadDrafts, saveForSending } from '../../src/device/store/drafts.ts';
import { saveDraft } from '../../src/device/store/typed-drafts.ts';
import { applyResults, loadSent, nextBatch } from '../../src/device/store/outbox.ts';
import { discardRefused, importUnsent, reopenRefused } from '../../src/device/store/outbox-decisions.ts';
import { PersonStore } from '../../src/device/store/person-store.ts';
import { applyPage, loadPosition } from '../../src/device/store/feed-pages.ts';
import { isShortOfRoom, loadItems } from '../../src/device/store/published.ts';
import type { Draft } from '../../src/device/store/schema.ts';
import { addMs } from '../../src/domain/instant.ts';
import type { PersonId } from '../../src/domain/id.ts';
import type { PushResult } from '../../src/domain/protocol.ts';
import { referenceOf } from '../../src/domain/reference.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { fillUp, newDevice, type Tab } from '../fixtures/browser-storage.ts';
import { noteOf } from '../fixtures/notes.ts';
import { mapleVacancies, newId, NOW, validVacancies } from '../fixtures/returns.ts';

const KEY = 'maple-house.home/vacancies';
let disk: Tab;
let store: PersonStore;
const reopened = async (): Promise<PersonStore> => {
  await store.close();
  return (store = new PersonStore('asha-okafor' as PersonId));
};
const all = async () => {
  const { outbox, reported } = await loadSent(store);
  return { drafts: await loadDrafts(store), outbox, receipts: reported };
};
const discarded = () => store.read(['discarded'], (tx) => tx.objectStore('discarded').getAll());

const draftOf = (submission: Submission, note = ''): Draft =>
  ({
    key: KEY,
    submissionId: submission.id,
    kind: 'vacancies',
    body: validVacancies({ note }),
    organisationId: submission.organisationId,
    serviceId: submission.serviceId,
    updatedAt: NOW,
  }) as Draft;
const accepted = ({ id }: Submission, outcome: 'accepted' | 'repeated' = 'accepted'): PushResult => ({
  outcome,
  id,
  receipt: {
    id,
    reference: referenceOf(7),
    seq: 7,
    receivedAt: NOW,
    hash: 'a'.repeat(64),
    sentBy: { id: 'asha-okafor' as PersonId, name: 'Asha Okafor' },
    readBy: [],
    standing: 'current',
  },
});
const refused = ({ id }: Submission): PushResult => ({ outcome: 'refused', id, problems: [{ path: 'x', code: 'y', message: 'Z' }] });
/** Throws at one kind of step, once. */
const failAt = (does: string, name: string): void => {
  disk.onStep = (step) => {
    if (step.does !== does || step.name !== name) return;
    disk.onStep = () => {};
    throw new Error('the machine stopped here');
  };
};

beforeEach(async () => {
  disk = newDevice();
  store = new PersonStore('asha-okafor' as PersonId);
  return async () => store.close();
});

describe('a draft', () => {
  it('is overwritten in place, and is there after the app is opened again', async () => {
    const submission = mapleVacancies();
    const [one, two] = [draftOf(submission, 'one'), draftOf(submission, 'two')];
    await saveDraft(store, one);
    expect(await saveDraft(store, two, one)).toEqual({ outcome: 'saved', draft: two });
    await reopened();
    expect((await loadDrafts(store)).map(noteOf)).toEqual(['two']);
    expect((await loadDraft(store, KEY))?.submissionId).toBe(submission.id);
  });
  describe('that lies there, typed where this screen has not seen it,', () => {
    const notes = (draft: Draft | undefined) => [draft?.body.note, ...(draft?.beside ?? []).map(({ body }) => body.note)];
    const [mine, theirs] = [draftOf(mapleVacancies(), 'mine'), draftOf(mapleVacancies(), 'theirs')];
    it.each<[string, Draft, Draft | undefined, (string | undefined)[]]>([
      ['under another id is kept beside it', theirs, undefined, ['mine', 'theirs']],
      ['under the same id is kept beside it', { ...theirs, submissionId: mine.submissionId }, undefined, ['mine', 'theirs']],
      ['and is not the one that was seen, is kept beside it', theirs, draftOf(mapleVacancies(), 'seen'), ['mine', 'theirs']],
      ['with the very same words, is as good as this one', { ...mine, submissionId: theirs.submissionId }, undefined, ['mine']],
    ])('%s', async (_name, held, seen, texts) => {
      await saveDraft(store, held);
      expect(await saveDraft(store, mine, seen)).toMatchObject({ outcome: 'saved' });
      expect(notes(await loadDraft(store, KEY))).toEqual(texts);
    });
    it('comes on top of what was kept beside already, each text once', async () => {
      const [first, second] = [draftOf(mapleVacancies(), 'first'), draftOf(mapleVacancies(), 'second')];
      await saveDraft(store, first);
      await saveDraft(store, second);
      await saveDraft(store, mine, first);
      await saveDraft(store, first, second);
      expect(notes(await loadDraft(store, KEY))).toEqual(['first', 'mine', 'second']);
    });
    it('is not sent past: neither text goes before the person has chosen', async () => {
      await saveDraft(store, theirs);
      await saveDraft(store, mine);
      const submission = mapleVacancies({ id: mine.submissionId });
      expect(await saveForSending(store, submission, KEY, mine)).toEqual({ outcome: 'changed' });
      expect([(await all()).outbox, notes(await loadDraft(store, KEY))]).toEqual([[], ['mine', 'theirs']]);
    });
  });
  it('that has changed since it was looked at is not sent, and stays', async () => {
    const looked = draftOf(mapleVacancies(), 'looked at');
    await saveDraft(store, looked);
    await saveDraft(store, { ...looked, body: validVacancies({ note: 'typed since' }) } as Draft, looked);
    expect(await saveForSending(store, mapleVacancies({ id: looked.submissionId }), KEY, looked)).toEqual({ outcome: 'changed' });
    expect((await all()).drafts.map(noteOf)).toEqual(['typed since']);
  });
  it('is gone when it is thrown away', async () => {
    await saveDraft(store, draftOf(mapleVacancies()));
    await discardDraft(store, KEY);
    expect(await loadDrafts(store)).toEqual([]);
  });
  it.each(['waiting', 'received', 'refused'])('is not kept once the same one was sent from another tab and is %s', async (where) => {
    const submission = mapleVacancies();
    await saveForSending(store, submission, KEY);
    if (where !== 'waiting') await applyResults(store, [where === 'received' ? accepted(submission) : refused(submission)]);
    expect(await saveDraft(store, draftOf(submission, 'later'))).toEqual({ outcome: 'already-sent' });
    expect(await loadDrafts(store)).toEqual([]);
  });
});

describe('every write', () => {
  it('asks for strict durability: the default may only reach the system’s cache', async () => {
    const submission = mapleVacancies();
    await saveDraft(store, draftOf(submission));
    await saveForSending(store, submission, KEY);
    await applyResults(store, [accepted(submission)]);
    const writes = disk.asked.filter(({ mode }) => mode === 'readwrite');
    expect(writes.length).toBe(3);
    expect(writes.map(({ durability }) => durability)).toEqual(['strict', 'strict', 'strict']);
  });
  it('tells the other tabs which stores changed, and only once it has committed', async () => {
    const heard: string[][] = [];
    const stop = store.onChange((stores) => heard.push([...stores]));
    failAt('add', 'outbox');
    await expect(saveForSending(store, mapleVacancies(), KEY)).rejects.toThrow();
    await saveForSending(store, mapleVacancies(), KEY);
    await expect.poll(() => heard).toEqual([['drafts', 'outbox', 'receipts']]);
    stop();
  });
  it('of a session that has been closed meanwhile is not called a failure, as it did happen', async () => {
    const submission = mapleVacancies();
    await store.close();
    expect(await saveForSending(store, submission, KEY)).toMatchObject({ outcome: 'saved' });
    store = new PersonStore('asha-okafor' as PersonId);
    expect((await all()).outbox.map((entry) => entry.submission.id)).toEqual([submission.id]);
  });
});

describe('sending', () => {
  it('moves the draft to the outbox', async () => {
    const submission = mapleVacancies();
    await saveDraft(store, draftOf(submission));
    expect(await saveForSending(store, submission, KEY)).toMatchObject({ outcome: 'saved' });
    await reopened();
    expect(await all()).toEqual({ drafts: [], outbox: [{ submission, state: 'waiting', problems: [] }], receipts: [] });
  });
  it('leaves a draft with another id alone: it is later work', async () => {
    await saveDraft(store, draftOf(mapleVacancies(), 'later'));
    await saveForSending(store, mapleVacancies(), KEY);
    expect((await loadDrafts(store)).map(noteOf)).toEqual(['later']);
  });
  it('twice, at the same moment or later, makes one submission', async () => {
    const submission = mapleVacancies();
    const taps = await Promise.all([saveForSending(store, submission, KEY), saveForSending(store, submission, KEY)]);
    expect(taps.map(({ outcome }) => outcome)).toEqual(['saved', 'already-sent']);
    await applyResults(store, [accepted(submission)]);
    expect(await saveForSending(store, submission, KEY)).toMatchObject({ outcome: 'already-sent' });
    expect((await all()).outbox).toEqual([]);
  });
  const stops: [does: string, name: string][] = [
    ['transaction', 'drafts outbox receipts'],
    ['get', 'drafts'],
    ['delete', 'drafts'],
    ['getKey', 'outbox'],
    ['getKey', 'receipts'],
    ['add', 'outbox'],
  ];
  it.each(stops)('that fails at %s of %s leaves the draft as it was and nothing in the outbox', async (does, name) => {
    const submission = mapleVacancies();
    await saveDraft(store, draftOf(submission, 'kept'));
    failAt(does, name);
    await expect(saveForSending(store, submission, KEY)).rejects.toThrow('the machine stopped here');
    await reopened();
    const { drafts, outbox } = await all();
    expect([drafts.map(noteOf), outbox]).toEqual([['kept'], []]);
    expect(await saveForSending(store, submission, KEY)).toMatchObject({ outcome: 'saved' });
  });
  it('on a full disk says QuotaExceededError, and the draft stays', async () => {
    const submission = mapleVacancies();
    await saveDraft(store, draftOf(submission, 'kept'));
    disk.onStep = ({ does, name, transaction }) => {
      if (does === 'add' && name === 'outbox') queueMicrotask(() => fillUp(transaction!));
    };
    await expect(saveForSending(store, submission, KEY)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    disk.onStep = () => {};
    const { drafts, outbox } = await all();
    expect([drafts.map(noteOf), outbox]).toEqual([['kept'], []]);
  });
  it('on a full disk drops plans, which can be fetched again, and succeeds', async () => {
    const entry = (kind: string, id: string) => ({ seq: 1, kind, id, at: NOW, item: { id } });
    await applyPage(store, { entries: [entry('notice', 'n'), entry('service', 's')], cursor: 'h.1', more: false }, true, NOW);
    const submission = mapleVacancies();
    let full = true;
    disk.onStep = ({ does, name, transaction }) => {
      if (full && does === 'add' && name === 'outbox') queueMicrotask(() => fillUp(transaction!));
      if (does === 'deleteDatabase' && name.includes('plans')) full = false;
    };
    expect(await saveForSending(store, submission, KEY)).toMatchObject({ outcome: 'saved' });
    const Anything = z.object({ id: z.string() });
    expect([await loadItems(store, 'notice', Anything), await loadItems(store, 'service', Anything)]).toEqual([[], [{ id: 's' }]]);
    expect([(await all()).outbox.length, await isShortOfRoom(store)]).toEqual([1, true]);
    expect(await loadPosition(store)).toBeDefined(); // receipts of colleagues go on coming from where they were
  });
});

describe('the outbox', () => {
  const fill = async (count: number): Promise<Submission[]> => {
    const made = Array.from({ length: count }, (_, n) => mapleVacancies({ id: newId(addMs(NOW, n)) }));
    for (const one of made.toReversed()) await saveForSending(store, one, KEY);
    return made;
  };
  it('gives the oldest first, as many as asked for, and none that wait for a person', async () => {
    const made = await fill(5);
    await applyResults(store, [refused(made[1]!)]);
    expect((await nextBatch(store, 3)).map(({ id }) => id)).toEqual([made[0], made[2], made[3]].map((one) => one!.id));
    expect(await nextBatch(store, 99)).toHaveLength(4);
  });
  it('gives up an entry for its receipt, however late the receipt is', async () => {
    const [first, second, third] = (await fill(3)) as [Submission, Submission, Submission];
    await applyResults(store, [accepted(first), accepted(second, 'repeated'), refused(third), accepted(mapleVacancies())]);
    const { outbox, receipts } = await all();
    expect(receipts.map(({ submission }) => submission.id)).toEqual([first.id, second.id]); // an id we do not know changes nothing
    expect(outbox).toEqual([{ submission: third, state: 'refused', problems: [{ path: 'x', code: 'y', message: 'Z' }] }]);
  });
  it.each([
    ['put', 'receipts', 2],
    ['delete', 'outbox', 1],
  ])('takes in a whole answer or none of it: stopped at %s of %s', async (does, name, time) => {
    const made = await fill(3);
    let times = 0;
    disk.onStep = (step) => {
      if (step.does === does && step.name === name && ++times === time) throw new Error('the machine stopped here');
    };
    await expect(
      applyResults(
        store,
        made.map((one) => accepted(one)),
      ),
    ).rejects.toThrow();
    disk.onStep = () => {};
    await reopened();
    const { outbox, receipts } = await all();
    expect([outbox.length, receipts.length]).toEqual([3, 0]);
  });
  it('keeps what lies between two that were received, and was not in the answer', async () => {
    const [first, between, last] = (await fill(3)) as [Submission, Submission, Submission];
    await applyResults(store, [accepted(first), accepted(first), accepted(last)]);
    expect((await all()).outbox.map(({ submission }) => submission.id)).toEqual([between.id]);
    await applyResults(store, [accepted(first), accepted(between), accepted(last)]); // as answered once more, through another tab
    const { outbox, receipts } = await all();
    expect([outbox.length, receipts.length]).toEqual([0, 3]);
  });
  it('takes in submissions from a file once', async () => {
    const [held] = (await fill(1)) as [Submission];
    const fresh = mapleVacancies();
    expect(await importUnsent(store, [held, fresh, fresh])).toBe(1);
    await applyResults(store, [accepted(fresh)]);
    expect(await importUnsent(store, [held, fresh])).toBe(0);
    expect((await all()).outbox).toHaveLength(1);
  });
});

describe('a person decides about a refused one', () => {
  const refuse = async (): Promise<Submission> => {
    const submission = mapleVacancies();
    await saveForSending(store, submission, KEY);
    await applyResults(store, [refused(submission)]);
    return submission;
  };
  it('not to send it: it is kept aside with the reason', async () => {
    const submission = await refuse();
    await discardRefused(store, submission.id, 'Typed by mistake', NOW);
    expect((await all()).outbox).toEqual([]);
    expect(await discarded()).toEqual([{ submission, reason: 'Typed by mistake', discardedAt: NOW }]);
  });
  it('to put it right: it is a draft again, under a new id', async () => {
    const submission = await refuse();
    const again = draftOf(mapleVacancies(), 'again');
    expect(await reopenRefused(store, submission.id, again, NOW)).toEqual({ outcome: 'reopened' });
    const { drafts, outbox } = await all();
    expect([drafts, outbox, (await discarded()).length]).toEqual([[again], [], 1]);
  });
  it('to put it right while later work lies where its draft would: both stay as they are', async () => {
    const submission = await refuse();
    await saveDraft(store, draftOf(mapleVacancies(), 'later work'));
    expect(await reopenRefused(store, submission.id, draftOf(mapleVacancies(), 'again'), NOW)).toEqual({ outcome: 'draft-in-the-way' });
    const { drafts, outbox } = await all();
    expect([drafts.map(noteOf), outbox.length, await discarded()]).toEqual([['later work'], 1, []]);
  });
  it('only about one that is refused: what waits goes on waiting', async () => {
    const waiting = mapleVacancies();
    await saveForSending(store, waiting, KEY);
    await discardRefused(store, waiting.id, 'No', NOW);
    expect(await reopenRefused(store, waiting.id, draftOf(waiting), NOW)).toEqual({ outcome: 'not-refused' });
    expect((await all()).outbox.map(({ state }) => state)).toEqual(['waiting']);
  });
});

it('two people of one device share nothing', async () => {
  const toms = new PersonStore('tom-reilly' as PersonId);
  const submission = mapleVacancies();
  await saveDraft(store, draftOf(mapleVacancies()));
  await saveForSending(store, submission, KEY);
  await applyResults(store, [accepted(submission)]);
  const { outbox, reported } = await loadSent(toms);
  expect([await loadDrafts(toms), outbox, reported, await nextBatch(toms, 9)]).toEqual([[], [], [], []]);
  await toms.close();
});
