/** Narrows what was found, each choice with how many it leaves. */
import { DIRECTIONS, MARKET_AREAS } from '../../../domain/intention.ts';
import { Chips } from '../../components/chips.tsx';
import { Details } from '../../components/details.tsx';
import { useSession } from '../../state/model.ts';
import { FACETS, RESULT_KINDS, type ResultKind } from '../../state/answer.ts';
import type { Choosing } from './choosing.ts';
import { numberInWords } from '../../../domain/number-words.ts';

const ALL = 'all';
const FACET_NAMES = { kind: 'What', council: 'Council', area: 'Part of the market', direction: 'Direction' } as const;

export function FilterChips({ answer, filters, choose }: Choosing) {
  const councils = useSession().returns.councils.value;
  const nameOf = (facet: (typeof FACETS)[number], value: string): string => {
    if (facet === 'council') return councils.find((one) => one.id === value)?.shortName ?? value;
    if (facet === 'kind') return RESULT_KINDS[value as ResultKind]?.many ?? value;
    const names: Record<string, string> = { ...MARKET_AREAS, ...DIRECTIONS };
    return names[value] ?? value;
  };
  const chips = (facet: (typeof FACETS)[number]) => {
    const counts = answer.counts[facet];
    const chosen = filters[facet];
    const options = [...new Set([...Object.keys(counts), ...(chosen === undefined ? [] : [chosen])])];
    if (options.length < 2 && chosen === undefined) return null;
    return (
      <div key={facet} class="stack">
        {facet !== 'kind' && <p class="soft">{FACET_NAMES[facet]}</p>}
        <Chips
          label={FACET_NAMES[facet]}
          options={[
            { value: ALL, text: 'All' },
            ...options
              .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
              .map((value) => ({ value, text: `${nameOf(facet, value)} · ${numberInWords(counts[value] ?? 0)}` })),
          ]}
          chosen={chosen ?? ALL}
          onChoose={(value) => choose({ [facet]: value === ALL || value === chosen ? undefined : value })}
        />
      </div>
    );
  };
  const more = FACETS.filter((facet) => facet !== 'kind');
  const inUse = more.flatMap((facet) => (filters[facet] === undefined ? [] : [nameOf(facet, filters[facet])]));
  if (answer.total === 0 && inUse.length === 0 && filters.kind === undefined) return null;
  return (
    <div class="stack no-print">
      {chips('kind')}
      <Details summary={inUse.length === 0 ? 'Filter by council, part of the market or direction' : `Filters in use: ${inUse.join(', ')}`}>
        {more.map(chips)}
      </Details>
      {inUse.length > 0 && (
        <p>
          <button type="button" class="link-button" onClick={() => choose({ council: undefined, area: undefined, direction: undefined })}>
            Clear these filters
          </button>
        </p>
      )}
    </div>
  );
}
