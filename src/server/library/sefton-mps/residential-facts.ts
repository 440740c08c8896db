// Sefton Market Position Statement 2025 to 2028, "Market Area - Residential & Nursing Care": figures, pictures and names, read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area - Residential & Nursing Care' });

export const SEFTON_RESIDENTIAL_FACTS = [
  say.table({
    id: 'sefton-mps.placements-by-place',
    title: 'Where the people Sefton places in care homes live',
    unit: 'placements',
    period: 'now; date not stated',
    columns: ['Now; date not stated'],
    rows: [
      { label: 'In Sefton homes', values: [1432] },
      { label: 'In homes outside the borough, as first counted (about)', values: [160] },
      { label: 'All (about)', values: [1592] },
    ],
    note: 'A later paragraph has about 211 outside the borough. We show both.',
  }),
  say.table({
    id: 'sefton-mps.older-population',
    title: 'Older residents: share of the population, and growth to 2043',
    unit: 'percent',
    period: 'now (date not stated), and by 2043',
    columns: ['Share now', 'Share by 2043', 'Growth by 2043'],
    rows: [
      { label: 'Aged 65 and over', values: [23, 30, null] },
      { label: 'Aged 85 and over', values: [null, null, 73] },
    ],
    note: 'Growth of people aged 65 and over is printed as "a third". An empty cell means that the text gives no number.',
  }),
  say.table({
    id: 'sefton-mps.care-home-size-shares',
    title: 'Share of care homes in Sefton by size',
    unit: 'percent',
    period: 'December 2024',
    columns: ['December 2024'],
    rows: [
      { label: 'Small: under 10 beds', values: [23] },
      { label: 'Medium: 10 to 60 beds', values: [69] },
      { label: 'Large: over 60 beds', values: [8] },
    ],
  }),
  say.finding({
    id: 'sefton-mps.homes-closed-and-opened',
    sort: 'fact',
    marketArea: 'residential-nursing',
    title: 'Fewer homes than before, but about as many beds',
    statement:
      'In recent years some homes closed and new ones opened. The number of homes fell; beds did not fall much. How many closed or opened is not printed.',
    figures: [{ label: 'Bedspaces in all', value: 3590, unit: 'beds', period: 'December 2024' }],
  }),
  say.finding({
    id: 'sefton-mps.unpublished-residential-charts',
    sort: 'unpublished',
    marketArea: 'residential-nursing',
    title: 'The charts of residential and nursing placements',
    statement:
      'Two charts meant to show fewer placements were pictures: no value of theirs is published in the text. The quarterly table beside them is.',
  }),
  say.finding({
    id: 'sefton-mps.unpublished-homes-map',
    sort: 'unpublished',
    marketArea: 'residential-nursing',
    title: 'Where older people’s homes are, by main category',
    statement: 'The maps were pictures: no home and no place on them is published in the text.',
  }),
  say.system({
    id: 'sefton-mps.system-care-home-framework',
    sort: 'contract',
    name: 'New care home framework',
    what: 'The contracts to come for residential and nursing care: the main way for a home to get work from Sefton.',
    odd: 'It has no name of its own yet, and no dates are printed.',
  }),
  say.system({
    id: 'sefton-mps.system-choice-directive',
    sort: 'programme',
    name: 'Choice Directive',
    what: 'The rule that a person can choose their care home, also one outside the borough. It stays above the framework.',
  }),
  say.system({
    id: 'sefton-mps.system-positive-behaviour',
    sort: 'programme',
    name: 'Positive Behavioural Support',
    what: 'A way of supporting people whose behaviour can challenge, which Sefton names for homes for adults under 65.',
  }),
];
