/** What a provider would ask, in their own words: the answer stands within the first three results, from the councils' papers as Headroom holds them. */
import { expect, it } from 'vitest';
import type { Hit } from '../../src/device/search/search-answer.ts';
import { SearchIndex } from '../../src/device/search/search-index.ts';
import { COUNCILS, LIBRARY } from '../../src/server/library/library.ts';

const index = new SearchIndex(COUNCILS);
index.knowDocuments(LIBRARY);
index.put(LIBRARY);

/** Everything a result shows. */
const shown = ({ title, says, figure = [], rows }: Hit): string =>
  [title, says, figure, ...rows].map((parts) => parts.map(({ text }) => text).join('')).join(' | ');

const QUESTIONS: [question: string, itemId: string, answer: string | RegExp][] = [
  ['How many weekly home-care hours could Sefton commission?', 'sefton-mps.hours-commissionable', 'potentially 1,630 hours a week'],
  ['Which Stoke contracts come up in October 2024?', 'stoke-mps.hospital-discharge', 'Planned for October 2024'],
  ['Which Stoke contracts come up in October 2024?', 'stoke-mps.community-equipment', 'Planned for October 2024'],
  [
    'What is Leicestershire’s turnover and for which year?',
    'leicestershire-mps.workforce-rates',
    'Leicestershire: turnover: 31% (July 2015)',
  ],
  ['How many care homes are there in Sefton?', 'sefton-mps.care-homes', '119 (December 2024)'],
  ['How many people are waiting for supported housing in Sefton?', 'sefton-mps.supported-housing-waiting', '110 people'],
  ['How many more extra care homes does Sefton want?', 'sefton-mps.extra-care-units', '1,306'],
  ['How many extra hours of reablement a week does Sefton plan?', 'sefton-mps.reablement-hours', 'up to 1,000 hours a week'],
  ['What is the staff vacancy rate in Sefton?', 'sefton-mps.workforce-rates', 'vacancy rate: 8.9% (2022/23)'],
  ['How long do people wait for home care in Sefton?', 'sefton-update.home-care-waiting', '2 to 3 days'],
  ['How many placements does Sefton buy outside the borough?', 'sefton-mps.fewer-out-of-borough', /about (160|211) placements/],
  ['By how much will Sefton cut older adult placements?', 'sefton-mps.fewer-older-adult-placements', 'at least 15 to 20%'],
  ['Where does Sefton want more dementia nursing beds?', 'sefton-mps.dementia-nursing-south', 'south'],
  ['How many people have a direct payment in Sefton?', 'sefton-mps.direct-payments', 'over 600 people'],
  ['What share of Knowsley clients have a direct payment?', 'knowsley-plan.performance', '38.7% (2022/23)'],
  ['How much did Knowsley put into the real living wage?', 'knowsley-plan.real-living-wage', '£8,800,000'],
  ['When will Stoke buy carers support?', 'stoke-mps.carers-support', 'Planned for June 2025'],
  ['How many sickness days does a worker take in Leicestershire?', 'leicestershire-mps.sickness-days', 'Leicestershire: 7'],
  ['How many care home beds are there in Charnwood?', 'leicestershire-mps.care-home-beds', 'Charnwood: 1,320'],
  ['How many people with dementia will Stoke have in 2030?', 'stoke-mps.forecast-65-plus', '3,416 (2030)'],
  ['Is the Sefton home-care framework open to new providers?', 'sefton-mps.framework-reopening', 'open to new providers'],
  ['Does Stoke have too much domiciliary care?', 'stoke-mps.home-care-today', 'More home care than the city needs'],
  ['How many extra care units does Knowsley have?', 'knowsley-plan.extra-care-today', '703'],
  ['How many LD adults have paid work in Knowsley?', 'knowsley-plan.performance', '2.3% (2022/23)'],
];

it.each(QUESTIONS)('%s (%s)', (question, itemId, answer) => {
  const first = index.ask(question).best.map((hit) => `${hit.itemId}: ${shown(hit)}`);
  const found = first.filter(
    (one) => one.startsWith(`${itemId}: `) && (typeof answer === 'string' ? one.includes(answer) : answer.test(one)),
  );
  expect(found, `first three: ${first.join('\n')}`).not.toEqual([]);
});
