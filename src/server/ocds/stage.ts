/** Which stage a release speaks of, from its UK notice type, its tags and the tender's status. */
import type { NoticeStage } from '../../domain/notice.ts';

/** Procurement Act 2023; UK8 does not exist. UK17 (payments) is about no purchase. A dynamic market that exists can be joined. */
const BY_NOTICE_TYPE: Readonly<Record<string, NoticeStage | 'no-purchase'>> = {
  UK1: 'pipeline',
  UK2: 'market-engagement',
  UK3: 'planned',
  UK4: 'tender-open',
  UK5: 'awarded',
  UK6: 'awarded',
  UK7: 'contract-live',
  UK9: 'contract-live',
  UK10: 'contract-live',
  UK11: 'ended',
  UK12: 'withdrawn',
  UK13: 'planned',
  UK14: 'tender-open',
  UK15: 'tender-open',
  UK16: 'ended',
  UK17: 'no-purchase',
};

/** Most advanced first: a release may carry several tags. */
const BY_TAG: readonly (readonly [RegExp, NoticeStage])[] = [
  [/^contractTermination$/, 'ended'],
  [/^(contract(Update|Amendment)?|implementation(Update)?)$/, 'contract-live'],
  [/^tenderCancellation$/, 'withdrawn'],
  [/^award(Update)?$/, 'awarded'],
  [/^awardCancellation$/, 'closed'],
  [/^tender(Amendment|Update)?$/, 'tender-open'],
];

export interface Signs {
  tags: readonly string[];
  status: string | undefined;
  noticeType: string | undefined;
  documentTypes: readonly string[];
}

export function stageOf({ tags, status, noticeType, documentTypes }: Signs): NoticeStage | 'no-purchase' | undefined {
  if (noticeType !== undefined && BY_NOTICE_TYPE[noticeType] !== undefined) return BY_NOTICE_TYPE[noticeType];
  const tagged = BY_TAG.find(([tag]) => tags.some((one) => tag.test(one)))?.[1];
  if (tagged !== 'ended' && ['cancelled', 'withdrawn', 'unsuccessful'].includes(status ?? '')) return 'withdrawn';
  if (tagged === 'tender-open' && status === 'complete') return 'closed';
  if (tagged !== undefined) return tagged;
  if (documentTypes.includes('marketEngagementNotice')) return 'market-engagement';
  if (status === 'active') return 'tender-open';
  if (status === 'complete') return 'closed';
  // Contracts Finder calls an early engagement "planning" and a future opportunity "planned".
  if (status === 'planning') return 'market-engagement';
  return status === 'planned' || tags.some((tag) => /^planning(Update)?$/.test(tag)) ? 'pipeline' : undefined;
}
