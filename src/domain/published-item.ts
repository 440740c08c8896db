/** Everything a council's side publishes to devices, told apart by `kind`. */
import * as z from 'zod/mini';
import { CouncilDocument } from './document.ts';
import { FigureTable } from './figure.ts';
import { Finding } from './finding.ts';
import { Contradiction, Intention } from './intention.ts';
import { PlanMeasure } from './plan-measure.ts';
import { NamedSystem } from './named-system.ts';
import { Notice } from './notice.ts';

export const DocumentItem = z.extend(CouncilDocument, { kind: z.literal('document') });
export type DocumentItem = z.infer<typeof DocumentItem>;

/** The schema of each kind. */
export const LIBRARY_ITEMS = {
  document: DocumentItem,
  intention: Intention,
  table: FigureTable,
  contradiction: Contradiction,
  finding: Finding,
  measure: PlanMeasure,
  system: NamedSystem,
  notice: Notice,
} as const;
export type LibraryItems = { [K in keyof typeof LIBRARY_ITEMS]: z.infer<(typeof LIBRARY_ITEMS)[K]> };

/** What `src/server/library` and imports hold, and what Plans and Opportunities show. */
export const LibraryItem = z.discriminatedUnion('kind', [
  DocumentItem,
  Intention,
  FigureTable,
  Contradiction,
  Finding,
  PlanMeasure,
  NamedSystem,
  Notice,
]);
export type LibraryItem = z.infer<typeof LibraryItem>;
