/** What a council says it means to buy, change or stop buying, in our words, with where it says so. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { CareCategory } from './care-category.ts';
import { ClientGroup } from './client-group.ts';
import { Source } from './document.ts';
import { Figure } from './figure.ts';
import { CouncilId, ItemId, LocalityId } from './id.ts';
import { ServiceType } from './service.ts';

export const MARKET_AREAS = {
  'care-at-home': 'Care at home',
  reablement: 'Reablement',
  'residential-nursing': 'Residential and nursing',
  'supported-living': 'Supported living',
  'day-opportunities': 'Day opportunities',
  'extra-care': 'Extra care',
  'shared-lives': 'Shared Lives',
  'direct-payments': 'Direct payments and individual service funds',
  carers: 'Carers',
  tecs: 'Technology-enabled care',
  voluntary: 'Voluntary and community',
  'micro-providers': 'Micro-providers',
  workforce: 'Workforce',
  prevention: 'Prevention',
  quality: 'Quality',
  finance: 'Finance',
} as const;
export const MarketArea = codeOf(MARKET_AREAS);
export type MarketArea = z.infer<typeof MarketArea>;

export const DIRECTIONS = {
  grow: 'Grow',
  reduce: 'Reduce',
  reshape: 'Reshape',
  recommission: 'Buy again',
  explore: 'Explore',
  maintain: 'Keep',
} as const;
export const Direction = codeOf(DIRECTIONS);
export type Direction = z.infer<typeof Direction>;

export const Intention = z.object({
  kind: z.literal('intention'),
  id: ItemId,
  councilId: CouncilId,
  marketArea: MarketArea,
  direction: Direction,
  clientGroups: z.array(ClientGroup),
  localityIds: z.array(LocalityId),
  /** A headline of at most 80 characters. */
  title: z.string().check(z.maxLength(80)),
  /** One to three plain sentences. Headroom's own words. */
  statement: z.string(),
  figures: z.array(Figure),
  /** When, as stated: "2025 to 2028", "each year". Absent: the text gives no time. */
  when: z.optional(z.string()),
  /** What a provider could do about it. Advice of Headroom's, never presented as the council's. */
  whatYouCanDo: z.array(z.string()),
  /** Whom it touches, so that the app can set it beside a provider's own figures. */
  affects: z.object({ serviceTypes: z.array(ServiceType), careCategories: z.array(CareCategory) }),
  /** Tables that show the figures behind it. */
  tableIds: z.array(ItemId),
  source: Source,
  /** Typed by the council itself, at its desk: the words and the advice are its own, and the source was looked at by its officers. */
  byCouncil: z.optional(z.boolean()),
  /** Made up for the demonstration. */
  fictional: z.optional(z.boolean()),
});
export type Intention = z.infer<typeof Intention>;

/** Two statements of one council that disagree. Both are shown; neither is chosen. */
export const Contradiction = z.object({
  kind: z.literal('contradiction'),
  id: ItemId,
  councilId: CouncilId,
  marketArea: MarketArea,
  title: z.string().check(z.maxLength(80)),
  statements: z.array(z.object({ says: z.string(), source: Source })).check(z.minLength(2)),
  /** Intentions and tables it casts a light on. */
  itemIds: z.array(ItemId),
});
export type Contradiction = z.infer<typeof Contradiction>;
