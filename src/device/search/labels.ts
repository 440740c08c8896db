/** What results are counted and chosen by: a few hundred different labels, so that thousands of entries are counted by number. */
import { ASKS_FOR } from '../../domain/same-words.ts';
import type { CouncilName, Entry } from './entries.ts';
import { type Facet, FACETS, type Filters, type SearchAnswer } from './search-answer.ts';
import { plainWord, type Wanted } from './terms.ts';

export interface Label extends Pick<Entry, 'kind' | 'councilId' | 'areas' | 'direction' | 'isHistorical'> {
  /** The first word of what is counted, in its plainest form. */
  unit: string;
}

export const labelOf = ({ kind, councilId, areas, direction, isHistorical, unit = '' }: Entry): Label => ({
  kind,
  councilId,
  areas,
  direction,
  isHistorical,
  unit: plainWord(unit.split(' ')[0]!),
});

const valuesOf = (label: Label, facet: Facet): readonly string[] => {
  switch (facet) {
    case 'kind':
      return [label.kind];
    case 'council':
      return label.councilId === undefined ? [] : [label.councilId];
    case 'area':
      return label.areas;
    case 'direction':
      return label.direction === undefined ? [] : [label.direction];
  }
};

/** What each choice would leave, with the other choices as they are; and which labels the choices let through. */
export function countLabels(
  labels: readonly Label[],
  having: Uint32Array,
  filters: Filters,
): { counts: SearchAnswer['counts']; passes: boolean[] } {
  const counts: SearchAnswer['counts'] = { kind: {}, council: {}, area: {}, direction: {} };
  const passes = labels.map((label, at) => {
    const failed = FACETS.filter((facet) => filters[facet] !== undefined && !valuesOf(label, facet).includes(filters[facet]));
    if (having[at]! > 0)
      for (const facet of FACETS)
        if (failed.every((other) => other === facet))
          for (const value of valuesOf(label, facet)) counts[facet][value] = (counts[facet][value] ?? 0) + having[at]!;
    return failed.length === 0;
  });
  return { counts, passes };
}

/** What the question's form says about the answer: it moves results, and hides none. */
export function likingOf(question: string, wanted: readonly Wanted[], councils: Iterable<CouncilName>): (label: Label) => number {
  const number = ASKS_FOR.number.test(question);
  const time = ASKS_FOR.time.test(question);
  const counted = ASKS_FOR.counted
    .exec(question)?.[1]
    ?.split(/[\s-]+/)
    .at(-1);
  const unit = counted === undefined ? undefined : plainWord(counted);
  const terms = new Set(wanted.map(({ term }) => term));
  const named = [...councils].filter(({ shortName }) => terms.has(plainWord(shortName.split(/[\s-]/)[0]!)));
  return (label) => {
    let liked = label.isHistorical ? 0.75 : 1;
    if (number && (label.kind === 'figure' || label.kind === 'disagreement')) liked *= 1.6;
    if (time && label.kind === 'notice') liked *= 1.4;
    if (unit !== undefined && label.unit === unit) liked *= 1.5;
    if (named.length > 0 && !named.some(({ id }) => id === label.councilId)) liked *= 0.4;
    return liked;
  };
}
