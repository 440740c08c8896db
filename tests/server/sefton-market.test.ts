/** The desk's figures for a market as large as Sefton's, sent through the API, against sums made here from what was sent. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, addMs, DAY_MS, londonDate, startOfLondonDay } from '../../src/domain/instant.ts';
import { commissionableHours } from '../../src/domain/commissionable-hours.ts';
import { addValues, type Measure, type Values } from '../../src/domain/market-measures.ts';
import { Person } from '../../src/domain/person.ts';
import { API } from '../../src/domain/protocol.ts';
import { FigurePage, MarketHistory, MarketPicture } from '../../src/domain/protocol-market.ts';
import type { ReturnKind } from '../../src/domain/returns.ts';
import type { ReturnSubmission } from '../../src/domain/return-submission.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { HistoryQuery } from '../../src/server/market/queries.ts';
import { changesQuery } from '../../src/server/market/history.ts';
import { saveMembership, savePerson } from '../../src/server/people.ts';
import { saveCouncils, saveOrganisation, saveService } from '../../src/server/services.ts';
import { NOW } from '../fixtures/returns.ts';
import {
  CEILING_PENCE,
  HOMES_OF_SEFTON,
  HOURS_EXCLUDED,
  hoursBefore,
  SEFTON_ORGANISATIONS,
  SEFTON_SERVICES,
  seftonReturns,
  vacanciesOf,
} from '../fixtures/sefton-market.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, type TestServer, testServer } from './test-server.ts';

const SEFTON = { ...COUNCILS.find(({ id }) => id === 'sefton')!, homeCareCeilingPence: CEILING_PENCE };
const MONTH_AGO = addMs(NOW, -30 * DAY_MS);

it('is as large as the council says: 119 homes in its bands of size, 3,590 beds', () => {
  const beds = HOMES_OF_SEFTON.map(({ registeredBeds }) => registeredBeds!);
  const count = (is: (one: number) => boolean) => beds.filter(is).length;
  expect([beds.length, beds.reduce((sum, one) => sum + one)]).toEqual([119, 3590]);
  expect([count((one) => one < 10), count((one) => one >= 10 && one <= 60), count((one) => one > 60)]).toEqual([27, 82, 10]);
  expect(HOMES_OF_SEFTON.filter(({ type }) => type === 'care-home-nursing')).toHaveLength(34);
  expect(HOMES_OF_SEFTON.filter(({ localityIds }) => localityIds[0] === 'sefton.north')).toHaveLength(85);
});

const nonZero = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== 0));

onEveryEngine((fresh, engine) => {
  let server: TestServer;
  let officer: Browser;
  /** Those that stand: what was corrected or overtaken is not among them. */
  const standing = seftonReturns();
  const earlier = [...HOMES_OF_SEFTON.map((service, index) => vacanciesOf(service, MONTH_AGO, index + 5)), ...hoursBefore(MONTH_AGO)];

  async function signIn(email: string): Promise<Browser> {
    const browser = server.browser();
    await browser.post(`${API}/sign-in/code`, { email });
    const code = /\d{6}/.exec(server.mailbox.find(({ to }) => to === email)!.text)![0];
    expect((await browser.post(`${API}/sign-in`, { code })).status).toBe(200);
    return browser;
  }
  async function send(browser: Browser, submissions: readonly ReturnSubmission[]): Promise<void> {
    for (let start = 0; start < submissions.length; start += 100)
      expect((await browser.push(...submissions.slice(start, start + 100))).filter(({ outcome }) => outcome !== 'accepted')).toEqual([]);
  }
  const ask = async <T>(path: string, schema: { parse(value: unknown): T }): Promise<T> =>
    schema.parse(await (await officer.get(`${API}/desk/sefton/${path}`)).json());

  beforeAll(async () => {
    server = await testServer(await fresh(), { mode: 'production' });
    await server.database.alone('append', async (tx) => {
      await saveCouncils(tx, [SEFTON]);
      for (const organisation of SEFTON_ORGANISATIONS) await saveOrganisation(tx, organisation, NOW);
      for (const service of SEFTON_SERVICES) await saveService(tx, service, NOW);
      for (const [id, name] of [
        ['m', 'Mo Jones'],
        ['o', 'Priya Shah'],
      ])
        await savePerson(tx, Person.parse({ id, name, email: `${id}@example.org` }));
      for (const { id } of SEFTON_ORGANISATIONS) await saveMembership(tx, 'm' as never, { role: 'manager', organisationId: id });
      await saveMembership(tx, 'o' as never, { role: 'officer', councilId: SEFTON.id });
    });
    const manager = await signIn('m@example.org');
    officer = await signIn('o@example.org');
    const [home, ...others] = HOMES_OF_SEFTON;
    const slip = vacanciesOf(home!, NOW, 2);
    standing[0] = vacanciesOf(home!, NOW, 0, { replaces: slip.id, replacesBecause: 'Counted twice' });
    const overtaken = others.slice(0, 20).map((service) => vacanciesOf(service, addMs(NOW, -3_600_000), 9));
    // The newest first, then what had happened before: the order of arrival must not matter.
    await send(manager, [slip, ...standing, ...overtaken, ...earlier]);
  });
  afterAll(() => server.close());

  const sumOf = (picture: MarketPicture, kind: ReturnKind, measure: Measure, where: Partial<MarketPicture['sums'][number]> = {}): number =>
    picture.sums
      .filter((sum) => sum.kind === kind && Object.entries(where).every(([key, value]) => sum[key as 'part'] === value))
      .reduce((total, { values }) => total + (values[measure] ?? 0), 0);
  const onceOf = (picture: MarketPicture, kind: ReturnKind, measure: keyof Values): number =>
    picture.once.filter((one) => one.kind === kind).reduce((total, { values }) => total + (values[measure] ?? 0), 0);

  const bedsIn = (submissions: readonly ReturnSubmission[]) =>
    submissions.flatMap((one) =>
      one.kind === 'vacancies'
        ? one.body.categories.map((beds) => ({ ...beds, service: SEFTON_SERVICES.find(({ id }) => id === one.serviceId)! }))
        : [],
    );

  it('adds up the beds: in all, by area, type of home and of care, with the reasons and what is bought as a block', async () => {
    const picture = await ask('market', MarketPicture);
    const beds = bedsIn(standing);
    expect(sumOf(picture, 'vacancies', 'capacity')).toBe(3590);
    expect(onceOf(picture, 'vacancies', 'services')).toBe(119);
    for (const measure of ['occupied', 'reserved', 'available', 'notAvailable'] as const) {
      const sum = (of: typeof beds) => of.reduce((total, one) => total + one[measure], 0);
      expect(sum(beds)).toBeGreaterThan(0);
      expect([measure, sumOf(picture, 'vacancies', measure)]).toEqual([measure, sum(beds)]);
      for (const localityId of ['sefton.north', 'sefton.south'])
        expect(sumOf(picture, 'vacancies', measure, { localityId })).toBe(
          sum(beds.filter(({ service }) => service.localityIds[0] === localityId)),
        );
      for (const type of ['care-home', 'care-home-nursing'] as const)
        expect(sumOf(picture, 'vacancies', measure, { type })).toBe(sum(beds.filter(({ service }) => service.type === type)));
      for (const part of ['general-residential', 'dementia-nursing'])
        expect(sumOf(picture, 'vacancies', measure, { part })).toBe(sum(beds.filter(({ category }) => category === part)));
    }
    for (const why of ['staffing', 'refurbishment'] as const)
      expect(sumOf(picture, 'vacancies', `notAvailable.${why}`)).toBe(
        beds.filter(({ notAvailableReason }) => notAvailableReason === why).reduce((total, { notAvailable }) => total + notAvailable, 0),
      );
    expect(sumOf(picture, 'vacancies', 'block')).toBe(beds.reduce((total, { blockContracted = 0 }) => total + blockContracted, 0));
    expect(onceOf(picture, 'vacancies', 'admissions.closed')).toBe(
      standing.filter((one) => one.kind === 'vacancies' && one.body.admissions.standing === 'closed').length,
    );
  });

  it('turns 2,758 hours reported into 1,630 that could be commissioned, with a reason for each of the others', async () => {
    const picture = await ask('market', MarketPicture);
    expect(sumOf(picture, 'hours', 'hours')).toBe(2758);
    expect(sumOf(picture, 'hours', 'counted')).toBe(1630);
    const excluded = Object.keys(HOURS_EXCLUDED).map((why) => [why, sumOf(picture, 'hours', `excluded.${why}` as Measure)]);
    expect(Object.fromEntries(excluded)).toEqual(HOURS_EXCLUDED);
    expect(onceOf(picture, 'hours', 'services')).toBe(31);
    expect(onceOf(picture, 'hours', 'stale')).toBe(2);
    expect(onceOf(picture, 'hours', 'block')).toBe(310);
  });

  it('narrows it to an area, a type of care or those it is for', async () => {
    const beds = bedsIn(standing);
    const free = (of: typeof beds) => of.reduce((total, { available }) => total + available, 0);
    const south = await ask('market?locality=sefton.south', MarketPicture);
    expect(sumOf(south, 'vacancies', 'available')).toBe(free(beds.filter(({ service }) => service.localityIds[0] === 'sefton.south')));
    expect(onceOf(south, 'vacancies', 'services')).toBe(34);
    const dementia = await ask('market?group=dementia', MarketPicture);
    expect(sumOf(dementia, 'vacancies', 'available')).toBe(free(beds.filter(({ category }) => category.startsWith('dementia'))));
    const places = standing.flatMap((one) => (one.kind === 'places' ? [one.body] : []));
    const autism = await ask('market?group=autism', MarketPicture);
    expect(sumOf(autism, 'places', 'available', { part: 'tenancy' })).toBe(
      places.filter(({ clientGroups }) => clientGroups.includes('autism')).reduce((total, { lines }) => total + lines[0]!.available, 0),
    );
    expect(sumOf(await ask('market?category=dementia-nursing&locality=sefton.north', MarketPicture), 'vacancies', 'capacity')).toBe(
      beds
        .filter(({ category, service }) => category === 'dementia-nursing' && service.localityIds[0] === 'sefton.north')
        .reduce((total, { capacity }) => total + capacity, 0),
    );
  });

  it('opens a figure to the returns behind it, page by page, with who observed it and when', async () => {
    const inadequate = await ask('market/figure?kind=hours&measure=excluded.inadequate', FigurePage);
    expect([inadequate.total, inadequate.services]).toEqual([236, 2]);
    expect(inadequate.rows.map(({ value, receipt, submission }) => [value, receipt.sentBy.name, submission.observedAt])).toEqual([
      [118, 'Mo Jones', NOW],
      [118, 'Mo Jones', NOW],
    ]);
    const rows: FigurePage['rows'] = [];
    for (let next: number | undefined = 0; next !== undefined;) {
      const page: FigurePage = await ask(`market/figure?kind=vacancies&measure=capacity&offset=${next}`, FigurePage);
      rows.push(...page.rows);
      next = page.next;
    }
    expect([rows.length, rows.reduce((sum, { value }) => sum + value, 0)]).toEqual([119, 3590]);
    expect(new Set(rows.map(({ submission }) => submission.id))).toEqual(
      new Set(standing.filter(({ kind }) => kind === 'vacancies').map(({ id }) => id)),
    );
  });

  it('shows how it came to be, though what happened before arrived last', async () => {
    const { points } = await ask('market/history?kind=vacancies', MarketHistory);
    const sent = [...standing, ...earlier];
    for (const { on, values } of points) {
      const then = startOfLondonDay(addDays(on, 1));
      const stood = HOMES_OF_SEFTON.flatMap(({ id }) => {
        const of = sent.filter((one) => one.serviceId === id && one.observedAt < then);
        return of.sort((a, b) => (a.observedAt < b.observedAt ? 1 : -1)).slice(0, 1);
      });
      expect([on, values.available, values.services]).toEqual([on, bedsIn(stood).reduce((sum, { available }) => sum + available, 0), 119]);
    }
    expect(points.map(({ on }) => on)).toContain(londonDate(NOW));
    expect(points.length).toBeGreaterThan(4);
  });

  it('shows which hours could be commissioned at the end of earlier days, with the reasons of then for how fresh they were', async () => {
    const { points } = await ask('market/history?kind=hours', MarketHistory);
    const of = new Map(SEFTON_SERVICES.map((service) => [service.id, service]));
    const sent = [...standing, ...earlier].filter((one) => one.kind === 'hours');
    for (const { on, values } of points) {
      const then = startOfLondonDay(addDays(on, 1));
      const at = then < NOW ? then : NOW;
      const sums: Values = {};
      for (const id of new Set(sent.map(({ serviceId }) => serviceId))) {
        const last = sent
          .filter((one) => one.serviceId === id && one.observedAt < then)
          .sort((a, b) => (a.observedAt < b.observedAt ? 1 : -1))[0];
        if (last === undefined) continue;
        const { reported, counted, areas } = commissionableHours(last.body, of.get(id)!, SEFTON, last.observedAt, at);
        addValues(sums, { hours: reported, counted, services: 1, block: last.body.blockBookedHours });
        for (const { exclusion, hours } of areas) if (exclusion !== undefined) addValues(sums, { [`excluded.${exclusion}`]: hours });
      }
      expect([on, nonZero(values)]).toEqual([on, nonZero(sums)]);
    }
    const stale = points.map(({ values }) => values['excluded.stale'] ?? 0);
    expect(stale.some((hours) => hours > HOURS_EXCLUDED.stale)).toBe(true); // a month ago’s, before they were said again
    expect(points.at(-1)!.values).toMatchObject({ hours: 2758, counted: 1630, 'excluded.stale': HOURS_EXCLUDED.stale });
    const south = await ask('market/history?kind=hours&locality=sefton.south', MarketHistory);
    expect(south.points.at(-1)!.values['excluded.outside-area']).toBeUndefined();
    expect(south.points.at(-1)!.values.counted).toBeLessThan(1630);
  });

  it('reads the picture and its past through indexes, never through all rows', async () => {
    if (engine === 'postgres') return; // which of the two ways it takes depends on how much there is
    const { db } = server.database;
    const planOf = async (text: string, parameters: readonly unknown[]) => {
      const rows = await db.executeQuery<{ detail: string }>({
        ...sql`select 1`.compile(db),
        sql: `explain query plan ${text}`,
        parameters,
      });
      return rows.rows.map(({ detail }) => detail);
    };
    const past = changesQuery(SEFTON, HistoryQuery.parse({ kind: 'vacancies' }), londonDate(MONTH_AGO), londonDate(NOW)).compile(db);
    const now = db.selectFrom('current_returns').selectAll().where('council_id', '=', SEFTON.id).where('kind', '=', 'hours').compile();
    for (const { sql: text, parameters } of [past, now]) {
      const plan = await planOf(text, parameters);
      expect(plan.filter((step) => /^SCAN (market|current|standing|submissions)/.test(step))).toEqual([]);
      expect(plan.join('\n')).toMatch(/SEARCH \w+ USING (INDEX|COVERING INDEX|PRIMARY KEY)/);
    }
  });
});
