/** Many returns at once: all of them are kept or none, and each is one return however often it is pressed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEditor, startDraft } from '../../src/app/state/editor.ts';
import { createReturns, type Returns } from '../../src/app/state/returns.ts';
import { PersonStore } from '../../src/device/store/person-store.ts';
import type { Draft } from '../../src/device/store/schema.ts';
import type { ReturnSubmission } from '../../src/domain/return-submission.ts';
import type { PersonId } from '../../src/domain/id.ts';
import { newDevice, type Tab } from '../fixtures/browser-storage.ts';
import { mapleVacancies, validVacancies } from '../fixtures/returns.ts';
import { account, careHome } from '../fixtures/services.ts';
import { around } from './around.ts';

const surroundings = around();
const homes = ['one', 'two', 'three'].map((name) => careHome({ id: `maple-house.${name}`, name }));
let disk: Tab;
let store: PersonStore;
let returns: Returns;
let saves = 0;

beforeEach(() => {
  disk = newDevice();
  saves = 0;
  store = new PersonStore('asha-okafor' as PersonId);
  returns = createReturns(store, account(), surroundings, () => (saves += 1));
});
afterEach(() => store.close());

const draftsOf = (): Promise<Draft[]> =>
  Promise.all(
    homes.map(async (home) => ({
      ...(await startDraft(returns, home, 'vacancies', surroundings.now)).draft,
      body: validVacancies({ note: home.name }),
    })),
  );
const over = (draft: Draft) => ({ draft, seen: undefined });
const kept = async (): Promise<{ drafts: number; unsent: number }> => {
  await returns.reload(['drafts', 'outbox', 'receipts']);
  return { drafts: returns.drafts.value.length, unsent: returns.unsent.value.length };
};
/** The disk is full from the third record on. */
const fillUp = (): void => {
  let written = 0;
  disk.onStep = ({ does }) => {
    if ((does === 'put' || does === 'add') && ++written > 2) throw new DOMException('no room', 'QuotaExceededError');
  };
};

describe('sending', () => {
  it('takes the drafts away and puts a return of each in the outbox, in one transaction', async () => {
    const many = await returns.many();
    const drafts = await draftsOf();
    await many.keep(drafts.map(over));
    expect(await kept()).toEqual({ drafts: 3, unsent: 0 });
    const before = disk.asked.filter(({ mode }) => mode === 'readwrite').length;
    expect(await many.send(drafts)).toMatchObject(homes.map(() => ({ outcome: 'saved' })));
    expect(disk.asked.filter(({ mode }) => mode === 'readwrite').length).toBe(before + 1);
    expect(await kept()).toEqual({ drafts: 0, unsent: 3 });
    expect(returns.unsent.value.map(({ submission }) => submission.id).sort()).toEqual(
      drafts.map(({ submissionId }) => submissionId).sort(),
    );
    expect(saves).toBe(1);
  });
  it('twice makes one return of each', async () => {
    const many = await returns.many();
    const drafts = await draftsOf();
    const [first, second] = await Promise.all([many.send(drafts), many.send(drafts)]);
    expect([first, second].map((taps) => taps.map(({ outcome }) => outcome))).toEqual([
      ['saved', 'saved', 'saved'],
      ['already-sent', 'already-sent', 'already-sent'],
    ]);
    expect(await kept()).toEqual({ drafts: 0, unsent: 3 });
  });
  it('leaves every draft where it was when the device is full', async () => {
    const many = await returns.many();
    const drafts = await draftsOf();
    await many.keep(drafts.map(over));
    fillUp();
    await expect(many.send(drafts)).rejects.toThrow('no room');
    disk.onStep = () => {};
    expect(await kept()).toEqual({ drafts: 3, unsent: 0 });
  });
  it('sends none of them when one is not a return at all', async () => {
    const many = await returns.many();
    const [first, second, third] = await draftsOf();
    const broken = { ...third!, body: { categories: 'none' } } as unknown as Draft;
    await expect(many.send([first!, second!, broken])).rejects.toThrow();
    expect(await kept()).toEqual({ drafts: 0, unsent: 0 });
  });
});

describe('keeping', () => {
  it('is all of an import or nothing', async () => {
    fillUp();
    await expect((await returns.many()).keep((await draftsOf()).map(over))).rejects.toThrow('no room');
    disk.onStep = () => {};
    expect(await kept()).toEqual({ drafts: 0, unsent: 0 });
  });
  it('does not bring back a draft that was sent meanwhile', async () => {
    const many = await returns.many();
    const drafts = await draftsOf();
    await many.send(drafts.slice(0, 1));
    expect((await many.keep(drafts.map(over))).map(({ outcome }) => outcome)).toEqual(['already-sent', 'saved', 'saved']);
    expect(await kept()).toEqual({ drafts: 2, unsent: 1 });
  });
  it('goes on with the draft that the home’s own form has', async () => {
    const editor = await openEditor(returns, homes[0]!, 'vacancies', surroundings.now);
    editor.change(validVacancies({ note: 'half' }));
    await editor.flush();
    const { draft, resumed } = await startDraft(returns, homes[0]!, 'vacancies', surroundings.now);
    expect([draft.submissionId, draft.body.note, resumed]).toEqual([editor.draft.value.submissionId, 'half', true]);
    editor.close();
  });
});

it('"nothing has changed" at several makes a return of each that names the one it confirms', async () => {
  const before = homes.map((home) => mapleVacancies({ serviceId: home.id }));
  const ids = before.map(() => returns.newId());
  const many = await returns.many();
  const confirmed = before.map((one, index) => ({ before: one, id: ids[index]! }));
  await Promise.all([many.confirmUnchanged(confirmed), many.confirmUnchanged(confirmed)]);
  expect(await kept()).toEqual({ drafts: 0, unsent: 3 });
  expect(returns.unsent.value.map(({ submission }) => (submission as ReturnSubmission).unchangedFrom).sort()).toEqual(
    before.map(({ id }) => id).sort(),
  );
});

it('"nothing has changed" from two tabs at once is one return, and both are led to it', async () => {
  const before = mapleVacancies({ serviceId: homes[0]!.id });
  const saved = await Promise.all([returns, returns].map((tab) => tab.confirmUnchanged(before, tab.newId())));
  expect(saved.map(({ outcome }) => outcome).sort()).toEqual(['already-sent', 'saved']);
  expect(await kept()).toEqual({ drafts: 0, unsent: 1 });
  const [standing] = returns.unsent.value;
  expect(saved.map((one) => 'id' in one && one.id)).toEqual([standing!.submission.id, standing!.submission.id]);
  // Confirmed again later, it is another one: of what stands then.
  expect((await returns.confirmUnchanged(standing!.submission as ReturnSubmission, returns.newId())).outcome).toBe('saved');
});
