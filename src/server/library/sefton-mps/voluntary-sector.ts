// Sefton Market Position Statement 2025 to 2028, "Voluntary, Community & Faith Sector (VCF) / Community Signposting", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'sefton',
  documentId: 'sefton-mps',
  section: 'Voluntary, Community & Faith Sector (VCF) / Community Signposting',
});

export const SEFTON_VOLUNTARY_SECTOR = [
  say.intention({
    id: 'sefton-mps.front-door-signposting',
    marketArea: 'voluntary',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'A new front door that leads to community help',
    statement:
      'The first contact with the council is being redesigned. Council, community groups and providers should work together so that people find services in the community.',
    whatYouCanDo: ['Teach staff three places to send people.', 'Community group? Make sure the council knows you.'],
    affects: { serviceTypes: ['community-support', 'micro-enterprise', 'home-care', 'day-opportunities', 'carers-support'] },
  }),
  say.system({
    id: 'sefton-mps.system-new-realities',
    sort: 'programme',
    name: 'New Realities',
    what: 'A "can-do" agreement between the council and the voluntary, community and faith sector.',
  }),
  say.intention({
    id: 'sefton-mps.voluntary-partners',
    marketArea: 'voluntary',
    direction: 'grow',
    title: 'Working with voluntary, community and faith groups',
    statement:
      'Sefton has an agreement with these groups called New Realities. It will build on it, so that people can reach community help, and to deliver its carers strategy. Providers have a part in this.',
    whatYouCanDo: ['Know three local groups you can point people to.'],
    affects: { serviceTypes: ['community-support', 'carers-support', 'micro-enterprise', 'home-care', 'day-opportunities'] },
  }),
];
