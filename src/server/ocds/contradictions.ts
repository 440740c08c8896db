/** Where a release disagrees with itself, or with sense. Both sides are kept and shown; neither is chosen. */
import { dayInWords, type Instant, instantInWords, type LocalDate, londonDate } from '../../domain/instant.ts';
import type { Money } from '../../domain/notice.ts';
import { amountsOf, moneyInWords } from '../../domain/money-words.ts';
import type { Facts } from './facts.ts';
import { parseUkDay } from './uk-time.ts';

export interface Contradiction {
  about: string;
  says: string[];
}
type Check = (facts: Facts, publishedAt: Instant) => (Contradiction | undefined)[];

const contradiction = (about: string, ...says: string[]): Contradiction => ({ about, says });
const textOf = ({ title, description, summary }: Facts): string => `${title}\n${description ?? summary}`;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE =
  /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(\d{4})\b|\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/gi;

function daysIn(text: string): LocalDate[] {
  return [...text.matchAll(DATE)].flatMap(([, day, name, year, day2, month2, year2]) => {
    const month = name === undefined ? month2! : String(MONTHS.indexOf(name.toLowerCase()) + 1);
    return parseUkDay(`${year ?? year2}-${month.padStart(2, '0')}-${(day ?? day2)!.padStart(2, '0')}`) ?? [];
  });
}

/** The days the text names within a few words after `words`, and not after others that speak of something else. */
function daysAfter(text: string, words: RegExp, unless: RegExp): LocalDate[] {
  return [...text.matchAll(words)].flatMap(({ index, 0: found }) => {
    const after = text.slice(index, index + found.length + 70);
    return unless.test(after) ? [] : daysIn(after).slice(0, 1);
  });
}

const inText: Check = (facts) => {
  const text = textOf(facts);
  const { deadline, contractStartsOn, stage } = facts;
  const deadlines = daysAfter(
    text,
    /\b(?:deadline|closing date|closes on|final date|submission of (?:bids|tenders)|(?:tenders?|quotations?|bids) (?:must|should) be)\b/gi,
    /clarif|question|enquir|expression|engagement|event/i,
  );
  const starts = daysAfter(
    text,
    /\b(?:commencement date|start date|contract (?:will )?(?:start|commence)s?|service (?:will )?(?:start|commence)s?)\b/gi,
    /end date/i,
  );
  const day = deadline === undefined ? undefined : londonDate(deadline);
  return [
    day !== undefined && deadlines.length > 0 && !deadlines.includes(day)
      ? contradiction(
          'When bids are due',
          `The notice’s own date is ${instantInWords(deadline!)}.`,
          `Its text names ${deadlines.map((one) => dayInWords(one)).join(' and ')}.`,
        )
      : undefined,
    contractStartsOn !== undefined && starts.length > 0 && !starts.includes(contractStartsOn)
      ? contradiction(
          'When the contract starts',
          `The notice’s own date is ${dayInWords(contractStartsOn)}.`,
          `Its text names ${starts.map((one) => dayInWords(one)).join(' and ')}.`,
        )
      : undefined,
    stage === 'tender-open' && /\b(?:is|has) (?:now |been |already )*awarded to\b|\bthis is an award notice\b/i.test(text)
      ? contradiction('Whether it is still open', 'The notice says it is open for bids.', 'Its text says it has been awarded.')
      : undefined,
  ];
};

const dates: Check = ({ noticeExpectedOn, contractStartsOn, contractEndsOn, extendableTo, deadline, enquiriesBy, stage }, publishedAt) => {
  const isBefore = (a: LocalDate | undefined, b: LocalDate | undefined): boolean => a !== undefined && b !== undefined && a < b;
  const due = deadline === undefined ? undefined : londonDate(deadline);
  return [
    isBefore(contractStartsOn, noticeExpectedOn)
      ? contradiction(
          'When it is to be tendered',
          `The next notice is expected on ${dayInWords(noticeExpectedOn!)}.`,
          `The contract is to start before that, on ${dayInWords(contractStartsOn!)}.`,
        )
      : undefined,
    isBefore(contractEndsOn, contractStartsOn)
      ? contradiction(
          'How long it runs',
          `It starts on ${dayInWords(contractStartsOn!)}.`,
          `It ends before that, on ${dayInWords(contractEndsOn!)}.`,
        )
      : undefined,
    isBefore(extendableTo, contractEndsOn)
      ? contradiction(
          'How long it can be extended',
          `It ends on ${dayInWords(contractEndsOn!)}.`,
          `Its longest extension ends before that, on ${dayInWords(extendableTo!)}.`,
        )
      : undefined,
    ['tender-open', 'planned'].includes(stage) && isBefore(contractStartsOn, due)
      ? contradiction(
          'When the contract starts',
          `Bids are due on ${dayInWords(due!)}.`,
          `The contract starts before that, on ${dayInWords(contractStartsOn!)}.`,
        )
      : undefined,
    stage === 'tender-open' && deadline !== undefined && deadline < publishedAt
      ? contradiction(
          'When bids are due',
          `The notice was published on ${dayInWords(londonDate(publishedAt))} as open.`,
          `Its deadline was before that: ${instantInWords(deadline)}.`,
        )
      : undefined,
    deadline !== undefined && enquiriesBy !== undefined && enquiriesBy > deadline
      ? contradiction(
          'When questions are due',
          `Questions are due ${instantInWords(enquiriesBy)}.`,
          `Bids are due before that: ${instantInWords(deadline)}.`,
        )
      : undefined,
  ];
};

