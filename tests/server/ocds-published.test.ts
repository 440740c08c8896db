/** The real packages that were published, where they lie beside the project: nothing lost that a person would look for, and what of it is adult social care. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/domain/notice.ts';
import { isShown, relevanceOf } from '../../src/domain/relevance.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { foldNotice, noticeIdOf } from '../../src/server/ocds/fold.ts';
import { problemInWords, readPackage } from '../../src/server/ocds/package.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/data/ocds');
const IS_HERE = existsSync(FOLDER);
if (!IS_HERE) process.stdout.write('The published packages are not here (../shared/data/ocds): reading them is not tested.\n');

/* eslint-disable-next-line typescript/no-explicit-any -- as it was published: the test compares, it does not trust */
type Json = any;
const jsonOf = (file: string): Json => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Json;
const contractsFinder = (): Json => jsonOf('contracts-finder/releases-2025.json');
const findATender = (): string[] => readdirSync(join(FOLDER, 'find-a-tender')).map((name) => `find-a-tender/${name}`);

function noticesOf(json: Json): { notices: Notice[]; problems: string[] } {
  const { read, problems } = readPackage(json, COUNCILS);
  const byNotice = Map.groupBy(read, ({ reading }) => noticeIdOf(reading));
  const notices = [...byNotice.values()].map((all) => foldNotice(all.map(({ reading }) => reading)));
  return { notices, problems: problems.map(problemInWords) };
}
const noticeOf = (release: Json): Notice => foldNotice([readPackage({ releases: [release] }, COUNCILS).read[0]!.reading]);

/** Every word and number of the source that a person might look for, with the name of the field. */
function sought(release: Json): [field: string, value: string][] {
  const { tender = {}, awards = [] } = release;
  const texts = (list: Json[]): string[] => list.filter((one) => one !== undefined && one !== null).map(String);
  const fields: [string, Json[]][] = [
    ['title', [tender.title]],
    ['buyer', [release.buyer.name]],
    ['release', [release.id, release.ocid]],
    [
      'value',
      [tender.value?.amount, tender.value?.amountGross, tender.minValue?.amount, ...awards.map((award: Json) => award.value?.amount)],
    ],
    ['currency', [tender.value?.currency]],
    [
      'CPV',
      [
        tender.classification,
        ...(tender.additionalClassifications ?? []),
        ...(tender.items ?? []).flatMap((item: Json) => item.additionalClassifications ?? []),
      ].map((one: Json) => one?.id),
    ],
    [
      'lots',
      (tender.lots ?? []).flatMap((lot: Json) => [lot.description, lot.value?.amount, lot.renewal?.description, lot.options?.description]),
    ],
    ['procedure', [tender.procurementMethodDetails]],
    ['how to apply', [tender.submissionMethodDetails?.startsWith('http') === true ? undefined : tender.submissionMethodDetails]],
    ['suppliers', awards.flatMap((award: Json) => (award.suppliers ?? []).map((supplier: Json) => supplier.name?.replaceAll(/\s+/g, ' ')))],
    ['criteria', (tender.lots ?? []).flatMap((lot: Json) => (lot.awardCriteria?.criteria ?? []).map((one: Json) => one.name))],
    [
      'days',
      [
        tender.contractPeriod?.startDate,
        tender.contractPeriod?.endDate,
        tender.communication?.futureNoticeDate,
        ...(tender.lots ?? []).flatMap((lot: Json) => [lot.contractPeriod?.startDate, lot.contractPeriod?.endDate]),
      ].map((date) => date?.slice(0, 10)),
    ],
    [
      'moments',
      [tender.tenderPeriod?.endDate, tender.enquiryPeriod?.endDate, release.planning?.milestones?.[0]?.dueDate].map((date) =>
        date === undefined ? undefined : new Date(date).toISOString(),
      ),
    ],
    [
      'papers',
      [...(release.planning?.documents ?? []), ...(tender.documents ?? []), ...awards.flatMap((award: Json) => award.documents ?? [])].map(
        (document: Json) => (document.url !== undefined && URL.canParse(document.url) ? new URL(document.url).href : undefined),
      ),
    ],
  ];
  return fields.flatMap(([field, list]) => texts(list).map((value): [string, string] => [field, value.trim()]));
}

