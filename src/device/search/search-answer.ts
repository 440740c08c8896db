/** What can be asked of the index, and what it answers: known to the page too, which does not load the index itself. */
import type { Direction } from '../../domain/intention.ts';
import type { ResultKind } from './result-kinds.ts';
import type { Marked } from './terms.ts';

export interface Filters {
  kind?: string | undefined;
  council?: string | undefined;
  area?: string | undefined;
  direction?: string | undefined;
}
export type Facet = keyof Filters;
export const FACETS = ['kind', 'council', 'area', 'direction'] as const satisfies Facet[];

export interface Hit {
  id: string;
  kind: ResultKind;
  itemId: string;
  councilId: string | undefined;
  area: string | undefined;
  direction: Direction | undefined;
  title: Marked[];
  says: Marked[];
  figure: Marked[] | undefined;
  rows: Marked[][];
  who: string;
  isHistorical: boolean;
  /** It has no page of its own: the paper whose page shows it. */
  paperId: string | undefined;
}

export interface SearchAnswer {
  total: number;
  /** The best of all kinds; none of them is repeated in `groups`. */
  best: Hit[];
  /** In the order of their best. `total` counts what is in `best` too. */
  groups: { kind: ResultKind; total: number; hits: Hit[] }[];
  /** How many each choice would leave, with the other choices as they are. */
  counts: Record<Facet, Record<string, number>>;
  /** Nothing holds every word: these hold most of them. */
  isPartial: boolean;
  /** Words that stand nowhere as they were typed; what is spelled nearly like them was taken instead. */
  misspelled: string[];
}
