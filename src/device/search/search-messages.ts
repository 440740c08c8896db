/** What the page and the search worker say to each other. */
import type { ListQuestion, NoticeList } from '../../domain/notice-list.ts';
import type { StoredItem } from '../store/schema.ts';
import type { CouncilName } from './entries.ts';
import type { Filters, SearchAnswer } from './search-answer.ts';

export type ToWorker =
  /** @param mayRead the worker reads the storage itself; else the page does so for it, and nothing is kept for the next visit */
  | { does: 'open'; personId: string; councils: readonly CouncilName[]; mayRead: boolean }
  | { does: 'ask'; id: number; question: string; filters: Filters; limit: number }
  | { does: 'list'; id: number; question: ListQuestion }
  | { does: 'give'; id: number; given: StoredItem[] | string }
  | { does: 'refuse'; id: number; because: string };

export type FromWorker =
  /** How far the index has come. `isWhole`: everything on this device can be found. */
  | { says: 'state'; plans: number; notices: number; isWhole: boolean }
  /** Nothing was kept, and so many notices have been read. */
  | { says: 'reading'; notices: number }
  | { says: 'answer'; id: number; answer: SearchAnswer }
  /** Once all notices have been read. */
  | { says: 'listed'; id: number; list: NoticeList }
  | { says: 'failed'; because: string }
  /** Asks the page to read: the next items of a kind, or how far everything has been read. */
  | { says: 'want'; id: number; items?: { kind: string; last: string } };
