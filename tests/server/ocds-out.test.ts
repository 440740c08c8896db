/** A council's own notices as OCDS: valid by the standard's schema with the UK extension, and readable by our own reader. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { afterEach, describe, expect, it } from 'vitest';
import { API } from '../../src/domain/protocol.ts';
import { NOTICE_STAGES, Notice, type NoticeStage } from '../../src/domain/notice.ts';
import { demoNotices } from '../../src/server/demo/notices.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { LIBRARY } from '../../src/server/library/library.ts';
import { releaseOf } from '../../src/server/ocds/out.ts';
import { readPackage } from '../../src/server/ocds/package.ts';
import { PUBLIC, publish } from '../../src/server/publish.ts';
import { NOW } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { problemOf, type TestServer, testServer } from './test-server.ts';

const SCHEMAS = fileURLToPath(new URL('../../../shared/data/ocds', import.meta.url));
const HAS_SCHEMAS = existsSync(SCHEMAS);
if (!HAS_SCHEMAS) process.stdout.write('The schemas of OCDS are not there (../shared/data/ocds): its packages are not validated.\n');

type Json = { [key: string]: Json } & Record<string, unknown>;
/** JSON Merge Patch (RFC 7396): how an extension changes the standard's schema. */
function merge(target: Json, patch: Json): Json {
  const merged = { ...target };
  for (const [key, value] of Object.entries(patch))
    if (value === null) delete merged[key];
    else merged[key] = typeof value === 'object' && !Array.isArray(value) ? merge(merged[key] ?? ({} as Json), value) : value;
  return merged;
}

function validator() {
  const read = (file: string) => JSON.parse(readFileSync(`${SCHEMAS}/${file}`, 'utf8')) as Json;
  const ajv = new AjvDraft04({ strict: false, allErrors: true });
  addFormats(ajv as never);
  // The extension hangs on others that are not here: what it says of their parts is left out, what it says of the standard's is held.
  const known = read('schema/release-schema.json');
  const uk = read('uk_extension/release-schema.json');
  const definitions = Object.fromEntries(Object.entries(uk['definitions']!).filter(([name]) => name in known['definitions']!)) as Json;
  const text = JSON.stringify(merge(known, { ...uk, definitions }));
  const names = new Set([...text.matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name]) => name!));
  const schema = JSON.parse(text) as Json;
  for (const name of names) schema['definitions']![name] ??= {} as Json; // of the extensions that are not here
  ajv.addSchema(schema);
  return ajv.compile(read('schema/release-package-schema.json'));
}

const SEFTON = COUNCILS.find(({ id }) => id === 'sefton')!;
const full = (stage: NoticeStage): Notice =>
  Notice.parse({
    kind: 'notice',
    id: `typed.${stage}`,
    councilId: 'sefton',
    buyer: 'Sefton Council',
    title: 'Home care, one lot',
    stage,
    marketAreas: ['care-at-home'],
    summary: 'About 300 hours a week.',
    valueNetPounds: 1_000_000,
    lots: [
      { title: 'South', valueNetPounds: 400_000, startsOn: '2027-04-01', endsOn: '2029-03-31', suitableForSmallFirms: 'yes' },
      { title: 'North', value: { net: 600_000, gross: 720_000, currency: 'GBP' }, suitableForVoluntary: 'no' },
    ],
    cpv: ['85312000', '85311100'],
    noticeExpectedOn: '2026-12-01',
    engagementUntil: NOW,
    enquiriesBy: NOW,
    deadline: NOW,
    awardExpectedOn: '2027-02-01',
    contractStartsOn: '2027-04-01',
    contractEndsOn: '2029-03-31',
    extendableTo: '2031-03-31',
    suitableForSmallFirms: 'yes',
    suitableForVoluntary: 'not-stated',
    lightTouch: 'yes',
    portal: { name: 'The Chest', url: 'https://portal.example.org/1' },
    documents: [{ title: 'Specification', url: 'https://portal.example.org/1/specification.pdf' }],
    awards: [{ suppliers: ['Willow Care', 'Oak Care'], value: { net: 900_000, currency: 'GBP' }, decidedOn: '2027-02-03' }],
  });

