/** A notice's stage, dates and money in words. */
import { addMs, DAY_MS, daysBetween, type Instant, momentInWords, londonDate, monthInWords } from '../../../domain/instant.ts';
import { type Notice, NOTICE_STAGES, passedPlan } from '../../../domain/notice.ts';

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
/** Published values are net of VAT and over the whole life of the contract. */
export const poundsInWords = (value: number): string => `${pounds.format(value)} before VAT`;

export const deadlineInWords = (deadline: Instant, now: Instant): string =>
  `${deadline > now ? 'reply by' : 'closed'} ${momentInWords(deadline, now)}`;

export function NoticeTags({ notice, now }: { notice: Notice; now: Instant }) {
  const passed = passedPlan(notice, now);
  return (
    <>
      <StageTag notice={notice} now={now} passed={passed} />
      {passed === undefined && notice.plannedFor !== undefined && <span class="tag">Planned for {monthInWords(notice.plannedFor)}</span>}
      {passed === undefined && notice.plannedFor === undefined && notice.period !== undefined && <span class="tag">No month printed</span>}
      {notice.lightTouch === 'yes' && <span class="tag">Light-touch rules</span>}
      {notice.lots.length > 1 && <span class="tag brand">{notice.lots.length} lots</span>}
    </>
  );
}

function StageTag({ notice, now, passed }: { notice: Notice; now: Instant; passed: string | undefined }) {
  if (passed !== undefined) return <span class="tag">{passed}</span>;
  const { deadline } = notice;
  if (deadline !== undefined && deadline > now) {
    const days = daysBetween(londonDate(now), londonDate(deadline));
    const soon = deadline < addMs(now, 14 * DAY_MS);
    return (
      <span class={`tag${soon ? ' warn' : ' good'}`}>{days === 0 ? 'Closes today' : `Closes in ${days} day${days === 1 ? '' : 's'}`}</span>
    );
  }
  return <span class="tag">{NOTICE_STAGES[notice.stage]}</span>;
}
