/** What officers of a council type to publish: a plan, a document, a table of figures, a notice of its pipeline, or the council's own settings. */
import * as z from 'zod/mini';
import { CareCategory } from './care-category.ts';
import { ClientGroup } from './client-group.ts';
import { codeOf } from './code.ts';
import { Council, Schedule } from './council.ts';
import { CouncilDocument, DOCUMENT_STANDINGS } from './document.ts';
import { Figure, FigureTable, MEASURES, UNITS } from './figure.ts';
import { ItemId, LocalityId } from './id.ts';
import type { LocalDate } from './instant.ts';
import { Direction, Intention, MarketArea } from './intention.ts';
import { Notice, NoticeLot } from './notice.ts';
import { DocumentItem, LibraryItem } from './published-item.ts';
import { ServiceType } from './service.ts';

export const PLAN_KINDS = { intention: 'Plan', document: 'Document', table: 'Table', notice: 'Notice', council: 'Settings' } as const;
export const PlanKind = codeOf(PLAN_KINDS);
export type PlanKind = z.infer<typeof PlanKind>;

/** Something to read, of at most so many characters. */
const text = (most: number) => z.string().check(z.regex(/\S/), z.maxLength(most));
const address = z.string().check(z.regex(/^https:\/\/\S+$/), z.maxLength(500));
const portal = z.optional(z.object({ name: text(80), url: address }));
/** The day somebody looked there last is the day it was written. */
const source = z.object({ documentId: ItemId, section: text(200) });

export const TypedIntention = z.object({
  marketArea: MarketArea,
  direction: Direction,
  clientGroups: z.array(ClientGroup).check(z.maxLength(12)),
  /** None: the whole area of the council. */
  localityIds: z.array(LocalityId).check(z.maxLength(60)),
  title: text(80),
  statement: text(1500),
  figures: z.array(z.extend(Figure, { label: text(150), period: text(80) })).check(z.maxLength(40)),
  when: z.optional(text(80)),
  whatYouCanDo: z.array(text(300)).check(z.maxLength(10)),
  affects: z.object({
    serviceTypes: z.array(ServiceType).check(z.maxLength(20)),
    careCategories: z.array(CareCategory).check(z.maxLength(20)),
  }),
  tableIds: z.array(ItemId).check(z.maxLength(20)),
  source,
});
export type TypedIntention = z.infer<typeof TypedIntention>;

export const TypedDocument = z.object({
  title: text(200),
  period: text(80),
  published: CouncilDocument.shape.published,
  standing: codeOf(DOCUMENT_STANDINGS),
  note: z.optional(text(1500)),
  sections: z.array(text(200)).check(z.minLength(1), z.maxLength(100)),
  replaces: z.optional(ItemId),
});
export type TypedDocument = z.infer<typeof TypedDocument>;

export const MOST_COLUMNS = 60;
export const MOST_LINES = 200;
export const LONGEST_HEADING = 120;
export const LONGEST_LABEL = 200;
export const TypedTable = z.object({
  title: text(200),
  unit: z.enum(UNITS),
  columns: z.array(text(LONGEST_HEADING)).check(z.minLength(1), z.maxLength(MOST_COLUMNS)),
  rows: z
    .array(z.object({ label: text(LONGEST_LABEL), values: z.array(z.nullable(z.number())), measure: z.optional(z.enum(MEASURES)) }))
    .check(z.minLength(1), z.maxLength(MOST_LINES)),
  note: z.optional(text(1500)),
  period: z.optional(text(80)),
  source,
});
export type TypedTable = z.infer<typeof TypedTable>;

/** Everything a notice can say but who buys and where it was read. */
export const TypedNotice = z.extend(
  z.omit(Notice, {
    kind: true,
    id: true,
    councilId: true,
    buyer: true,
    contradictions: true,
    releases: true,
    byCouncil: true,
    fictional: true,
  }),
  {
    title: text(200),
    summary: text(2000),
    valueNetPounds: z.optional(z.int().check(z.minimum(1), z.maximum(10_000_000_000))),
    lots: z.array(z.extend(NoticeLot, { title: text(200) })).check(z.maxLength(50)),
    period: z.optional(text(80)),
    howToApply: z.optional(text(500)),
    portal,
    source: z.optional(source),
  },
);
export type TypedNotice = z.infer<typeof TypedNotice>;

