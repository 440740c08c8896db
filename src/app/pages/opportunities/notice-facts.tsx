/** The facts of a notice, one line each, as a person would ask for them: for whom, how much, how long, where, who may bid. */
import { CARE_CPV } from '../../../domain/care-cpv.ts';
import { dayInWords, instantInWords, type Instant, monthInWords } from '../../../domain/instant.ts';
import { MARKET_AREAS } from '../../../domain/intention.ts';
import { moneyAtAGlance, moneyInWords } from '../../../domain/money-words.ts';
import { type Money, moneyOf, type Notice, NOTICE_STAGES } from '../../../domain/notice.ts';
import { BEFORE_TENDER, stageAt } from '../../../domain/notice-timing.ts';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { periodInWords, STATED } from './notice-words.tsx';

/** "About £1.2 million: £1,234,000 before VAT (£1,480,800 with VAT)" */
function valueInWords(money: Money): string {
  const glance = moneyAtAGlance(money);
  return glance.startsWith('about') ? `${glance.replace('about', 'About')}: ${moneyInWords(money)}` : moneyInWords(money);
}

const listed = (texts: readonly string[] | undefined): string | undefined =>
  texts === undefined || texts.length === 0 ? undefined : texts.join(', ');

const CATEGORIES: Readonly<Record<string, string>> = { services: 'services', goods: 'goods', works: 'building works' };

export function NoticeFacts({ notice, now }: { notice: Notice; now: Instant }) {
  return (
    <section class="card">
      <h2>The facts</h2>
      <SummaryList rows={rowsOf(notice, now)} />
    </section>
  );
}

function rowsOf(notice: Notice, now: Instant): SummaryRow[] {
  const row = (name: string, value: string | undefined): SummaryRow[] => (value === undefined || value === '' ? [] : [{ name, value }]);
  const money = moneyOf(notice);
  const stage = stageAt(notice, now);
  return [
    ...row('Who is buying', notice.buyer),
    ...row('Stage', NOTICE_STAGES[stage] + (stage === notice.stage ? '' : ', going by its dates')),
    ...row('What kind of care', listed(notice.marketAreas.map((area) => MARKET_AREAS[area]))),
    ...row('How much', money === undefined ? 'Not stated' : valueInWords(money)),
    ...row(
      'How long',
      periodInWords({
        startsOn: notice.contractStartsOn,
        endsOn: notice.contractEndsOn,
        extendableTo: notice.extendableTo,
        length: notice.lots.find(({ length }) => length !== undefined)?.length,
      }) ?? 'Not stated',
    ),
    ...row('Extensions', notice.extensions),
    ...row(
      'Planned for',
      notice.plannedFor === undefined ? notice.period?.replace(/^./, (first) => first.toUpperCase()) : monthInWords(notice.plannedFor),
    ),
    ...row(
      'Next notice expected',
      notice.noticeExpectedOn === undefined || !BEFORE_TENDER.includes(stage) ? undefined : dayInWords(notice.noticeExpectedOn),
    ),
    ...row('Views wanted by', notice.engagementUntil === undefined ? undefined : instantInWords(notice.engagementUntil)),
    ...row('Questions by', notice.enquiriesBy === undefined ? undefined : instantInWords(notice.enquiriesBy)),
    ...row('Ask to take part by', notice.interestBy === undefined ? undefined : instantInWords(notice.interestBy)),
    ...row('Bids by', notice.deadline === undefined ? undefined : instantInWords(notice.deadline)),
    ...row('Decision expected', notice.awardExpectedOn === undefined ? undefined : dayInWords(notice.awardExpectedOn)),
    ...row('Where', listed(notice.places?.map(({ name, code }) => (code === undefined ? name : `${name} (${code})`)))),
    ...row('Only for', listed(notice.reservedFor)),
    ...row('Suits small firms', STATED[notice.suitableForSmallFirms]),
    ...row('Suits voluntary organisations', STATED[notice.suitableForVoluntary]),
    ...row('Light-touch rules', STATED[notice.lightTouch]),
    ...row('Judged by', listed(notice.criteria)),
    ...row(
      'How it is bought',
      listed(
        [notice.category === undefined ? '' : (CATEGORIES[notice.category] ?? notice.category), notice.procedure ?? ''].filter(Boolean),
      ),
    ),
    ...row('Why not in lots', notice.whyNoLots),
    ...row('CPV codes', listed(notice.cpv.map((code) => (CARE_CPV[code] === undefined ? code : `${code} (${CARE_CPV[code].name})`)))),
  ];
}
