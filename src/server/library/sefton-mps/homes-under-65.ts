// Sefton Market Position Statement 2025 to 2028, "Market Area - Residential & Nursing Care", homes for people under 65, read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area - Residential & Nursing Care' });

export const SEFTON_HOMES_UNDER_65 = [
  say.intention({
    id: 'sefton-mps.under-65-move-on',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    clientGroups: ['under-65'],
    title: 'Under 65: help people move on to supported living',
    statement:
      'For adults under 65, Sefton wants services that help people leave residential care for supported living where that is right for them.',
    whatYouCanDo: ['List residents who might be ready to move on, and talk to their social workers.'],
    affects: {
      serviceTypes: ['care-home', 'supported-living'],
      careCategories: ['learning-disability-residential', 'mental-health-residential', 'physical-disability-under-65'],
    },
  }),
  say.intention({
    id: 'sefton-mps.under-65-reregister',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    clientGroups: ['under-65'],
    title: 'Under 65: homes that could become supported living',
    statement:
      'Sefton will work with homes to think about registering as supported living instead, where the building suits it and it is best for people.',
    whatYouCanDo: ['Check if your building could give each person a front door and a tenancy.'],
    affects: {
      serviceTypes: ['care-home', 'supported-living'],
      careCategories: ['learning-disability-residential', 'mental-health-residential', 'physical-disability-under-65'],
    },
  }),
  say.intention({
    id: 'sefton-mps.under-65-short-breaks',
    marketArea: 'residential-nursing',
    direction: 'grow',
    clientGroups: ['under-65', 'carers'],
    title: 'Under 65: more short breaks',
    statement: 'Sefton wants more short breaks, also called respite, for adults under 65.',
    whatYouCanDo: ['Say which beds you could offer for short breaks, and when.'],
    affects: { serviceTypes: ['care-home', 'short-breaks'], careCategories: ['short-stay'] },
  }),
  say.intention({
    id: 'sefton-mps.under-65-positive-behaviour',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    clientGroups: ['under-65', 'learning-disability', 'autism'],
    title: 'Under 65: Positive Behavioural Support',
    statement:
      'Sefton wants homes to do more to help people be independent, and to make behaviour that challenges milder and rarer. Positive Behavioural Support is one way it names.',
    whatYouCanDo: ['Train staff in Positive Behavioural Support.'],
    affects: {
      serviceTypes: ['care-home', 'care-home-nursing'],
      careCategories: [
        'learning-disability-residential',
        'mental-health-residential',
        'learning-disability-nursing',
        'mental-health-nursing',
      ],
    },
  }),
  say.intention({
    id: 'sefton-mps.under-65-core-model',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    clientGroups: ['under-65'],
    title: 'Under 65: less one-to-one support, fewer restrictions',
    statement:
      'Sefton wants services built on a core team, so that they lean less on one-to-one hours and on practices that restrict people.',
    whatYouCanDo: ['Review each one-to-one package: what could shared support or technology do?'],
    affects: {
      serviceTypes: ['care-home', 'care-home-nursing'],
      careCategories: ['learning-disability-residential', 'mental-health-residential', 'physical-disability-under-65'],
    },
  }),
  say.intention({
    id: 'sefton-mps.under-65-transition',
    marketArea: 'residential-nursing',
    direction: 'grow',
    clientGroups: ['under-65', 'transition'],
    title: 'Under 65: young people moving into adult services',
    statement:
      'Sefton wants services for young people who move on from children’s services, and that teach them the skills of living on their own.',
    whatYouCanDo: ['Offer short tasters for young people and their families.'],
    affects: {
      serviceTypes: ['care-home', 'supported-living'],
      careCategories: ['learning-disability-residential', 'mental-health-residential', 'physical-disability-under-65'],
    },
  }),
];
