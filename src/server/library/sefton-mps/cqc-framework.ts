// Sefton Market Position Statement 2025 to 2028, "National Care Quality Commissioning New Single Assessment Framework", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'sefton',
  documentId: 'sefton-mps',
  section: 'National Care Quality Commissioning New Single Assessment Framework',
});

export const SEFTON_CQC_FRAMEWORK = [
  say.finding({
    id: 'sefton-mps.cqc-assesses-councils',
    sort: 'fact',
    marketArea: 'quality',
    title: 'CQC now assesses councils too',
    statement:
      'Since April 2023 CQC also judges the council’s adult social care, how it buys included. The four themes are working with people; giving support; safety; and leadership. Sefton reset its values to match.',
  }),
  say.system({
    id: 'sefton-mps.system-single-assessment',
    sort: 'programme',
    name: 'CQC single assessment framework',
    what: 'The one way in which CQC assesses providers, councils and local health and care systems.',
    odd: 'The heading says "Care Quality Commissioning", and the text says it covers the whole UK. It was a link; the address is not in the text.',
  }),
];
