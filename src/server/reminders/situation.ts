/** What is known of one person when it is decided whether to remind them. */
import type { AnswerKind } from '../../domain/answers.ts';
import type { Council, Schedule } from '../../domain/council.ts';
import type { Demand } from '../../domain/demand.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Person } from '../../domain/person.ts';
import type { PlanDraft } from '../../domain/plan-draft.ts';
import type { Preferences } from '../../domain/protocol-reminders.ts';
import type { Reply } from '../../domain/reply.ts';
import type { ReturnKind } from '../../domain/returns.ts';
import type { Service } from '../../domain/service.ts';

/** One return that one service is asked for. */
export interface Expected {
  service: Service;
  kind: ReturnKind;
  lastObservedAt: Instant | undefined;
  /** What each council that reads it asks; none: nobody waits for it. */
  schedules: readonly Schedule[];
}

/** A return that a council's officer asked for. */
export interface Asked extends Pick<Expected, 'service' | 'kind' | 'lastObservedAt'> {
  council: Council;
  /** The stretch of time it was asked in: see domain/reporting.ts. */
  window: string;
}

/** What a council replied to an answer of theirs. */
export interface Answered {
  kind: AnswerKind;
  council: Council;
  reply: Reply;
}

/** Care that a council looks for, of the kind and in the area in which they work. */
export interface Wanted {
  demand: Demand;
  council: Council;
}

/** What another officer wrote and sent for approval. */
export interface Approval {
  draft: PlanDraft;
  council: Council;
}

export interface Situation {
  person: Person;
  preferences: Preferences;
  expected: readonly Expected[];
  asked: readonly Asked[];
  answered: readonly Answered[];
  wanted: readonly Wanted[];
  approvals: readonly Approval[];
  /** What came in since yesterday that they did not send themselves, a line each. */
  received: readonly string[];
  /** What they have been reminded of already: `keyOf` each. */
  reminded: ReadonlySet<string>;
}

export const CHANNELS = ['email', 'push'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One thing to say, about one window of time: said once by each channel, however often it is decided. */
export interface Subject {
  what: string;
  window: string;
}
export const keyOf = (channel: Channel, { what, window }: Subject): string => `${channel} ${what} ${window}`;
