/** Answers to questions typed at Search. */
import { FACETS, type Filters, type Hit, type SearchAnswer } from '../../device/search/search-answer.ts';
import { RESULT_KINDS, type ResultKind } from '../../device/search/result-kinds.ts';
import { reachOf, type SearchState, useNewest, useSearch } from './search.ts';

export { FACETS, RESULT_KINDS };
export type { Filters, Hit, ResultKind, SearchAnswer };

export function useAnswer(
  question: string,
  filters: Filters,
  limit: number,
): { answer: SearchAnswer | undefined; state: SearchState; again(): void } {
  const { search, again } = useSearch();
  const state = search?.state.value ?? 'starting';
  const answer = useNewest(search && (() => search.ask(question, filters, limit)), [
    search,
    reachOf(state),
    question,
    JSON.stringify(filters),
    limit,
  ]);
  return { answer, state, again };
}
