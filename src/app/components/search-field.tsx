/** GOV.UK's search: a field, and a button that says so. */
import type { Ref } from 'preact';
import { Form } from './form.tsx';

interface SearchFieldProps {
  id: string;
  label: string;
  hint?: string;
  class?: string;
  value: string;
  field?: Ref<HTMLInputElement>;
  onInput(value: string): void;
  onSend(): void;
}

export function SearchField({ id, label, hint, class: more = '', value, field, onInput, onSend }: SearchFieldProps) {
  return (
    <Form role="search" class={`search-box ${more}`} onSend={onSend}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      <div class="search-row">
        <input
          {...(field === undefined ? {} : { ref: field })}
          id={id}
          class="govuk-input"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          Search
        </button>
      </div>
    </Form>
  );
}
