/** Search over everything councils published that is on this device: from the first letter, with no connection, the question in the address. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { DIRECTIONS, MARKET_AREAS } from '../../../domain/intention.ts';
import { Chips } from '../../components/chips.tsx';
import { Details } from '../../components/details.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { FACETS, type Filters, RESULT_KINDS, type ResultKind, type SearchAnswer, type SearchState, useAnswer } from '../../state/search.ts';
import { Result } from './result.tsx';
import { searchAddress } from './search-box.tsx';

const PAGE = 25;
/** Browsers let a page change its address only so often (Safari: 100 times in 30 seconds). */
const ADDRESS_MS = 400;
/** Long enough that a screen reader is not told of every letter. */
const ANNOUNCE_MS = 800;

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
      <form
        role="search"
        class="search-box"
        onSubmit={(event) => {
          event.preventDefault();
          go({});
          field.current?.blur(); // takes a phone's keyboard off the results
        }}
      >
        <label class="govuk-label" for="question">
          What are you looking for?
        </label>
        <div id="question-hint" class="govuk-hint">
          A word or a whole question, also offline.
        </div>
        <div class="search-row">
          <input
            ref={field}
            id="question"
            class="govuk-input"
            type="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            enterkeyhint="search"
            aria-describedby="question-hint"
            value={question}
            onInput={(event) => setQuestion(event.currentTarget.value)}
          />
          <button type="submit" class="btn">
            Search
          </button>
        </div>
      </form>
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
          <Count answer={isAsking ? answer : undefined} state={state} isAsking={isAsking} />
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

const number = new Intl.NumberFormat('en-GB');

/** Seen at once, and announced when the typing pauses. */
function Count({ answer, state, isAsking }: { answer: SearchAnswer | undefined; state: SearchState; isAsking: boolean }) {
  const reading = typeof state === 'string' || !state.isWhole ? ' Still reading what is on this device.' : '';
  const words = !isAsking
    ? ''
    : answer === undefined
      ? 'Getting search ready…'
      : answer.total === 0
        ? `Nothing found.${reading}`
        : `${number.format(answer.total)} result${answer.total === 1 ? '' : 's'}.${reading}`;
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(words), ANNOUNCE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <>
      {words !== '' && (
        <p class="soft" aria-hidden="true">
          {words}
        </p>
      )}
      <p class="govuk-visually-hidden" role="status">
        {announced}
      </p>
    </>
  );
}

const EXAMPLES = [
  'How many weekly home-care hours could Sefton commission?',
  'turnover',
  'dementia nursing beds',
  'out of borough placements',
  'contracts October 2024',
  'direct payments',
];

function Examples({ state }: { state: SearchState }) {
  return (
    <section class="card">
      <h2>Try one of these</h2>
      <ul class="list">
        {EXAMPLES.map((example) => (
          <li key={example}>
            <a href={searchAddress({ q: example })}>{example}</a>
          </li>
        ))}
      </ul>
      <p class="soft">
        {typeof state === 'string'
          ? 'Reading what is on this device…'
          : `${number.format(state.plans)} items from councils’ papers and ${number.format(state.notices)} notices are on this device${state.isWhole ? '' : ', and more are being read'}.`}
      </p>
    </section>
  );
}

interface Choosing {
  answer: SearchAnswer;
  filters: Filters;
  choose(change: Filters): void;
}

const ALL = 'all';
const FACET_NAMES = { kind: 'What', council: 'Council', area: 'Part of the market', direction: 'Direction' } as const;

