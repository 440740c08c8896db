/** Search over everything councils published that is on this device: from the first letter, with no connection, the question in the address. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { Page } from '../../components/page.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { paths } from '../../routes.ts';
import { FACETS, useAnswer } from '../../state/answer.ts';
import { CountLine } from './count-line.tsx';
import { Examples } from './examples.tsx';
import { FilterChips } from './filter-chips.tsx';
import { PAGE, Results } from './results.tsx';
import { searchAddress } from './search-box.tsx';

/** Browsers let a page change its address only so often (Safari: 100 times in 30 seconds). */
const ADDRESS_MS = 400;

type Chosen = Record<(typeof FACETS)[number], string | undefined>;

export function SearchPage() {
  const { query, route } = useLocation();
  const inAddress = query['q'] ?? '';
  const [question, setQuestion] = useState(inAddress);
  const [limit, setLimit] = useState(PAGE);
  const field = useRef<HTMLInputElement>(null);
  const typed = useRef(inAddress);
  const filters = Object.fromEntries(FACETS.map((facet) => [facet, query[facet]])) as Chosen;
  const { answer, state, again } = useAnswer(question, filters, limit);

  useEffect(() => {
    if (inAddress === '') field.current?.focus();
  }, []);
  // The address was changed from outside: back, forward, or one of the examples.
  useEffect(() => {
    if (inAddress === typed.current) return;
    typed.current = inAddress;
    setQuestion(inAddress);
  }, [inAddress]);
  useEffect(() => {
    if (question === typed.current) return undefined;
    const timer = setTimeout(() => go({}), ADDRESS_MS);
    return () => clearTimeout(timer);
  }, [question, query]);

  const go = (change: Partial<Chosen>): void => {
    typed.current = question.trim() === '' ? '' : question;
    setLimit(PAGE);
    route(searchAddress({ q: typed.current, ...filters, ...change }), true);
  };
  const isAsking = question.trim() !== '' || FACETS.some((facet) => filters[facet] !== undefined);
  return (
    <Page
      title={question.trim() === '' ? 'Search' : `${question.trim()} – search`}
      heading="Search"
      back={{ href: paths.plans, label: 'Plans' }}
    >
      <SearchField
        id="question"
        label="What are you looking for?"
        hint="A word or a whole question, also offline."
        value={question}
        field={field}
        onInput={setQuestion}
        onSend={() => {
          go({});
          field.current?.blur(); // takes a phone's keyboard off the results
        }}
      />
      {state === 'failed' ? (
        <div class="notice stack" role="alert">
          <p>Search could not start on this device. Your plans are still here: open them from the Plans page.</p>
          <p>
            <button type="button" class="btn second" onClick={again}>
              Try again
            </button>
          </p>
        </div>
      ) : (
        <>
          <CountLine answer={isAsking ? answer : undefined} state={state} isAsking={isAsking} />
          {!isAsking && <Examples state={state} />}
          {isAsking && answer !== undefined && (
            <>
              <FilterChips answer={answer} filters={filters} choose={go} />
              <Results
                answer={answer}
                filters={filters}
                choose={go}
                limit={limit}
                more={() => setLimit(limit + PAGE)}
                question={question}
              />
            </>
          )}
        </>
      )}
    </Page>
  );
}