/** Award releases state the contract's own dates beside the tender's: the contract's count. */
const isReplaced = (release: Json, field: string): boolean => field === 'days' && (release.awards?.length ?? 0) > 0;

describe.skipIf(!IS_HERE)('what was published', () => {
  it('is taken in whole: 97 releases of Contracts Finder make 95 notices', () => {
    const { notices, problems } = noticesOf(contractsFinder());
    expect(notices).toHaveLength(95);
    expect(
      Object.fromEntries(Object.entries(Object.groupBy(notices, ({ stage }) => stage)).map(([stage, all]) => [stage, all.length])),
    ).toEqual({
      awarded: 69,
      'tender-open': 21,
      'market-engagement': 4,
      pipeline: 1,
    });
    expect(problems).toEqual(['Release 96 (eb319a04-8527-4f83-8984-7a923e24cd51-833038), awards.0.documents.1.url: is not a web address.']);
  });

  it('of Find a Tender is a tender, a pipeline notice and the sample of its manual', () => {
    const all = findATender().map((file) => noticesOf(jsonOf(file)));
    expect(all.map(({ notices: [notice], problems }) => [notice?.releases?.[0]?.releaseId, notice?.stage, problems])).toEqual([
      ['032703-2026', 'tender-open', []],
      ['037689-2026', 'pipeline', []],
      ['001060-2020', 'pipeline', []],
    ]);
  });

  it('and the fictional example of the standard, step by step, is one purchase from plan to contract', () => {
    const files = readdirSync(join(FOLDER, 'fictional-example')).filter((name) => /-0\d-/.test(name));
    const releases = files.flatMap((name) => jsonOf(`fictional-example/${name}`).releases as Json[]);
    const { notices } = noticesOf({ releases });
    const stages = notices.flatMap((notice) => notice.releases!.map(({ stage }) => stage));
    expect(new Set(stages)).toEqual(new Set(['pipeline', 'tender-open', 'awarded', 'contract-live']));
  });

  it('loses nothing that a person would look for, in any release', () => {
    const releases = [contractsFinder(), ...findATender().map(jsonOf)].flatMap((json) => json.releases as Json[]);
    expect(releases).toHaveLength(100);
    const lost = releases.flatMap((release) => {
      const told = JSON.stringify(noticeOf(release)).replaceAll('\\n', ' ').replaceAll(/\s+/g, ' ');
      return sought(release)
        .filter(
          ([field, value]) => !isReplaced(release, field) && !told.includes(JSON.stringify(value).slice(1, -1).replaceAll(/\s+/g, ' ')),
        )
        .map(([field, value]) => `${release.id} ${field}: ${value.slice(0, 80)}`);
    });
    expect(lost).toEqual([]);
  });

  /** Chosen by hand for their shapes, and compared line by line with the source. */
  it.each<[what: string, id: string, told: Partial<Notice>]>([
    [
      'a tender with net, VAT, criteria and an address to write to',
      '032703-2026',
      {
        value: { net: 33721, gross: 40465.2, currency: 'GBP' },
        deadline: '2026-05-08T22:59:59.000Z' as never,
        enquiriesBy: '2026-04-24T22:59:59.000Z' as never,
        contractStartsOn: '2026-05-14' as never,
        contractEndsOn: '2026-12-31' as never,
        howToApply: 'procurement@example.org',
        suitableForSmallFirms: 'not-stated',
        cpv: ['09323000', '79314000'],
      },
    ],
    [
      'a pipeline notice',
      '037689-2026',
      {
        stage: 'pipeline',
        noticeExpectedOn: '2026-06-29' as never,
        value: { net: 30_000_000, gross: 36_000_000, currency: 'GBP' },
        category: 'works',
        contractStartsOn: '2027-03-31' as never,
      },
    ],
    [
      'the manual’s sample, with a length and renewals',
      '001060-2020',
      {
        extensions: 'Sample renewals description\nSample description of options',
        reservedFor: ['supported employment providers'],
        noticeExpectedOn: '2020-12-30' as never,
      },
    ],
    [
      'an early engagement',
      '495480ff-c156-4fa4-b38b-73235e6e19c7-832961',
      {
        stage: 'market-engagement',
        buyer: 'North Northamptonshire Council',
        suitableForVoluntary: 'yes',
        marketAreas: ['supported-living'],
      },
    ],
    [
      'a request for information with a value',
      '47f42b21-33b9-445c-b070-d8b7e2d089bd-832998',
      { stage: 'market-engagement', value: { amount: 15_000_000, currency: 'GBP' }, cpv: ['85323000'] },
    ],
    [
      'a future opportunity with a budget by years',
      '59b57e42-dcd2-49f9-9485-57da53b562eb-819866',
      {
        stage: 'pipeline',
        noticeExpectedOn: '2025-07-23' as never,
        contractStartsOn: '2026-04-01' as never,
        contractEndsOn: '2031-03-31' as never,
        value: { amount: 8_000_000, currency: 'GBP' },
      },
    ],
    [
      'an open tender on a portal elsewhere',
      '43fda075-f559-47d2-96de-038f2d1633c4-819870',
      {
        stage: 'tender-open',
        deadline: '2025-02-14T14:00:00.000Z' as never,
        portal: { name: 'in-tendhost.co.uk', url: 'https://in-tendhost.co.uk/blackcountryportal/aspx/' },
        suitableForSmallFirms: 'yes',
        suitableForVoluntary: 'no',
      },
    ],
    [
      'an amendment that says it is awarded, with a range of value',
      '26453ba6-804a-4a46-9e66-95d3597bfbc7-819867',
      {
        value: { amount: 3_650_000, atLeast: 3_639_111, currency: 'GBP' },
        contradictions: [
          { about: 'Whether it is still open', says: ['The notice says it is open for bids.', 'Its text says it has been awarded.'] },
        ],
      },
    ],
    [
      'an award of one of our councils',
      '06c685f2-50ab-4804-b65d-e275e5445b72-832963',
      { stage: 'awarded', contractStartsOn: '2024-12-02' as never, contractEndsOn: '2030-01-01' as never },
    ],
    [
      'an award priced at a penny',
      'bb85b7c2-cd21-4954-8027-ecd74ea3c18e-832985',
      {
        value: { amount: 0.01, currency: 'GBP' },
        contradictions: [{ about: 'How much it is worth', says: ['The notice says £0.01 (VAT not mentioned), which cannot be meant.'] }],
      },
    ],
    [
      'a purchasing system still “open” nine years after its deadline',
      'e1df20c7-f5d0-45dc-84ed-80efd2289599-830030',
      { deadline: '2016-07-21T11:00:00.000Z' as never, stage: 'tender-open' },
    ],
  ])('%s', (_what, id, told) => {
    const releases = [contractsFinder(), ...findATender().map(jsonOf)].flatMap((json) => json.releases as Json[]);
    expect(noticeOf(releases.find((release) => release.id === id))).toMatchObject(told);
  });

  it('knows the council of ours that bought something', () => {
    const ours = noticesOf(contractsFinder()).notices.filter(({ councilId }) => councilId !== undefined);
    expect(ours.map(({ councilId }) => councilId)).toEqual(['leicestershire', 'leicestershire']);
  });

  it('is told apart: what is adult social care, by hand, and by the rules', () => {
    // Read one by one, 25 November 2026: adults, care or support, to be given by a provider. Of the rest the nearest are training for care
    // homes' staff, home care for disabled children, placements of children, domestic abuse, homelessness and an occupational physician.
    const CARE = ['495480ff-c156-4fa4-b38b-73235e6e19c7-832961', '47f42b21-33b9-445c-b070-d8b7e2d089bd-832998'];
    const all = [contractsFinder(), ...findATender().map(jsonOf)].flatMap((json) => noticesOf(json).notices);
    const idOf = (notice: Notice): string => notice.releases!.at(-1)!.releaseId;
    const shown = all.filter((notice) => isShown(relevanceOf(notice, []), 'care')).map(idOf);
    const right = shown.filter((id) => CARE.includes(id));
    const [precision, recall] = [right.length / shown.length, right.length / CARE.length];
    process.stdout.write(
      `Of ${all.length} published notices ${CARE.length} are adult social care: precision ${precision}, recall ${recall}.\n`,
    );
    expect([precision, recall]).toEqual([1, 1]);
    expect(all.filter((notice) => isShown(relevanceOf(notice, []), 'everything'))).toHaveLength(all.length);
    // By CPV division 85 alone it would have been nine: a precision of 22%.
    expect(all.filter(({ cpv }) => cpv.some((code) => code.startsWith('85')))).toHaveLength(9);
  });
});
