/** The filters, folded away until somebody wants them. */
import type { Council } from '../../../domain/council.ts';
import { Details } from '../../components/details.tsx';
import { Choices, Select } from '../../components/field.tsx';
import { countOf, DEADLINES, type Filters, STAGES, type Tick, TICKS, VALUES } from './filters.ts';

export function FilterForm({
  filters,
  councils,
  onChange,
}: {
  filters: Filters;
  councils: readonly Council[];
  onChange(change: Partial<Filters>): void;
}) {
  const count = countOf(filters);
  const { current, ...stages } = STAGES;
  return (
    <Details summary={count === 0 ? 'Filter' : `Filter (${count} on)`} open={count > 0}>
      <Select
        id="stage"
        label="Stage"
        value={filters.stage === 'current' ? '' : filters.stage}
        empty={current}
        options={stages}
        onChange={(stage) => onChange({ stage: stage === '' ? 'current' : stage })}
      />
      <Select
        id="council"
        label="Council"
        value={filters.council}
        empty="Any council or buyer"
        options={{ ...Object.fromEntries(councils.map(({ id, name }) => [id, name])), other: 'Buyers elsewhere' }}
        onChange={(council) => onChange({ council })}
      />
      <Select id="value" label="Value" value={filters.value} empty="Any value" options={VALUES} onChange={(value) => onChange({ value })} />
      <Select
        id="deadline"
        label="Something to do by"
        value={filters.deadline}
        empty="Any time"
        options={DEADLINES as Record<`${keyof typeof DEADLINES}`, string>}
        onChange={(deadline) => onChange({ deadline })}
      />
      <Choices<Tick>
        name="only"
        label="Only those that"
        hint="Many notices do not say whom they suit: they are left out when you tick this."
        several
        chosen={filters.ticks}
        options={TICKS}
        onChange={(ticks) => onChange({ ticks })}
      />
      {count > 0 && (
        <button
          type="button"
          class="link-button"
          onClick={() => onChange({ stage: 'current', council: '', value: '', deadline: '', ticks: [] })}
        >
          Take all filters off
        </button>
      )}
    </Details>
  );
}
