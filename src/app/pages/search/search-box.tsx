/** The field that leads to the search page, for other pages: GOV.UK's search, with a button that says so. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { paths } from '../../routes.ts';

export const searchAddress = (chosen: Record<string, string | undefined>): string => {
  const some = Object.entries(chosen).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '');
  return some.length === 0 ? paths.search : `${paths.search}?${new URLSearchParams(some).toString()}`;
};

export function SearchBox({ label, chosen }: { label: string; chosen?: Record<string, string | undefined> }) {
  const { route } = useLocation();
  const [question, setQuestion] = useState('');
  return (
    <form
      role="search"
      class="search-box no-print"
      action={paths.search}
      onSubmit={(event) => {
        event.preventDefault();
        route(searchAddress({ ...chosen, q: question.trim() }));
      }}
    >
      <label class="govuk-label" for="search-from-here">
        {label}
      </label>
      <div class="search-row">
        <input
          id="search-from-here"
          class="govuk-input"
          type="search"
          name="q"
          autocomplete="off"
          enterkeyhint="search"
          value={question}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          Search
        </button>
      </div>
    </form>
  );
}
