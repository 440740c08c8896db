/** What one release says, in our words' shapes; whatever it leaves out stays out. */
import type { Council } from '../../domain/council.ts';
import type { Instant } from '../../domain/instant.ts';
import type { NoticeStage } from '../../domain/notice.ts';
import { contradictionsIn } from './contradictions.ts';
import { readLinks } from './documents.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Look } from './look.ts';
import { withoutUndefined } from './money.ts';
import { councilOf } from './places.ts';
import { stageOf } from './stage.ts';

export interface Reading {
  ocid: string;
  releaseId: string;
  publishedAt: Instant;
  service: string;
  url?: string;
  noticeType?: string;
  stage: NoticeStage;
  facts: Facts;
}

const SERVICES: readonly (readonly [prefix: string, name: string])[] = [
  ['ocds-h6vhtk-', 'Find a Tender'],
  ['ocds-b5fd17-', 'Contracts Finder'],
];

/** @returns the reading, or why there is none: a release without which purchase, which release, when or whose cannot be told from another */
export function readRelease(
  release: Look,
  councils: readonly Council[],
  publisher: string | undefined,
): Reading | { path: string; reason: string } {
  const ocid = release.at('ocid').text();
  const releaseId = release.at('id').text();
  if (ocid === undefined || releaseId === undefined)
    return { path: ocid === undefined ? 'ocid' : 'id', reason: 'is missing, so it cannot be told from other releases' };
  const publishedAt = release.at('date').moment();
  if (publishedAt === undefined) return { path: 'date', reason: 'is missing or cannot be read, so its place in the history is not known' };
  const buyer = buyerOf(release);
  if (buyer === undefined) return { path: 'buyer.name', reason: 'is missing, and no party is the buyer' };

  const links = readLinks(release);
  const tender = release.at('tender');
  const stage = stageOf({
    tags: tagsOf(release),
    status: tender.at('status').text(),
    noticeType: links.noticeType,
    documentTypes: links.documentTypes,
  });
  if (stage === 'no-purchase') return { path: 'tag', reason: `is a payments notice (${links.noticeType}), not about something to buy` };
  if (stage === undefined) return { path: 'tag', reason: 'does not say what stage the purchase is at, nor does the tender’s status' };

  const service = SERVICES.find(([prefix]) => ocid.startsWith(prefix))?.[1] ?? publisher ?? 'another publisher';
  const page =
    links.page ??
    (service === 'Find a Tender' ? `https://www.find-tender.service.gov.uk/Notice/${encodeURIComponent(releaseId)}` : undefined);
  const facts = factsOf(release, { buyer, stage, councilId: councilOf(buyer, councils), links });
  return withoutUndefined({
    ocid,
    releaseId,
    publishedAt,
    service,
    url: page,
    noticeType: links.noticeType,
    stage,
    facts: { ...facts, ...contradictory(facts, publishedAt) },
  });
}

/** A compiled release has no tag of its own: what it holds says how far the purchase has come. */
function tagsOf(release: Look): string[] {
  const tags = release.at('tag').texts();
  if (!tags.includes('compiled')) return tags;
  return ['contracts', 'awards'].filter((part) => release.at(part).list().length > 0).map((part) => part.slice(0, -1));
}

function contradictory(facts: Facts, publishedAt: Instant): Pick<Facts, 'contradictions'> {
  const contradictions = contradictionsIn(facts, publishedAt);
  return contradictions.length === 0 ? {} : { contradictions };
}

function buyerOf(release: Look): string | undefined {
  const parties = release.at('parties').list();
  return (
    release.at('buyer', 'name').text() ??
    parties
      .find((party) => party.at('id').text() === release.at('buyer', 'id').text() && party.at('roles').texts().includes('buyer'))
      ?.at('name')
      .text() ??
    parties
      .find((party) => party.at('roles').texts().includes('buyer'))
      ?.at('name')
      .text()
  );
}
