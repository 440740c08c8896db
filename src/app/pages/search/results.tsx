/** What was found: the best three, then all by kind; and where nothing was, what to try. */
import { paths } from '../../routes.ts';
import { RESULT_KINDS, type ResultKind } from '../../state/answer.ts';
import type { Choosing } from './choosing.ts';
import { Result } from './result.tsx';
import { numberInWords } from '../../../domain/number-words.ts';

/** How many of one kind are shown at first, and how many more each time. */
export const PAGE = 25;

export function Results({ answer, filters, choose, limit, more, question }: Choosing & { limit: number; more(): void; question: string }) {
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
              {RESULT_KINDS[group.kind].many} <span class="soft">{numberInWords(group.total)}</span>
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
  choose: Choosing['choose'];
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
        All {numberInWords(group.total)} in {name}
      </button>
    </p>
  ) : null;
}
