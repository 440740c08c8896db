// Sefton Cabinet Member Update, 7 January 2025, "Care Homes and Quality", read 25 November 2026.
import { CARE_HOMES, EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section: 'Care Homes and Quality' });

export const UPDATE_CARE_HOMES_AND_QUALITY = [
  say.intention({
    id: 'sefton-update.organisational-safeguarding',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'A clearer way to handle safeguarding in an organisation',
    statement:
      'The safeguarding and quality teams are writing an Organisational Safeguarding model, with a flow chart of how decisions are made.',
    whatYouCanDo: ['Ask for the flow chart, and put your own steps beside it.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'sefton-update.risk-ranking',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Each provider placed by risk',
    statement:
      'The quality team keeps a model that sorts all providers by risk. It works with social workers, therapists and health to give more support where risk is high. The ranks are not published.',
    whatYouCanDo: ['Ask how your own service is placed, and why.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'sefton-update.system-quality-team',
    sort: 'organisation',
    name: 'Quality Assurance (QA) team',
    what: 'The council team that visits providers, ranks risk and helps where quality is a worry.',
    odd: 'No contact is printed.',
  }),
  say.system({
    id: 'sefton-update.system-risk-meetings',
    sort: 'forum',
    name: 'Care Quality & Risk meetings',
    what: 'Meetings where the council, CQC and partners share what they know about care homes.',
  }),
  say.system({
    id: 'sefton-update.system-enter-and-view',
    sort: 'programme',
    name: 'Healthwatch "Enter and View"',
    what: 'Visits by Healthwatch to care services, from January 2025.',
  }),
  say.intention({
    id: 'sefton-update.support-with-health',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Extra help for providers in difficulty',
    statement:
      'Where there are concerns, therapists, social workers and health partners join the quality team in supporting the provider, so that risks are dealt with.',
    whatYouCanDo: ['Write an action plan with dates, and share it.'],
    affects: { serviceTypes: [...CARE_HOMES, 'home-care', 'supported-living', 'extra-care'] },
  }),
  say.intention({
    id: 'sefton-update.care-home-visits',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Care home visits, with health and safeguarding',
    statement:
      'The council helps homes improve together with health teams. It goes on visiting homes to check their contract, with its safeguarding team, and shares what it knows with partners such as CQC.',
    whatYouCanDo: ['Keep one folder ready for a visit.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'sefton-update.quality-concerns',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Help for providers with quality worries',
    statement:
      'The quality team ranks all providers by risk. It was working with 15 to 20 of them because of worries about quality. The number goes up and down.',
    figures: [{ label: 'Providers with quality concerns', value: 15, to: 20, unit: 'providers', period: 'report of January 2025' }],
    whatYouCanDo: ['Ask for help before a worry grows.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'home-care', 'reablement', 'supported-living', 'extra-care'] },
  }),
  say.intention({
    id: 'sefton-update.enter-and-view',
    marketArea: 'quality',
    direction: 'grow',
    title: 'Healthwatch visits across the care market',
    statement: 'Healthwatch is to help with visits to care services through its "Enter and View" programme, starting in January 2025.',
    when: 'from January 2025',
    whatYouCanDo: ['Tell residents, families and staff who Healthwatch is.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'supported-living', 'extra-care', 'day-opportunities'] },
  }),
];
