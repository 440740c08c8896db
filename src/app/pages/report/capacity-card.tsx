/** One kind of room: how much of it there is, and how each part is used. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  accountedFor,
  type Capacity,
  CAPACITY_STATES,
  type CapacityState,
  sumInWords,
  unitCount,
  type UnitWords,
} from '../../../domain/capacity-totals.ts';
import { NOT_AVAILABLE_REASONS, type NotAvailableReason } from '../../../domain/capacity.ts';
import { Details } from '../../components/details.tsx';
import { ErrorMessage } from '../../components/error-summary.tsx';
import { Select } from '../../components/field.tsx';
import { Shares } from '../../components/shares.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { sharesOf, type ShortNames } from './capacity-shares.ts';
import { Line } from './line.tsx';
import { fieldId } from './use-return.ts';

type Room = Capacity & { notAvailableReason?: NotAvailableReason | undefined };

interface CapacityCardProps {
  name: string;
  unit: UnitWords;
  room: Room;
  /** What each state is called on its line, and in short. */
  names: Record<CapacityState, string>;
  short: ShortNames;
  path: string;
  errorAt(path: string): string | undefined;
  onChange(room: Room): void;
  /** Takes it out of the return; offered while there is none of it. */
  onRemove?: (() => void) | undefined;
  /** What else is asked about it, folded away. */
  more?: ComponentChildren;
}

export function CapacityCard({ name, unit, room, names, short, path, errorAt, onChange, onRemove, more }: CapacityCardProps) {
  const accounted = accountedFor(room);
  const error = errorAt(`${path}.occupied`);
  const errorId = `${fieldId(path)}-error`;
  const many = unit[1];
  // The first time, how many there are comes before how they are used.
  const [isNew] = useState(room.capacity === 0);
  const capacity = (
    <Line label={`How many ${many} are there?`} id={fieldId(`${path}.capacity`)}>
      <Stepper
        id={fieldId(`${path}.capacity`)}
        label={`${name}, how many ${many} there are`}
        value={room.capacity}
        onChange={(count) => onChange({ ...room, capacity: count })}
      />
    </Line>
  );
  return (
    <section class={`card${error === undefined ? '' : ' bad'}`} id={fieldId(path)} tabIndex={-1} aria-label={name}>
      <div class="row between">
        <h2>{name}</h2>
        {room.capacity === 0 && accounted === 0 ? (
          <span class="tag">Say how many {many}</span>
        ) : (
          <span class={`tag ${accounted === room.capacity ? 'good' : 'warn'}`} aria-live="polite">
            {sumInWords(accounted, room.capacity, unit)}
          </span>
        )}
      </div>
      {isNew && <div class="lines">{capacity}</div>}
      {room.capacity > 0 && <Shares shares={sharesOf(room, short)} whole={room.capacity} />}
      {error !== undefined && <ErrorMessage id={errorId}>{error}</ErrorMessage>}
      {(room.capacity > 0 || accounted > 0) && (
        <div class="lines">
          {CAPACITY_STATES.map((state) => (
            <Line key={state} label={names[state]} id={fieldId(`${path}.${state}`)}>
              <Stepper
                id={fieldId(`${path}.${state}`)}
                label={`${name}, ${names[state].toLowerCase()}`}
                value={room[state]}
                invalid={error !== undefined}
                describedBy={error === undefined ? undefined : errorId}
                onChange={(count) => onChange({ ...room, [state]: count })}
              />
            </Line>
          ))}
        </div>
      )}
      {room.notAvailable > 0 && (
        <Select
          id={fieldId(`${path}.notAvailableReason`)}
          label={`Why ${unitCount(room.notAvailable, unit)} cannot be used`}
          value={room.notAvailableReason ?? ''}
          empty="Choose a reason"
          options={NOT_AVAILABLE_REASONS}
          error={errorAt(`${path}.notAvailableReason`)}
          onChange={(chosen) => {
            const { notAvailableReason: _reason, ...rest } = room;
            onChange(chosen === '' ? rest : { ...rest, notAvailableReason: chosen });
          }}
        />
      )}
      {!isNew && (
        <Details summary={`${many.charAt(0).toUpperCase()}${many.slice(1)} of this kind: ${room.capacity}`}>
          <div class="lines">{capacity}</div>
        </Details>
      )}
      {room.capacity > 0 && more}
      {onRemove !== undefined && room.capacity === 0 && (
        <p>
          <button type="button" class="link-button" onClick={onRemove}>
            Remove {name.toLowerCase()}
          </button>
        </p>
      )}
    </section>
  );
}
