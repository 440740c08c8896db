/** What one release says, in our words' shapes; whatever it leaves out stays out. */
import type { Council } from '../../domain/council.ts';
import { marketAreasIn } from '../../domain/care-words.ts';
import type { CouncilId } from '../../domain/id.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Award, Money, Notice, NoticePlace, NoticeStage } from '../../domain/notice.ts';
import { contradictionsIn } from './contradictions.ts';
import { readLinks } from './documents.ts';
import type { Look } from './look.ts';
import { anyStated, readCriteria, readExtensions, readLot, statedOf } from './lots.ts';
import { readMoney, withoutUndefined } from './money.ts';
import { across, isEmpty, readPeriod } from './periods.ts';
import { ANYWHERE, councilOf, readPlace } from './places.ts';
import { stageOf } from './stage.ts';
import { mend, summaryOf } from './text.ts';

/** Everything about a notice but what only several releases together say. */
export type Facts = Omit<Notice, 'kind' | 'id' | 'releases' | 'source' | 'plannedFor' | 'fictional' | 'valueNetPounds'>;

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
const RESERVED: Readonly<Record<string, string>> = {
  shelteredWorkshop: 'supported employment providers',
  publicServiceMissionOrganization: 'public service mutuals',
  smeVcse: 'small firms and voluntary organisations',
};

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

interface Known {
  buyer: string;
  stage: NoticeStage;
  councilId: CouncilId | undefined;
  links: ReturnType<typeof readLinks>;
}

function factsOf(release: Look, { buyer, stage, councilId, links }: Known): Facts {
  const tender = release.at('tender');
  const lotLooks = tender.at('lots').list();
  const lots = lotLooks.map(readLot);
  const awards = readAwards(release);
  const description = descriptionOf(release);
  const title = titleOf(release) ?? (description === undefined ? 'A notice without a title' : summaryOf(description).slice(0, 120));
  const summary = description === undefined ? 'The notice says nothing more about it.' : summaryOf(description);
  const period = contractPeriodOf(release, lotLooks);
  const areas = marketAreasIn(`${title}\n${description ?? ''}`);
  return withoutUndefined({
    councilId,
    buyer,
    title,
    stage,
    marketAreas: areas,
    summary,
    description: description === summary ? undefined : description,
    value: valueOf(release),
    lots,
    whyNoLots: tender.at('lotDetails', 'noLotsDivisionRationale').text(),
    cpv: readCpv(release),
    places: some(readPlaces(release)),
    category: tender.at('mainProcurementCategory').text(),
    procedure: tender.at('procurementMethodDetails').text() ?? tender.at('procurementMethod').text(),
    noticeExpectedOn: tender.at('communication', 'futureNoticeDate').day(),
    engagementUntil: [...release.at('planning', 'milestones').list(), ...tender.at('milestones').list()]
      .find((milestone) => milestone.at('type').text() === 'engagement')
      ?.at('dueDate')
      .moment(),
    enquiriesBy: tender.at('enquiryPeriod', 'endDate').moment(),
    interestBy: tender.at('expressionOfInterestDeadline').moment(),
    deadline: tender.at('tenderPeriod', 'endDate').moment(),
    awardExpectedOn: tender.at('awardPeriod', 'endDate').day() ?? tender.at('awardPeriod', 'startDate').day(),
    contractStartsOn: period.startsOn,
    contractEndsOn: period.endsOn,
    extendableTo: period.extendableTo,
    extensions: readExtensions([...lotLooks, tender]),
    suitableForSmallFirms: anyStated([
      statedOf(tender.at('suitability', 'sme').flag()),
      ...lots.flatMap((lot) => lot.suitableForSmallFirms ?? []),
    ]),
    suitableForVoluntary: anyStated([
      statedOf(tender.at('suitability', 'vcse').flag()),
      ...lots.flatMap((lot) => lot.suitableForVoluntary ?? []),
    ]),
    lightTouch: lightTouchOf(tender),
    reservedFor: some(reservedFor([tender, ...lotLooks])),
    criteria: some(readCriteria(tender, lotLooks)),
    portal: links.portal,
    howToApply: links.howToApply,
    documents: some(links.papers),
    awards: some(awards),
  });
}

