/** Messages of the desk about the market and about who has reported. */
import * as z from 'zod/mini';
import { LocalityId, ServiceId } from './id.ts';
import { Instant, LocalDate } from './instant.ts';
import { MEASURES, type Measure } from './market-measures.ts';
import { Problem } from './problem.ts';
import { DeskRow } from './protocol-desk.ts';
import { REPORTING_STATES, ReportingState } from './reporting.ts';
import { RETURN_KINDS } from './returns.ts';
import { ServiceType } from './service.ts';

const Kind = z.enum(RETURN_KINDS);
/** Objects with a place for every key: a schema of records would bring 1 kB more of the library into the first load. */
const Values = z.object(
  Object.fromEntries(Object.keys(MEASURES).map((measure) => [measure, z.optional(z.number())])) as Record<
    Measure,
    z.ZodMiniOptional<z.ZodMiniNumber>
  >,
);
const Counts = z.object(
  Object.fromEntries(Object.keys(REPORTING_STATES).map((state) => [state, z.number()])) as Record<ReportingState, z.ZodMiniNumber>,
);

/** Sums of all cells of one kind of return, type of service, area and part. An area that is not the council's has ''. */
export const MarketSum = z.object({ kind: Kind, type: ServiceType, localityId: z.string(), part: z.string(), values: Values });
export type MarketSum = z.infer<typeof MarketSum>;

export const MarketPicture = z.object({
  at: Instant,
  sums: z.array(MarketSum),
  /** What belongs to whole services, each counted once. */
  once: z.array(z.object({ kind: Kind, type: ServiceType, values: Values })),
  /** Services on the council's list that are asked for each kind of return, and the beds they are registered for. */
  listed: z.array(z.object({ kind: Kind, type: ServiceType, services: z.int(), registeredBeds: z.int() })),
});
export type MarketPicture = z.infer<typeof MarketPicture>;

export const FigureRow = z.object({ ...DeskRow.shape, value: z.number(), isStale: z.boolean() });
export type FigureRow = z.infer<typeof FigureRow>;
/** Largest first. */
export const FigurePage = z.object({ total: z.number(), services: z.int(), rows: z.array(FigureRow), next: z.optional(z.int()) });
export type FigurePage = z.infer<typeof FigurePage>;

/** How far back, and how far apart the points are. */
export const SPANS = { quarter: 'Three months', year: 'A year', 'three-years': 'Three years' } as const;
export type Span = keyof typeof SPANS;
/** At the end of each day: what each service had last reported by then. */
export const MarketHistory = z.object({ points: z.array(z.object({ on: LocalDate, values: Values })) });
export type MarketHistory = z.infer<typeof MarketHistory>;

export const ReportingRow = z.object({
  serviceId: ServiceId,
  serviceName: z.string(),
  organisationName: z.string(),
  type: ServiceType,
  localityIds: z.array(LocalityId),
  state: ReportingState,
  /** What asks for it next, or asked for it last. */
  closesAt: z.optional(Instant),
  last: z.optional(z.object({ observedAt: Instant, receivedAt: Instant, by: z.string() })),
  /** For the national duty only. */
  missed: z.optional(z.object({ running: z.int(), inTwelve: z.int() })),
  /** In the window that is open, or was missed. */
  reminded: z.optional(z.object({ at: Instant, by: z.string() })),
  /** Why nobody can be reminded; absent where somebody can. */
  notReminded: z.optional(z.enum(['not-asked', 'nobody', 'already', 'switched-off'])),
});
export type ReportingRow = z.infer<typeof ReportingRow>;
export const ReportingPage = z.object({
  at: Instant,
  counts: Counts,
  /** At the notice for missed windows, or one away from it. */
  atNotice: z.int(),
  oneFromNotice: z.int(),
  rows: z.array(ReportingRow),
  next: z.optional(z.int()),
});
export type ReportingPage = z.infer<typeof ReportingPage>;

export const MAX_REMINDED = 500;
export const RemindRequest = z.object({ kind: Kind, serviceIds: z.array(ServiceId).check(z.minLength(1), z.maxLength(MAX_REMINDED)) });
export type RemindRequest = z.infer<typeof RemindRequest>;
/** The others had been reminded, or had reported meanwhile. */
export const Reminded = z.object({ reminded: z.array(ServiceId) });
export type Reminded = z.infer<typeof Reminded>;

/** Two reports of one return that do not agree. */
export const DeskOverlap = z.object({ newer: DeskRow, older: DeskRow });
export type DeskOverlap = z.infer<typeof DeskOverlap>;
export const DeskOverlaps = z.object({ overlaps: z.array(DeskOverlap) });
export type DeskOverlaps = z.infer<typeof DeskOverlaps>;

/** A return that was not taken in, nor another of its kind since. Its figures are with whoever sent it, and nowhere else. */
export const DeskRefusal = z.object({
  serviceId: ServiceId,
  serviceName: z.string(),
  /** Of whoever sent it: not always the one that runs the service. */
  organisationName: z.string(),
  kind: Kind,
  refusedAt: Instant,
  sentBy: z.string(),
  problems: z.array(Problem),
});
export type DeskRefusal = z.infer<typeof DeskRefusal>;
export const DeskRefusals = z.object({ refusals: z.array(DeskRefusal) });
export type DeskRefusals = z.infer<typeof DeskRefusals>;
