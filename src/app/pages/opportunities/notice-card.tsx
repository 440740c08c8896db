/** One notice in the list: enough to decide whether to open it. */
import type { Instant } from '../../../domain/instant.ts';
import { MARKET_AREAS } from '../../../domain/intention.ts';
import { moneyAtAGlance } from '../../../domain/money-words.ts';
import { moneyOf, type Notice } from '../../../domain/notice.ts';
import { nextDate } from '../../../domain/notice-timing.ts';
import { type FitOfService, isShown, relevanceOf } from '../../../domain/relevance.ts';
import { paths } from '../../routes.ts';
import { NoticeTags, untilInWords } from './notice-words.tsx';

const REASONS_SHOWN = 2;

export function NoticeCard({ notice, services, now }: { notice: Notice; services: readonly FitOfService[]; now: Instant }) {
  const relevance = relevanceOf(notice, services);
  const money = moneyOf(notice);
  const next = nextDate(notice, now);
  // What is only shown because everything is has no reason of its own.
  const reasons = isShown(relevance, 'care') ? relevance.reasons.filter(({ points }) => points > 0).slice(0, REASONS_SHOWN) : [];
  const facts = [
    notice.buyer,
    notice.marketAreas.map((area) => MARKET_AREAS[area].toLowerCase()).join(', '),
    money === undefined ? 'value not stated' : moneyAtAGlance(money),
    next === undefined ? '' : `${next.what.toLowerCase()}: ${untilInWords(next.at, now)}`,
    notice.fictional === true ? 'made up for this demonstration' : '',
  ];
  return (
    <article class="card">
      <div class="row">
        <NoticeTags notice={notice} now={now} />
      </div>
      <h2>
        <a href={paths.opportunity(notice.id)}>{notice.title}</a>
      </h2>
      <p class="clamped">{notice.summary}</p>
      <p class="soft">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {reasons.length > 0 && <p class="soft">Shown because {reasons.map(({ because }) => because).join('; ')}.</p>}
    </article>
  );
}
