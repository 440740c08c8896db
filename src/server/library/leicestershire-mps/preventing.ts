// Leicestershire Market Position Statement, 2016 (historical), "Preventing need", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Preventing need' });

export const LEICESTERSHIRE_PREVENTING = [
  say.finding({
    id: 'leicestershire-mps.calls',
    sort: 'fact',
    marketArea: 'prevention',
    title: '2016: about 700 calls a week on social care',
    statement: 'The customer service centre took that many calls, and an independent service gave advice as well.',
    figures: [{ label: 'Calls about social care', value: 700, unit: 'calls a week', qualifier: 'about', period: '2016' }],
  }),
  say.finding({
    id: 'leicestershire-mps.advice-organisations',
    sort: 'fact',
    marketArea: 'voluntary',
    title: '2016: about 20 contracts for advice, and 378 groups',
    statement:
      'The county paid about 20 organisations for advice and information. Voluntary Action Leicestershire counted 378 groups with an interest in social care; a full map proved hard to make.',
    figures: [
      { label: 'Organisations under contract for advice', value: 20, unit: 'organisations', qualifier: 'about', period: '2016' },
      { label: 'Groups with an interest in social care', value: 378, unit: 'organisations', period: '2016' },
    ],
  }),
  say.intention({
    id: 'leicestershire-mps.website-and-standards',
    marketArea: 'prevention',
    direction: 'reshape',
    clientGroups: ['everyone', 'older-people'],
    title: '2016: one clear way to advice, online and to a standard',
    statement:
      'Information was scattered and uneven. The county meant to develop its website, make the routes clear with its partners, and agree standards, with older people in mind.',
    when: '2016',
    whatYouCanDo: ['History: ask what became of it.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'leicestershire-mps.system-val',
    sort: 'organisation',
    name: 'Voluntary Action Leicestershire (VAL)',
    what: 'Support for the local voluntary sector.',
    odd: 'No link is printed.',
  }),
  say.system({
    id: 'leicestershire-mps.system-service-centre',
    sort: 'contact',
    name: 'Customer Service Centre',
    what: 'Where people called about social care.',
    odd: 'Historical. No telephone number is printed.',
  }),
];
