/** Text inputs, choices and ticks in GOV.UK's markup: label, hint, error, then the control. */
import type { ComponentChildren } from 'preact';
import { ErrorMessage } from './error-summary.tsx';

interface Common {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

const describedBy = ({ id, hint, error }: Common): string | undefined =>
  [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ') || undefined;

function Around(props: Common & { children: ComponentChildren }) {
  const { id, label, hint, error, children } = props;
  return (
    <div class={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {error !== undefined && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </div>
  );
}

export function TextField(
  props: Common & {
    value: string;
    onInput(value: string): void;
    prefix?: string;
    width?: 5 | 10 | 20;
    type?: 'text' | 'email' | 'date' | 'password';
    inputMode?: 'text' | 'numeric' | 'decimal' | 'email';
    autocomplete?: string;
    maxLength?: number;
    min?: string;
  },
) {
  const { id, label, hint, error, value, onInput, prefix, width, type = 'text', ...rest } = props;
  const input = (
    <input
      {...rest}
      type={type as 'text'} // JSX types one element per type; ours is one of three alike
      id={id}
      class={`govuk-input${width === undefined ? '' : ` govuk-input--width-${width}`}${error === undefined ? '' : ' govuk-input--error'}`}
      value={value}
      aria-describedby={describedBy(props)}
      aria-invalid={error !== undefined || undefined}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      {prefix === undefined ? (
        input
      ) : (
        <div class="govuk-input__wrapper">
          <div class="govuk-input__prefix" aria-hidden="true">
            {prefix}
          </div>
          {input}
        </div>
      )}
    </Around>
  );
}

export function TextArea(props: Common & { value: string; onInput(value: string): void; rows?: number; maxLength?: number }) {
  const { id, label, hint, error, value, onInput, rows = 3, maxLength } = props;
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        class={`govuk-textarea${error === undefined ? '' : ' govuk-textarea--error'}`}
        rows={rows}
        maxLength={maxLength}
        value={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error !== undefined || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Around>
  );
}

export function Select<V extends string>(
  props: Common & { value: V | ''; options: Record<V, string>; empty?: string; onChange(value: V | ''): void },
) {
  const { id, label, hint, error, value, options, empty, onChange } = props;
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        class={`govuk-select${error === undefined ? '' : ' govuk-select--error'}`}
        value={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error !== undefined || undefined}
        onChange={(event) => onChange(event.currentTarget.value as V | '')}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {Object.entries<string>(options).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </Around>
  );
}

/** Radios (one answer) or checkboxes (several), as a fieldset. */
export function Choices<V extends string>(
  props: Omit<Common, 'id'> & {
    name: string;
    several?: boolean;
    chosen: readonly V[];
    options: Record<V, string>;
    onChange(chosen: V[]): void;
    inline?: boolean;
    legendIsHeading?: boolean;
  },
) {
  const { name, label, hint, error, several = false, chosen, options, onChange, inline = false } = props;
  const kind = several ? 'checkboxes' : 'radios';
  const toggle = (key: V): V[] => {
    if (!several) return [key];
    return chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
  };
  return (
    <div class={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy({ id: name, label, hint, error })}>
        <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${props.legendIsHeading === true ? 'm' : 's'}`}>{label}</legend>
        {hint !== undefined && (
          <div id={`${name}-hint`} class="govuk-hint">
            {hint}
          </div>
        )}
        {error !== undefined && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
        <div class={`govuk-${kind}${inline ? ` govuk-${kind}--inline` : ''}`}>
          {Object.entries<string>(options).map(([key, text], index) => (
            <div key={key} class={`govuk-${kind}__item`}>
              <input
                id={index === 0 ? name : `${name}-${key}`}
                class={`govuk-${kind}__input`}
                type={several ? 'checkbox' : 'radio'}
                name={name}
                checked={chosen.includes(key as V)}
                onChange={() => onChange(toggle(key as V))}
              />
              <label class={`govuk-label govuk-${kind}__label`} for={index === 0 ? name : `${name}-${key}`}>
                {text}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
