/** What a notice means by now, what it leaves out, its money in words, and why it is shown to whom. */
import { describe, expect, it } from 'vitest';
import { careWordsIn, marketAreasIn } from '../../src/domain/care-words.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { moneyAtAGlance, moneyInWords } from '../../src/domain/money-words.ts';
import { type Money, moneyOf, type Notice, notStated, type NoticeStage } from '../../src/domain/notice.ts';
import { isPast, nextDate, stageAt } from '../../src/domain/notice-timing.ts';
import { isShown, relevanceOf } from '../../src/domain/relevance.ts';
import { careHome, homeCare } from '../fixtures/services.ts';
import { notice } from '../fixtures/notices.ts';

const NOW = '2026-11-25T12:00:00.000Z' as Instant;
const BEFORE = '2026-11-25T11:59:59.999Z';
const AFTER = '2026-11-25T12:00:00.001Z';

describe('the stage by now', () => {
  it.each<[string, Record<string, unknown>, NoticeStage]>([
    ['open until its deadline', { deadline: AFTER }, 'tender-open'],
    ['closed from then on', { deadline: NOW }, 'closed'],
    ['open where no deadline is stated', {}, 'tender-open'],
    ['awarded before the contract begins', { stage: 'awarded', contractStartsOn: '2026-11-26' }, 'awarded'],
    ['running from its first day', { stage: 'awarded', contractStartsOn: '2026-11-25', contractEndsOn: '2026-11-25' }, 'contract-live'],
    ['ended after its last', { stage: 'contract-live', contractStartsOn: '2025-01-01', contractEndsOn: '2026-11-24' }, 'ended'],
    [
      'not ended while it may be extended',
      { stage: 'contract-live', contractStartsOn: '2025-01-01', contractEndsOn: '2026-11-24', extendableTo: '2027-01-01' },
      'contract-live',
    ],
    ['withdrawn for good', { stage: 'withdrawn', deadline: AFTER }, 'withdrawn'],
    ['a plan still, whatever its dates', { stage: 'pipeline', deadline: BEFORE }, 'pipeline'],
  ])('is %s', (_name, change, stage) => expect(stageAt(notice(change), NOW)).toBe(stage));
  it.each<[string, Record<string, unknown>, boolean]>([
    ['a tender open now', { deadline: AFTER }, false],
    ['a tender closed', { deadline: BEFORE }, true],
    ['a plan for this month', { stage: 'pipeline', noticeExpectedOn: '2026-11-01' }, false],
    ['a plan for last month', { stage: 'planned', noticeExpectedOn: '2026-10-31' }, true],
    ['a talk until later', { stage: 'market-engagement', engagementUntil: AFTER }, false],
    ['a talk that is over', { stage: 'market-engagement', engagementUntil: BEFORE }, true],
    ['a plan for a contract that should have begun', { stage: 'pipeline', contractStartsOn: '2026-11-24' }, true],
    ['an award', { stage: 'awarded' }, true],
  ])('%s is past: %s', (_name, change, past) => expect(isPast(notice(change), NOW)).toBe(past));
  it('next is the nearest thing to do that is still to come', () => {
    const dates = { enquiriesBy: BEFORE, interestBy: AFTER, deadline: '2026-12-24T12:00:00.000Z' };
    expect(nextDate(notice(dates), NOW)).toEqual({ what: 'Ask to take part by', at: AFTER });
    expect(nextDate(notice({ deadline: BEFORE }), NOW)).toBeUndefined();
  });
});

it('says what it does not say, and only that', () => {
  expect(notStated(notice())).toHaveLength(8);
  const whole = {
    value: { net: 1, currency: 'GBP' },
    deadline: AFTER,
    contractStartsOn: '2027-01-01',
    contractEndsOn: '2028-01-01',
    howToApply: 'Write',
  };
  expect(notStated(notice({ ...whole, suitableForSmallFirms: 'no', suitableForVoluntary: 'yes', lightTouch: 'no' }))).toEqual([]);
  expect(notStated(notice({ stage: 'awarded' }))).not.toContain('when bids are due');
});

it.each<[Money, string, string]>([
  [{ net: 33721, gross: 40465.2, currency: 'GBP' }, '£33,721 before VAT (£40,465.20 with VAT)', 'about £33,700'],
  [{ amount: 95_000, atLeast: 80_000, currency: 'GBP' }, '£80,000 to £95,000 (VAT not mentioned)', '£95,000'],
  [{ gross: 1_234_567, currency: 'GBP' }, '£1,234,567 with VAT', 'about £1.23 million'],
  [{ net: 1_950_000, gross: 1_950_000, currency: 'GBP' }, '£1,950,000 before VAT', '£1.95 million'],
  [{ atLeast: 5, currency: 'GBP' }, 'at least £5 (VAT not mentioned)', '£5'],
  [{ amount: 2_000_000_000, currency: 'AED' }, 'AED 2,000,000,000 (VAT not mentioned)', 'AED 2 billion'],
  [{ amount: 0.01, currency: 'GBP' }, '£0.01 (VAT not mentioned)', '£0.01'],
])('%j in words', (money, words, glance) => expect([moneyInWords(money), moneyAtAGlance(money)]).toEqual([words, glance]));
it('an older notice’s pounds are money, too', () => {
  expect(moneyOf(notice({ valueNetPounds: 7 }))).toEqual({ net: 7, currency: 'GBP' });
  expect(moneyOf(notice())).toBeUndefined();
});

