/**
 * A council's own notices as an OCDS release package (schema 1.1.5 with the Cabinet Office's UK extension): one release for each time a
 * notice was published here, changed or withdrawn. What was read from Find a Tender or Contracts Finder is theirs to publish, and is left out.
 */
import { createHash } from 'node:crypto';
import { Council } from '../../domain/council.ts';
import type { CouncilId } from '../../domain/id.ts';
import { type Instant, type LocalDate, startOfLondonDay } from '../../domain/instant.ts';
import { moneyOf, type Money, Notice, type NoticeLot, type NoticeStage } from '../../domain/notice.ts';
import type { Parts } from '../env.ts';
import { ProblemError } from '../errors.ts';
import { PUBLIC } from '../publish.ts';
import { FOLDED } from './fold.ts';
import { withoutUndefined } from './money.ts';

const MOST_RELEASES = 5000;
type Json = Record<string, unknown>;

/** Where a stage stands in OCDS: the first release's tag, a later one's, and the tender's status (codelists releaseTag, tenderStatus). */
const STAGES: Record<NoticeStage, { first: string; later: string; status: string }> = {
  pipeline: { first: 'planning', later: 'planningUpdate', status: 'planned' },
  'market-engagement': { first: 'planning', later: 'planningUpdate', status: 'planning' },
  planned: { first: 'planning', later: 'planningUpdate', status: 'planned' },
  'tender-open': { first: 'tender', later: 'tenderUpdate', status: 'active' },
  closed: { first: 'tenderUpdate', later: 'tenderUpdate', status: 'complete' },
  awarded: { first: 'award', later: 'awardUpdate', status: 'complete' },
  'contract-live': { first: 'contract', later: 'contractUpdate', status: 'complete' },
  ended: { first: 'contractTermination', later: 'contractTermination', status: 'complete' },
  withdrawn: { first: 'tenderCancellation', later: 'tenderCancellation', status: 'withdrawn' },
};

const valueOf = (money: Money | undefined): Json | undefined => {
  const amount = money?.net ?? money?.amount;
  if (money === undefined || (amount === undefined && money.gross === undefined)) return undefined;
  return withoutUndefined({ amount, amountGross: money.gross, currency: money.currency });
};
const dayAt = (day: LocalDate | undefined): Instant | undefined => (day === undefined ? undefined : startOfLondonDay(day));
const periodOf = (from: Instant | undefined, to: Instant | undefined, most?: Instant): Json | undefined =>
  from === undefined && to === undefined && most === undefined
    ? undefined
    : withoutUndefined({ startDate: from, endDate: to, maxExtentDate: most });
const suitability = (sme: string | undefined, vcse: string | undefined): Json | undefined => {
  const said = (stated: string | undefined): boolean | undefined => (stated === 'yes' ? true : stated === 'no' ? false : undefined);
  const both = withoutUndefined({ sme: said(sme), vcse: said(vcse) });
  return Object.keys(both).length === 0 ? undefined : both;
};

const lotOf = (lot: NoticeLot, index: number): Json =>
  withoutUndefined({
    id: String(index + 1),
    title: lot.title,
    description: lot.description,
    value: valueOf(moneyOf(lot)),
    contractPeriod: periodOf(dayAt(lot.startsOn), dayAt(lot.endsOn), dayAt(lot.extendableTo)),
    suitability: suitability(lot.suitableForSmallFirms, lot.suitableForVoluntary),
  });

/** The lots there are, or the whole as the only one: suitability is said of lots. */
function lotsOf(notice: Notice): Json[] {
  if (notice.lots.length > 0)
    return notice.lots.map((lot, index) =>
      lotOf({ suitableForSmallFirms: notice.suitableForSmallFirms, suitableForVoluntary: notice.suitableForVoluntary, ...lot }, index),
    );
  const whole = suitability(notice.suitableForSmallFirms, notice.suitableForVoluntary);
  return whole === undefined ? [] : [{ id: '1', suitability: whole }];
}

function tenderOf(notice: Notice, ocid: string): Json {
  const [cpv, ...more] = notice.cpv;
  const classify = (id: string): Json => ({ scheme: 'CPV', id });
  const lots = lotsOf(notice);
  return withoutUndefined({
    id: ocid,
    title: notice.title,
    description: notice.description ?? notice.summary,
    status: STAGES[notice.stage].status,
    value: valueOf(moneyOf(notice)),
    mainProcurementCategory: 'services',
    procurementMethodDetails: notice.procedure,
    classification: cpv === undefined ? undefined : classify(cpv),
    items: more.length === 0 ? undefined : [{ id: '1', additionalClassifications: more.map(classify) }],
    lots: lots.length === 0 ? undefined : lots,
    specialRegime: notice.lightTouch === 'yes' ? ['lightTouch'] : undefined,
    tenderPeriod: periodOf(undefined, notice.deadline),
    enquiryPeriod: periodOf(undefined, notice.enquiriesBy),
    awardPeriod: periodOf(undefined, dayAt(notice.awardExpectedOn)),
    contractPeriod: periodOf(dayAt(notice.contractStartsOn), dayAt(notice.contractEndsOn), dayAt(notice.extendableTo)),
    communication: notice.noticeExpectedOn === undefined ? undefined : { futureNoticeDate: dayAt(notice.noticeExpectedOn) },
    submissionMethodDetails: notice.portal?.url ?? notice.howToApply,
    documents: notice.documents?.map(({ title, url }, index) => ({ id: String(index + 1), title, url })),
  });
}

