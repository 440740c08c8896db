// Knowsley Adult Social Care Transformation Plan 2024-2027, "Making it happen", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section: 'Making it happen' });
const when = '2024 to 2027';

export const KNOWSLEY_MAKING_IT_HAPPEN = [
  say.intention({
    id: 'knowsley-plan.research',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Care built on research',
    statement:
      'Research should inform services: with universities, Public Health, the study of behaviour, and ways that start from strengths.',
    when,
    whatYouCanDo: ['Offer your service for a study.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.innovation',
    marketArea: 'quality',
    direction: 'explore',
    title: 'New ideas, with private partners and pilots',
    statement: 'Knowsley wants new ways of working through work with private partners, more weight in the market, and pilot projects.',
    when,
    whatYouCanDo: ['Bring an idea that could be tried small.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.regional-collaboration',
    marketArea: 'quality',
    direction: 'grow',
    title: 'Resources pooled with the city region and the North West',
    statement:
      'The council works with health, housing, the third sector, the Liverpool City Region and the North West, and with services for everybody, such as parks, community centres, places of worship and leisure centres.',
    when,
    whatYouCanDo: ['Work in several boroughs? Say so in each return.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.insight',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Progress told in numbers and in people’s own stories',
    statement:
      'Beside figures, the council asks residents and partners, follows people’s way through care, and collects stories. Healthwatch Knowsley supports and challenges it.',
    when,
    whatYouCanDo: ['Collect a story, if the person agrees, and leave out names.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'knowsley-plan.system-healthwatch',
    sort: 'organisation',
    name: 'Healthwatch Knowsley',
    what: 'It speaks for people who use health and care, and supports and challenges the council.',
    odd: 'No link is printed.',
  }),
];
