/** What the picture is narrowed to. */
import { CARE_CATEGORIES } from '../../../domain/care-category.ts';
import { CLIENT_GROUPS } from '../../../domain/client-group.ts';
import type { Locality } from '../../../domain/council.ts';
import type { MarketFilters } from '../../../domain/market.ts';
import { SERVICE_TYPES, type ServiceType } from '../../../domain/service.ts';
import { Chips } from '../../components/chips.tsx';
import { Details } from '../../components/details.tsx';
import { Select } from '../../components/field.tsx';

const TYPE_NAMES = Object.fromEntries(Object.entries(SERVICE_TYPES).map(([type, { name }]) => [type, name])) as Record<ServiceType, string>;
const { everyone: _everyone, ...GROUPS } = CLIENT_GROUPS;
const orNone = <V extends string>(value: V | ''): V | undefined => (value === '' ? undefined : value);

interface FiltersProps {
  filters: MarketFilters;
  localities: readonly Locality[];
  change(changed: Partial<MarketFilters>): void;
}

export function AreaChips({ filters, localities, change }: FiltersProps) {
  if (localities.length < 2) return null;
  return (
    <Chips
      label="Area"
      options={[{ value: '', text: 'Everywhere' }, ...localities.map(({ id, name }) => ({ value: id as string, text: name }))]}
      chosen={filters.locality ?? ''}
      onChoose={(id) => change({ locality: localities.find((one) => one.id === id)?.id })}
    />
  );
}

export function TypeSelect({ filters, change }: Omit<FiltersProps, 'localities'>) {
  return (
    <Select
      id="type"
      label="Type of service"
      value={filters.type ?? ''}
      empty="Every type"
      options={TYPE_NAMES}
      onChange={(type) => change({ type: orNone(type) })}
    />
  );
}

export function MoreFilters({ filters, change }: Omit<FiltersProps, 'localities'>) {
  const count = [filters.type, filters.category, filters.group].filter((one) => one !== undefined).length;
  return (
    <Details summary={count === 0 ? 'Filter by service, type of care or whom it is for' : `Filters (${count} on)`} open={count > 0}>
      <div class="three">
        <TypeSelect filters={filters} change={change} />
        <Select
          id="category"
          label="Type of care home bed"
          value={filters.category ?? ''}
          empty="Every type of bed"
          options={CARE_CATEGORIES}
          onChange={(category) => change({ category: orNone(category) })}
        />
        <Select
          id="group"
          label="Whom it is for"
          value={filters.group ?? ''}
          empty="Everyone"
          options={GROUPS as typeof CLIENT_GROUPS}
          onChange={(group) => change({ group: orNone(group) })}
        />
      </div>
      {filters.group !== undefined && (
        <p class="soft">
          Beds go by their type of care, places by whom the service says they are for, home-care hours by the skills it names. Staff and
          safety are of whole services and are left out.
        </p>
      )}
      {count > 0 && (
        <p>
          <button type="button" class="link-button" onClick={() => change({ type: undefined, category: undefined, group: undefined })}>
            Take these filters off
          </button>
        </p>
      )}
    </Details>
  );
}

/** "North Sefton, Care home": for headings of prints and files. */
export function filtersInWords({ locality, type, category, group }: MarketFilters, localities: readonly Locality[]): string {
  const words = [
    locality === undefined ? undefined : localities.find(({ id }) => id === locality)?.name,
    type === undefined ? undefined : SERVICE_TYPES[type].name,
    category === undefined ? undefined : CARE_CATEGORIES[category],
    group === undefined ? undefined : CLIENT_GROUPS[group],
  ];
  return words.filter((one) => one !== undefined).join(', ');
}
