// Leicestershire Market Position Statement, 2016 (historical), purchases it announces, read 25 November 2026.
import { publishedIn } from '../define.ts';

const reducing = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Reducing need' });
const keyMessages = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Key Messages for Providers' });
const extraCare = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Extra care' });

const buyer = 'Leicestershire County Council';

export const LEICESTERSHIRE_PIPELINE = [
  reducing.notice({
    id: 'leicestershire-mps.plan-advocacy',
    buyer: 'Leicestershire County Council',
    title: 'Advocacy services for Leicester, Leicestershire and Rutland',
    stage: 'pipeline',
    period: '2016',
    marketAreas: ['quality'],
    summary: 'Historical. Advocacy was being bought again by three councils together. No month, value or portal is given.',
  }),
  keyMessages.notice({
    id: 'leicestershire-mps.plan-help-to-live-at-home',
    buyer,
    title: 'Help to Live at Home',
    stage: 'pipeline',
    period: 'early in 2016',
    marketAreas: ['care-at-home', 'reablement'],
    summary:
      'Historical. Home care was to be bought anew early in 2016; the paper called it a major business opportunity. Existing contracts ran on for a while. No value or portal is given.',
  }),
  keyMessages.notice({
    id: 'leicestershire-mps.plan-community-life-choices',
    buyer,
    title: 'Community Life Choices and supported living',
    stage: 'pipeline',
    period: '2016',
    marketAreas: ['day-opportunities', 'supported-living'],
    summary: 'Historical. New ways of buying both in 2016, with fewer providers. No month, value or portal is given.',
  }),
  extraCare.notice({
    id: 'leicestershire-mps.plan-extra-care',
    buyer,
    title: 'Extra care for the whole county',
    stage: 'pipeline',
    period: 'after the strategy of 2016-20 was renewed; no date',
    marketAreas: ['extra-care'],
    summary: 'Historical. One purchase for the whole county was to follow a renewed strategy. No month, value or portal is given.',
  }),
];
