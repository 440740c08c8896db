// Sefton Market Position Statement 2025 to 2028, "Market Area - Shared Lives", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area - Shared Lives' });

export const SEFTON_SHARED_LIVES = [
  say.finding({
    id: 'sefton-mps.shared-lives-what',
    sort: 'fact',
    marketArea: 'shared-lives',
    title: 'What Shared Lives can be: days, short breaks or a home',
    statement:
      'Approved and trained carers in the community give day support, short breaks or a long-term home. Sefton says it can be good value, with fewer people in long-term care or hospital.',
  }),
  say.intention({
    id: 'sefton-mps.shared-lives-complex-needs',
    marketArea: 'shared-lives',
    direction: 'grow',
    title: 'Shared Lives for people with more complex needs',
    statement:
      'Developing the model should also let it support people whose care is more complex. For people after a mental health stay a home share model is named.',
    whatYouCanDo: ['Say what back-up your carers would need.'],
    affects: { serviceTypes: ['shared-lives', 'reablement'] },
  }),
  say.intention({
    id: 'sefton-mps.shared-lives-more',
    marketArea: 'shared-lives',
    direction: 'grow',
    title: 'At least 16 more Shared Lives placements by 2032/33',
    statement:
      'Sefton has about 78 Shared Lives placements. It projects a need for at least 16 more by 2032/33, and expects that to go up.',
    figures: [
      { label: 'Shared Lives placements', value: 78, unit: 'placements', qualifier: 'about', period: 'now; date not stated' },
      { label: 'Extra Shared Lives placements', value: 16, unit: 'placements', qualifier: 'at least', period: 'by 2032/33' },
    ],
    when: 'by 2032/33',
    whatYouCanDo: ['Invite people with a spare room to find out about Shared Lives.'],
    affects: { serviceTypes: ['shared-lives'] },
    tableIds: ['sefton-mps.shared-lives-people'],
  }),
  say.intention({
    id: 'sefton-mps.shared-lives-new-groups',
    marketArea: 'shared-lives',
    direction: 'grow',
    clientGroups: ['transition', 'mental-health', 'hospital-discharge'],
    title: 'Shared Lives for young people, hospital leavers and mental health',
    statement:
      'Sefton wants to use Shared Lives for young people, also those leaving care. It wants it for people well enough to leave hospital whose home is not ready, ' +
      'and for people who step down from mental health care.',
    whatYouCanDo: ['Ask Shared Lives carers what training they would need for this.'],
    affects: { serviceTypes: ['shared-lives', 'reablement'] },
  }),
];
