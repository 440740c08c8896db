/** What an officer looks at, in the address: a link shows a colleague the same, and "back" finds it again. */
import { useLocation } from 'preact-iso/router';
import { MarketFilters } from '../../../domain/market.ts';
import { Measure } from '../../../domain/market-measures.ts';
import { RETURN_KINDS, type ReturnKind } from '../../../domain/returns.ts';
import { paths } from '../../routes.ts';
import type { FigureAsked } from '../../state/market.ts';

const FILTERS = ['locality', 'type', 'category', 'group'] as const;

/** What cannot be read is as good as not there. */
function filtersIn(query: Record<string, string>): MarketFilters {
  const filters: Record<string, string> = {};
  for (const name of FILTERS)
    if (query[name] !== undefined && MarketFilters.safeParse({ [name]: query[name] }).success) filters[name] = query[name];
  return filters as MarketFilters;
}

const queryText = (query: Record<string, string | undefined>): string =>
  new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)).toString();
const address = (path: string, query: Record<string, string | undefined>): string => {
  const text = queryText(query);
  return text === '' ? path : `${path}?${text}`;
};

interface Looking {
  filters: MarketFilters;
  change(changed: Partial<MarketFilters>): void;
  figure: FigureAddress;
  reporting: ReportingAddress;
  /** Shows a colleague the same picture; from a figure, the picture it was opened in. */
  linkTo(councilId: string): string;
}

export function useFilters(): Looking {
  const { path, query, route } = useLocation();
  const filters = filtersIn(query);
  const council = query['council'];
  return {
    filters,
    change: (changed) => route(address(path, { ...query, ...filters, ...changed }), true),
    reporting: (kind) => address(`${paths.desk}/reporting`, { council, locality: filters.locality, type: filters.type, kind }),
    linkTo: (councilId) => {
      const from = query['from'];
      const seen = from === undefined ? filters : filtersIn(Object.fromEntries(new URLSearchParams(from)));
      return address(paths.desk, { council: councilId, ...seen });
    },
    figure: (kind, measure, narrowed = {}) =>
      address(`${paths.desk}/figure`, { council, ...filters, ...narrowed, kind, measure, from: queryText(filters) }),
  };
}

/** Where it is listed who has reported, narrowed alike. */
export type ReportingAddress = (kind?: ReturnKind) => string;

/** Where the services behind a figure are listed. */
export type FigureAddress = (kind: ReturnKind, measure: Measure, narrowed?: Partial<MarketFilters> & { part?: string }) => string;

/** Undefined: the address names no figure there is. */
export function figureIn(query: Record<string, string>): FigureAsked | undefined {
  const kind = RETURN_KINDS.find((one) => one === query['kind']);
  const measure = Measure.safeParse(query['measure']);
  if (kind === undefined || !measure.success) return undefined;
  return { ...filtersIn(query), kind, measure: measure.data, ...(query['part'] === undefined ? {} : { part: query['part'] }) };
}
