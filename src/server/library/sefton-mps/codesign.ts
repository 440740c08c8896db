// Sefton Market Position Statement 2025 to 2028, "Codesign and Collaboration", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Codesign and Collaboration' });

export const SEFTON_CODESIGN = [
  say.intention({
    id: 'sefton-mps.coproduction-framework',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'One framework for designing services together',
    statement:
      'Since 2023 the whole council has one framework for co-production. It guides how services are reviewed, changed and improved, and how decisions are made. The principles were a picture: they are not published in the text.',
    when: 'since 2023',
    whatYouCanDo: ['Ask to take part when your kind of service is reviewed.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'sefton-mps.system-accessible-information',
    sort: 'strategy',
    name: 'Accessible Information Standards',
    what: 'The council’s policy that information comes in a form each person can use.',
    odd: 'It was a link; the address is not in the text.',
  }),
  say.system({
    id: 'sefton-mps.system-diverse-by-design',
    sort: 'strategy',
    name: 'LGA Diverse by Design',
    what: 'An approach of the Local Government Association to equality in councils.',
    odd: 'It was a link; the address is not in the text.',
  }),
];
