/** The field that leads to the search page, for other pages. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { SearchField } from '../../components/search-field.tsx';
import { paths } from '../../routes.ts';

export const searchAddress = (chosen: Record<string, string | undefined>): string => {
  const some = Object.entries(chosen).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '');
  return some.length === 0 ? paths.search : `${paths.search}?${new URLSearchParams(some).toString()}`;
};

export function SearchBox({ label, chosen }: { label: string; chosen?: Record<string, string | undefined> }) {
  const { route } = useLocation();
  const [question, setQuestion] = useState('');
  return (
    <SearchField
      id="search-from-here"
      label={label}
      class="no-print"
      value={question}
      onInput={setQuestion}
      onSend={() => route(searchAddress({ ...chosen, q: question.trim() }))}
    />
  );
}
