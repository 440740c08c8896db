/** What IndexedDB holds on this device: one database for the device itself, one for each person who uses it. */
import type { DBSchema } from 'idb';
import type { About } from '../../domain/about.ts';
import type { AnswerKind } from '../../domain/answers.ts';
import type { CouncilId, OrganisationId, ServiceId, SubmissionId } from '../../domain/id.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Account } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Received } from '../../domain/reported-answer.ts';
import type { ReturnBodies, ReturnKind, ReturnOf } from '../../domain/returns.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Lock } from './lock.ts';

/** A return being typed. There is at most one for each service and kind; it is overwritten in place. */
export type Draft<K extends ReturnKind = ReturnKind> = ReturnOf<K> & {
  /** `serviceId/kind` */
  key: string;
  /** Made when the draft is opened, so that two taps or two tabs still make one submission. */
  submissionId: SubmissionId;
  organisationId: OrganisationId;
  serviceId: ServiceId;
  updatedAt: Instant;
  /** Why the submission it was made from was refused, in the server's words. */
  because?: string[];
  /** The submission it corrects, why, and the moment both are about. */
  replaces?: SubmissionId;
  replacesBecause?: string;
  observedAt?: Instant;
  /** Other figures for this return, typed where these were not seen: in another tab, or on another device. A person chooses. */
  beside?: { body: ReturnBodies[K]; updatedAt: Instant }[];
};

/** An answer to a council being typed: what its form holds. There is at most one of a kind for one organisation to one council about one thing. */
export interface AnswerDraft<B extends object = object> {
  key: string;
  kind: AnswerKind;
  submissionId: SubmissionId;
  organisationId: OrganisationId;
  councilId: CouncilId;
  about?: About;
  body: B;
  updatedAt: Instant;
  beside?: { body: B; updatedAt: Instant }[];
}
export type AnyDraft = Draft | AnswerDraft;
/** Either, as far as keeping it goes. */
export interface Typing {
  key: string;
  submissionId: SubmissionId;
  updatedAt: Instant;
  body: unknown;
  beside?: { body: unknown; updatedAt: Instant }[];
}
export const isAnswerDraft = (draft: AnyDraft): draft is AnswerDraft => 'councilId' in draft;

export const draftKey = (serviceId: ServiceId, kind: ReturnKind): string => `${serviceId}/${kind}`;
export const answerDraftKey = ({
  kind,
  organisationId,
  councilId,
  about,
}: Pick<AnswerDraft, 'kind' | 'organisationId' | 'councilId' | 'about'>): string =>
  ['answer', kind, organisationId, councilId, ...(about === undefined ? [] : [about.kind, about.id])].join('/');

/** A submission that has not got its receipt. `refused` waits for a person; nothing else ever leaves without a receipt. */
export interface OutboxEntry {
  submission: Submission;
  state: 'waiting' | 'refused';
  problems: Problem[];
}

/** Something published, as it came; parsed by kind when a page asks for it. */
export interface StoredItem {
  kind: string;
  id: string;
  at: string;
  item: unknown;
}

/** How far this person's device has read the feed, for which reading of it. */
export interface FeedPosition {
  feedVersion: number;
  cursor: string;
  pulledAt: Instant;
  /** There was more to read when it was read so far. */
  more?: true;
  /** As long as there is: the cursor of the library's own pages, of which the feed leaves out what they brought. */
  library?: string;
}

export interface Discarded {
  submission: Submission;
  reason: string;
  discardedAt: Instant;
}

/** Something the browser's storage did that it should not have: for whoever helps, never with content. */
export interface Fault {
  at: Instant;
  /** "write outbox", "open" */
  where: string;
  /** The error's name: "QuotaExceededError". */
  name: string;
}

export interface PersonSchema extends DBSchema {
  drafts: { key: string; value: AnyDraft };
  outbox: { key: string; value: OutboxEntry };
  receipts: { key: string; value: Received };
  discarded: { key: string; value: Discarded };
  items: { key: [string, string]; value: StoredItem; indexes: { kind: string } };
  feed: { key: string; value: FeedPosition };
  settings: { key: string; value: unknown };
}

export interface DeviceSchema extends DBSchema {
  /** Who has signed in here, with what they may do: so that the app opens offline. */
  accounts: { key: string; value: Account };
  /** `current`: the person whose data is shown. */
  device: { key: string; value: string };
  faults: { key: number; value: Fault };
  locks: { key: string; value: Lock };
}
