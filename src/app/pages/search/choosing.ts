/** What the parts of the search page that narrow a search are given. */
import type { Filters, SearchAnswer } from '../../state/answer.ts';

export interface Choosing {
  answer: SearchAnswer;
  filters: Filters;
  choose(change: Filters): void;
}
