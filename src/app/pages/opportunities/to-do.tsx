/** What to do by when, and where: the first thing a person needs of a notice that is still open. */
import { instantInWords, type Instant } from '../../../domain/instant.ts';
import type { Notice } from '../../../domain/notice.ts';
import { isPast, passedPlan, stageAt } from '../../../domain/notice-timing.ts';
import { saveFile } from '../../components/save-file.ts';
import { calendarOf } from './calendar.ts';
import { untilInWords } from './notice-words.tsx';

export function ToDo({ notice, now }: { notice: Notice; now: Instant }) {
  const steps: [words: string, at: Instant | undefined][] = [
    ['Tell the council what you think', notice.engagementUntil],
    ['Ask questions', notice.enquiriesBy],
    ['Ask to take part', notice.interestBy],
    ['Send your bid', notice.deadline],
  ];
  const dated = steps.flatMap(([words, at]) => (at === undefined ? [] : [{ words, at }])).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const toCome = isPast(notice, now) ? [] : dated.filter(({ at }) => at > now);
  return (
    <section class="card">
      <h2>What to do</h2>
      <p>{leadOf(notice, now, toCome.length > 0)}</p>
      {toCome.length > 0 && (
        <ul class="list">
          {toCome.map(({ words, at }) => (
            <li key={words}>
              <b>{words}</b> by {instantInWords(at, now)} ({untilInWords(at, now)})
            </li>
          ))}
        </ul>
      )}
      {notice.howToApply !== undefined && <p class="breakable">How to apply, in the buyer’s words: {notice.howToApply}</p>}
      <div class="row no-print">
        {notice.portal !== undefined && (
          <a class="btn" href={notice.portal.url} rel="noopener noreferrer" target="_blank">
            Open {notice.portal.name}
            <span class="govuk-visually-hidden"> (opens in a new tab)</span>
          </a>
        )}
        {notice.deadline !== undefined && notice.deadline > now && (
          <button
            type="button"
            class="btn second"
            onClick={() => saveFile(`${notice.id}.ics`, 'text/calendar', calendarOf(notice, notice.deadline!, now))}
          >
            Add the deadline to a calendar
          </button>
        )}
      </div>
    </section>
  );
}

function leadOf(notice: Notice, now: Instant, hasDates: boolean): string {
  if (passedPlan(notice, now) !== undefined)
    return 'The month has gone by and nothing has been published since that Headroom knows of. Ask the buyer, or look on its portal, before relying on it.';
  const where = notice.portal === undefined ? 'Look at the notice itself, below, for where to apply.' : `Apply on ${notice.portal.name}.`;
  switch (stageAt(notice, now)) {
    case 'pipeline':
      return 'Nothing yet: it is a plan. You could tell the buyer that you are interested.';
    case 'market-engagement':
      return hasDates
        ? 'The buyer wants to hear from providers before it decides what to buy.'
        : 'The buyer wants to hear from providers. The notice does not say until when.';
    case 'planned':
      return 'Get ready: the tender has been announced and is not open yet.';
    case 'tender-open':
      return hasDates ? where : `It is open, and the notice does not say until when. ${where}`;
    case 'closed':
      return 'It is too late to bid. The buyer is deciding.';
    case 'awarded':
    case 'contract-live':
      return 'It is too late to bid. You could ask who holds it about working for them, or note when it ends.';
    case 'ended':
    case 'withdrawn':
      return 'Nothing: it is over.';
  }
}
