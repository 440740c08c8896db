// Sefton Market Position Statement 2025 to 2028, "Technology Enabled Care Solutions (TECS)", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Technology Enabled Care Solutions (TECS)' });

export const SEFTON_TECHNOLOGY = [
  say.intention({
    id: 'sefton-mps.technology-everywhere',
    marketArea: 'tecs',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'A part for technology in every service',
    statement:
      'Technology is to be at the heart of adult social care: considered each time a service is designed, easy and reassuring for the person, and used so that services cost less effort. It may prevent or put off costly packages.',
    whatYouCanDo: ['Name the technology in each new offer you make.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'supported-living', 'extra-care', 'care-home', 'care-home-nursing'] },
  }),
  say.system({
    id: 'sefton-mps.system-tecs-strategy',
    sort: 'strategy',
    name: 'TECS Strategy 2021-24',
    what: 'The strategy for technology-enabled care.',
    odd: 'Its years were over when this statement began. It was a link; the address is not in the text.',
  }),
  say.system({
    id: 'sefton-mps.system-falls-strategy',
    sort: 'strategy',
    name: 'Falls Prevention Strategy',
    what: 'A plan to prevent falls, which technology in care homes is to help with.',
    odd: 'No link is printed.',
  }),
  say.intention({
    id: 'sefton-mps.technology-care-homes',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'Technology in care homes: falls and one-to-one support',
    statement:
      'In care homes Sefton sees technology helping people who may fall. It could go with one-to-one support, or mean that less of it is needed.',
    whatYouCanDo: ['Count falls before and after any new device.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'sefton-mps.technology-supported-living',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'Technology in supported living: nights',
    statement: 'In supported living Sefton sees technology as an answer for nights, and as a way to need less high-intensity support.',
    whatYouCanDo: ['Review who needs a person awake at night, and who might not.'],
    affects: { serviceTypes: ['supported-living'] },
  }),
  say.intention({
    id: 'sefton-mps.technology-at-home',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'Technology at home: see how people manage',
    statement:
      'At home, devices that follow activity and health can show how well people cope, so that staff need to give less direct help. Sefton wants a part for technology in every service it designs.',
    whatYouCanDo: ['Name the devices your staff can set up and explain.'],
    affects: { serviceTypes: ['home-care', 'reablement'] },
  }),
];
