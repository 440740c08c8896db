// Sefton Market Position Statement 2025 to 2028, "Meeting These Challenges", read 25 November 2026.
import { CARE_HOMES, EVERY_SERVICE, publishedIn, SMALL_AND_LOCAL } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Meeting These Challenges' });

export const SEFTON_MEETING_CHALLENGES = [
  say.intention({
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
  say.intention({
    id: 'sefton-mps.programme-market-shaping',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'Better at Home, part 1: shaping the market',
    statement: 'The first of five programmes is for a market that is tied to its communities, quick to respond, good and affordable.',
    whatYouCanDo: ['Say how your service is part of its neighbourhood.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'sefton-mps.programme-hospital-to-home',
    marketArea: 'reablement',
    direction: 'reshape',
    clientGroups: ['hospital-discharge'],
    title: 'Better at Home, part 2: urgent care, and hospital to home',
    statement:
      'The second redesigns the first contact with health and care, the discharge to assess routes, reablement by New Directions, and intermediate beds.',
    whatYouCanDo: ['Say if you could offer intermediate beds, how many and from when.'],
    affects: { serviceTypes: ['reablement', 'home-care', ...CARE_HOMES], careCategories: ['short-stay'] },
  }),
  say.intention({
    id: 'sefton-mps.programme-workforce',
    marketArea: 'workforce',
    direction: 'reshape',
    title: 'Better at Home, part 3: workforce and resources',
    statement: 'The third is for staff and resources that work together and are ready for the future.',
    whatYouCanDo: ['Report your workforce each month, so that plans start from true figures.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'sefton-mps.programme-quality',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Better at Home, part 4: quality and best practice',
    statement: 'The fourth is for care whose quality is checked and which follows the best practice.',
    whatYouCanDo: ['Share one thing that works well with your provider forum.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'sefton-mps.programme-digital',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'Better at Home, part 5: digital tools and data',
    statement: 'The fifth is for more digital tools, and for data and systems that are ready for the future.',
    whatYouCanDo: ['Still on paper? Plan your move to digital records.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'sefton-mps.community-strengths',
    marketArea: 'voluntary',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Build from the bottom up on what communities have',
    statement:
      'Sefton starts from the strengths of its communities. It wants people to share what they are good at and to create answers of their own, with a larger part for volunteers and for people who have been through the same.',
    whatYouCanDo: ['Invite volunteers into one activity.', 'Small group? Tell the council what you run.'],
    affects: { serviceTypes: [...SMALL_AND_LOCAL, 'day-opportunities'] },
  }),
  say.intention({
    id: 'sefton-mps.public-health',
    marketArea: 'prevention',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Services that help people to healthy habits',
    statement:
      'With Public Health, Sefton wants to buy services that encourage people to be active and to stop smoking, and that meet the needs of people who misuse substances. Services it pays for will be helped to point people to Public Health.',
    whatYouCanDo: ['Teach staff where to send people who want to stop smoking or move more.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'sefton-mps.information-for-residents',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Good information for residents and for providers',
    statement:
      'Sefton sees it as its duty to tell residents all their choices in good time. It calls independent providers key partners and wants them to get the information and help they need.',
    whatYouCanDo: ['Check that what is public about your service is right.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'sefton-mps.system-better-at-home',
    sort: 'programme',
    name: 'Better at Home',
    what: 'Sefton’s programme to change adult social care and health, in five parts. The cabinet update calls it a three-year programme.',
  }),
  say.system({
    id: 'sefton-mps.system-place-plan',
    sort: 'strategy',
    name: 'Sefton Place Plan',
    what: 'A plan with community, care and health partners for what the country expects of health and care.',
    odd: 'No link is printed.',
  }),
  say.system({
    id: 'sefton-mps.system-home-first',
    sort: 'programme',
    name: 'Home First',
    what: 'The rule that recovering at home comes before a hospital or another building.',
  }),
  say.intention({
    id: 'sefton-mps.healthy-at-home',
    marketArea: 'care-at-home',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Healthy and self-reliant at home, with choice when care is needed',
    statement:
      'Sefton wants people to manage their own health at home for as long as they can. Where they need care, they should choose how, and be the centre of what council and providers do.',
    whatYouCanDo: ['Offer at least two ways to meet each need.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
];
