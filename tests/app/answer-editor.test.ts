/** An answer to a council on the screen: kept as it is typed, gone on with later, sent once. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AnswerEditor, type AnswerFor, fitting, openAnswer } from '../../src/app/state/answer-editor.ts';
import { flushEditors } from '../../src/app/state/open-editors.ts';
import { type AnswerTo, createReturns, type Returns } from '../../src/app/state/returns.ts';
import { loadDrafts } from '../../src/device/store/drafts.ts';
import { PersonStore } from '../../src/device/store/person-store.ts';
import type { PersonId } from '../../src/domain/id.ts';
import { newDevice, type Tab } from '../fixtures/browser-storage.ts';
import { mapleVacancies } from '../fixtures/returns.ts';
import { account, careHome } from '../fixtures/services.ts';
import { around } from './around.ts';

interface Typed {
  text: string;
}
const QUESTION = {
  kind: 'question',
  organisationId: mapleVacancies().organisationId,
  councilId: 'sefton',
  about: { kind: 'call', id: 'call-1' },
} as AnswerFor;
const surroundings = around();
let disk: Tab;
let store: PersonStore;
let returns: Returns;
const editors: AnswerEditor<Typed>[] = [];
const open = (of: AnswerFor = QUESTION, from = returns): AnswerEditor<Typed> => {
  const editor = openAnswer<Typed>(from, of, { text: '' }, surroundings.now);
  editors.push(editor);
  return editor;
};
/** As the form gives it. */
const give = async (editor: AnswerEditor<Typed>) => {
  await editor.flush();
  const draft = editor.draft.peek();
  return returns.answer({ ...QUESTION, id: draft.submissionId, body: { text: draft.body.text } } as AnswerTo, draft);
};
const tab = async (): Promise<Returns> => {
  const other = createReturns(store, account(), surroundings, () => {});
  await other.reload(['drafts']);
  return other;
};
const onDisk = async (): Promise<unknown[]> => (await loadDrafts(store)).map(({ body }) => body);

beforeEach(() => {
  disk = newDevice();
  store = new PersonStore('asha-okafor' as PersonId);
  returns = createReturns(store, account(), surroundings, () => {});
});
afterEach(async () => {
  for (const editor of editors.splice(0)) editor.close();
  await flushEditors();
  await store.close();
});

it('only opening a form keeps nothing', async () => {
  open().close();
  await flushEditors();
  expect(await onDisk()).toEqual([]);
});

it('what was typed is there again after a restart, under the same id', async () => {
  const editor = open();
  editor.change({ text: 'Do you pay travel time?' });
  await editor.flush();
  const again = open(QUESTION, await tab());
  expect(again.draft.value).toEqual(editor.draft.value);
  expect(again.resumed).toBe(true);
});

it('is one for each kind, council, organisation and thing it is about, and no return', async () => {
  open().change({ text: 'about the call' });
  const others = [
    { ...QUESTION, kind: 'interest' },
    { ...QUESTION, councilId: 'knowsley' },
    { ...QUESTION, organisationId: 'another-one' },
    { ...QUESTION, about: { kind: 'notice', id: 'call-1' } },
    { kind: 'question', organisationId: QUESTION.organisationId, councilId: 'sefton' },
  ] as AnswerFor[];
  for (const [index, of] of others.entries()) open(of).change({ text: `another ${index}` });
  await flushEditors();
  await returns.reload(['drafts']);
  expect([returns.answerDrafts.value.length, returns.drafts.value.length]).toEqual([6, 0]);
});

it('goes to the outbox in the transaction that takes the draft away; a second tap sends nothing more', async () => {
  const editor = open();
  editor.change({ text: 'Do you pay travel time?' });
  expect(await give(editor)).toMatchObject({ outcome: 'saved' });
  expect(await onDisk()).toEqual([]);
  expect(await give(editor)).toMatchObject({ outcome: 'already-sent' });
  expect(returns.answers.value.map(({ submission }) => submission.body)).toEqual([{ text: 'Do you pay travel time?' }]);
});

it('what two tabs typed apart stands side by side, and is not sent before a person has chosen', async () => {
  const [here, there] = [open(), open(QUESTION, await tab())];
  here.change({ text: 'typed here' });
  await here.flush();
  there.change({ text: 'typed there' });
  await there.flush();
  expect(there.draft.value.beside?.map(({ body }) => body)).toEqual([{ text: 'typed here' }]);
  expect(await give(there)).toEqual({ outcome: 'changed' });
  await there.choose({ text: 'typed here' });
  expect(await give(there)).toMatchObject({ outcome: 'saved' });
  expect(returns.answers.value).toHaveLength(1);
});

it('typed on after another tab has sent it, it is kept only as a new one', async () => {
  const here = open();
  here.change({ text: 'begun here' });
  await here.flush();
  await give(open(QUESTION, await tab()));
  here.change({ text: 'typed here' });
  await here.flush();
  expect([here.keeping.value, await onDisk()]).toEqual(['already-sent', []]);
  await here.beginAnew();
  expect(returns.answers.value.map(({ submission }) => submission.body)).toEqual([{ text: 'begun here' }]);
  expect(await onDisk()).toEqual([{ text: 'typed here' }]);
});

it('a device that will not store leaves the text on the screen, and the answer is not called given', async () => {
  const editor = open();
  disk.onStep = ({ does }) => {
    if (does === 'put' || does === 'add') throw new DOMException('no room', 'QuotaExceededError');
  };
  editor.change({ text: 'Do you pay travel time?' });
  await expect(give(editor)).rejects.toThrow('no room');
  expect([editor.keeping.value, editor.draft.value.body.text]).toEqual(['failed', 'Do you pay travel time?']);
  disk.onStep = () => {};
  expect(await give(editor)).toMatchObject({ outcome: 'saved' });
});

it('does not get in the way of a return of the same service', async () => {
  open().change({ text: 'a question' });
  await flushEditors();
  expect(await returns.confirmUnchanged(mapleVacancies({ serviceId: careHome().id }), returns.newId())).toMatchObject({ outcome: 'saved' });
  expect(await onDisk()).toEqual([{ text: 'a question' }]);
});

it.each([
  ['what the form holds', { text: 'a', several: ['b'] }, { text: 'a', several: ['b'] }],
  ['nothing', {}, { text: '', several: [] }],
  ['other kinds of value', { text: 7, several: 'b' }, { text: '', several: [] }],
  ['null', { text: null, several: null }, { text: '', several: [] }],
  ['something more', { text: 'a', several: [], later: true }, { text: 'a', several: [] }],
])('a draft of %s fills the form as far as it fits', (_what, typed, shown) => {
  expect(fitting({ text: '', several: [] as string[] }, typed)).toEqual(shown);
});
