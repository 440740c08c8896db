/** The return on the screen: nothing typed is lost, and the screen never says more than the device has on its disk. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Editor, openForm } from '../../src/app/state/editor.ts';
import { flushEditors } from '../../src/app/state/open-editors.ts';
import { createReturns, type Returns } from '../../src/app/state/returns.ts';
import { PersonStore } from '../../src/device/store/person-store.ts';
import { draftKey } from '../../src/device/store/schema.ts';
import type { PersonId } from '../../src/domain/id.ts';
import { addMs } from '../../src/domain/instant.ts';
import { noteOf } from '../fixtures/notes.ts';
import { newDevice, type Tab } from '../fixtures/browser-storage.ts';
import { mapleVacancies, validVacancies } from '../fixtures/returns.ts';
import { account, careHome } from '../fixtures/services.ts';
import { around } from './around.ts';

let disk: Tab;
let store: PersonStore;
let returns: Returns;
const surroundings = around();
const editors: Editor<'vacancies'>[] = [];
const edit = async (of = returns): Promise<Editor<'vacancies'>> => {
  const editor = await openForm(of, careHome(), 'vacancies', surroundings.now);
  editors.push(editor);
  return editor;
};
const typed = (note: string) => validVacancies({ note });
const onDisk = async (): Promise<string | undefined> => (await returns.loadDraft(draftKey(careHome().id, 'vacancies')))?.body.note;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 350));

beforeEach(() => {
  disk = newDevice();
  store = new PersonStore('asha-okafor' as PersonId);
  returns = createReturns(store, account(), surroundings, () => {});
});
afterEach(async () => {
  for (const editor of editors.splice(0)) editor.close();
  await flushEditors();
  await store.close();
  vi.restoreAllMocks();
});

describe('last time’s figures that come in while the form is open', () => {
  const lastTime = (): Promise<unknown> => returns.confirmUnchanged(mapleVacancies(), returns.newId());
  const occupied = (editor: Editor<'vacancies'>) => editor.draft.value.body.categories[0]?.occupied;

  it('are what it begins with, as long as nothing was typed', async () => {
    const editor = await edit();
    const { submissionId } = editor.draft.value;
    expect(occupied(editor)).toBe(0);
    await lastTime();
    expect(occupied(editor)).toBe(21);
    expect(editor.draft.value.submissionId).toBe(submissionId);
    expect([editor.touched.value, editor.keeping.value, await onDisk()]).toEqual([false, 'saved', undefined]);
  });
  it('never take the place of what was typed', async () => {
    const editor = await edit();
    editor.change(typed('mine'));
    await lastTime();
    expect(editor.draft.value.body.note).toBe('mine');
    await editor.flush();
    await lastTime();
    expect(editor.draft.value.body.note).toBe('mine');
  });
});

describe('what is typed', () => {
  it('is kept on the device at the next pause, and the screen says so only then', async () => {
    const editor = await edit();
    expect([editor.keeping.value, await onDisk()]).toEqual(['saved', undefined]); // nothing typed, nothing stored
    editor.change(typed('one'));
    expect([editor.keeping.value, await onDisk()]).toEqual(['unsaved', undefined]);
    await pause();
    expect([editor.keeping.value, await onDisk()]).toEqual(['saved', 'one']);
  });
  it('is written once for a burst of typing', async () => {
    const editor = await edit();
    for (const text of ['o', 'on', 'one']) editor.change(typed(text));
    await pause();
    expect([await onDisk(), disk.asked.filter(({ mode }) => mode === 'readwrite').length]).toEqual(['one', 1]);
  });
  it('is kept at once when asked: before an update, when the page is hidden', async () => {
    const editor = await edit();
    editor.change(typed('one'));
    await flushEditors();
    expect([editor.keeping.value, await onDisk()]).toEqual(['saved', 'one']);
  });
  it('while a save is running is not called saved until it is', async () => {
    const editor = await edit();
    editor.change(typed('one'));
    const first = editor.flush();
    await Promise.resolve(); // it has begun
    editor.change(typed('two'));
    await first;
    expect([editor.keeping.value, await onDisk()]).toEqual(['unsaved', 'one']);
    await editor.flush();
    expect([editor.keeping.value, await onDisk()]).toEqual(['saved', 'two']);
  });
  it('is kept when the screen is left', async () => {
    const editor = await edit();
    editor.change(typed('one'));
    editor.close();
    await expect.poll(onDisk).toBe('one');
  });
  it('is gone on with when the return is opened again, under the same id', async () => {
    const first = await edit();
    first.change(typed('one'));
    await first.flush();
    const second = await edit();
    expect(second.draft.value).toEqual(first.draft.value);
    expect(second.keeping.value).toBe('saved');
  });
});

describe('a device that will not store', () => {
  const break_ = (): void => {
    disk.onStep = ({ does }) => {
      if (does === 'put') throw new DOMException('no room', 'QuotaExceededError');
    };
  };
  it('leaves the text on the screen and says so, and the next pause tries again', async () => {
    const editor = await edit();
    break_();
    editor.change(typed('one'));
    await editor.flush();
    expect([editor.keeping.value, editor.draft.value.body.note, await onDisk()]).toEqual(['failed', 'one', undefined]);
    disk.onStep = () => {};
    editor.change(typed('two'));
    await pause();
    expect([editor.keeping.value, await onDisk()]).toEqual(['saved', 'two']);
  });
  it('is tried again without more typing when the page is hidden', async () => {
    const editor = await edit();
    break_();
    editor.change(typed('one'));
    await editor.flush();
    disk.onStep = () => {};
    await flushEditors();
    expect([editor.keeping.value, await onDisk()]).toEqual(['saved', 'one']);
  });
});

describe('the same draft in two tabs', () => {
  it('that one of them sends is not sent again, and the other says so', async () => {
    const here = await edit();
    here.change(typed('one'));
    await here.flush();
    const other = createReturns(store, account(), surroundings, () => {});
    const there = await edit(other);
    await other.send(there.draft.value);
    here.change(typed('typed after it was sent'));
    await here.flush();
    expect([here.keeping.value, await onDisk()]).toEqual(['already-sent', undefined]);
    expect(here.draft.value.body.note).toBe('typed after it was sent'); // it can still be read and copied
    expect(await returns.send(here.draft.value)).toMatchObject({ outcome: 'already-sent' });
    await returns.reload(['outbox']);
    expect(returns.unsent.value.map(({ submission }) => noteOf(submission))).toEqual(['one']);
  });
});

describe('one return open in two tabs', () => {
  /** A tab that hears of the other's saves when the test lets it. */
  const hears = (of: Returns): Promise<void> => of.reload(['drafts']);
  const notes = (editor: Editor<'vacancies'>) => [editor.draft.value, ...(editor.draft.value.beside ?? [])].map(({ body }) => body.note);

  it('before anything was typed: what is typed in one comes onto the screen of the other', async () => {
    const [here, there] = [await edit(), await edit()];
    here.change(typed('typed here'));
    await here.flush();
    await hears(returns);
    await vi.waitFor(() => expect(there.draft.value.body.note).toBe('typed here'));
    there.change(typed('gone on with there'));
    await there.flush();
    await hears(returns);
    await vi.waitFor(() => expect(here.draft.value.body.note).toBe('gone on with there'));
    expect([here.draft.value.submissionId, here.draft.value.beside]).toEqual([there.draft.value.submissionId, undefined]);
  });
  it('two tabs that begin the same return at the same time do not replace each other’s text unnoticed', async () => {
    const [here, there] = [await edit(), await edit()];
    here.change(typed('typed here'));
    there.change(typed('typed there'));
    await here.flush();
    await there.flush();
    expect([notes(there), await onDisk()]).toEqual([['typed there', 'typed here'], 'typed there']);
    await hears(returns);
    await vi.waitFor(() => expect(notes(here)).toEqual(['typed there', 'typed here']));
  });
  it('what is chosen is gone on with, and the other text is gone because a person said so', async () => {
    const [here, there] = [await edit(), await edit()];
    here.change(typed('typed here'));
    await here.flush();
    there.change(typed('typed there'));
    await there.flush();
    await there.choose(typed('typed here'));
    expect([notes(there), there.keeping.value, await onDisk()]).toEqual([['typed here'], 'saved', 'typed here']);
    expect(await returns.send(there.draft.value)).toMatchObject({ outcome: 'saved' });
  });
  it('never takes away what is being typed, and shows both once it is saved', async () => {
    const [here, there] = [await edit(), await edit()];
    there.change(typed('half of a word'));
    here.change(typed('typed here'));
    await here.flush();
    await hears(returns);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(there.draft.value.body.note).toBe('half of a word');
    await there.flush();
    expect(notes(there)).toEqual(['half of a word', 'typed here']);
  });
  it('that was sent from the other: what was typed here since can be gone on with as a new return', async () => {
    const here = await edit();
    here.change(typed('one'));
    await here.flush();
    await returns.send(here.draft.value);
    here.change(typed('typed since'));
    await here.flush();
    expect(here.keeping.value).toBe('already-sent');
    await here.beginAnew();
    expect([here.keeping.value, await onDisk()]).toEqual(['saved', 'typed since']);
    expect(await returns.send(here.draft.value)).toMatchObject({ outcome: 'saved' });
  });
  it('is always later than what it was made from, also when the clock has stepped back', async () => {
    const here = await edit();
    const before = here.draft.value.updatedAt;
    surroundings.clock.now = addMs(surroundings.clock.now, -3_600_000);
    here.change(typed('one'));
    expect(here.draft.value.updatedAt > before).toBe(true);
  });
});

describe('a new return', () => {
  it('starts from nothing when there was none', async () => {
    const editor = await edit();
    expect(editor.draft.value.body.categories.map(({ occupied }) => occupied)).toEqual([0, 0]);
  });
  it('starts from last time’s figures, without what was said in passing', async () => {
    await returns.confirmUnchanged(mapleVacancies({ body: validVacancies({ note: 'Lift broken today' }) }), returns.newId());
    const editor = await edit();
    expect(editor.draft.value.body).toEqual(validVacancies());
  });
  it('has its id from the moment it is opened, so that two taps make one submission', async () => {
    const editor = await edit();
    const { submissionId } = editor.draft.value;
    editor.change(typed('one'));
    await editor.flush();
    expect(editor.draft.value.submissionId).toBe(submissionId);
    const taps = await Promise.all([returns.send(editor.draft.value), returns.send(editor.draft.value)]);
    expect(taps.map(({ outcome }) => outcome)).toEqual(['saved', 'already-sent']);
  });
});
