// Sefton Market Position Statement 2025 to 2028, "Unmet Needs", read 25 November 2026.
import { EVERY_SERVICE, publishedIn, type TableWords } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Unmet Needs' });

const compared = (id: string, title: string, rows: TableWords['rows']) =>
  say.table({
    id,
    title,
    unit: 'percent',
    period: 'date not stated',
    columns: ['People using adult social care', 'Sefton adults'],
    rows,
    note: 'Date not stated. Where the first share is lower, Sefton sees a group that may be missing out.',
  });

export const SEFTON_UNMET_NEEDS = [
  say.intention({
    id: 'sefton-mps.equality-assessments',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['transition'],
    title: 'Each purchase checked for equality; care leavers first',
    statement:
      'Each decision to buy has an equality assessment. In 2024 the council chose to protect people who were in care as children, so gaps in support for those young adults come first.',
    whatYouCanDo: ['Say how you support young people who grew up in care.'],
    affects: { serviceTypes: ['supported-living', 'shared-lives', 'community-support', 'home-care'] },
  }),
  say.system({
    id: 'sefton-mps.system-adults-at-risk',
    sort: 'data-source',
    name: 'Adults at Risk Strategic Needs Assessment 2023',
    what: 'A study of adults at risk in Sefton, whose findings the council wants to act on.',
    odd: 'It was a link; the address is not in the text.',
  }),
  say.finding({
    id: 'sefton-mps.unpublished-support-reasons',
    sort: 'unpublished',
    marketArea: 'quality',
    title: 'Why people need support, beside the North West and England',
    statement: 'The table of primary support reasons was a picture: no value is published in the text.',
  }),
  say.intention({
    id: 'sefton-mps.unmet-needs',
    marketArea: 'quality',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'Reach groups of people who may be missing out',
    statement:
      'Some groups are a smaller share of the people who use care than of all adults. Sefton will buy services that can meet everyone’s needs, and ask groups about what stops them. ' +
      'A table of reasons for support was a picture: its values are not published in the text.',
    whatYouCanDo: ['Look at who uses your service, and who does not.', 'Say which languages and cultures your staff know.'],
    affects: {
      serviceTypes: [
        'care-home',
        'care-home-nursing',
        'home-care',
        'supported-living',
        'day-opportunities',
        'community-support',
        'carers-support',
      ],
    },
    tableIds: [
      'sefton-mps.unmet-needs-age',
      'sefton-mps.unmet-needs-gender',
      'sefton-mps.unmet-needs-ethnicity',
      'sefton-mps.unmet-needs-sexual-orientation',
      'sefton-mps.unmet-needs-religion',
    ],
  }),
  compared('sefton-mps.unmet-needs-age', 'Who uses adult social care, by age', [
    { label: 'Under 20', values: [0.3, 2.3] },
    { label: '20 to 29', values: [5.2, 12.6] },
    { label: '30 to 39', values: [6.5, 15] },
    { label: '40 to 49', values: [6.3, 14.2] },
    { label: '50 to 59', values: [10.5, 18.4] },
    { label: '60 to 69', values: [13.5, 16.3] },
    { label: '70 to 79', values: [17.7, 12.9] },
    { label: '80 to 89', values: [26.5, 6.9] },
    { label: '90 to 99', values: [12.8, 1] },
    { label: '100 and over', values: [0.8, 0.5] },
  ]),
  compared('sefton-mps.unmet-needs-gender', 'Who uses adult social care, by gender', [
    { label: 'Female', values: [57.6, 51.6] },
    { label: 'Male', values: [42.4, 48.4] },
  ]),
  compared('sefton-mps.unmet-needs-ethnicity', 'Who uses adult social care, by ethnicity', [
    { label: 'White', values: [98.2, 95.8] },
    { label: 'BAME, as printed', values: [1.3, 3.5] },
    { label: 'Other', values: [0.4, 0.7] },
    { label: 'Traveller, Gypsy or Roma', values: [0, 0] },
  ]),
  compared('sefton-mps.unmet-needs-sexual-orientation', 'Who uses adult social care, by sexual orientation', [
    { label: 'Straight or heterosexual', values: [96.6, 97.7] },
    { label: 'Gay or lesbian', values: [2.4, 1.4] },
    { label: 'Bisexual', values: [0.9, 0.9] },
  ]),
  compared('sefton-mps.unmet-needs-religion', 'Who uses adult social care, by religion', [
    { label: 'Christian', values: [89, 64.5] },
    { label: 'No religion', values: [9.2, 33.6] },
    { label: 'Other religion', values: [1, 0.4] },
    { label: 'Jewish', values: [0.3, 0.1] },
    { label: 'Muslim', values: [0.3, 0.8] },
    { label: 'Buddhist', values: [0.1, 0.2] },
    { label: 'Hindu', values: [0, 0.4] },
  ]),
  say.intention({
    id: 'sefton-mps.measure-unmet-need',
    marketArea: 'quality',
    direction: 'explore',
    clientGroups: ['everyone'],
    title: 'Find out and count what needs are not met',
    statement:
      'Sefton says it can deliver its priorities only if it is able to assess unmet need in full and put numbers to it. It prints no such number yet.',
    whatYouCanDo: ['Tell the council whom you had to turn away, and why, in counts only.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
];
