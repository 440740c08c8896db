/** The same notices by month: months across, what happens when in words and shapes. A list underneath it all, so that it reads aloud as one. */
import { addDays, dayInWords, type Instant, type LocalDate, londonDate, monthInWords } from '../../../domain/instant.ts';
import type { Notice } from '../../../domain/notice.ts';
import { BEFORE_TENDER } from '../../../domain/notice-timing.ts';
import { paths } from '../../routes.ts';

const MONTH_PX = 96;
/** As wide as the longest words of a mark, so that none runs out at the right. */
const WORDS_PX = 320;
const MOST_MONTHS = 36;

interface Mark {
  shape: string;
  words: string;
  on: LocalDate;
  /** A stretch of time; a single day without it. */
  until?: LocalDate | undefined;
}

function marksOf(notice: Notice): Mark[] {
  const planned = expectedOn(notice);
  const day = (at: Instant | undefined): LocalDate | undefined => (at === undefined ? undefined : londonDate(at));
  const marks: [shape: string, words: string, on: LocalDate | undefined, until?: LocalDate | undefined][] = [
    ['◇', 'Planned for', planned],
    ['○', 'Talk by', day(notice.engagementUntil)],
    ['△', 'Questions by', day(notice.enquiriesBy)],
    ['◆', 'Reply by', day(notice.deadline)],
    ['▬', 'Contract', notice.contractStartsOn, notice.extendableTo ?? notice.contractEndsOn],
  ];
  return marks.flatMap(([shape, words, on, until]) => (on === undefined ? [] : [{ shape, words, on, until }]));
}

function expectedOn({ stage, plannedFor, noticeExpectedOn }: Notice): LocalDate | undefined {
  if (!BEFORE_TENDER.includes(stage)) return undefined;
  return plannedFor === undefined ? noticeExpectedOn : (`${plannedFor}-01` as LocalDate);
}

const monthOf = (date: LocalDate): string => date.slice(0, 7);
const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
function monthAfter(month: string, count: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}
const shortMonth = (month: string): string => monthInWords(month).replace(/^(\w{3})\w*/, '$1');

/** Left of the first month: at its edge. */
const place = (first: string, date: LocalDate): number =>
  Math.max(0, (monthsBetween(first, monthOf(date)) + (Number(date.slice(8, 10)) - 1) / 31) * MONTH_PX);

export interface TimelineProps {
  notices: readonly Notice[];
  now: Instant;
}

export function Timeline({ notices, now }: TimelineProps) {
  const today = londonDate(now);
  const rows = notices.map((notice) => ({ notice, marks: marksOf(notice) }));
  const first = monthOf(today);
  const starts = rows.flatMap(({ marks }) => marks.map(({ on }) => monthOf(on)));
  const months = Math.min(MOST_MONTHS, Math.max(6, ...starts.map((month) => monthsBetween(first, month) + 5)));
  return (
    <div class="timeline scroll" role="region" aria-label="Notices by month" tabIndex={0}>
      <div style={{ width: `${months * MONTH_PX}px` }}>
        <div class="months" aria-hidden="true">
          {Array.from({ length: months }, (_, index) => (
            <span key={index} style={{ width: `${MONTH_PX}px` }} class={index === 0 ? 'this' : undefined}>
              {shortMonth(monthAfter(first, index))}
            </span>
          ))}
        </div>
        <ol>
          {rows.map(({ notice, marks }) => (
            <li key={notice.id}>
              <a href={paths.opportunity(notice.id)}>{notice.title}</a>
              {marks.length === 0 && <span class="soft">No dates stated</span>}
              {marks.map((mark) => (
                <MarkLine key={mark.words} mark={mark} first={first} lastPx={months * MONTH_PX} />
              ))}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

const dayOf = (date: LocalDate): string => dayInWords(date).replace(/^\w+ /, '');

function MarkLine({ mark: { shape, words, on, until }, first, lastPx }: { mark: Mark; first: string; lastPx: number }) {
  const left = place(first, on);
  const width = until === undefined ? 0 : Math.min(place(first, addDays(until, 1)), lastPx) - left;
  const text = until === undefined ? `${words} ${dayOf(on)}` : `${words} ${dayOf(on)} to ${dayOf(until)}`;
  return (
    <span class="mark" style={{ marginLeft: `${Math.min(left, lastPx - WORDS_PX)}px` }}>
      {width > 0 && <span class="bar" aria-hidden="true" style={{ width: `${width}px` }} />}
      <span aria-hidden="true">{shape}</span> {text}
    </span>
  );
}
