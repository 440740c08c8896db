// Leicestershire Market Position Statement, 2016 (historical), "Reducing need", read 25 November 2026.
import { publishedIn, SMALL_AND_LOCAL } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Reducing need' });

const HISTORY = 'From 2016: ask the council what it plans now.';

export const LEICESTERSHIRE_REDUCING = [
  say.intention({
    id: 'leicestershire-mps.innovation-programme',
    marketArea: 'voluntary',
    direction: 'explore',
    title: '2016: money for small pilots',
    statement:
      'An Innovation Programme, then in its third phase, paid for small trials of new ideas, mostly for prevention. A Shire Grant helped local groups and social enterprises.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['micro-enterprise', 'community-support', 'carers-support'] },
  }),
  say.table({
    id: 'leicestershire-mps.early-help-people',
    title: 'People reached by early help',
    unit: 'people',
    period: '2015',
    columns: ['2015'],
    rows: [
      { label: 'On the mental health drop-in’s list, March 2015', values: [515] },
      { label: 'Carers who got the newsletter each quarter (over)', values: [3500] },
      { label: 'New carers supported, April to September 2015', values: [385] },
      { label: 'Carers reached through GPs since April 2015 (over)', values: [310] },
      { label: 'Of them helped to ask for formal support', values: [82] },
    ],
    note: 'Historical.',
  }),
  say.intention({
    id: 'leicestershire-mps.local-area-coordination',
    marketArea: 'voluntary',
    direction: 'explore',
    clientGroups: ['everyone'],
    title: '2016: Local Area Co-ordination tried in 8 areas',
    statement: 'Co-ordinators in 8 areas helped vulnerable people to local services, and local people to design what is missing.',
    when: '2016',
    whatYouCanDo: ['History: ask what became of it.'],
    affects: { serviceTypes: SMALL_AND_LOCAL },
  }),
  say.intention({
    id: 'leicestershire-mps.lightbulb',
    marketArea: 'prevention',
    direction: 'explore',
    clientGroups: ['hospital-discharge', 'everyone'],
    title: '2016: Lightbulb, one contact for housing help',
    statement:
      'Led by Blaby, the county and housing authorities tried one point of contact, one assessment and more help, from handypersons to warm homes, to avoid hospital stays.',
    when: '2015/16',
    whatYouCanDo: ['History: ask what became of it.'],
    affects: { serviceTypes: ['community-support', 'reablement', 'home-care'] },
  }),
  say.intention({
    id: 'leicestershire-mps.advocacy',
    marketArea: 'quality',
    direction: 'recommission',
    title: '2016: advocacy bought again by three councils together',
    statement: 'Advocacy was reviewed and was being bought again for the city, the county and Rutland as one seamless service.',
    when: '2016',
    whatYouCanDo: ['History: ask what became of it.'],
    affects: { serviceTypes: ['community-support', 'carers-support'] },
  }),
  say.intention({
    id: 'leicestershire-mps.mental-health-alignment',
    marketArea: 'prevention',
    direction: 'reshape',
    clientGroups: ['mental-health'],
    title: '2016: mental health services in line with health',
    statement: 'With health colleagues the county wanted its mental health drop-in and other services to fit together better.',
    when: '2016',
    whatYouCanDo: ['History: ask what became of it.'],
    affects: { serviceTypes: ['community-support', 'supported-living'] },
  }),
  ...(
    [
      ['drop-in', 'programme', 'Mental health drop-in service', 'Information, advice, peer support and one-to-one sessions.'],
      [
        'memory-support',
        'programme',
        'Memory Support Co-ordination Service',
        'Support for people worried about their memory or with dementia: groups, teaching, dementia cafes.',
      ],
      ['carers-support', 'programme', 'Carers support service', 'Advice, groups, telephone befriending and a newsletter for carers.'],
      ['gp-health-wellbeing', 'programme', 'GP Health & Wellbeing Service', 'Helped GP surgeries find and support carers.'],
      [
        'local-area-coordination',
        'programme',
        'Local Area Co-ordination',
        'Co-ordinators who tie people to what is near them; on trial in 8 areas.',
      ],
      ['shire-grant', 'fund', 'Shire Grant programme', 'Grants for local groups and social enterprises.'],
      ['innovation-programme', 'fund', 'Innovation Programme', 'Money for small pilots with new ideas, in its phase 3.'],
      ['lightbulb', 'programme', 'LightBulb', 'A county-wide housing and support project led by Blaby District Council.'],
    ] as const
  ).map(([id, sort, name, what]) =>
    say.system({ id: `leicestershire-mps.system-${id}`, sort, name, what, odd: 'Historical: as it was in 2016. No link is printed.' }),
  ),
];
