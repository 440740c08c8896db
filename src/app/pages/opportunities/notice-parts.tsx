/** The parts of a notice that only some have: lots, who won, what does not agree, papers, and every release it was made from. */
import { dayInWords, type Instant, instantInWords } from '../../../domain/instant.ts';
import { moneyInWords } from '../../../domain/money-words.ts';
import { moneyOf, type Notice, type NoticeLot, NOTICE_STAGES, type NoticeRelease, notStated } from '../../../domain/notice.ts';
import type { Relevance } from '../../../domain/relevance.ts';
import { Details } from '../../components/details.tsx';
import { NOTICE_TYPES, periodInWords, STATED } from './notice-words.tsx';

/** A single lot without a name of its own is the whole purchase, and told above. */
const isOnlyTheWhole = (lots: readonly NoticeLot[]): boolean =>
  lots.length === 1 && /^Lot \S+$/.test(lots[0]!.title) && lots[0]!.description === undefined;

export function Lots({ lots }: Pick<Notice, 'lots'>) {
  if (lots.length === 0 || isOnlyTheWhole(lots)) return null;
  return (
    <section class="card">
      <h2>{lots.length === 1 ? 'One lot' : `${lots.length} lots`}</h2>
      <ul class="list">
        {lots.map((lot) => (
          <li key={JSON.stringify(lot)}>
            <b>{lot.title}</b>
            {lot.description !== undefined && lot.description !== lot.title && <p class="lines">{lot.description}</p>}
            <p class="soft">{lotFacts(lot).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lotFacts(lot: NoticeLot): string[] {
  const money = moneyOf(lot);
  const suits = (who: string, stated: NoticeLot['suitableForSmallFirms']): string =>
    stated === undefined ? '' : `suits ${who}: ${STATED[stated].toLowerCase()}`;
  return [
    money === undefined ? 'Value not stated' : moneyInWords(money),
    periodInWords(lot) ?? '',
    suits('small firms', lot.suitableForSmallFirms),
    suits('voluntary organisations', lot.suitableForVoluntary),
    lot.status ?? '',
  ].filter((fact) => fact !== '');
}

export function Awards({ awards }: Pick<Notice, 'awards'>) {
  if (awards === undefined) return null;
  return (
    <section class="card">
      <h2>Who it was awarded to</h2>
      <ul class="list">
        {awards.map(({ suppliers, value, decidedOn, status }) => (
          <li key={JSON.stringify([suppliers, value, decidedOn])}>
            {suppliers.length === 0 ? 'The supplier is not named' : suppliers.join(', ')}
            <p class="soft">
              {[
                value === undefined ? 'Value not stated' : moneyInWords(value),
                decidedOn === undefined ? '' : `on ${dayInWords(decidedOn)}`,
                status ?? '',
              ]
                .filter((fact) => fact !== '')
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Contradictions({ contradictions }: Pick<Notice, 'contradictions'>) {
  if (contradictions === undefined) return null;
  return (
    <section class="card due">
      <h2>What does not agree</h2>
      <p>The notice says things that cannot all be right. We show each of them. Ask the buyer which one counts.</p>
      <ul class="list">
        {contradictions.map(({ about, says }) => (
          <li key={about + says.join('')}>
            <b>{about}</b>
            <ul class="bullets">
              {says.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function NotStated({ notice }: { notice: Notice }) {
  const missing = notStated(notice);
  if (missing.length === 0) return null;
  return (
    <section class="card">
      <h2>What it does not say</h2>
      <ul class="bullets">
        {missing.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  );
}

export function Papers({ documents }: Pick<Notice, 'documents'>) {
  if (documents === undefined) return null;
  return (
    <section class="card">
      <h2>Papers</h2>
      <ul class="list">
        {documents.map(({ title, url }) => (
          <li key={url}>
            <a href={url} rel="noopener noreferrer" target="_blank">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function WhyShown({ relevance: { reasons } }: { relevance: Relevance }) {
  if (reasons.length === 0) return null;
  const list = (texts: readonly string[]) => (
    <ul class="bullets">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  const [those, against] = [reasons.filter(({ points }) => points > 0), reasons.filter(({ points }) => points < 0)];
  return (
    <Details summary="Why it is shown to you">
      {those.length > 0 && <p>These counted for it, the weightiest first:</p>}
      {list(those.map(({ because, points }) => `${because} (${points} points)`))}
      {against.length > 0 && <p>These counted against it:</p>}
      {list(against.map(({ because, points }) => `${because} (${-points} points)`))}
      <p>Headroom counts by the same rules for everybody. Choose “Everything” in the list, and nothing is left out.</p>
    </Details>
  );
}

export function History({ releases, now }: { releases: readonly NoticeRelease[]; now: Instant }) {
  return (
    <ul class="list">
      {releases.toReversed().map((release) => (
        <li key={release.releaseId}>
          {release.publishedAt !== undefined && <b>{instantInWords(release.publishedAt, now)}: </b>}
          {NOTICE_TYPES[release.noticeType ?? ''] ?? (release.stage === undefined ? 'Release' : NOTICE_STAGES[release.stage])}
          {release.changes?.map((change) => (
            <p key={change}>{change}</p>
          ))}
          <p class="soft breakable">
            {release.url === undefined ? (
              `${release.service ?? 'Published'}, ${release.releaseId}`
            ) : (
              <a href={release.url} rel="noopener noreferrer" target="_blank">
                {release.noticeType === undefined ? '' : `${release.noticeType}, `}
                {release.releaseId} on {release.service ?? 'the publisher’s page'}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
