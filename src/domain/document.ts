/** A paper a council published, and the pointer every restated fact carries back to it. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { CouncilId, ItemId } from './id.ts';
import { LocalDate } from './instant.ts';

export const DOCUMENT_STANDINGS = {
  current: 'Current',
  'being-revised': 'Being revised',
  historical: 'Historical: kept for the record, no longer what the council plans',
} as const;

export const CouncilDocument = z.object({
  id: ItemId,
  councilId: CouncilId,
  title: z.string(),
  /** The years it speaks for, in words: "2025 to 2028". */
  period: z.string(),
  /** As precisely as the text states it: "2025-01-07", "2016"; absent when it states none. */
  published: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  standing: codeOf(DOCUMENT_STANDINGS),
  /** What to know before relying on it, in our words. */
  note: z.optional(z.string()),
  sections: z.array(z.string()),
  /** The edition it takes the place of, which stays to be read. */
  replaces: z.optional(ItemId),
  /** Typed by the council itself, at its desk. */
  byCouncil: z.optional(z.boolean()),
  /** Made up for the demonstration. */
  fictional: z.optional(z.boolean()),
});
export type CouncilDocument = z.infer<typeof CouncilDocument>;

/** Where a restated fact stands. */
export const Source = z.object({
  documentId: ItemId,
  /** One of the document's sections. */
  section: z.string(),
  /** The day someone last compared our words with the document. */
  checkedOn: LocalDate,
});
export type Source = z.infer<typeof Source>;

/** Title and period, once: some titles carry their years already. */
export function documentInWords({ title, period }: CouncilDocument): string {
  const years = period.match(/\d{4}/g) ?? [];
  return years.every((year) => title.includes(year)) ? title : `${title}, ${period}`;
}
