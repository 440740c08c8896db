// Sefton Market Position Statement 2025 to 2028, "Conclusions / Priorities for the next 12 months / Review of our MPS", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'sefton',
  documentId: 'sefton-mps',
  section: 'Conclusions / Priorities for the next 12 months / Review of our MPS',
});

const when = 'the twelve months after publishing; no date stated';

export const SEFTON_NEXT_TWELVE_MONTHS = [
  say.intention({
    id: 'sefton-mps.priority-new-arrangements',
    marketArea: 'residential-nursing',
    direction: 'recommission',
    title: 'Priority: new contracts for homes, day and supported living',
    statement:
      'Sefton will set up new ways of buying for three sectors: care homes, day opportunities and supported living. Updated contracts and specifications should make it clearer how to get work, ' +
      'and help to join care up with health and public health.',
    when,
    whatYouCanDo: ['Get your papers ready to apply.', 'Ask to see the draft specification.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'day-opportunities', 'supported-living'] },
  }),
  say.intention({
    id: 'sefton-mps.priority-better-at-home',
    marketArea: 'reablement',
    direction: 'grow',
    title: 'Priority: Better at Home, mostly more reablement',
    statement:
      'The Better at Home programme comes next. It is mainly about more reablement, so that people first get help to be independent again.',
    when,
    whatYouCanDo: ['Say how many reablement hours you could add.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.priority-quality-workforce',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Priority: better quality and a stronger workforce',
    statement:
      'Sefton will go on working with providers on quality, helped by better data and by partners such as health, advocacy and voluntary groups. It will also build up its workforce and training plans.',
    when,
    whatYouCanDo: ['Keep your workforce figures up to date each month.', 'Ask for help early if quality slips.'],
    affects: {
      serviceTypes: ['care-home', 'care-home-nursing', 'home-care', 'reablement', 'supported-living', 'extra-care', 'day-opportunities'],
    },
  }),
  say.intention({
    id: 'sefton-mps.priority-needs-risks',
    marketArea: 'prevention',
    direction: 'reshape',
    clientGroups: ['transition', 'everyone'],
    title: 'Priority: local demand, young people and complex needs',
    statement:
      'Services should match what local people need. Sefton will work on plans for young people moving to adult services. It will also plan for the most complex needs, such as wider health problems or not sharing a language.',
    when,
    whatYouCanDo: ['Say which languages your staff speak.', 'Say which complex needs you can meet.'],
    affects: {
      serviceTypes: ['care-home', 'care-home-nursing', 'home-care', 'supported-living', 'day-opportunities', 'community-support'],
    },
  }),
  say.intention({
    id: 'sefton-mps.priority-engagement',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Priority: keep working with the market',
    statement:
      'Sefton will keep working with providers on these plans. It will look at this statement again each year, with providers, health and people who use services.',
    when,
    whatYouCanDo: ['Join the provider forum, and answer when you are asked.'],
    affects: {
      serviceTypes: [
        'care-home',
        'care-home-nursing',
        'home-care',
        'reablement',
        'supported-living',
        'extra-care',
        'day-opportunities',
        'shared-lives',
      ],
    },
  }),
  say.finding({
    id: 'sefton-mps.unpublished-portal',
    sort: 'unpublished',
    marketArea: 'quality',
    title: 'Where Sefton advertises its tenders',
    statement: 'The statement names no portal and no address. Ask the council’s procurement team, or look on Find a Tender.',
  }),
];