describe('the words of care', () => {
  it.each([
    ['Domiciliary care framework', 'care-at-home'],
    ['Homecare and live-in care', 'care-at-home'],
    ['Nursing home care', 'residential-nursing'],
    ['Residential & Nursing Care Beds', 'residential-nursing'],
    ['Supported Living for adults', 'supported-living'],
    ['Extra-care scheme', 'extra-care'],
    ['Re-ablement and hospital discharge', 'reablement'],
    ['Day centres', 'day-opportunities'],
    ['Carers’ respite', 'carers'],
    ['Shared Lives', 'shared-lives'],
    ['Community equipment store', 'prevention'],
    ['Telecare', 'tecs'],
  ])('%s: %s', (title, area) => expect(marketAreasIn(title)).toEqual([area]));
  it.each([
    'Car park',
    'Home Office IT',
    'Guidance for parents and carers',
    'Daycare nursery furniture',
    'Skincare products',
    'Careful driving',
  ])('%s is none', (title) => expect([marketAreasIn(title), careWordsIn(title)]).toEqual([[], undefined]));
});

describe('relevance', () => {
  const released = (change: Record<string, unknown>): Notice => {
    const title = String(change['title'] ?? 'T');
    return notice({ releases: [{ ocid: 'o', releaseId: 'r' }], marketAreas: marketAreasIn(title), ...change });
  };
  const HOME_CARE = { title: 'Home care for older people', cpv: ['85312000'], summary: 'Home care.' };
  /** As councils word them; made up. */
  it.each<[string, Record<string, unknown>, boolean]>([
    ['home care', HOME_CARE, true],
    ['a care home framework with a broad code', { title: 'Residential care framework', cpv: ['85000000'] }, true],
    [
      'day care by its code alone, from a council, said plainly in the text',
      { title: 'Framework 2027', cpv: ['85312100'], summary: 'Day opportunities for adults with a learning disability.' },
      true,
    ],
    [
      'short breaks for disabled children, under a code for adults',
      { title: 'Short breaks for disabled children', cpv: ['85312400'] },
      false,
    ],
    ['short breaks for children and adults', { title: 'Short breaks for children and adults', cpv: ['85312400'] }, true],
    ['software for a care home', { title: 'Care home software licences', cpv: ['48000000'] }, false],
    ['catering for a day centre', { title: 'Catering at a day centre', cpv: ['55500000'] }, false],
    ['safe accommodation after domestic abuse', { title: 'Supported accommodation: domestic abuse', cpv: ['85311000'] }, false],
    ['a road', { title: 'Road markings', cpv: ['45233141'] }, false],
    ['the broad code alone', { title: 'Framework', cpv: ['85000000'] }, false],
  ])('%s is adult social care: %j', (_name, change, is) => expect(isShown(relevanceOf(released(change), []), 'care')).toBe(is));
  it('gives every point a reason, and the reasons add up', () => {
    const { care, fit, reasons } = relevanceOf(released({ ...HOME_CARE, buyer: 'Sefton Council', councilId: 'sefton' }), [homeCare()]);
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(care + fit);
    expect(reasons.map(({ because }) => because)).toEqual([
      'the title says “home care”',
      'it is what Brightway Care does',
      'its CPV code 85312000 is for social work without accommodation',
      'the text says “home care”',
      'Brightway Care works with Sefton Council',
      'the buyer is a council or health board',
    ]);
  });
  it.each<[string, Record<string, unknown>, boolean]>([
    ['of a council it works with', { councilId: 'sefton' }, true],
    ['of another council of ours', { councilId: 'stoke-on-trent' }, false],
    ['in its own area, of another buyer', { places: [{ name: 'Sefton', councilIds: ['sefton'] }] }, true],
    ['elsewhere', { places: [{ name: 'Part of London', councilIds: [] }] }, false],
    ['of a buyer elsewhere that does not say where', {}, true],
    ['of care homes', { title: 'Care homes', marketAreas: ['residential-nursing'], councilId: 'sefton' }, false],
    ['close to it: reablement', { title: 'Reablement', marketAreas: ['reablement'], councilId: 'sefton' }, true],
  ])('for a home-care provider, one %s: %j', (_name, change, is) =>
    expect(isShown(relevanceOf(released({ ...HOME_CARE, ...change }), [homeCare()]), 'mine')).toBe(is),
  );
  it('counts for the service it fits best, and shows everything to whoever asks for everything', () => {
    const homes = released({ title: 'Care home beds', marketAreas: ['residential-nursing'], councilId: 'sefton' });
    expect(isShown(relevanceOf(homes, [homeCare(), careHome()]), 'mine')).toBe(true);
    expect(isShown(relevanceOf(released({ title: 'Road markings' }), [homeCare()]), 'everything')).toBe(true);
  });
  it('takes a council’s own word for what it typed', () =>
    expect(isShown(relevanceOf(notice({ marketAreas: ['carers'], councilId: 'sefton' }), []), 'care')).toBe(true));
});
