/** The filters, folded away until somebody wants them. */
import type { Council } from '../../../domain/council.ts';
import { MARKET_AREAS } from '../../../domain/intention.ts';
import { DEADLINES, type Filters, STAGES, type Tick, TICKS, VALUES } from '../../../domain/notice-list.ts';
import { Details } from '../../components/details.tsx';
import { Choices, Select } from '../../components/field.tsx';
import { type Here, type Near, NEAR } from '../../../domain/near.ts';
import { REGIONS } from '../../../domain/regions.ts';
import { countOf, filterSummary, withoutFilters } from './filters.ts';

export interface FilterFormProps {
  filters: Filters;
  councils: readonly Council[];
  /** Without councils: somebody who works nowhere. */
  here: Here;
  onChange(change: Partial<Filters>): void;
}

export function FilterForm({ filters, councils, here, onChange }: FilterFormProps) {
  const count = countOf(filters);
  const { current, ...stages } = STAGES;
  return (
    <Details summary={filterSummary(filters)} open={count > 0}>
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
      {here.councilIds.length > 0 && (
        <Select
          id="near"
          label="How far"
          hint={filters.near === '' ? undefined : 'Notices that do not say where are left out.'}
          value={filters.near}
          empty="Anywhere"
          options={nearWords(here)}
          onChange={(near) => onChange({ near })}
        />
      )}
      <Select
        id="area"
        label="Part of the market"
        value={filters.area}
        empty="Any part"
        options={MARKET_AREAS}
        onChange={(area) => onChange({ area })}
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
        <button type="button" class="link-button" onClick={() => onChange(withoutFilters(filters))}>
          Take all filters off
        </button>
      )}
    </Details>
  );
}

function nearWords({ regions }: Here): Record<Near, string> {
  const names = regions.map((region) => REGIONS[region]).join(', ');
  return names === '' ? NEAR : { ...NEAR, region: `${NEAR.region} (${names})` };
}
