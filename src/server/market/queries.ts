/** What requests to the desk's market may ask for. */
import * as z from 'zod/mini';
import { codeOf } from '../../domain/code.ts';
import { MarketFilters } from '../../domain/market.ts';
import { Measure } from '../../domain/market-measures.ts';
import { SPANS } from '../../domain/protocol-market.ts';
import { ReportingState } from '../../domain/reporting.ts';
import { RETURN_KINDS } from '../../domain/returns.ts';

const kind = z.enum(RETURN_KINDS);
const offset = z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0);

/** Which figure is opened. `part`: a unit of places. */
export const FigureQuery = z.extend(MarketFilters, { kind, measure: Measure, part: z.optional(z.string().check(z.maxLength(80))), offset });
export type FigureQuery = z.infer<typeof FigureQuery>;

export const HistoryQuery = z.extend(MarketFilters, { kind, span: z._default(codeOf(SPANS), 'quarter') });
export type HistoryQuery = z.infer<typeof HistoryQuery>;

export const ReportingQuery = z.extend(z.pick(MarketFilters, { locality: true, type: true }), {
  kind,
  state: z.optional(ReportingState),
  offset,
});
export type ReportingQuery = z.infer<typeof ReportingQuery>;
