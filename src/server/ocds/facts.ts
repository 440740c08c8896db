/** The facts of one release, each from wherever it stands. */
import { marketAreasIn } from '../../domain/care-words.ts';
import type { CouncilId } from '../../domain/id.ts';
import type { Award, Money, Notice, NoticePlace, NoticeStage } from '../../domain/notice.ts';
import type { Links } from './documents.ts';
import type { Look } from './look.ts';
import { anyStated, readCriteria, readExtensions, readLot, statedOf } from './lots.ts';
import { readMoney, withoutUndefined } from './money.ts';
import { across, isEmpty, readPeriod } from './periods.ts';
import { ANYWHERE, readPlace } from './places.ts';
import { mend, summaryOf } from './text.ts';

/** Everything about a notice but what only several releases together say. */
export type Facts = Omit<Notice, 'kind' | 'id' | 'releases' | 'source' | 'plannedFor' | 'fictional' | 'valueNetPounds'>;

const RESERVED: Readonly<Record<string, string>> = {
  shelteredWorkshop: 'supported employment providers',
  publicServiceMissionOrganization: 'public service mutuals',
  smeVcse: 'small firms and voluntary organisations',
};

interface Known {
  buyer: string;
  stage: NoticeStage;
  councilId: CouncilId | undefined;
  links: Links;
}

export function factsOf(release: Look, { buyer, stage, councilId, links }: Known): Facts {
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
