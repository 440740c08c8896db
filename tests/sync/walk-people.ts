/** What people do on the walk: type, choose, send, confirm, decide, sign in and out, lock with a PIN, and let the app send. */
import { discardDraft, loadDraft, saveForSending } from '../../src/device/store/drafts.ts';
import { saveDraft } from '../../src/device/store/typed-drafts.ts';
import { importUnsent, discardRefused, reopenRefused } from '../../src/device/store/outbox-decisions.ts';
import { keepBulkAgain } from '../../src/device/store/published.ts';
import type { Draft } from '../../src/device/store/schema.ts';
import { createSealer } from '../../src/device/store/sealer.ts';
import { synchronise } from '../../src/device/sync/sync.ts';
import { isAnswer } from '../../src/domain/answers.ts';
import { addMs } from '../../src/domain/instant.ts';
import { Submission } from '../../src/domain/submission.ts';
import { offer } from '../fixtures/answers.ts';
import { MAPLE, validVacancies } from '../fixtures/returns.ts';
import { type Action, KEY, PEOPLE, type Someone, type Walk } from './walk-state.ts';
import { CUTS } from './wire.ts';

function newBody(walk: Walk) {
  const [general, dementia] = validVacancies().categories;
  const occupied = walk.below(24);
  const adds = walk.random() < 0.8 ? 24 - occupied : 25 - occupied; // one in five does not add up, which the server refuses
  return validVacancies({ categories: [{ ...general!, occupied, reserved: 0, available: adds }, dementia!], note: `${walk.below(1e9)}` });
}
const newDraft = (walk: Walk, { tab }: Someone): Draft =>
  ({ key: KEY, submissionId: walk.newId(), ...MAPLE, body: newBody(walk), updatedAt: tab.now }) as Draft;
const asSubmission = ({ tab }: Someone, { submissionId, body }: Pick<Draft, 'submissionId' | 'body'>, more = {}): Submission =>
  Submission.parse({ ...MAPLE, id: submissionId, schemaVersion: 1, observedAt: tab.now, savedAt: tab.now, body, ...more });

/** What the page shows: what it had, or what lies on the device when it is opened. */
async function onScreen(walk: Walk, { device, personId, tab }: Someone): Promise<Draft | undefined> {
  return walk.screens.get(tab) ?? ((await device.held(personId)).drafts.find(({ key }) => key === KEY) as Draft | undefined);
}

/** As the editor: over what was seen, later than it. */
async function save(walk: Walk, who: Someone, draft: Draft, seen: Draft | undefined): Promise<string> {
  const { device, personId, tab } = who;
  const saved = await walk.mayFail(who, () =>
    tab.do(async (store) => saveDraft(store, draft, walk.sabotage.overwrites === true ? await loadDraft(store, KEY) : seen)),
  );
  if (saved?.outcome === 'saved') {
    walk.screens.set(tab, saved.draft);
    walk.ledger.noteGivenUp(seen, draft.body, ...(draft.beside ?? []).map(({ body }) => body));
    walk.ledger.noteTyped(device, personId, draft);
  } else walk.screens.delete(tab);
  if (saved === undefined) await walk.ledger.noteWhatStayed(device, personId, draft, seen);
  return `${who.name} ${saved?.outcome ?? 'failed'}`;
}