/** A supplier is named and no more: these are organisations, and their number is not known here. */
function awardsOf(notice: Notice, ocid: string): { awards?: Json[]; parties: Json[] } {
  const parties: Json[] = [];
  const awards = (notice.awards ?? []).map((award, index) => {
    const suppliers = award.suppliers.map((name) => {
      const id = `${ocid}-supplier-${parties.length + 1}`;
      parties.push({ id, name, roles: ['supplier'] });
      return { id, name };
    });
    return withoutUndefined({
      id: `${ocid}-award-${index + 1}`,
      date: dayAt(award.decidedOn),
      status: 'active',
      suppliers,
      value: valueOf(award.value),
    });
  });
  return awards.length === 0 ? { parties } : { awards, parties };
}

export function releaseOf(notice: Notice, council: Council, at: Instant, isFirst: boolean, prefix: string): Json {
  const ocid = `${prefix}-${notice.id}`;
  const buyer = { id: `headroom-${council.id}`, name: notice.buyer };
  const { awards, parties } = awardsOf(notice, ocid);
  const { first, later } = STAGES[notice.stage];
  const isContract = ['contract-live', 'ended'].includes(notice.stage);
  const content = withoutUndefined({
    ocid,
    date: at,
    language: 'en',
    tag: [isFirst ? first : later],
    initiationType: 'tender',
    parties: [{ ...buyer, roles: ['buyer'] }, ...parties],
    buyer,
    planning: notice.stage === 'market-engagement' ? engagementOf(notice) : undefined,
    tender: tenderOf(notice, ocid),
    awards,
    contracts: isContract
      ? [
          withoutUndefined({
            id: `${ocid}-contract-1`,
            awardID: `${ocid}-award-1`,
            title: notice.title,
            status: notice.stage === 'ended' ? 'terminated' : 'active',
            value: valueOf(moneyOf(notice)),
            period: periodOf(dayAt(notice.contractStartsOn), dayAt(notice.contractEndsOn), dayAt(notice.extendableTo)),
          }),
        ]
      : undefined,
  });
  // The same words at the same moment are the same release, whenever it is asked for.
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return { id: `${ocid}-${hash}`, ...content };
}

const engagementOf = (notice: Notice): Json => ({
  milestones: [
    withoutUndefined({
      id: 'engagement',
      type: 'engagement',
      description: notice.summary,
      status: 'scheduled',
      dueDate: notice.engagementUntil ?? notice.enquiriesBy,
    }),
  ],
});

/** @param path where it was asked for */
export async function noticesPackage(
  { database, origins, now, ocdsPrefix }: Pick<Parts, 'database' | 'origins' | 'now' | 'ocdsPrefix'>,
  councilId: CouncilId,
  path: string,
): Promise<Json> {
  const { db } = database;
  const { json } = await db.selectFrom('councils').select('json').where('id', '=', councilId).executeTakeFirstOrThrow();
  const council = Council.parse(JSON.parse(json));
  const rows = await db
    .selectFrom('feed')
    .select(['item_id', 'at', 'json'])
    .where('audience', '=', PUBLIC)
    .where('kind', '=', 'notice')
    .where('item_id', 'not like', `${FOLDED}%`)
    .where((eb) => eb.or([eb('json', 'is', null), eb('json', 'like', `%"councilId":${JSON.stringify(councilId)}%`)]))
    .orderBy('seq')
    .execute();
  const told = new Set<string>();
  const latest = new Map<string, Notice>();
  const releases = rows.flatMap((row) => {
    const before = latest.get(row.item_id);
    const notice = row.json === null ? before && { ...before, stage: 'withdrawn' as const } : Notice.parse(JSON.parse(row.json));
    if (notice?.councilId !== councilId) return []; // of another council, the tombstones of its notices too
    latest.set(row.item_id, notice);
    const isFirst = !told.has(`${row.item_id} ${notice.stage}`);
    told.add(`${row.item_id} ${notice.stage}`);
    return [releaseOf(notice, council, row.at, isFirst, ocdsPrefix)];
  });
  if (releases.length === 0) throw new ProblemError('not-found', { detail: 'This council has published no notice of its own here yet.' }); // a package holds at least one
  return {
    uri: `${origins[0]!}${path}`,
    version: '1.1',
    extensions: EXTENSIONS,
    publishedDate: now(),
    publisher: { name: council.name, uri: origins[0]! },
    license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    releases: releases.slice(-MOST_RELEASES),
  };
}

const EXTENSIONS = [
  'https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json',
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/extension.json',
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_communication_extension/master/extension.json',
];