/** What a council sets for itself; who it is, only whoever runs the server says. */
export const TypedCouncil = z.object({
  localities: z.array(z.object({ id: LocalityId, name: text(80) })).check(z.minLength(1), z.maxLength(60)),
  localitiesNote: z.optional(text(300)),
  hoursExpireAfterDays: z.int().check(z.minimum(1), z.maximum(90)),
  schedules: z.optional(
    z.object({
      vacancies: z.optional(Schedule),
      hours: z.optional(Schedule),
      places: z.optional(Schedule),
      workforce: z.optional(Schedule),
      'service-status': z.optional(Schedule),
    }),
  ),
  homeCareCeilingPence: z.optional(z.int().check(z.minimum(100), z.maximum(20_000))),
  portal,
  contact: z.optional(text(300)),
  twoPairsOfEyes: z.boolean(),
});
export type TypedCouncil = z.infer<typeof TypedCouncil>;

export const TypedPlan = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('intention'), words: TypedIntention }),
  z.object({ kind: z.literal('document'), words: TypedDocument }),
  z.object({ kind: z.literal('table'), words: TypedTable }),
  z.object({ kind: z.literal('notice'), words: TypedNotice }),
  z.object({ kind: z.literal('council'), words: TypedCouncil }),
]);
export type TypedPlan = z.infer<typeof TypedPlan>;

/** What the feed carries, and a council as one of those, told apart by `kind` as they are. */
export const PlanItem = z.union([LibraryItem, z.extend(Council, { kind: z.literal('council') })]);
export type PlanItem = z.infer<typeof PlanItem>;

export const titleOf = (item: PlanItem): string => (item.kind === 'council' ? 'Settings' : 'title' in item ? item.title : item.name);

/** What is there as it would be typed; undefined: of a kind that nobody types. */
export function typedFrom(item: PlanItem): TypedPlan | undefined {
  const read = TypedPlan.safeParse({ kind: item.kind, words: item.kind === 'council' ? { twoPairsOfEyes: false, ...item } : item });
  return read.success ? read.data : undefined;
}

interface Author {
  id: string;
  council: Council;
  /** The day it was written. */
  on: LocalDate;
  fictional: boolean;
}

/** What providers see of it. */
export function publishedPlan(plan: TypedPlan, { id, council, on, fictional }: Author): PlanItem {
  const base = { id, councilId: council.id, byCouncil: true, ...(fictional ? { fictional } : {}) };
  const from = (where: TypedNotice['source']) => (where === undefined ? {} : { source: { ...where, checkedOn: on } });
  switch (plan.kind) {
    case 'intention':
      return Intention.parse({ ...plan.words, ...base, ...from(plan.words.source), kind: 'intention' });
    case 'document':
      return DocumentItem.parse({ ...plan.words, ...base, kind: 'document' });
    case 'table':
      return FigureTable.parse({ ...plan.words, ...base, ...from(plan.words.source), kind: 'table' });
    case 'notice':
      return Notice.parse({ ...plan.words, ...base, ...from(plan.words.source), kind: 'notice', buyer: council.name });
    case 'council':
      return { ...councilWith(council, plan.words, fictional), kind: 'council' };
  }
}

/** The council with these settings in place of those it had. A ceiling that was made up stays so for as long as nobody typed another. */
function councilWith({ id, name, shortName, ...before }: Council, words: TypedCouncil, fictional: boolean): Council {
  const { homeCareCeilingPence: pence } = words;
  const isInvented = pence !== undefined && (fictional || (before.ceilingIsInvented === true && before.homeCareCeilingPence === pence));
  return { id, name, shortName, ...words, ...(isInvented ? { ceilingIsInvented: true } : {}) };
}
