// Sefton Market Position Statement 2025 to 2028, "Our Values and Principles Framework", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Our Values and Principles Framework' });

export const SEFTON_VALUES = [
  say.intention({
    id: 'sefton-mps.fee-conversations',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'More open talks about fees',
    statement:
      'With budgets tight on both sides, Sefton says it must talk more openly with providers about fee rates and rises, so both understand the costs. Value counts too, not only price. No fee rate is printed.',
    whatYouCanDo: ['Bring your real costs to the talk, line by line.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'home-care', 'supported-living', 'extra-care', 'day-opportunities'] },
  }),
  say.intention({
    id: 'sefton-mps.proportionate-buying',
    marketArea: 'voluntary',
    direction: 'maintain',
    title: 'Buying that fits the size: small grants to large contracts',
    statement:
      'Sefton buys through contracts of many millions, and through small grants of less than a thousand pounds to voluntary groups. It aims to make the steps fit the money, the risk and the provider, and to keep them simple.',
    whatYouCanDo: ['Small group? Ask what grants there are and how to apply.'],
    affects: { serviceTypes: ['micro-enterprise', 'community-support', 'carers-support'] },
  }),
  say.intention({
    id: 'sefton-mps.value-for-money',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'Value for money, and no money where results fail',
    statement:
      'Each pound must show its worth. Where the expected results do not come, Sefton may spend less or stop buying. It compares prices with the region, so that they are fair value, can last and suit the service.',
    whatYouCanDo: ['Show the results you get for the price.', 'Know how your price compares with the region.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'sefton-mps.social-value',
    marketArea: 'finance',
    direction: 'grow',
    title: 'Social value: jobs, environment and fair trade',
    statement:
      'Sefton uses what it buys to bring jobs, better living standards and a better environment. It expects suppliers to hold to the same, and to obey the law on human rights and modern slavery.',
    whatYouCanDo: ['Keep a list: local jobs, local spending, energy saved.', 'Have a modern slavery statement ready.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
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
  say.intention({
    id: 'sefton-mps.evidence-based',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Decisions based on evidence',
    statement:
      'What to buy is decided on needs and gaps, on what is known to work, on the best practice elsewhere, or on comparing the options.',
    whatYouCanDo: ['Send your evidence when the council looks at needs.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
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
  say.intention({
    id: 'sefton-mps.transparency',
    marketArea: 'quality',
    direction: 'grow',
    title: 'Open talks in forums, and reasons for decisions',
    statement:
      'Sefton will develop forums for providers and the market, building on those it has, and will tell providers why it decided as it did.',
    whatYouCanDo: ['Join the forum for your sector.', 'Not told why? Ask for the reasons.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'sefton-mps.quality-or-exit',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Help with quality, and an end for poor services',
    statement:
      'Tenders are to be judged on good quality that can last. There is help for providers when quality worries arise. At times Sefton will also work on the exit of providers of poor quality.',
    whatYouCanDo: ['Ask for quality support before a concern becomes a rating.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'sefton-mps.system-provider-forums',
    sort: 'forum',
    name: 'Sefton provider and market forums',
    what: 'Meetings where providers and the council talk openly. Existing networks are to be built on.',
    odd: 'No dates, names or contacts are printed.',
  }),
  say.system({
    id: 'sefton-mps.system-small-grants',
    sort: 'fund',
    name: 'Grants to small voluntary organisations',
    what: 'Small grants, of less than a thousand pounds, beside contracts of many millions.',
    odd: 'The text names no fund, no date and no way to apply.',
  }),
  say.finding({
    id: 'sefton-mps.unpublished-fee-rates',
    sort: 'unpublished',
    marketArea: 'finance',
    title: 'What Sefton pays',
    statement: 'No fee rate for any kind of care is published in the text.',
  }),
];
