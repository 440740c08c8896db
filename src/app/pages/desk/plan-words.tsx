/** The state of a draft as a tag, and the names that a draft's words are compared under. */
import { DRAFT_STATES, type DraftState } from '../../../domain/plan-draft.ts';
import type { PlanView } from '../../../domain/protocol-plans.ts';
import type { Names } from '../../../domain/plan-in-words.ts';

const TAGS: Record<DraftState, string> = { writing: '', waiting: ' brand', 'sent-back': ' warn' };

export const DraftTag = ({ state }: { state: DraftState }) => <span class={`tag${TAGS[state]}`}>{DRAFT_STATES[state]}</span>;

export const namesOf = ({ council, documents, tables }: PlanView): Names =>
  new Map<string, string>([
    ...council.localities.map(({ id, name }) => [id, name] as const),
    ...documents.map(({ id, title }) => [id, title] as const),
    ...tables.map(({ id, title }) => [id, title] as const),
  ]);
