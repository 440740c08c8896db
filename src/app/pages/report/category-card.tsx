/** One type of care: how many beds it has and how each is used. */
import { useState } from 'preact/hooks';
import { CARE_CATEGORIES } from '../../../domain/care-category.ts';
import {
  accountedFor,
  BED_STATE_NAMES,
  BED_STATES,
  type CategoryBeds,
  NOT_AVAILABLE_REASONS,
  sumInWords,
} from '../../../domain/vacancies.ts';
import { Details } from '../../components/details.tsx';
import { ErrorMessage } from '../../components/error-summary.tsx';
import { Select } from '../../components/field.tsx';
import { Shares } from '../../components/shares.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { sharesOf } from './bed-shares.ts';
import { fieldId } from './use-return.ts';

interface CategoryCardProps {
  beds: CategoryBeds;
  path: string;
  errorAt(path: string): string | undefined;
  /** Undefined takes the type of care out of the return. */
  onChange(beds: CategoryBeds | undefined): void;
  removable: boolean;
}

export function CategoryCard({ beds, path, errorAt, onChange, removable }: CategoryCardProps) {
  const name = CARE_CATEGORIES[beds.category];
  const accounted = accountedFor(beds);
  const error = errorAt(`${path}.occupied`);
  const errorId = `${fieldId(path)}-error`;
  const reason = beds.notAvailableReason;
  // The first time, how many there are comes before how they are used.
  const [isNew] = useState(beds.capacity === 0);
  return (
    <section class={`card${error === undefined ? '' : ' bad'}`} id={fieldId(path)} tabIndex={-1} aria-label={name}>
      <div class="row between">
        <h2>{name}</h2>
        {beds.capacity === 0 && accounted === 0 ? (
          <span class="tag">Say how many beds</span>
        ) : (
          <span class={`tag ${accounted === beds.capacity ? 'good' : 'warn'}`} aria-live="polite">
            {sumInWords(accounted, beds.capacity)}
          </span>
        )}
      </div>
      {isNew && <Capacity beds={beds} path={path} onChange={onChange} />}
      {beds.capacity > 0 && <Shares shares={sharesOf(beds)} whole={beds.capacity} />}
      {error !== undefined && <ErrorMessage id={errorId}>{error}</ErrorMessage>}
      {(beds.capacity > 0 || accounted > 0) && (
        <div class="lines">
          {BED_STATES.map((state) => (
            <div key={state}>
              <label for={fieldId(`${path}.${state}`)}>{BED_STATE_NAMES[state]}</label>
              <Stepper
                id={fieldId(`${path}.${state}`)}
                label={`${name}, ${BED_STATE_NAMES[state].toLowerCase()}`}
                value={beds[state]}
                invalid={error !== undefined}
                describedBy={error === undefined ? undefined : errorId}
                onChange={(count) => onChange({ ...beds, [state]: count })}
              />
            </div>
          ))}
        </div>
      )}
      {beds.notAvailable > 0 && (
        <Select
          id={fieldId(`${path}.notAvailableReason`)}
          label={`Why ${beds.notAvailable === 1 ? 'one bed is' : `${beds.notAvailable} beds are`} not available`}
          value={reason ?? ''}
          empty="Choose a reason"
          options={NOT_AVAILABLE_REASONS}
          error={errorAt(`${path}.notAvailableReason`)}
          onChange={(chosen) => {
            const { notAvailableReason: _reason, ...rest } = beds;
            onChange(chosen === '' ? rest : { ...rest, notAvailableReason: chosen });
          }}
        />
      )}
      {!isNew && (
        <Details summary={`Beds of this kind: ${beds.capacity}`}>
          <Capacity beds={beds} path={path} onChange={onChange} />
        </Details>
      )}
      {removable && beds.capacity === 0 && (
        <p>
          <button type="button" class="link-button" onClick={() => onChange(undefined)}>
            Remove {name.toLowerCase()}
          </button>
        </p>
      )}
    </section>
  );
}

function Capacity({ beds, path, onChange }: Pick<CategoryCardProps, 'beds' | 'path' | 'onChange'>) {
  return (
    <div class="lines">
      <div>
        <label for={fieldId(`${path}.capacity`)}>How many beds are there?</label>
        <Stepper
          id={fieldId(`${path}.capacity`)}
          label={`${CARE_CATEGORIES[beds.category]}, how many beds there are`}
          value={beds.capacity}
          onChange={(capacity) => onChange({ ...beds, capacity })}
        />
      </div>
    </div>
  );
}