function titleOf(release: Look): string | undefined {
  const title = release.at('tender', 'title').text() ?? release.at('title').text();
  return title === undefined ? undefined : mend(title).replaceAll(/\s+/g, ' ');
}

const some = <T>(list: readonly T[]): T[] | undefined => (list.length === 0 ? undefined : [...list]);

function descriptionOf(release: Look): string | undefined {
  const parts = [release.at('tender', 'description').text(), release.at('description').text()].flatMap((text) =>
    text === undefined ? [] : [mend(text)],
  );
  const all = [...new Set(parts)].join('\n\n');
  return all === '' ? undefined : all;
}

function valueOf(release: Look): Money | undefined {
  const tender = release.at('tender');
  return readMoney(tender.at('value'), tender.at('minValue')) ?? readMoney(release.at('planning', 'budget', 'amount'));
}

function readCpv(release: Look): string[] {
  const tender = release.at('tender');
  const items = [tender, ...release.at('awards').list(), ...release.at('contracts').list()].flatMap((of) => of.at('items').list());
  const all = [tender, ...items].flatMap((of) => [of.at('classification'), ...of.at('additionalClassifications').list()]);
  const codes = all.flatMap((one) => {
    const scheme = one.at('scheme').text();
    if (scheme !== undefined && scheme !== 'CPV') return [];
    const id = one.at('id');
    const code = /^\s*(\d{8})(?:-\d|\.0)?\s*$/.exec(id.text() ?? '')?.[1];
    if (code === undefined && id.isThere) id.note('is not a CPV code of eight digits');
    return code ?? [];
  });
  return [...new Set(codes)];
}

function readPlaces(release: Look): NoticePlace[] {
  const items = [release.at('tender'), ...release.at('awards').list(), ...release.at('contracts').list()].flatMap((of) =>
    of.at('items').list(),
  );
  const places = items.flatMap((item) => item.at('deliveryAddresses').list().flatMap(readPlace));
  // "Any region" arrives as a list that ends with the rest of the world.
  const isAnywhere = places.some(({ name }) => name === 'Rest of the World');
  const named = isAnywhere ? places.filter(({ code, name }) => code !== undefined || /\d/.test(name)) : places;
  return [...new Map([...named, ...(isAnywhere ? [ANYWHERE] : [])].map((place) => [place.name, place])).values()];
}

/** The contract's own period before the award's, the award's before what the tender announced. */
function contractPeriodOf(release: Look, lots: readonly Look[]) {
  const of = (list: readonly Look[], key: string) => across(list.map((one) => readPeriod(one.at(key))));
  return (
    [
      of(release.at('contracts').list(), 'period'),
      of(release.at('awards').list(), 'contractPeriod'),
      readPeriod(release.at('tender', 'contractPeriod')),
      of(lots, 'contractPeriod'),
    ].find((period) => !isEmpty(period)) ?? {}
  );
}

function readAwards(release: Look): Award[] {
  const contracts = release.at('contracts').list();
  return release
    .at('awards')
    .list()
    .map((award) => {
      const contract = contracts.find(
        (one) => one.at('awardID').text() !== undefined && one.at('awardID').text() === award.at('id').text(),
      );
      const status = award.at('status').text();
      return withoutUndefined({
        suppliers: award
          .at('suppliers')
          .list()
          .flatMap((supplier) => supplier.at('name').text() ?? []),
        value: readMoney(award.at('value')) ?? (contract === undefined ? undefined : readMoney(contract.at('value'))),
        decidedOn: award.at('date').day() ?? contract?.at('dateSigned').day(),
        status: status === 'active' ? undefined : status,
      });
    });
}

function lightTouchOf(tender: Look): Notice['lightTouch'] {
  const regimes = [
    ...tender.at('specialRegime').texts(),
    ...tender
      .at('lots')
      .list()
      .flatMap((lot) => lot.at('specialRegime').texts()),
  ];
  if (regimes.some((regime) => /light/i.test(regime))) return 'yes';
  if (/light[- ]touch/i.test(tender.at('procurementMethodDetails').text() ?? '')) return 'yes';
  return regimes.length > 0 ? 'no' : 'not-stated';
}

function reservedFor(all: readonly Look[]): string[] {
  const codes = all.flatMap((one) => one.at('otherRequirements', 'reservedParticipation').texts());
  return [...new Set(codes.map((code) => RESERVED[code] ?? code))];
}
