// Sefton Market Position Statement 2025 to 2028, purchases it announces without a month, read 25 November 2026. No portal and no value is printed for any.
import { publishedIn, type NoticeWords } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section });
const next = from('Conclusions / Priorities for the next 12 months / Review of our MPS');
const extraCare = from('Market Area – Extra Care Housing');

const PERIOD = 'the twelve months after the statement, which prints no date';
const plan = (words: Omit<NoticeWords, 'buyer' | 'stage' | 'period'>) =>
  next.notice({ ...words, buyer: 'Sefton Council', stage: 'pipeline', period: PERIOD });

export const SEFTON_PIPELINE = [
  plan({
    id: 'sefton-mps.plan-care-homes',
    title: 'New contracts for residential and nursing care',
    marketAreas: ['residential-nursing'],
    summary:
      'New contracts and an updated specification for care homes; a framework is to be the main way in. No month, value or length is given.',
  }),
  plan({
    id: 'sefton-mps.plan-day-opportunities',
    title: 'New contracts for day opportunities',
    marketAreas: ['day-opportunities'],
    summary:
      'New contracts and an updated specification, so that the new model of day opportunities can work. No month, value or length is given.',
  }),
  plan({
    id: 'sefton-mps.plan-supported-living',
    title: 'New contracts for supported living',
    marketAreas: ['supported-living'],
    summary:
      'New contracts and an updated specification for supported living, with changes to how it is paid. No month, value or length is given.',
  }),
  extraCare.notice({
    id: 'sefton-mps.plan-extra-care',
    buyer: 'Sefton Council',
    title: 'At least six new extra care schemes',
    stage: 'pipeline',
    period: 'the next three years, from 2025; elsewhere "by 2027"',
    marketAreas: ['extra-care'],
    summary:
      'Sefton expects six schemes or more, with up to 600 units. Who will build them, and how care in them will be bought, is not stated.',
  }),
];