function FilterChips({ answer, filters, choose }: Choosing) {
  const councils = useSession().returns.councils.value;
  const nameOf = (facet: (typeof FACETS)[number], value: string): string => {
    if (facet === 'council') return councils.find((one) => one.id === value)?.shortName ?? value;
    if (facet === 'kind') return RESULT_KINDS[value as ResultKind]?.many ?? value;
    const names: Record<string, string> = { ...MARKET_AREAS, ...DIRECTIONS };
    return names[value] ?? value;
  };
  const chips = (facet: (typeof FACETS)[number]) => {
    const counts = answer.counts[facet];
    const chosen = filters[facet];
    const options = [...new Set([...Object.keys(counts), ...(chosen === undefined ? [] : [chosen])])];
    if (options.length < 2 && chosen === undefined) return null;
    return (
      <div key={facet} class="stack">
        {facet !== 'kind' && <p class="soft">{FACET_NAMES[facet]}</p>}
        <Chips
          label={FACET_NAMES[facet]}
          options={[
            { value: ALL, text: 'All' },
            ...options
              .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
              .map((value) => ({ value, text: `${nameOf(facet, value)} · ${number.format(counts[value] ?? 0)}` })),
          ]}
          chosen={chosen ?? ALL}
          onChoose={(value) => choose({ [facet]: value === ALL || value === chosen ? undefined : value })}
        />
      </div>
    );
  };
  const more = FACETS.filter((facet) => facet !== 'kind');
  const inUse = more.flatMap((facet) => (filters[facet] === undefined ? [] : [nameOf(facet, filters[facet])]));
  if (answer.total === 0 && inUse.length === 0 && filters.kind === undefined) return null;
  return (
    <div class="stack no-print">
      {chips('kind')}
      <Details summary={inUse.length === 0 ? 'Filter by council, part of the market or direction' : `Filters in use: ${inUse.join(', ')}`}>
        {more.map(chips)}
      </Details>
      {inUse.length > 0 && (
        <p>
          <button type="button" class="link-button" onClick={() => choose({ council: undefined, area: undefined, direction: undefined })}>
            Clear these filters
          </button>
        </p>
      )}
    </div>
  );
}

function Results({ answer, filters, choose, limit, more, question }: Choosing & { limit: number; more(): void; question: string }) {
  if (answer.total === 0)
    return (
      <section class="card">
        <h2>Nothing found{question.trim() === '' ? '' : ` for “${question.trim()}”`}</h2>
        <ul class="bullets">
          <li>Check the spelling, or use fewer or plainer words.</li>
          <li>Filters may leave it out: choose “All”.</li>
          <li>
            Or look through <a href={paths.plans}>all plans</a> and <a href={paths.opportunities}>all opportunities</a>.
          </li>
        </ul>
      </section>
    );
  return (
    <>
      {answer.misspelled.length > 0 && (
        <p class="notice">
          No paper has {answer.misspelled.map((word) => `“${word}”`).join(' or ')}: these have words spelled nearly like it.
        </p>
      )}
      {answer.isPartial && answer.misspelled.length === 0 && <p class="notice">Nothing has all of these words. These have most of them.</p>}
      {answer.best.length > 0 && (
        <section class="card">
          <h2>Best matches</h2>
          <ul class="list">
            {answer.best.map((hit) => (
              <Result key={hit.id} hit={hit} withKind />
            ))}
          </ul>
        </section>
      )}
      {answer.groups
        .filter((group) => group.hits.length > 0)
        .map((group) => (
          <section key={group.kind} class="card">
            <h2>
              {RESULT_KINDS[group.kind].many} <span class="soft">{number.format(group.total)}</span>
            </h2>
            <ul class="list">
              {group.hits.map((hit) => (
                <Result key={hit.id} hit={hit} />
              ))}
            </ul>
            <More group={group} isOnly={filters.kind === group.kind} limit={limit} more={more} choose={choose} />
          </section>
        ))}
    </>
  );
}

function More(props: {
  group: { kind: ResultKind; total: number; hits: readonly unknown[] };
  isOnly: boolean;
  limit: number;
  more(): void;
  choose(change: Filters): void;
}) {
  const { group, isOnly, limit, more, choose } = props;
  const name = RESULT_KINDS[group.kind].many.toLowerCase();
  if (isOnly)
    return group.total > limit ? (
      <p>
        <button type="button" class="btn second" onClick={more}>
          Show {Math.min(PAGE, group.total - limit)} more
        </button>
      </p>
    ) : null;
  return group.total > group.hits.length ? (
    <p>
      <button type="button" class="link-button" onClick={() => choose({ kind: group.kind })}>
        All {number.format(group.total)} in {name}
      </button>
    </p>
  ) : null;
}