const NEAR = 0.01;
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) * NEAR;
const SAID =
  /\b(?:estimated|total|contract|overall|maximum) (?:(?:total|contract|annual) )?value\b[^£\n]{0,60}£\s?([\d,]+(?:\.\d+)?)\s*(k|m|million|bn|billion)?\b/gi;
const TIMES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
/** No service is bought for less than this: it stands for "we would rather not say". */
const A_PLACEHOLDER = 1;

const values: Check = (facts) => {
  const { value, lots } = facts;
  if (value === undefined) return [];
  const own = [value, ...lots.flatMap((lot) => lot.value ?? [])].flatMap(amountsOf);
  const said = [...textOf(facts).matchAll(SAID)]
    .filter(([match]) => !/annual/i.test(match))
    .map(([, number, times]) => Number(number!.replaceAll(',', '')) * (TIMES[times?.toLowerCase() ?? ''] ?? 1));
  const other = said.filter((amount) => amount > 0 && !own.some((one) => isNear(one, amount)));
  return [
    other.length > 0 && said.length === other.length
      ? contradiction(
          'How much it is worth',
          `The notice’s own value is ${moneyInWords(value)}.`,
          `Its text says ${moneyInWords({ amount: other[0]!, currency: 'GBP' })}.`,
        )
      : undefined,
    ...currencies(value, facts),
    (value.net ?? 0) > (value.gross ?? Infinity)
      ? contradiction('How much it is worth', 'With VAT it is worth less than without.', `The notice says ${moneyInWords(value)}.`)
      : undefined,
    (value.atLeast ?? 0) > Math.max(...amountsOf({ ...value, atLeast: undefined }), 0) &&
    amountsOf({ ...value, atLeast: undefined }).length > 0
      ? contradiction(
          'How much it is worth',
          `At the least ${moneyInWords({ amount: value.atLeast!, currency: value.currency })}.`,
          `At the most ${moneyInWords({ ...value, atLeast: undefined })}.`,
        )
      : undefined,
    Math.max(...amountsOf(value), 0) < A_PLACEHOLDER
      ? contradiction('How much it is worth', `The notice says ${moneyInWords(value)}, which cannot be meant.`)
      : undefined,
    addedUp(facts),
  ];
};

function currencies(value: Money, { lots }: Facts): (Contradiction | undefined)[] {
  return lots
    .filter((lot) => lot.value !== undefined && lot.value.currency !== value.currency)
    .map((lot) =>
      contradiction(
        'In which currency it is priced',
        `The whole is priced as ${moneyInWords(value)}.`,
        `“${lot.title}” is priced as ${moneyInWords(lot.value!)}.`,
      ),
    );
}

/** Only where every lot has a value, in the currency of the whole. */
function addedUp({ value, lots }: Facts): Contradiction | undefined {
  const all = lots.flatMap((lot) => (lot.value?.currency === value?.currency ? (lot.value?.net ?? lot.value?.amount ?? []) : []));
  const whole = value?.net ?? value?.amount;
  if (value === undefined || whole === undefined || all.length < 2 || all.length < lots.length) return undefined;
  const total = all.reduce((sum, one) => sum + one, 0);
  if (isNear(total, whole)) return undefined;
  const sum = value.net === undefined ? { amount: total, currency: value.currency } : { net: total, currency: value.currency };
  return contradiction(
    'How much it is worth',
    `The whole is worth ${moneyInWords({ ...value, gross: undefined, atLeast: undefined })}.`,
    `Its ${all.length} lots add up to ${moneyInWords(sum)}.`,
  );
}

const CHECKS = [inText, dates, values];

export const contradictionsIn = (facts: Facts, publishedAt: Instant): Contradiction[] =>
  CHECKS.flatMap((check) => check(facts, publishedAt)).filter((one) => one !== undefined);