describe('a release', () => {
  it.each(Object.keys(NOTICE_STAGES) as NoticeStage[])('of a notice at stage %s is read back by our reader as that stage', (stage) => {
    const release = releaseOf(full(stage), SEFTON, NOW, true, 'ocds-test00');
    const { read, problems } = readPackage({ releases: [release] }, COUNCILS);
    expect(problems.filter(({ lost }) => lost)).toEqual([]);
    expect(read[0]!.reading.facts).toMatchObject({ title: 'Home care, one lot', councilId: 'sefton' });
    const as: Partial<Record<NoticeStage, NoticeStage>> = { planned: 'pipeline' }; // only a UK3 notice tells the two apart, and this is none
    expect(read[0]!.reading.stage).toBe(as[stage] ?? stage);
  });

  it('never says that something does not suit small firms because nobody said that it does', () => {
    const { tender } = releaseOf({ ...full('tender-open'), lots: [] }, SEFTON, NOW, true, 'ocds-test00') as { tender: Json };
    expect(tender['lots']).toEqual([{ id: '1', suitability: { sme: true } }]);
  });
});

describe.skipIf(!HAS_SCHEMAS)('by the standard', () => {
  it('is valid, for every stage and for every notice of the demonstration and the library', () => {
    const validate = validator();
    const notices = [
      ...(Object.keys(NOTICE_STAGES) as NoticeStage[]).map(full),
      ...demoNotices(NOW),
      ...LIBRARY.filter((item): item is Notice => item.kind === 'notice'),
    ];
    expect(notices.length).toBeGreaterThan(20);
    const releases = notices.flatMap((notice) => [true, false].map((isFirst) => releaseOf(notice, SEFTON, NOW, isFirst, 'ocds-test00')));
    const unique = [...new Map(releases.map((release) => [JSON.stringify(release), release])).values()];
    const whole = {
      uri: 'https://headroom.example.gov.uk/x',
      version: '1.1',
      publishedDate: NOW,
      publisher: { name: 'Sefton' },
      releases: unique,
    };
    validate(whole);
    expect(validate.errors).toBeNull();
    // And it can fail.
    expect(validate({ ...whole, releases: [{ ...unique[0], tag: ['nonsense'] }] })).toBe(false);
    expect(validate({ ...whole, releases: [{ ...unique[0], date: 'yesterday' }] })).toBe(false);
  });
});

onEveryEngine((fresh) => {
  let server: TestServer;
  afterEach(() => server.close());

  it('holds each publication and each change of the council’s own notices, and nobody else’s', async () => {
    server = await testServer(await fresh());
    const priya = await server.as('priya-shah');
    const ask = async () => (await (await priya.get(`${API}/desk/sefton/notices.json`)).json()) as { releases: Json[]; uri: string };
    const own = demoNotices(NOW).filter(({ councilId }) => councilId === 'sefton').length;
    const before = await ask();
    expect(before.releases).toHaveLength(own);
    const notice = full('tender-open');
    for (const title of ['Home care', 'Home care, longer'])
      await server.database.alone('append', (tx) =>
        publish(tx, PUBLIC, [{ kind: 'notice', id: notice.id, item: { ...notice, title } }], server.clock.now),
      );
    const { releases } = await ask();
    expect(releases.slice(0, own)).toEqual(before.releases); // a release never changes
    expect(releases.slice(own).map((release) => [release['ocid'], release['tag'], release['tender']!['title']])).toEqual([
      ['ocds-test00-typed.tender-open', ['tender'], 'Home care'],
      ['ocds-test00-typed.tender-open', ['tenderUpdate'], 'Home care, longer'],
    ]);
    if (HAS_SCHEMAS) {
      const validate = validator();
      validate(await ask());
      expect(validate.errors).toBeNull();
    }
  });

  it('says that there is none yet, as a package without a release is no package', async () => {
    server = await testServer(await fresh(), { mode: 'production' });
    const { noticesPackage } = await import('../../src/server/ocds/out.ts');
    await expect(noticesPackage(server.parts, 'sefton' as never, '/x')).rejects.toMatchObject({ type: 'not-found' });
    expect(await problemOf(await server.browser().get(`${API}/desk/sefton/notices.json`))).toBe('signed-out');
  });
});
