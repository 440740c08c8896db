/** What a plan wants to come about, and how the council will tell that it has. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { Source } from './document.ts';
import { Figure } from './figure.ts';
import { CouncilId, ItemId } from './id.ts';
import { MarketArea } from './intention.ts';

export const MEASURE_ROLES = {
  outcome: 'What should come about',
  success: 'How the council will know',
} as const;

export const PlanMeasure = z.object({
  kind: z.literal('measure'),
  id: ItemId,
  councilId: CouncilId,
  role: codeOf(MEASURE_ROLES),
  marketArea: MarketArea,
  /** Headroom's own words. */
  title: z.string(),
  /** Latest values that the paper prints. None: not published in the text. */
  figures: z.array(Figure),
  /** A table that has its values. */
  tableId: z.optional(ItemId),
  source: Source,
});
export type PlanMeasure = z.infer<typeof PlanMeasure>;

export const hasNoValue = ({ figures, tableId }: PlanMeasure): boolean => figures.length === 0 && tableId === undefined;
