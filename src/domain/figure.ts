/** Published numbers: one value with its qualifier, or a table with every row. A number never travels without its period. */
import * as z from 'zod/mini';
import { CouncilId, ItemId } from './id.ts';
import { Source } from './document.ts';
import { numberInWords } from './number-words.ts';

export const UNITS = [
  'people',
  'homes',
  'beds',
  'placements',
  'hours a week',
  'packages',
  'units',
  'providers',
  'days',
  'percent',
  'pounds',
  'contracts',
  'services',
  'schemes',
  'organisations',
  'projects',
  'jobs',
  'cases',
  'calls a week',
  'items',
  'inspections',
  'complaints',
  'assessments',
  'points',
  'weeks',
  'months',
  'years',
] as const;

/** One value as printed. `qualifier` keeps the document's "around", "at least", "up to", in front of the number. */
export const Figure = z.object({
  label: z.string(),
  value: z.number(),
  /** The upper end, where a range is printed: 15 to 20. */
  to: z.optional(z.number()),
  unit: z.enum(UNITS),
  qualifier: z.optional(z.enum(['about', 'at least', 'up to', 'over', 'under', 'almost', 'as high as', 'potentially'])),
  /** When it was true or is meant for, in words: "December 2024", "2024/25", "by 2043". */
  period: z.string(),
});
export type Figure = z.infer<typeof Figure>;

/** Rates that a provider can work out from its own returns, and so compare. */
export const MEASURES = ['vacancy-rate', 'turnover', 'sickness-days'] as const;
export type Measure = (typeof MEASURES)[number];

/** A table as published. A suppressed cell is null and stays unknown; it is never zero. */
export const FigureTable = z.object({
  kind: z.literal('table'),
  id: ItemId,
  councilId: CouncilId,
  title: z.string(),
  unit: z.enum(UNITS),
  /** Column headings in order; for a time series, the dates: "April 2018". */
  columns: z.array(z.string()),
  rows: z.array(z.object({ label: z.string(), values: z.array(z.nullable(z.number())), measure: z.optional(z.enum(MEASURES)) })),
  note: z.optional(z.string()),
  /** When its figures were true or are meant for. Absent: the column headings say it. */
  period: z.optional(z.string()),
  source: Source,
  /** Typed by the council itself, at its desk. */
  byCouncil: z.optional(z.boolean()),
  /** Made up for the demonstration. */
  fictional: z.optional(z.boolean()),
});
export type FigureTable = z.infer<typeof FigureTable>;

/** 15–20 percent with "at least" → "at least 15 to 20%". */
export function figureInWords(figure: Figure): string {
  const number = (value: number): string => (figure.unit === 'pounds' ? `£${numberInWords(value)}` : numberInWords(value));
  const range = figure.to === undefined ? number(figure.value) : `${number(figure.value)} to ${number(figure.to)}`;
  const unit = figure.unit === 'percent' ? '%' : figure.unit === 'pounds' ? '' : ` ${figure.unit}`;
  return `${figure.qualifier === undefined ? '' : `${figure.qualifier} `}${range}${unit}`;
}
