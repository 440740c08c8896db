/** An answer to a council on the screen: from its draft, or from nothing. How it is kept is in editing.ts. */
import type { Instant } from '../../domain/instant.ts';
import { type AnswerDraft, answerDraftKey } from '../../device/store/schema.ts';
import { edit, type Editing } from './editing.ts';
import type { Returns } from './returns.ts';

/** Whose answer of which kind it is, to whom, about what. */
export type AnswerFor = Pick<AnswerDraft, 'kind' | 'organisationId' | 'councilId' | 'about'>;
export type AnswerEditor<B extends object> = Editing<AnswerDraft<B>, B>;

/** Drafts are in memory since the session opened: nothing is waited for. */
export const draftOfAnswer = (returns: Returns, of: AnswerFor): AnswerDraft | undefined =>
  returns.answerDrafts.value.find(({ key }) => key === answerDraftKey(of));

export function openAnswer<B extends object>(returns: Returns, of: AnswerFor, start: B, now: () => Instant): AnswerEditor<B> {
  const held = draftOfAnswer(returns, of) as AnswerDraft<B> | undefined;
  const fresh = { ...of, key: answerDraftKey(of), submissionId: returns.newId(), body: start, updatedAt: now() };
  return edit<AnswerDraft<B>, B>(returns, held ?? fresh, held !== undefined, now);
}

/** What was typed, where it is of the form's kind: a draft may come from another version of the app. */
export const fitting = <B extends object>(start: B, typed: object): B =>
  Object.fromEntries(
    Object.entries(start).map(([name, value]: [string, unknown]) => {
      const held = (typed as Record<string, unknown>)[name];
      return [name, held !== null && typeof held === typeof value && Array.isArray(held) === Array.isArray(value) ? held : value];
    }),
  ) as B;
