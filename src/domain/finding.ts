/** What a paper says is so, apart from what the council means to do: a challenge, a fact, something done, something not printed. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { Source } from './document.ts';
import { Figure } from './figure.ts';
import { CouncilId, ItemId } from './id.ts';
import { MarketArea } from './intention.ts';

export const FINDING_SORTS = {
  challenge: 'Challenge',
  fact: 'How things stand',
  done: 'Done so far',
  /** A chart, a map or a number that was a picture, or that the text leaves out. */
  unpublished: 'Not published in the text',
} as const;

export const Finding = z.object({
  kind: z.literal('finding'),
  id: ItemId,
  councilId: CouncilId,
  sort: codeOf(FINDING_SORTS),
  marketArea: MarketArea,
  title: z.string().check(z.maxLength(80)),
  /** Headroom's own words. */
  statement: z.string(),
  figures: z.array(Figure),
  source: Source,
});
export type Finding = z.infer<typeof Finding>;
