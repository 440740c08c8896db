/** What officers publish: who may approve it, which version, what becomes of it at the next start, and whose it is. */
import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/instant.ts';
import { API, PERSON_HEADER } from '../../src/domain/protocol.ts';
import { DeskPlans, PlanView } from '../../src/domain/protocol-plans.ts';
import type { LibraryItem } from '../../src/domain/published-item.ts';
import { type TypedPlan, typedFrom } from '../../src/domain/typed-plan.ts';
import { listAudit } from '../../src/server/audit.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { DOCUMENTS } from '../../src/server/library/documents.ts';
import { noticesPackage } from '../../src/server/ocds/out.ts';
import { ofADesk } from '../../src/server/plans/events.ts';
import { prepare } from '../../src/server/prepare.ts';
import { intention } from '../fixtures/library.ts';
import { documentPlan, intentionPlan, noticePlan, tablePlan } from '../fixtures/plans.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, testServer, type TestServer } from './test-server.ts';

const LIBRARY: readonly LibraryItem[] = [...DOCUMENTS, intention('from-the-library')];
const PLANS = `${API}/desk/sefton/plans`;

onEveryEngine((fresh) => {
  let server: TestServer;
  afterEach(() => server.close());

  async function start(): Promise<{ priya: Browser; marcus: Browser }> {
    server = await testServer(await fresh(), { library: LIBRARY });
    return { priya: await server.as('priya-shah'), marcus: await server.as('marcus-bell') };
  }
  const again = () => prepare(server.database, { mode: 'demo', councils: COUNCILS, library: LIBRARY, now: server.parts.now, randomBytes });
  const save = (who: Browser, id: string, plan: TypedPlan, seen = 0, plans = PLANS) => who.post(`${plans}/save`, { id, seen, plan });
  const saved = async (...args: Parameters<typeof save>): Promise<number> => {
    const response = await save(...args);
    expect(response.status).toBe(200);
    return ((await response.json()) as { version: number }).version;
  };
  const decide = (who: Browser, kind: string, id: string, version: number, deed: string, more: object = {}) =>
    who.post(`${PLANS}/decisions`, { kind, id, version, deed, ...more });
  const detailOf = async (response: Response): Promise<string> => {
    const {
      status,
      detail,
      problems = [],
    } = (await response.json()) as { status: number; detail: string; problems?: { message: string }[] };
    return `${status} ${problems[0]?.message ?? detail}`;
  };
  const view = async (who: Browser, kind: string, id: string): Promise<PlanView> =>
    PlanView.parse(await (await who.get(`${PLANS}/item?kind=${kind}&id=${id}`)).json());
  const list = async (who: Browser): Promise<DeskPlans> => DeskPlans.parse(await (await who.get(PLANS)).json());
  /** As a provider's device would: everything of a kind, by id. */
  const feedOf = async (kind: string): Promise<Record<string, Record<string, unknown>>> => {
    const asha = await server.as('asha-okafor');
    const { entries } = (await (await asha.get(`${API}/feed?limit=500`)).json()) as {
      entries: { kind: string; id: string; item?: Record<string, unknown> }[];
    };
    return Object.fromEntries(entries.flatMap((one) => (one.kind === kind && one.item !== undefined ? [[one.id, one.item]] : [])));
  };
  /** Written by one officer and approved by another. */
  const publish = async (writer: Browser, approver: Browser, id: string, plan: TypedPlan, seen = 0): Promise<number> => {
    const version = await saved(writer, id, plan, seen);
    expect((await decide(writer, plan.kind, id, version, 'send')).status).toBe(204);
    const done = await decide(approver, plan.kind, id, version, 'publish');
    expect(done.status).toBe(204);
    return version;
  };
  const deeds = async () =>
    (await listAudit(server.database.db, undefined, { limit: 50 })).entries
      .filter(({ action }) => action !== 'saw')
      .map(({ by, action, what }) => `${by.name} ${action}: ${what}`);

  it('publishes what a second officer approved, to every provider, and says who did what', async () => {
    const { priya, marcus } = await start();
    expect(await detailOf(await decide(priya, 'document', 'update-2027', 1, 'send'))).toBe('404 There is no such draft any more.');
    const version = await saved(priya, 'update-2027', documentPlan());
    expect(await detailOf(await decide(marcus, 'document', 'update-2027', version, 'publish'))).toContain('must be sent for approval');
    await decide(priya, 'document', 'update-2027', version, 'send');
    expect(await detailOf(await decide(priya, 'document', 'update-2027', version, 'publish'))).toContain('403 You wrote a part of this');
    expect((await list(marcus)).drafts.map(({ id, isYours }) => [id, isYours])).toContainEqual(['update-2027', true]);
    expect((await list(priya)).drafts.map(({ id, isYours }) => [id, isYours])).toContainEqual(['update-2027', false]);
    expect((await feedOf('document'))['update-2027']).toBeUndefined();
    const { would } = await view(marcus, 'document', 'update-2027');
    expect((await decide(marcus, 'document', 'update-2027', version, 'publish')).status).toBe(204);
    const published = (await feedOf('document'))['update-2027'];
    expect(published).toEqual(would); // the preview is what was published
    expect(published).toMatchObject({ title: 'Market update 2027', byCouncil: true, fictional: true, councilId: 'sefton' });
    expect(await view(marcus, 'document', 'update-2027')).toMatchObject({
      history: [{ version: 1, what: 'published', by: 'Marcus Bell', writers: ['Priya Shah'] }],
    });
    await publish(priya, marcus, 'nights', intentionPlan());
    expect((await feedOf('intention'))['nights']).toMatchObject({
      source: { documentId: 'update-2027', section: 'Care at home', checkedOn: '2026-11-26' },
    });
    expect(await deeds()).toEqual([
      'Marcus Bell published: intention “More night care in the north”, version 1, written by Priya Shah',
      'Priya Shah changed: Sent for approval: intention “More night care in the north”, version 1',
      'Priya Shah changed: Draft of intention “More night care in the north”, version 1',
      'Marcus Bell published: document “Market update 2027”, version 1, written by Priya Shah',
      'Priya Shah changed: Sent for approval: document “Market update 2027”, version 1',
      'Priya Shah changed: Draft of document “Market update 2027”, version 1',
    ]);
  });

  it('approves exactly the version that was read, and nobody who wrote any part of it may', async () => {
    const { priya, marcus } = await start();
    const first = await saved(priya, 'update-2027', documentPlan());
    await decide(priya, 'document', 'update-2027', first, 'send');
    server.clock.advance(DAY_MS);
    const second = await saved(priya, 'update-2027', documentPlan({ title: 'Another title' }), first); // changed while Marcus read it
    expect(second).toBe(2);
    await decide(priya, 'document', 'update-2027', second, 'send');
    expect(await detailOf(await decide(marcus, 'document', 'update-2027', first, 'publish'))).toMatch(
      /^409 Priya Shah changed this today, .*Read it again before you go on\.$/,
    );
    expect((await feedOf('document'))['update-2027']).toBeUndefined();
    const third = await saved(marcus, 'update-2027', documentPlan({ title: 'A third title' }), second);
    expect(await detailOf(await save(priya, 'update-2027', documentPlan(), second))).toContain('409 Marcus Bell changed this');
    await decide(marcus, 'document', 'update-2027', third, 'send');
    for (const who of [priya, marcus])
      expect(await detailOf(await decide(who, 'document', 'update-2027', third, 'publish'))).toContain('403 You wrote a part of this');
  });

  it('never gives two texts the same number, also when a draft was thrown away', async () => {
    const { priya, marcus } = await start();
    const first = await saved(priya, 'update-2027', documentPlan());
    await decide(priya, 'document', 'update-2027', first, 'send');
    await decide(priya, 'document', 'update-2027', first, 'discard');
    expect((await view(priya, 'document', 'update-2027')).draft).toBeUndefined();
    expect((await save(priya, 'update-2027', documentPlan(), 0)).status).toBe(409);
    const next = await saved(priya, 'update-2027', documentPlan({ title: 'Another' }), first);
    await decide(priya, 'document', 'update-2027', next, 'send');
    expect((await decide(marcus, 'document', 'update-2027', first, 'publish')).status).toBe(409);
    expect((await decide(marcus, 'document', 'update-2027', next, 'publish')).status).toBe(204);
    expect((await decide(marcus, 'document', 'update-2027', next, 'publish')).status).toBe(404); // once
  });

  it('sends back with a reason, which the writer reads and answers by a change', async () => {
    const { priya, marcus } = await start();
    const version = await saved(priya, 'update-2027', documentPlan());
    await decide(priya, 'document', 'update-2027', version, 'send');
    expect(await detailOf(await decide(marcus, 'document', 'update-2027', version, 'send-back'))).toBe('400 Say why, in a sentence');
    expect((await decide(marcus, 'document', 'update-2027', version, 'send-back', { reason: 'The year is wrong.' })).status).toBe(204);
    expect((await view(priya, 'document', 'update-2027')).draft).toMatchObject({
      state: 'sent-back',
      sentBack: { reason: 'The year is wrong.', by: 'Marcus Bell' },
    });
    expect((await decide(marcus, 'document', 'update-2027', version, 'publish')).status).toBe(403);
    await saved(priya, 'update-2027', documentPlan({ period: '2028' }), version);
    const { draft } = await view(priya, 'document', 'update-2027');
    expect([draft?.state, draft?.sentBack]).toEqual(['writing', undefined]);
  });

  it('publishes at once where the council asks for no second pair of eyes', async () => {
    server = await testServer(await fresh(), { library: LIBRARY });
    const gareth = await server.as('gareth-ellis');
    const plans = `${API}/desk/stoke-on-trent/plans`;
    const version = await saved(gareth, 'update-2027', documentPlan(), 0, plans);
    const done = await gareth.post(`${plans}/decisions`, { kind: 'document', id: 'update-2027', version, deed: 'publish' });
    expect(done.status).toBe(204);
    expect((await feedOf('document'))['update-2027']).toMatchObject({ councilId: 'stoke-on-trent' });
  });

  it('asks a second officer to turn the second pair of eyes off, and uses the settings at once', async () => {
    const { priya, marcus } = await start();
    const { council } = await view(priya, 'council', 'sefton');
    const settings = typedFrom({ ...council, kind: 'council' }) as Extract<TypedPlan, { kind: 'council' }>;
    const next = {
      ...settings,
      words: {
        ...settings.words,
        homeCareCeilingPence: 2310,
        twoPairsOfEyes: false,
        localities: [...settings.words.localities, { id: 'sefton.maghull' as never, name: 'Maghull' }],
      },
    };
    const version = await saved(priya, 'sefton', next);
    expect((await decide(priya, 'council', 'sefton', version, 'publish')).status).toBe(403);
    await decide(priya, 'council', 'sefton', version, 'send');
    expect((await decide(marcus, 'council', 'sefton', version, 'publish')).status).toBe(204);
    expect((await feedOf('council'))['sefton']).toMatchObject({
      name: 'Sefton Council',
      homeCareCeilingPence: 2310,
      twoPairsOfEyes: false,
    });
    expect((await feedOf('council'))['sefton']).toHaveProperty('ceilingIsInvented', true); // on a demonstration everything is made up
    const on = { ...next, words: { ...next.words, twoPairsOfEyes: true } };
    const one = await saved(priya, 'sefton', on, version);
    expect((await decide(priya, 'council', 'sefton', one, 'publish')).status).toBe(204); // on again: one officer is enough
    await again();
    expect((await feedOf('council'))['sefton']).toMatchObject({ homeCareCeilingPence: 2310, twoPairsOfEyes: true });
    const lost = { ...on, words: { ...on.words, localities: on.words.localities.slice(0, 1) } };
    expect(await detailOf(await save(priya, 'sefton', lost, one))).toContain('“South Sefton” must stay');
  });

  describe('what came with the program', () => {
    it('is changed by its own council, and the next start and a newer program leave that alone', async () => {
      const { priya, marcus } = await start();
      await publish(priya, marcus, 'update-2027', documentPlan());
      await publish(priya, marcus, 'from-the-library', intentionPlan({ title: 'The council’s own words' }));
      const before = await feedOf('intention');
      expect(before['from-the-library']).toMatchObject({ title: 'The council’s own words', byCouncil: true });
      await again();
      expect(await feedOf('intention')).toEqual(before);
      expect(Object.keys(await feedOf('document'))).toContain('update-2027');
    });

    it('is withdrawn at once with a reason, stays so, and can be put back', async () => {
      const { priya, marcus } = await start();
      const withdraw = (more: object) => decide(priya, 'intention', 'from-the-library', 0, 'withdraw', more);
      expect(await detailOf(await withdraw({}))).toBe('400 Say why, in a sentence');
      const plan = typedFrom(intention('from-the-library'))!;
      expect((await withdraw({ reason: 'No longer planned.' })).status).toBe(204);
      expect((await withdraw({ reason: 'No longer planned.' })).status).toBe(404);
      expect(await feedOf('intention')).not.toHaveProperty('from-the-library');
      await again();
      expect(await feedOf('intention')).not.toHaveProperty('from-the-library');
      expect((await view(marcus, 'intention', 'from-the-library')).history).toMatchObject([
        { what: 'withdrawn', reason: 'No longer planned.' },
      ]);
      await publish(priya, marcus, 'from-the-library', plan);
      expect(await feedOf('intention')).toHaveProperty('from-the-library');
      const [unseen, seen] = [await withdraw({ reason: 'Wrong.' }), await view(priya, 'intention', 'from-the-library')];
      expect([unseen.status, seen.publishedVersion]).toEqual([409, 1]); // what stands now was never read by whoever asks
      expect(await ofADesk(server.database.db, ['from-the-library', 'never-touched'])).toEqual(['from-the-library']);
    });

    it('keeps a document that others name, and a section that is in use', async () => {
      const { priya } = await start();
      expect(await detailOf(await decide(priya, 'document', 'sefton-mps', 0, 'withdraw', { reason: 'Old.' }))).toContain(
        '1 published item names this document as the source',
      );
      expect(await detailOf(await save(priya, 'sefton-mps', documentPlan()))).toContain('Keep the section “Foreword”');
    });
  });

  it('publishes a table, which stays for as long as a plan shows it', async () => {
    const { priya, marcus } = await start();
    await publish(priya, marcus, 'update-2027', documentPlan());
    await publish(priya, marcus, 'hours-by-area', tablePlan());
    expect((await feedOf('table'))['hours-by-area']).toMatchObject({
      byCouncil: true,
      rows: [{ values: [1200, null] }, { label: 'South' }],
    });
    await publish(priya, marcus, 'nights', intentionPlan({ tableIds: ['hours-by-area'] }));
    const withdraw = async (kind: 'table' | 'intention', id: string) =>
      decide(priya, kind, id, (await view(priya, kind, id)).publishedVersion, 'withdraw', { reason: 'Old.' });
    expect(await detailOf(await withdraw('table', 'hours-by-area'))).toContain('1 published plan shows this table');
    expect((await withdraw('intention', 'nights')).status).toBe(204);
    expect((await withdraw('table', 'hours-by-area')).status).toBe(204);
    expect(await feedOf('table')).not.toHaveProperty('hours-by-area');
    const uneven = tablePlan({ rows: [{ label: 'North', values: [1] }] });
    expect(await detailOf(await save(priya, 'uneven', uneven))).toContain('must have a cell under each');
  });

  it('lets a new edition take the place of the older one, which stays to be read as historical', async () => {
    const { priya, marcus } = await start();
    await publish(priya, marcus, 'mps-2028', documentPlan({ title: 'Statement 2028', replaces: 'sefton-mps' }));
    const documents = await feedOf('document');
    expect(documents['mps-2028']).toMatchObject({ standing: 'current', replaces: 'sefton-mps' });
    expect(documents['sefton-mps']).toMatchObject({ standing: 'historical', period: '2025 to 2028' });
    await again();
    expect((await feedOf('document'))['sefton-mps']).toMatchObject({ standing: 'historical' });
    const old = typedFrom((await view(priya, 'document', 'sefton-mps')).published!) as Extract<TypedPlan, { kind: 'document' }>;
    const back = { ...old, words: { ...old.words, standing: 'current' as const } };
    expect(await detailOf(await save(priya, 'sefton-mps', back))).toContain('“Statement 2028” has taken its place');
  });

  it('is each council’s own: nothing of another is read, written, decided or withdrawn', async () => {
    const { priya } = await start();
    const gareth = await server.as('gareth-ellis');
    const stoke = `${API}/desk/stoke-on-trent/plans`;
    const version = await saved(priya, 'update-2027', documentPlan());
    await decide(priya, 'document', 'update-2027', version, 'send');
    const answers = [
      await save(gareth, 'update-2027', documentPlan(), version, stoke),
      await save(gareth, 'from-the-library', intentionPlan(), 0, stoke),
      await gareth.post(`${stoke}/decisions`, { kind: 'document', id: 'update-2027', version, deed: 'publish' }),
      await gareth.post(`${stoke}/decisions`, { kind: 'intention', id: 'from-the-library', version: 0, deed: 'withdraw', reason: 'x' }),
      await gareth.get(`${stoke}/item?kind=document&id=update-2027`),
      await gareth.get(`${stoke}/item?kind=intention&id=from-the-library`),
      await gareth.get(`${stoke}/item?kind=council&id=sefton`),
      await save(gareth, 'ocds.1234', noticePlan(), 0, stoke),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404, 404]);
    expect(JSON.stringify(await (await gareth.get(stoke)).json())).not.toContain('Market update');
    expect((await gareth.get(PLANS, { [PERSON_HEADER]: 'gareth-ellis' })).status).toBe(403);
    const knowsley = await save(priya, 'x', intentionPlan({ source: { documentId: 'knowsley-plan', section: 'Foreword' } }));
    expect(await detailOf(knowsley)).toContain('Choose a document that your council has published here');
  });

  it('tells a notice, its change and its withdrawal as OCDS', async () => {
    const { priya, marcus } = await start();
    const first = await publish(priya, marcus, 'night-care', noticePlan());
    const second = await publish(priya, marcus, 'night-care', noticePlan({ stage: 'planned' }), first);
    expect(await feedOf('notice')).toMatchObject({ 'night-care': { buyer: 'Sefton Council', stage: 'planned', fictional: true } });
    await decide(priya, 'notice', 'night-care', second, 'withdraw', { reason: 'Not now.' });
    const { releases } = (await noticesPackage(server.parts, 'sefton' as never, '/x')) as { releases: { ocid: string; tag: string[] }[] };
    expect(releases.filter(({ ocid }) => ocid.endsWith('night-care')).map(({ tag }) => tag)).toEqual([
      ['planning'],
      ['planning'],
      ['tenderCancellation'],
    ]);
  });

  it('never changes or deletes what was published', async () => {
    const { priya, marcus } = await start();
    await publish(priya, marcus, 'update-2027', documentPlan());
    await expect(server.database.db.deleteFrom('plan_events').execute()).rejects.toThrow();
    await expect(server.database.db.updateTable('plan_events').set({ by_name: 'Nobody' }).execute()).rejects.toThrow();
  });
});
