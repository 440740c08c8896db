// Leicestershire Market Position Statement, 2016 (historical), "Leicestershire's Strategic Approach", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: "Leicestershire's Strategic Approach" });

export const LEICESTERSHIRE_APPROACH = [
  say.intention({
    id: 'leicestershire-mps.tier-prevent',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: '2016, level 1: prevent need',
    statement:
      'Information, advice and places open to all, such as parks, libraries and leisure centres, were to keep people from needing support.',
    when: '2016 to 2020',
    whatYouCanDo: ['History: see how today’s plans speak of prevention.'],
    affects: { serviceTypes: ['community-support', 'micro-enterprise', 'carers-support'] },
  }),
  say.intention({
    id: 'leicestershire-mps.tier-reduce',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['dementia', 'carers', 'mental-health', 'older-people'],
    title: '2016, level 2: reduce need early',
    statement:
      'People likely to need support soon were to be found early: newly diagnosed with dementia, bereaved, lonely, with milder mental ill-health, or caring for someone.',
    when: '2016 to 2020',
    whatYouCanDo: ['History: compare with what is bought today.'],
    affects: { serviceTypes: ['community-support', 'carers-support', 'micro-enterprise', 'day-opportunities'] },
  }),
  say.intention({
    id: 'leicestershire-mps.tier-delay',
    marketArea: 'reablement',
    direction: 'grow',
    clientGroups: ['hospital-discharge', 'everyone'],
    title: '2016, level 3: delay need after a crisis',
    statement: 'After a fall, a stroke or an illness, reablement, rehabilitation and recovery were to keep the effect small.',
    when: '2016 to 2020',
    whatYouCanDo: ['History: compare with what is bought today.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  say.intention({
    id: 'leicestershire-mps.tier-meet',
    marketArea: 'direct-payments',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: '2016, level 4: meet need with a personal budget',
    statement:
      'Only after family and community had been looked at would paid support come in, through a personal budget, mostly as a direct payment on a card. Independence and value came before choice.',
    when: '2016 to 2020',
    whatYouCanDo: ['History: ask how direct payments are paid today.'],
    affects: { serviceTypes: ['home-care', 'supported-living', 'day-opportunities', 'micro-enterprise', 'care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'leicestershire-mps.main-opportunities',
    marketArea: 'supported-living',
    direction: 'grow',
    title: '2016: chances in supported living, extra care and independence',
    statement:
      'The main openings for the year ahead were services that cost less than residential care, such as supported living and extra care, those that build independence, more reablement, technology and joined-up services.',
    when: 'the year from 2016',
    whatYouCanDo: ['History: see which of these still grow.'],
    affects: { serviceTypes: ['supported-living', 'extra-care', 'reablement', 'day-opportunities', 'home-care'] },
  }),
  say.intention({
    id: 'leicestershire-mps.progressive-support',
    marketArea: 'quality',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: '2016: long-term support that grows less over time',
    statement:
      'Providers were to use what a person already has, encourage self-care, use technology, and need less of the council’s money as time goes on.',
    when: '2016 to 2020',
    whatYouCanDo: ['History: such goals may still be in contracts.'],
    affects: { serviceTypes: ['home-care', 'supported-living', 'day-opportunities', 'extra-care'] },
  }),
  say.system({
    id: 'leicestershire-mps.system-direct-payment-card',
    sort: 'programme',
    name: 'Direct Payment Card',
    what: 'A card that holds a person’s direct payment.',
    odd: 'Historical.',
  }),
];
