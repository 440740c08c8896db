// Sefton Market Position Statement 2025 to 2028, "Our Values and Principles Framework", "Codesign and Collaboration" and the CQC framework, read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section });
const values = from('Our Values and Principles Framework');
const codesign = from('Codesign and Collaboration');
const cqc = from('National Care Quality Commissioning New Single Assessment Framework');

export const SEFTON_VALUES = [
  values.intention({
    id: 'sefton-mps.value-for-money',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'Value for money, and no money where results fail',
    statement:
      'Each pound must show its worth. Where the expected results do not come, Sefton may spend less or stop buying. It compares prices with the region, so that they are fair value, can last and suit the service.',
    whatYouCanDo: ['Show the results you get for the price.', 'Know how your price compares with the region.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  values.intention({
    id: 'sefton-mps.social-value',
    marketArea: 'finance',
    direction: 'grow',
    title: 'Social value: jobs, environment and fair trade',
    statement:
      'Sefton uses what it buys to bring jobs, better living standards and a better environment. It expects suppliers to hold to the same, and to obey the law on human rights and modern slavery.',
    whatYouCanDo: ['Keep a list: local jobs, local spending, energy saved.', 'Have a modern slavery statement ready.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  values.intention({
    id: 'sefton-mps.outcomes-focused',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Only services that meet Sefton’s priorities',
    statement:
      'Sefton says it buys only what delivers its priorities, makes life fairer, and gives people personal care, choice, control and independence.',
    whatYouCanDo: ['Say in one page which priorities your service meets.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  values.intention({
    id: 'sefton-mps.evidence-based',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Decisions based on evidence',
    statement:
      'What to buy is decided on needs and gaps, on what is known to work, on the best practice elsewhere, or on comparing the options.',
    whatYouCanDo: ['Send your evidence when the council looks at needs.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  values.intention({
    id: 'sefton-mps.diverse-providers',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Providers who understand equality and diversity',
    statement:
      'Sefton works with organisations that do good for equality: with staff, with people who use services, and in how they plan. The population is changing, and includes people who speak other languages.',
    whatYouCanDo: ['Say which languages and cultures your team knows.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  values.intention({
    id: 'sefton-mps.transparency',
    marketArea: 'quality',
    direction: 'grow',
    title: 'Open talks in forums, and reasons for decisions',
    statement:
      'Sefton will develop forums for providers and the market, building on those it has, and will tell providers why it decided as it did.',
    whatYouCanDo: ['Join the forum for your sector.', 'Not told why? Ask for the reasons.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  values.intention({
    id: 'sefton-mps.quality-or-exit',
    marketArea: 'quality',
    direction: 'reduce',
    title: 'Help with quality, and an end for poor services',
    statement:
      'Tenders are to be judged on good quality that can last. There is help for providers when quality worries arise. At times Sefton will also work on the exit of providers of poor quality.',
    whatYouCanDo: ['Ask for quality support before a concern becomes a rating.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  codesign.intention({
    id: 'sefton-mps.coproduction-framework',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'One framework for designing services together',
    statement:
      'Since 2023 the whole council has one framework for co-production. It guides how services are reviewed, changed and improved, and how decisions are made. The principles were a picture: they are not published in the text.',
    when: 'since 2023',
    whatYouCanDo: ['Ask to take part when your kind of service is reviewed.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  codesign.system({
    id: 'sefton-mps.system-accessible-information',
    sort: 'strategy',
    name: 'Accessible Information Standards',
    what: 'The council’s policy that information comes in a form each person can use.',
    odd: 'It was a link; the address is not in the text.',
  }),
  codesign.system({
    id: 'sefton-mps.system-diverse-by-design',
    sort: 'strategy',
    name: 'LGA Diverse by Design',
    what: 'An approach of the Local Government Association to equality in councils.',
    odd: 'It was a link; the address is not in the text.',
  }),
  values.system({
    id: 'sefton-mps.system-provider-forums',
    sort: 'forum',
    name: 'Sefton provider and market forums',
    what: 'Meetings where providers and the council talk openly. Existing networks are to be built on.',
    odd: 'No dates, names or contacts are printed.',
  }),
  values.system({
    id: 'sefton-mps.system-small-grants',
    sort: 'fund',
    name: 'Grants to small voluntary organisations',
    what: 'Small grants, of less than a thousand pounds, beside contracts of many millions.',
    odd: 'The text names no fund, no date and no way to apply.',
  }),
  cqc.finding({
    id: 'sefton-mps.cqc-assesses-councils',
    sort: 'fact',
    marketArea: 'quality',
    title: 'CQC now assesses councils too',
    statement:
      'Since April 2023 CQC also judges the council’s adult social care, how it buys included. The four themes are working with people; giving support; safety; and leadership. Sefton reset its values to match.',
  }),
  cqc.system({
    id: 'sefton-mps.system-single-assessment',
    sort: 'programme',
    name: 'CQC single assessment framework',
    what: 'The one way in which CQC assesses providers, councils and local health and care systems.',
    odd: 'The heading says "Care Quality Commissioning", and the text says it covers the whole UK. It was a link; the address is not in the text.',
  }),
];
