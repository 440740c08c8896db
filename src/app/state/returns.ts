/** What this person's organisations send, returns and answers: what is known, what is being typed, what waits, what was received. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { Council } from '../../domain/council.ts';
import { newestFirst, replacedIn, type Reported } from '../../domain/chain.ts';
import { newSubmissionId, type OrganisationId, type ServiceId, type SubmissionId } from '../../domain/id.ts';
import { Organisation } from '../../domain/organisation.ts';
import { type Account, organisationIdsOf } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import { carriedForward, type ReturnKind } from '../../domain/returns.ts';
import { Service } from '../../domain/service.ts';
import type { Earlier } from '../../domain/return-rules.ts';
import type { Received } from '../../domain/reported-answer.ts';
import type { AnswerSubmission } from '../../domain/answer-submission.ts';
import type { ReturnSubmission } from '../../domain/return-submission.ts';
import type { Submission } from '../../domain/submission.ts';
import { discardDraft, loadDraft, loadDrafts, type Saved, saveForSending } from '../../device/store/drafts.ts';
import type { Typed } from '../../device/store/typed-drafts.ts';
import { loadSent } from '../../device/store/outbox.ts';
import type { PersonStore } from '../../device/store/person-store.ts';
import { loadItems } from '../../device/store/published.ts';
import {
  type AnswerDraft,
  type AnyDraft,
  type Draft,
  draftKey,
  isAnswerDraft,
  type OutboxEntry,
  type Typing,
} from '../../device/store/schema.ts';
import type { ManyReturns } from './many-returns.ts';
import type { Surroundings } from './surroundings.ts';

/** A submission of this organisation, wherever it has got to. */
export interface Sent extends Reported {
  /** The server refused it; a person decides. */
  problems?: Problem[];
}

/** An answer to a council, wherever it has got to. */
export interface SentAnswer extends Omit<Sent, 'submission'> {
  submission: AnswerSubmission;
}

export interface Returns {
  organisations: ReadonlySignal<Organisation[]>;
  /** Undefined until the first read; empty when this person reports for no service. */
  services: ReadonlySignal<Service[] | undefined>;
  councils: ReadonlySignal<Council[]>;
  drafts: ReadonlySignal<Draft[]>;
  answerDrafts: ReadonlySignal<AnswerDraft[]>;
  /** Both: every write to a draft changes it. */
  typing: ReadonlySignal<AnyDraft[]>;
  /** Returns, newest first: unsent, refused and received together. */
  sent: ReadonlySignal<Sent[]>;
  /** The same of answers. */
  answers: ReadonlySignal<SentAnswer[]>;
  /** Of both, what has no receipt. */
  unsent: ReadonlySignal<(Sent | SentAnswer)[]>;
  /** The latest observed return of a service and kind that was neither refused nor corrected. */
  latest(serviceId: ServiceId, kind: ReturnKind): Sent | undefined;
  /** All of a service and kind that were not refused, newest first; those corrected since are among them. */
  history(serviceId: ServiceId, kind: ReturnKind): Sent[];
  /** Those that stand, as the rules want them: newest first. */
  earlier(serviceId: ServiceId, kind: ReturnKind): Earlier[];
  /** Ids of those that were corrected. */
  replaced: ReadonlySignal<ReadonlySet<SubmissionId>>;
  newId(): SubmissionId;
  /** When what was saved last is in the lists. */
  settled(): Promise<void>;
  loadDraft<D extends Typing = Draft>(key: string): Promise<D | undefined>;
  /** @param seen what lay on the device when it was typed, as far as the screen knew */
  saveDraft<D extends Typing>(draft: D, seen?: D): Promise<Typed<D>>;
  discardDraft(key: string): Promise<void>;
  /**
   * Makes the draft a submission and puts it in the outbox. Resolves once that is on disk.
   * @param seen the draft as it lay on the device when the person looked at it
   */
  send(draft: Draft, seen?: Draft): Promise<Saved>;
  /** "Nothing has changed": the figures of `before`, confirmed as true now. */
  confirmUnchanged(before: ReturnSubmission, id: SubmissionId): Promise<Saved>;
  /**
   * Puts an answer in the outbox. Resolves once that is on disk. Its id was made when its form was opened: two taps send one.
   * @param from the draft it was typed in, as it lies on the device
   */
  answer(answer: AnswerTo, from?: AnswerDraft): Promise<Saved>;
  /** Opens a sent return as a draft that will take its place; false when another draft of the same return is in the way. */
  correct(sent: Sent): Promise<boolean>;
  /** Of two reports that overlap, keeps the figures of one in place of the other. */
  settle(kept: Sent, left: Sent): Promise<Saved>;
  discardRefused(id: SubmissionId, reason: string): Promise<void>;
  /** Turns a refused submission back into a draft; false when another draft of the same return is in the way. */
  reopen(sent: Sent): Promise<boolean>;
  /** The same for many at once. Not part of the first load. */
  many(): Promise<ManyReturns>;
  reload(stores: readonly string[]): Promise<void>;
}

