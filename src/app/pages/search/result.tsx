/** One thing that was found, with the words that were looked for marked. */
import { DIRECTIONS, MARKET_AREAS, type MarketArea } from '../../../domain/intention.ts';
import { type Hit, RESULT_KINDS } from '../../state/answer.ts';
import { itemPath, pathInPaper } from '../plans/item-path.ts';

type Part = Hit['title'][number];

function Marked({ parts }: { parts: readonly Part[] }) {
  return <>{parts.map(({ at, text, isHit }) => (isHit ? <mark key={at}>{text}</mark> : text))}</>;
}

export function Result({ hit, withKind = false }: { hit: Hit; withKind?: boolean }) {
  const area = hit.area === undefined ? undefined : MARKET_AREAS[hit.area as MarketArea];
  const says = hit.says.some(({ text }) => text !== '');
  return (
    <li class="result">
      {(withKind || hit.isHistorical || hit.kind === 'plan') && (
        <div class="row">
          {withKind && <span class="tag">{RESULT_KINDS[hit.kind].one}</span>}
          {hit.kind === 'plan' && hit.direction !== undefined && <span class="tag brand">{DIRECTIONS[hit.direction]}</span>}
          {hit.isHistorical && <span class="tag warn">Historical</span>}
        </div>
      )}
      <h3>
        <a href={hit.paperId === undefined ? itemPath(hit.kind, hit.itemId) : pathInPaper(hit.paperId, hit.itemId)}>
          <span>
            <Marked parts={hit.title} />
          </span>
        </a>
      </h3>
      {hit.figure !== undefined && (
        <p class="found-figure">
          <Marked parts={hit.figure} />
        </p>
      )}
      {hit.rows.map((row) => (
        <p key={row.map(({ text }) => text).join('')} class="found-figure">
          <Marked parts={row} />
        </p>
      ))}
      {says && (
        <p>
          <Marked parts={hit.says} />
        </p>
      )}
      <p class="soft">{[hit.who, area].filter(Boolean).join(' · ')}</p>
    </li>
  );
}
