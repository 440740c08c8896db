/** Two councils side by side on one part of the market, with what to know before comparing. */
import { useLocation } from 'preact-iso/router';
import { comparisonWarnings, papersOf, type Side } from '../../../domain/compare.ts';
import { DOCUMENT_STANDINGS } from '../../../domain/document.ts';
import { figureInWords } from '../../../domain/figure.ts';
import { DIRECTIONS, type Direction, type Intention, MARKET_AREAS, type MarketArea } from '../../../domain/intention.ts';
import { Select } from '../../components/field.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { DirectionTag } from './direction-tag.tsx';

export function ComparePage() {
  const { query, route } = useLocation();
  const { library, returns } = useSession();
  const all = library.items('intention').value;
  const documents = library.items('document').value;
  if (all === undefined || documents === undefined) return <main aria-busy="true" />;
  const councils = returns.councils.value.filter(({ id }) => all.some((item) => item.councilId === id));
  const names = Object.fromEntries(councils.map(({ id, shortName }) => [id, shortName])) as Record<string, string>;
  const a = query['a'] ?? councils[0]?.id ?? '';
  const b = query['b'] ?? councils.find(({ id }) => id !== a)?.id ?? '';
  const area = (query['area'] !== undefined && query['area'] in MARKET_AREAS ? query['area'] : 'residential-nursing') as MarketArea;
  const choose = (change: Record<string, string>): void =>
    route(`${paths.compare}?${new URLSearchParams({ a, b, area, ...change }).toString()}`, true);
  const side = (id: string): Side => ({
    name: names[id] ?? id,
    documents: documents.filter((one) => one.councilId === id),
    intentions: all.filter((item) => item.councilId === id && item.marketArea === area),
  });
  const sides = [side(a), side(b)] as const;
  const warnings = a === b ? [] : comparisonWarnings(sides[0], sides[1], MARKET_AREAS[area].toLowerCase());
  const used = Object.fromEntries(Object.entries(MARKET_AREAS).filter(([key]) => all.some((item) => item.marketArea === key))) as Record<
    string,
    string
  >;
  return (
    <Page
      title="Compare councils"
      back={{ href: paths.plans, label: 'Plans' }}
      lead={<p class="soft">What two councils say on the same part of the market. Each in its own paper, of its own time.</p>}
      wide
    >
      <div class="three no-print">
        <Select
          id="council-a"
          label="First council"
          value={a}
          empty="Choose a council"
          options={names}
          onChange={(value) => choose({ a: value })}
        />
        <Select
          id="council-b"
          label="Second council"
          value={b}
          empty="Choose a council"
          options={names}
          onChange={(value) => choose({ b: value })}
        />
        <Select
          id="area"
          label="Part of the market"
          value={area}
          empty="Choose a part"
          options={used}
          onChange={(value) => choose({ area: value })}
        />
      </div>
      {a === b || a === '' || b === '' ? (
        <p role="status">Choose two different councils.</p>
      ) : (
        <>
          <section class="card due">
            <h2>Before you compare</h2>
            {warnings.length === 0 ? (
              <p>The papers are of the same time. They may still use words in different ways.</p>
            ) : (
              <ul class="bullets">
                {warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            )}
          </section>
          <div class="two">
            {sides.map((one) => (
              <SideColumn key={one.name} side={one} />
            ))}
          </div>
        </>
      )}
    </Page>
  );
}

const countsOf = (items: readonly Intention[]): string =>
  (Object.keys(DIRECTIONS) as Direction[])
    .map((direction) => ({ direction, count: items.filter((item) => item.direction === direction).length }))
    .filter(({ count }) => count > 0)
    .map(({ direction, count }) => `${DIRECTIONS[direction]} ${count}`)
    .join(' · ');

function SideColumn({ side }: { side: Side }) {
  const papers = papersOf(side);
  return (
    <section class="card">
      <h2>{side.name}</h2>
      {side.intentions.length === 0 ? (
        <p>Nothing on this part of the market.</p>
      ) : (
        <>
          <p>{countsOf(side.intentions)}</p>
          {papers.map((paper) => (
            <p key={paper.id} class="soft">
              <a href={paths.document(paper.id)}>{paper.title}</a>, {paper.period}. {DOCUMENT_STANDINGS[paper.standing]}.
            </p>
          ))}
          <ul class="list">
            {side.intentions.map((item) => (
              <li key={item.id} class="stack">
                <div class="row">
                  <DirectionTag direction={item.direction} />
                </div>
                <h3>
                  <a href={paths.plan(item.id)}>{item.title}</a>
                </h3>
                {item.figures.map((figure) => (
                  <p key={figure.label + figure.period}>
                    <b>{figureInWords(figure)}</b> · {figure.label} <span class="soft">({figure.period})</span>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
