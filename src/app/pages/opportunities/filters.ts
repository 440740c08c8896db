/** What a person asks the list for, in the address: "back" and a bookmark find it again. */
import { MARKET_AREAS } from '../../../domain/intention.ts';
import { DEADLINES, type Filters, STAGES, TICKS, VALUES } from '../../../domain/notice-list.ts';
import { NEAR } from '../../../domain/near.ts';
import { CLOSENESS } from '../../../domain/relevance.ts';

const oneOf = <K extends string>(all: Record<K, string>, text: string | undefined): K | undefined =>
  text !== undefined && Object.hasOwn(all, text) ? (text as K) : undefined;

export const parseFilters = (query: Record<string, string>): Filters => ({
  show: oneOf(CLOSENESS, query['show']),
  stage: oneOf(STAGES, query['stage']) ?? 'current',
  council: query['council'] ?? '',
  near: oneOf(NEAR, query['near']) ?? '',
  area: oneOf(MARKET_AREAS, query['area']) ?? '',
  value: oneOf(VALUES, query['value']) ?? '',
  deadline: (oneOf(DEADLINES, query['deadline']) ?? '') as Filters['deadline'],
  ticks: (query['only'] ?? '').split('.').flatMap((tick) => oneOf(TICKS, tick) ?? []),
});

export function queryOf({ show, stage, council, near, area, value, deadline, ticks }: Filters): string {
  const all = { show: show ?? '', stage: stage === 'current' ? '' : stage, council, near, area, value, deadline, only: ticks.join('.') };
  return new URLSearchParams(Object.entries(all).filter(([, text]) => text !== '')).toString();
}

/** How many filters narrow the list, besides closeness. */
export const countOf = ({ ticks, ...filters }: Filters): number =>
  [...new URLSearchParams(queryOf({ ...filters, show: undefined, ticks: [] }))].length + ticks.length;

export const withoutFilters = ({ show }: Filters): Filters => ({ ...parseFilters({}), show });

export function filterSummary(filters: Filters): string {
  const count = countOf(filters);
  return count === 0 ? 'Filter' : `Filter (${count} on)`;
}