export const PEOPLE_ACTIONS: Record<string, Action> = {
  type: {
    weight: 5,
    act: async (walk) => {
      const who = walk.somebody();
      const seen = await onScreen(walk, who);
      const next =
        seen === undefined
          ? newDraft(walk, who)
          : ({ ...seen, body: newBody(walk), updatedAt: [who.tab.now, addMs(seen.updatedAt, 1)].toSorted().at(-1)! } as Draft);
      return save(walk, who, next, seen);
    },
  },
  'type without looking': {
    weight: 2,
    act: async (walk) => {
      // A page that was opened before anything was typed, and heard of nothing since.
      const who = walk.somebody();
      return save(walk, who, newDraft(walk, who), undefined);
    },
  },
  choose: {
    weight: 2,
    act: async (walk) => {
      const who = walk.somebody();
      const seen = await onScreen(walk, who);
      if (seen?.beside === undefined) return `${who.name} nothing`;
      const { beside, ...rest } = seen;
      const body = walk.pick([seen.body, ...beside.map((one) => one.body)]);
      return save(walk, who, { ...rest, body, updatedAt: addMs(seen.updatedAt, 1) } as Draft, seen);
    },
  },
  'throw away': {
    weight: 1,
    act: async (walk) => {
      const who = walk.somebody();
      const shown = await onScreen(walk, who);
      const before = (await who.device.held(who.personId)).drafts.find(({ key }) => key === KEY);
      // The screen follows what lies on the device: what it does not show is not thrown away by it.
      if (shown === undefined || JSON.stringify(shown) !== JSON.stringify(before)) return `${who.name} nothing`;
      await walk.mayFail(who, () => who.tab.do((store) => discardDraft(store, KEY)));
      if ((await who.device.held(who.personId)).drafts.length > 0) return `${who.name} failed`;
      walk.ledger.noteGivenUp(before);
      walk.screens.delete(who.tab);
      return who.name;
    },
  },
  send: {
    weight: 4,
    act: async (walk) => {
      const who = walk.somebody();
      const seen = await onScreen(walk, who);
      const submission = asSubmission(who, seen ?? newDraft(walk, who));
      const send = walk.sabotage.send ?? saveForSending;
      const saved = await walk.mayFail(who, () => who.tab.do((store) => send(store, submission, KEY, seen)));
      if (saved?.outcome === 'saved') walk.ledger.noteSaved(who.device, who.personId, submission);
      if (saved !== undefined) walk.screens.delete(who.tab);
      return `${who.name} ${saved?.outcome ?? 'failed'}`;
    },
  },
  offer: {
    weight: 2,
    act: async (walk) => {
      const who = walk.somebody();
      const amount = walk.random() < 0.8 ? 1 + walk.below(35) : 36; // one in five is more than is wanted, which the server refuses
      const made = offer('demo.sefton.demand.south-teas', {
        id: walk.newId(),
        organisationId: MAPLE.organisationId,
        serviceId: undefined,
        savedAt: who.tab.now,
        body: { amount, unit: 'hours' },
      });
      const saved = await walk.mayFail(who, () => who.tab.do((store) => saveForSending(store, made, '')));
      if (saved?.outcome === 'saved') walk.ledger.noteSaved(who.device, who.personId, made);
      return `${who.name} ${saved?.outcome ?? 'failed'}`;
    },
  },
  confirm: {
    weight: 2,
    act: async (walk) => {
      const who = walk.somebody();
      const before = (await who.device.held(who.personId)).receipts.findLast(({ submission }) => !isAnswer(submission))?.submission;
      if (before === undefined) return `${who.name} nothing`;
      const submission = asSubmission(who, { submissionId: walk.newId(), body: before.body } as Draft, { unchangedFrom: before.id });
      const saved = await walk.mayFail(who, () => who.tab.do((store) => saveForSending(store, submission, KEY)));
      if (saved?.outcome === 'saved') walk.ledger.noteSaved(who.device, who.personId, submission);
      return `${who.name} ${saved?.outcome ?? 'failed'}`;
    },
  },
  round: {
    weight: 8,
    act: async (walk) => {
      const rounds = Array.from({ length: walk.random() < 0.3 ? 2 : 1 }, () => walk.somebody());
      const { wire } = rounds[0]!.device;
      wire.cuts.length = 0;
      if (walk.random() < 0.6) wire.cuts.push(...Array.from({ length: 1 + walk.below(3) }, () => walk.pick([...CUTS, 'fine'] as const)));
      const cuts = wire.cuts.filter((cut) => cut !== 'fine');
      const ends = await Promise.all(
        rounds.map(async (who) => {
          const progress = await walk.mayFail(who, () => who.tab.synchronise(walk.sabotage.round ?? synchronise));
          return `${who.name} ${progress?.outcome ?? 'failed'}`;
        }),
      );
      walk.faults.push(...cuts.slice(0, cuts.length - wire.cuts.filter((cut) => cut !== 'fine').length));
      for (const device of walk.devices) device.wire.cuts.length = 0;
      return `${ends.join(' and ')} [${cuts.join(',')}]`;
    },
  },
  'sign in': {
    weight: 3,
    act: async (walk) => {
      const [no, personId] = [walk.below(2), walk.pick(PEOPLE)];
      await walk.devices[no]!.signIn(personId);
      return `${no} ${personId}`;
    },
  },
  'sign out': {
    weight: 1,
    act: async (walk) => {
      const no = walk.below(2);
      walk.devices[no]!.signOut();
      return String(no);
    },
  },
  'set a PIN': {
    weight: 1,
    act: async (walk) => {
      const who = walk.somebody();
      if (who.device.sealers.has(who.personId)) return `${who.name} has one`;
      who.device.killTabs(who.personId); // every page of theirs is locked
      who.device.sealers.set(who.personId, createSealer(new Uint8Array(32).fill(walk.below(256))));
      const again = { ...who, tab: who.device.openTab(who.personId, walk.worldClock) };
      const sealed = await walk.mayFail(again, () => again.tab.do(async () => true));
      return `${who.name} ${sealed === true ? 'sealed' : 'failed'}`;
    },
  },
  decide: {
    weight: 2,
    act: async (walk) => {
      const who = walk.somebody();
      const refused = (await who.device.held(who.personId)).outbox.find((entry) => entry.state === 'refused');
      if (refused === undefined) return `${who.name} nothing`;
      const { id, body } = refused.submission;
      walk.ledger.decided.add(id);
      const again = { ...newDraft(walk, who), body } as Draft;
      const reopens = !isAnswer(refused.submission) && walk.random() < 0.5; // an answer is given anew instead
      await walk.mayFail(who, () =>
        who.tab.do<unknown>((store) =>
          reopens ? reopenRefused(store, id, again, who.tab.now) : discardRefused(store, id, 'A mistake', who.tab.now),
        ),
      );
      return `${who.name} ${reopens ? 'reopens' : 'discards'} ${id}`;
    },
  },
  'carry a file over': {
    weight: 1,
    act: async (walk) => {
      const who = walk.somebody();
      const other = walk.devices.find((device) => device !== who.device)!;
      const { outbox } = await who.device.held(who.personId);
      if (outbox.length === 0) return `${who.name} nothing`;
      const there = { ...who, device: other, tab: other.openTab(who.personId, walk.worldClock) };
      const submissions = outbox.map(({ submission }) => submission);
      const added = await walk.mayFail(there, () => there.tab.do((store) => importUnsent(store, submissions)));
      return `${who.name} ${added ?? 'failed'}`;
    },
  },
  'want plans back': {
    weight: 1,
    act: async (walk) => {
      const who = walk.somebody();
      await walk.mayFail(who, () => who.tab.do(keepBulkAgain));
      return who.name;
    },
  },
};
