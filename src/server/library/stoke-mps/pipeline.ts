// Stoke-on-Trent Market Position Statement 2024 - 2028, "Commissioning Pipeline", read 25 November 2026.
import { type NoticeWords, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Commissioning Pipeline' });

const plan = (words: Omit<NoticeWords, 'buyer' | 'stage' | 'portal'>) =>
  say.notice({
    ...words,
    buyer: 'Stoke-on-Trent City Council',
    stage: 'pipeline',
    portal: { name: 'Supply Stoke and Staffs (ProActis)', url: 'https://supplystokeandstaffs.proactishosting.com/' },
  });

export const STOKE_PIPELINE = [
  say.system({
    id: 'stoke-mps.system-portal',
    sort: 'portal',
    name: 'Supply Stoke and Staffs (ProActis)',
    what: 'All tenders of the city are advertised there.',
    printed: 'supplystokeandstaffs.proactishosting.com/',
    url: 'https://supplystokeandstaffs.proactishosting.com/',
  }),
  plan({
    id: 'stoke-mps.supported-living-framework',
    title: 'Framework for the Provision of Support Living and Social Opportunities',
    plannedFor: '2024-06',
    marketAreas: ['supported-living', 'day-opportunities'],
    summary:
      'A list of approved providers for supported living and for social opportunities (which used to be called day opportunities). ' +
      'The paper prints "Support Living". No value, size or length is given.',
  }),
  plan({
    id: 'stoke-mps.bed-based-respite',
    title: 'Contract for the Provision of Bed Based Respite',
    plannedFor: '2024-06',
    marketAreas: ['carers'],
    summary: 'A contract for respite in a bed, which gives carers a break. No value, size or length is given.',
  }),
  plan({
    id: 'stoke-mps.residential-nursing-contract',
    title: 'Contract for the Provision of Residential and Nursing Care',
    plannedFor: '2024-07',
    marketAreas: ['residential-nursing'],
    summary: 'A contract for care homes, with and without nursing. No value, size or length is given.',
  }),
  plan({
    id: 'stoke-mps.welfare-benefits',
    title: 'Contract for the Provision of Welfare Benefits Service',
    plannedFor: '2024-08',
    marketAreas: ['prevention'],
    summary: 'A contract for a service about welfare benefits. The paper says nothing more about it.',
  }),
  plan({
    id: 'stoke-mps.community-equipment',
    title: 'Contract for the Provision of All Age Integrated Community Equipment Service',
    plannedFor: '2024-10',
    marketAreas: ['prevention'],
    summary:
      'A contract for a community equipment service for people of all ages. Another section says it is to be bought again with Staffordshire County Council and the NHS board.',
  }),
  plan({
    id: 'stoke-mps.hospital-discharge',
    title: 'Contract for the Provision of Eablement and Hospital Discharge Services',
    plannedFor: '2024-10',
    marketAreas: ['reablement'],
    summary:
      'A contract for services when people leave hospital. The paper prints "Eablement": it may mean enablement or reablement, so we leave it as it stands.',
  }),
  plan({
    id: 'stoke-mps.community-services',
    title: 'Contract for the Provision of Community Services (Homecare, Extra Care, Social Opportunities, Short Breaks)',
    plannedFor: '2024-12',
    marketAreas: ['care-at-home', 'extra-care', 'day-opportunities', 'carers'],
    summary:
      'One contract for four kinds of care in the community: home care, extra care, social opportunities and short breaks. No value, size or length is given.',
  }),
  plan({
    id: 'stoke-mps.carers-support',
    title: 'Contract for the Provision of All Age Carers Support Service',
    plannedFor: '2025-06',
    marketAreas: ['carers'],
    summary: 'A contract for a service that supports carers of all ages. No value, size or length is given.',
  }),
];
