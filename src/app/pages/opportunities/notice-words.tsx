/** A notice's stage and dates in words. */
import { addMs, DAY_MS, dayInWords, daysBetween, type Instant, type LocalDate, londonDate, monthInWords } from '../../../domain/instant.ts';
import { type Notice, NOTICE_STAGES } from '../../../domain/notice.ts';
import { BEFORE_TENDER, passedPlan, stageAt } from '../../../domain/notice-timing.ts';

export const STATED = { yes: 'Yes', no: 'No', 'not-stated': 'Not stated' } as const;

/** The notices of the Procurement Act 2023, as Find a Tender calls them. */
export const NOTICE_TYPES: Readonly<Record<string, string>> = {
  UK1: 'Pipeline notice',
  UK2: 'Early market engagement notice',
  UK3: 'Planned procurement notice',
  UK4: 'Tender notice',
  UK5: 'Transparency notice',
  UK6: 'Contract award notice',
  UK7: 'Contract details notice',
  UK9: 'Contract performance notice',
  UK10: 'Contract change notice',
  UK11: 'Contract termination notice',
  UK12: 'Procurement termination notice',
  UK13: 'Dynamic market intention notice',
  UK14: 'Dynamic market establishment notice',
  UK15: 'Dynamic market change notice',
  UK16: 'Dynamic market cessation notice',
};

/** "in 5 days", "today" */
export function untilInWords(at: Instant, now: Instant): string {
  const days = daysBetween(londonDate(now), londonDate(at));
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** From a first day to a last, roundly: "3 years", "18 months", "30 days". */
function lengthInWords(from: LocalDate, to: LocalDate): string {
  const days = daysBetween(from, to) + 1;
  const months = Math.round(days / 30.44);
  if (months < 2) return plural(days, 'day');
  return months % 12 === 0 ? plural(months / 12, 'year') : plural(months, 'month');
}

/** "1 April 2027 to 31 March 2030 (3 years), or to 31 March 2032 if every extension is taken" */
export function periodInWords({
  startsOn,
  endsOn,
  extendableTo,
  length,
}: {
  startsOn?: LocalDate | undefined;
  endsOn?: LocalDate | undefined;
  extendableTo?: LocalDate | undefined;
  length?: string | undefined;
}): string | undefined {
  const day = (date: LocalDate): string => dayInWords(date).replace(/^\w+ /, '');
  const parts = [
    startsOn !== undefined && endsOn !== undefined && startsOn <= endsOn
      ? `${day(startsOn)} to ${day(endsOn)} (${lengthInWords(startsOn, endsOn)})`
      : [startsOn === undefined ? '' : `from ${day(startsOn)}`, endsOn === undefined ? '' : `until ${day(endsOn)}`]
          .filter(Boolean)
          .join(' '),
    extendableTo === undefined || extendableTo === endsOn ? '' : `up to ${day(extendableTo)} if every extension is taken`,
    length ?? '',
  ].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(', or ');
}

export function NoticeTags({ notice, now }: { notice: Notice; now: Instant }) {
  const passed = passedPlan(notice, now);
  const expected = notice.plannedFor ?? notice.noticeExpectedOn?.slice(0, 7);
  const isComing = passed === undefined && expected !== undefined && BEFORE_TENDER.includes(notice.stage);
  return (
    <>
      {!(isComing && notice.stage === 'pipeline') && <StageTag notice={notice} now={now} passed={passed} />}
      {isComing && <span class="tag">Planned for {monthInWords(expected)}</span>}
      {passed === undefined && expected === undefined && notice.period !== undefined && <span class="tag">No month printed</span>}
      {notice.lightTouch === 'yes' && <span class="tag">Light-touch rules</span>}
      {notice.lots.length > 1 && <span class="tag brand">{notice.lots.length} lots</span>}
      {notice.contradictions !== undefined && <span class="tag warn">Does not agree with itself</span>}
    </>
  );
}

function StageTag({ notice, now, passed }: { notice: Notice; now: Instant; passed: string | undefined }) {
  if (passed !== undefined) return <span class="tag">{passed}</span>;
  const { deadline } = notice;
  const stage = stageAt(notice, now);
  if (stage === 'tender-open' && deadline !== undefined) {
    const soon = deadline < addMs(now, 14 * DAY_MS);
    return <span class={`tag${soon ? ' warn' : ' good'}`}>Closes {untilInWords(deadline, now)}</span>;
  }
  return <span class={`tag${stage === 'tender-open' ? ' good' : ''}`}>{NOTICE_STAGES[stage]}</span>;
}
