/** What the page and the search worker say to each other. */
import type { CouncilName } from './entries.ts';
import type { Filters, SearchAnswer } from './search-answer.ts';

export type ToWorker =
  | { does: 'open'; personId: string; councils: readonly CouncilName[] }
  | { does: 'ask'; id: number; question: string; filters: Filters; limit: number };

export type FromWorker =
  /** How far the index has come. `isWhole`: everything on this device can be found. */
  | { says: 'state'; plans: number; notices: number; isWhole: boolean }
  | { says: 'answer'; id: number; answer: SearchAnswer }
  | { says: 'failed'; because: string };
