/** How close a notice is to what a provider does: points with a reason for each, so that anybody can see why it is shown. Nothing is hidden for good. */
import { CARE_CPV } from './care-cpv.ts';
import { careWordsIn, OTHER_WORDS } from './care-words.ts';
import type { CouncilId } from './id.ts';
import { MARKET_AREAS, type MarketArea } from './intention.ts';
import { OWN_AREA } from './own-area.ts';
import type { Notice } from './notice.ts';
import type { Service } from './service.ts';

export interface Reason {
  points: number;
  /** Goes on after "because": "the title says “home care”". */
  because: string;
}

export interface Relevance {
  /** How surely it is adult social care, 0 to 100. */
  care: number;
  /** How well it fits these services, where they are; 0 without services. */
  fit: number;
  /** What counted, the weightiest first; those below zero counted against it. */
  reasons: Reason[];
}

/** From these points on it is taken for adult social care, and for this provider's. */
const CARE_FROM = 40;
const FIT_FROM = 30;

/** Parts of the market near enough to another that a provider of the one may well want the other. */
const NEAR: Partial<Record<MarketArea, readonly MarketArea[]>> = {
  'micro-providers': ['carers', 'day-opportunities', 'direct-payments', 'voluntary', 'prevention'],
  'care-at-home': ['reablement', 'extra-care'],
  reablement: ['care-at-home'],
  'residential-nursing': ['reablement'],
  'supported-living': ['extra-care'],
  carers: ['day-opportunities'],
};
const COUNCIL_OR_BOARD = /\b(?:council|borough|county|city of|combined authority|integrated care board|ICB|social care)\b/i;

function careReasons(notice: Notice): Reason[] {
  if (notice.releases === undefined)
    return notice.marketAreas.length === 0
      ? []
      : [{ points: 60, because: `the council says it is about ${areasInWords(notice.marketAreas)}` }];
  // Of a long text its beginning says what it is about. What the whole of it says of the market is in marketAreas already.
  const text = notice.summary;
  const [title, body] = [careWordsIn(notice.title), careWordsIn(text)];
  const codes = notice.cpv.flatMap((code) => (CARE_CPV[code] === undefined ? [] : [{ code, ...CARE_CPV[code] }]));
  const best = codes.filter(({ points }) => points > 0).toSorted((a, b) => b.points - a.points)[0];
  const worst = codes.filter(({ points }) => points < 0).toSorted((a, b) => a.points - b.points)[0];
  const both = `${notice.title}\n${text}`;
  return [
    ...(title === undefined ? [] : [{ points: title.area ? 35 : 25, because: `the title says “${title.words}”` }]),
    ...textReasons(title?.area === true ? [] : notice.marketAreas, body),
    ...[best, worst].flatMap((one) =>
      one === undefined ? [] : [{ points: one.points, because: `its CPV code ${one.code} is for ${one.name}` }],
    ),
    ...(COUNCIL_OR_BOARD.test(notice.buyer) ? [{ points: 10, because: 'the buyer is a council or health board' }] : []),
    ...OTHER_WORDS.flatMap(({ because, pattern, unless, inTitle, inText }) => {
      if (unless?.test(both) === true) return [];
      const points = pattern.test(notice.title) ? inTitle : pattern.test(text) ? inText : 0;
      return points === 0 ? [] : [{ points, because }];
    }),
  ];
}

/** @param marketAreas those that the title does not say already */
function textReasons(marketAreas: readonly MarketArea[], words: ReturnType<typeof careWordsIn>): Reason[] {
  if (words !== undefined) return [{ points: words.area ? 20 : 15, because: `the text says “${words.words}”` }];
  return marketAreas.length === 0 ? [] : [{ points: 15, because: `the text speaks of ${areasInWords(marketAreas)}` }];
}

const areasInWords = (areas: readonly MarketArea[]): string => areas.map((area) => MARKET_AREAS[area].toLowerCase()).join(', ');

/** What of a notice and of a service tells how well they fit. */
export type FitOfNotice = Pick<Notice, 'marketAreas' | 'councilId' | 'buyer' | 'places'>;
export type FitOfService = Pick<Service, 'type' | 'name' | 'councilIds'>;

function fitReasons(notice: FitOfNotice, service: FitOfService): Reason[] {
  const own = OWN_AREA[service.type];
  const near = notice.marketAreas.find((area) => own !== undefined && NEAR[own]?.includes(area) === true);
  const kind: Reason[] =
    own !== undefined && notice.marketAreas.includes(own)
      ? [{ points: 30, because: `it is what ${service.name} does` }]
      : near === undefined
        ? []
        : [{ points: 20, because: `${MARKET_AREAS[near].toLowerCase()} is close to what ${service.name} does` }];
  return [...kind, ...whereReasons(notice, service)];
}

function whereReasons({ councilId, buyer, places = [] }: FitOfNotice, { councilIds, name }: FitOfService): Reason[] {
  const isMine = (id: CouncilId): boolean => councilIds.includes(id);
  if (councilId !== undefined)
    return isMine(councilId)
      ? [{ points: 20, because: `${name} works with ${buyer}` }]
      : [{ points: -40, because: `${name} does not work with ${buyer}` }];
  const here = places.find((place) => place.councilIds.some(isMine));
  if (here !== undefined) return [{ points: 10, because: `it is in or around ${name}’s area (${here.name})` }];
  return places.length > 0 ? [{ points: -20, because: `it is elsewhere (${places[0]!.name})` }] : [];
}

const sum = (reasons: readonly Reason[]): number => reasons.reduce((total, { points }) => total + points, 0);
const within = (points: number): number => Math.max(0, Math.min(100, points));

/** Of the service it fits best. */
const bestFit = (notice: FitOfNotice, services: readonly FitOfService[]): Reason[] =>
  services.map((service) => fitReasons(notice, service)).toSorted((a, b) => sum(b) - sum(a))[0] ?? [];

/** How surely it is adult social care, whoever asks: what of its relevance takes long. */
export const careOf = (notice: Notice): number => within(sum(careReasons(notice)));
export const fitOf = (notice: FitOfNotice, services: readonly FitOfService[]): number => within(sum(bestFit(notice, services)));

export function relevanceOf(notice: Notice, services: readonly FitOfService[]): Relevance {
  const [care, best] = [careReasons(notice), bestFit(notice, services)];
  const reasons = [...care, ...best].toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { care: within(sum(care)), fit: within(sum(best)), reasons };
}

/** How much a person wants to see; each takes in the one before it. */
export const CLOSENESS = { mine: 'For my services', care: 'All adult social care', everything: 'Everything' } as const;
export type Closeness = keyof typeof CLOSENESS;

export function isShown({ care, fit }: Pick<Relevance, 'care' | 'fit'>, closeness: Closeness): boolean {
  if (closeness === 'everything') return true;
  return care >= CARE_FROM && (closeness === 'care' || fit >= FIT_FROM);
}