/** What a form knows of an answer; the rest is as of when it is sent. */
export type AnswerTo = AnswerSubmission extends infer A
  ? A extends AnswerSubmission
    ? Omit<A, 'schemaVersion' | 'savedAt'>
    : never
  : never;

/** Seldom: not part of the first load. */
const decisions = () => import('../../device/store/outbox-decisions.ts');

/** @param onSaved called once something new stands in the outbox */
export function createReturns(store: PersonStore, account: Account, around: Surroundings, onSaved: () => void): Returns {
  const mine = new Set<OrganisationId>(organisationIdsOf(account));
  const organisations = signal<Organisation[]>([]);
  const services = signal<Service[] | undefined>(undefined);
  const councils = signal<Council[]>([]);
  const typing = signal<AnyDraft[]>([]);
  const drafts = computed(() => typing.value.filter((one) => !isAnswerDraft(one)));
  const answerDrafts = computed(() => typing.value.filter(isAnswerDraft));
  const outbox = signal<OutboxEntry[]>([]);
  const reported = signal<Received[]>([]);

  const everything = computed((): (Sent | SentAnswer)[] => [
    ...outbox.value.map(({ submission, state, problems }) => (state === 'refused' ? { submission, problems } : { submission }) as Sent),
    ...reported.value,
  ]);
  const isReturn = (one: Sent | SentAnswer): one is Sent => 'observedAt' in one.submission;
  const lastSavedFirst = (a: Sent | SentAnswer, b: Sent | SentAnswer): number => (a.submission.savedAt < b.submission.savedAt ? 1 : -1);
  const sent = computed(() => everything.value.filter(isReturn).sort(newestFirst));
  const answers = computed(() => everything.value.filter((one): one is SentAnswer => !isReturn(one)).sort(lastSavedFirst));
  const replaced = computed(() => replacedIn(sent.value.filter((one) => one.problems === undefined)));
  const history = (serviceId: ServiceId, kind: ReturnKind): Sent[] =>
    sent.value.filter(
      ({ submission, problems }) => problems === undefined && submission.serviceId === serviceId && submission.kind === kind,
    );
  const unsent = computed(() => everything.value.filter((one) => one.receipt === undefined).sort(lastSavedFirst));

  const reload = async (stores: readonly string[]): Promise<void> => {
    if (stores.includes('items')) {
      organisations.value = (await loadItems(store, 'organisation', Organisation)).filter((one) => mine.has(one.id));
      councils.value = await loadItems(store, 'council', Council);
      const all = await loadItems(store, 'service', Service);
      services.value = all.filter((one) => mine.has(one.organisationId)).sort((a, b) => a.name.localeCompare(b.name));
    }
    // Together: between a draft that has gone and the submission it became, a screen would offer to confirm the figures before it.
    const [draftsNow, sentNow] = await Promise.all([
      stores.includes('drafts') ? loadDrafts(store) : undefined,
      stores.includes('outbox') || stores.includes('receipts') ? loadSent(store) : undefined,
    ]);
    batch(() => {
      if (draftsNow !== undefined) typing.value = draftsNow;
      if (sentNow === undefined) return;
      outbox.value = sentNow.outbox;
      reported.value = sentNow.reported;
    });
  };

  let reading: Promise<void> = Promise.resolve();
  const keep = async (submission: Submission, key: string, seen?: Typing): Promise<Saved> => {
    const { Submission } = await import('../../domain/submission.ts'); // not part of the first load
    const saved = await saveForSending(store, Submission.parse(submission), key, seen);
    await (reading = reload(['drafts', 'outbox']));
    onSaved();
    return saved;
  };
  const stamp = (): Pick<ReturnSubmission, 'schemaVersion' | 'observedAt' | 'savedAt'> => {
    const now = around.now();
    return { schemaVersion: 1, observedAt: now, savedAt: now };
  };
  // A correction keeps the moment of what it corrects; everything else is as of now.
  const fromDraft = ({
    key: _key,
    submissionId,
    updatedAt: _updatedAt,
    because: _because,
    beside: _beside,
    ...rest
  }: Draft): ReturnSubmission => ({ ...stamp(), id: submissionId, ...rest }) as ReturnSubmission;
  const unchanged = ({ replaces: _replaces, replacesBecause: _because, ...before }: ReturnSubmission, id: SubmissionId): ReturnSubmission =>
    ({ ...before, body: carriedForward(before).body, ...stamp(), id, unchangedFrom: before.id }) as ReturnSubmission;
  const newId = (): SubmissionId => newSubmissionId(Date.parse(around.now()), around.randomBytes(10));

  return {
    organisations,
    services,
    councils,
    drafts,
    answerDrafts,
    typing,
    sent,
    answers,
    unsent,
    replaced,
    latest: (serviceId, kind) => history(serviceId, kind).find(({ submission }) => !replaced.value.has(submission.id)),
    history,
    earlier: (serviceId, kind) =>
      history(serviceId, kind)
        .filter(({ submission }) => !replaced.value.has(submission.id))
        .map(({ submission }) => ({ observedAt: submission.observedAt, of: submission })),
    newId,
    settled: () => reading.catch(() => undefined),
    loadDraft: (key) => loadDraft(store, key),
    // The editor, for which this is, brings it along: it is there before anything can be typed.
    saveDraft: async (draft, seen) => (await import('../../device/store/typed-drafts.ts')).saveDraft(store, draft, seen),
    discardDraft: (key) => discardDraft(store, key),
    send: (draft, seen) => keep(fromDraft(draft), draft.key, seen),
    confirmUnchanged: (before, id) => keep(unchanged(before, id), draftKey(before.serviceId, before.kind)),
    answer: (answer, from) => keep({ ...answer, schemaVersion: 1, savedAt: around.now() } as AnswerSubmission, from?.key ?? '', from),
    correct: async ({ submission: { id, kind, body, organisationId, serviceId, observedAt } }) => {
      const key = draftKey(serviceId, kind);
      const now = around.now();
      const draft = { kind, body, organisationId, serviceId, key, submissionId: newId(), updatedAt: now, replaces: id, observedAt };
      const { outcome } = await (await decisions()).beginCorrection(store, draft as Draft);
      await reload(['drafts']);
      return outcome !== 'draft-in-the-way';
    },
    settle: ({ submission: kept, receipt }, { submission: left }) => {
      const settled = {
        ...kept,
        ...stamp(),
        id: newId(),
        observedAt: kept.observedAt > left.observedAt ? kept.observedAt : left.observedAt,
        unchangedFrom: kept.id,
        replaces: left.id,
        replacesBecause: `Two reports overlapped. The figures of ${receipt?.sentBy.name ?? 'the other person'} are right.`,
      };
      return keep(settled, ''); // a draft that stands is somebody's later work
    },
    discardRefused: async (id, reason) => (await decisions()).discardRefused(store, id, reason, around.now()),
    reopen: async ({ submission, problems = [] }) => {
      const { id, serviceId, kind, savedAt: _savedAt, schemaVersion: _version, unchangedFrom: _from, observedAt, ...rest } = submission;
      const draft = {
        ...rest,
        ...(rest.replaces === undefined ? {} : { observedAt }), // a correction keeps its moment; anything else is as of when it goes
        serviceId,
        kind,
        key: draftKey(serviceId, kind),
        submissionId: newId(),
        updatedAt: around.now(),
        because: problems.map((problem) => problem.message),
      };
      const { outcome } = await (await decisions()).reopenRefused(store, id, draft as Draft, around.now());
      await reload(['drafts', 'outbox']);
      return outcome !== 'draft-in-the-way';
    },
    many: async () =>
      (await import('./many-returns.ts')).createManyReturns(store, { fromDraft, unchanged }, async (isSent) => {
        await reload(['drafts', 'outbox']);
        if (isSent) onSaved();
      }),
    reload,
  };
}
