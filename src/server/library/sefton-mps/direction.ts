// Sefton Market Position Statement 2025 to 2028, "Executive Summary/Our Direction 2025 - 2028" and two framing sections, read 22 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Executive Summary/Our Direction 2025 - 2028' });
const challenges = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Meeting These Challenges' });
const shaping = publishedIn({
  councilId: 'sefton',
  documentId: 'sefton-mps',
  section: 'Our Strategic Commissioning and Market Shaping Framework',
});

const when = '2025 to 2028 and beyond';

export const SEFTON_DIRECTION = [
  say.intention({
    id: 'sefton-mps.direction-residential-nursing',
    marketArea: 'residential-nursing',
    direction: 'reduce',
    clientGroups: ['older-people', 'dementia'],
    title: 'Direction: fewer care home beds, for people with higher needs',
    statement:
      'Sefton aims for fewer care home beds. Those that stay should suit higher needs, with a focus on dementia, on quality and on good leaders.',
    when,
    whatYouCanDo: ['Decide which beds in your home could serve higher needs.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
    tableIds: ['sefton-mps.placements'],
  }),
  say.intention({
    id: 'sefton-mps.direction-reablement',
    marketArea: 'reablement',
    direction: 'grow',
    clientGroups: ['hospital-discharge', 'everyone'],
    title: 'Direction: more people have reablement',
    statement:
      'More people should have reablement, both to keep them out of hospital (step up) and after it (step down), in line with Home First.',
    when,
    whatYouCanDo: ['Train staff in an enabling way of working.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.direction-care-at-home',
    marketArea: 'care-at-home',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Direction: more people helped to stay at home',
    statement: 'More people should get help in their own home, and fewer should be placed in care homes.',
    when,
    whatYouCanDo: ['Report your free hours each week.'],
    affects: { serviceTypes: ['home-care', 'live-in-care'] },
  }),
  say.intention({
    id: 'sefton-mps.direction-extra-care',
    marketArea: 'extra-care',
    direction: 'grow',
    clientGroups: ['older-people'],
    title: 'Direction: much more extra care housing',
    statement: 'Sefton wants extra care to grow a great deal, so that people have a real choice other than residential care.',
    when,
    whatYouCanDo: ['Home-care provider? Ask how care in new schemes will be bought.'],
    affects: { serviceTypes: ['extra-care', 'home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.direction-shared-lives',
    marketArea: 'shared-lives',
    direction: 'grow',
    title: 'Direction: more and more varied Shared Lives',
    statement: 'Sefton wants Shared Lives to grow and to suit more kinds of people.',
    when,
    whatYouCanDo: ['Tell people you know that they could become Shared Lives carers.'],
    affects: { serviceTypes: ['shared-lives'] },
  }),
  say.intention({
    id: 'sefton-mps.direction-supported-living',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['learning-disability'],
    title: 'Direction: a new plan for specialist supported housing',
    statement:
      'A new plan is to come for specialist supported housing. It includes care technology, and extra care for people with a learning disability.',
    when,
    whatYouCanDo: ['List the technology your schemes use today.'],
    affects: { serviceTypes: ['supported-living', 'extra-care'] },
  }),
  say.intention({
    id: 'sefton-mps.direction-day-opportunities',
    marketArea: 'day-opportunities',
    direction: 'reshape',
    title: 'Direction: a new model for day opportunities',
    statement:
      'A new model will use what the community already has. Sefton wants more social enterprises and micro-providers, to make support more personal, sooner.',
    when,
    whatYouCanDo: ['Micro-provider? Write down what you do, where, when and your price.'],
    affects: { serviceTypes: ['day-opportunities', 'micro-enterprise', 'community-support'] },
  }),
  say.intention({
    id: 'sefton-mps.direction-carers',
    marketArea: 'carers',
    direction: 'grow',
    clientGroups: ['carers'],
    title: 'Direction: short breaks and advice that fit each carer',
    statement: 'Carers should get short breaks that fit them, direct payments, information and advice.',
    when,
    whatYouCanDo: ['Say when you have short-break places free.'],
    affects: { serviceTypes: ['carers-support', 'short-breaks'], careCategories: ['short-stay'] },
  }),
  say.intention({
    id: 'sefton-mps.direction-prevention',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Direction: help early, with community groups and technology',
    statement:
      'Sefton wants closer work with community, voluntary and faith groups, and to roll out its care technology strategy. It also wants a stronger offer of information, advice and advocacy.',
    when,
    whatYouCanDo: ['Find the community groups near you and tell people about them.'],
    affects: { serviceTypes: ['community-support', 'carers-support', 'micro-enterprise'] },
  }),
  challenges.intention({
    id: 'sefton-mps.fewer-beds-bought',
    marketArea: 'residential-nursing',
    direction: 'reduce',
    title: 'Home first means buying far fewer care beds',
    statement:
      'Helping people at home comes first. Because of that, Sefton is set on buying far fewer care beds. It says this is no comment on local homes, which it calls excellent.',
    whatYouCanDo: ['Read how many places Sefton has bought each quarter.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'], careCategories: ['general-residential', 'general-nursing'] },
    tableIds: ['sefton-mps.placements'],
  }),
  shaping.intention({
    id: 'sefton-mps.working-age-out-of-care-homes',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['under-65'],
    title: 'Fewer working-age adults in care home beds',
    statement:
      'A high number of working-age adults in Sefton live in care homes. The council says this costs a lot and leads to worse results. It wants community services instead where they can work.',
    whatYouCanDo: ['Offer a move-on plan for each resident under 65.'],
    affects: {
      serviceTypes: ['care-home', 'care-home-nursing', 'supported-living', 'community-support'],
      careCategories: [
        'learning-disability-residential',
        'mental-health-residential',
        'learning-disability-nursing',
        'mental-health-nursing',
        'physical-disability-under-65',
      ],
    },
  }),
];
