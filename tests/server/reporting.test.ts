/** Who has reported, by the council's schedule; and an officer's reminder, said once in each window to those who hear of things. */
import { afterEach, describe, expect, it } from 'vitest';
import { addMs, DAY_MS, HOUR_MS, type Instant, instantOf } from '../../src/domain/instant.ts';
import { API, PushResponse } from '../../src/domain/protocol.ts';
import { DeskOverlaps, type DeskRefusal, DeskRefusals, type Reminded, ReportingPage } from '../../src/domain/protocol-market.ts';
import { remindEverybody } from '../../src/server/reminders/run.ts';
import { saveCouncils } from '../../src/server/services.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { DEFAULT_PREFERENCES } from '../../src/server/preferences.ts';
import { brightwayHours, mapleVacancies, validVacancies } from '../fixtures/returns.ts';
import { pushSubscription } from './push-service.ts';
import { onEveryEngine } from './engines.ts';
import { type TestServer, testServer } from './test-server.ts';

const at = (text: string): Instant => instantOf(Date.parse(text));
/** After November's window, which closed with Monday the 16th, and before December's, which opens on the 8th. */
const BETWEEN = at('2026-12-03T10:00:00Z');

onEveryEngine((fresh) => {
  let server: TestServer;
  afterEach(() => server.close());
  const start = async (now: Instant): Promise<void> => {
    server = await testServer(await fresh());
    server.clock.now = now;
  };
  const page = async (query: string, who = 'priya-shah', council = 'sefton'): Promise<ReportingPage> =>
    ReportingPage.parse(await (await (await server.as(who)).get(`${API}/desk/${council}/reporting?${query}`)).json());
  const states = async (query: string): Promise<Record<string, string>> =>
    Object.fromEntries((await page(query)).rows.map(({ serviceName, state }) => [serviceName, state]));
  const send = async (change: Record<string, unknown>): Promise<void> => {
    const [result] = await (await server.as('asha-okafor')).push(mapleVacancies(change));
    expect(result).toMatchObject({ outcome: 'accepted' });
  };
  const remind = async (serviceIds: string[], kind = 'vacancies', who = 'priya-shah'): Promise<string[]> => {
    const response = await (await server.as(who)).post(`${API}/desk/sefton/reminders`, { kind, serviceIds });
    expect(response.status).toBe(200);
    return ((await response.json()) as Reminded).reminded;
  };
  const round = () => remindEverybody(server.parts, 'this process');
  const asked = () => server.mailbox.filter(({ text }) => text.includes('is waiting for'));

  it('tells who is in, who came late, who is missing and who never reported', async () => {
    await start(BETWEEN);
    // The demonstration’s returns were observed on the 13th and 16th of November, and count as received then.
    expect(await states('kind=vacancies')).toEqual({ 'Maple House': 'in', 'Harbour View': 'in', 'Harbour Lights': 'never' });
    expect((await page('kind=vacancies')).counts).toEqual({ missing: 0, never: 1, due: 0, late: 0, in: 2 });
    server.clock.now = at('2026-12-09T10:00:00Z');
    expect(await states('kind=vacancies')).toEqual({ 'Maple House': 'due', 'Harbour View': 'due', 'Harbour Lights': 'never' });
    server.clock.now = at('2026-12-16T10:00:00Z');
    await send({ observedAt: at('2026-12-14T10:00:00Z'), savedAt: at('2026-12-14T10:00:00Z') }); // two days in a drawer
    expect(await states('kind=vacancies')).toEqual({ 'Maple House': 'late', 'Harbour View': 'missing', 'Harbour Lights': 'never' });
    expect(Object.keys(await states('kind=vacancies&locality=sefton.south'))).toEqual(['Harbour View']);
    expect(Object.keys(await states('kind=vacancies&state=late'))).toEqual(['Maple House']);
  });

  it('goes by the council’s own schedule', async () => {
    await start(BETWEEN);
    expect(await states('kind=hours')).toEqual({ 'Brightway Care': 'missing' }); // confirmed more than seven days ago
    const sefton = { ...COUNCILS[0]!, schedules: { hours: { every: 'days', days: 28 }, vacancies: { every: 'week', on: 1 } } } as const;
    await server.database.alone('append', (tx) => saveCouncils(tx, [sefton]));
    expect(await states('kind=hours')).toEqual({ 'Brightway Care': 'in' });
    expect(await states('kind=vacancies')).toMatchObject({ 'Maple House': 'missing' });
  });

  it('counts windows missed running and in twelve, and says who is at a notice or one from it', async () => {
    await start(at('2027-01-20T10:00:00Z'));
    const maple = async () => (await page('kind=vacancies')).rows.find(({ serviceName }) => serviceName === 'Maple House')?.missed;
    expect(await maple()).toEqual({ running: 2, inTwelve: 2 });
    expect(await page('kind=vacancies')).toMatchObject({ atNotice: 0, oneFromNotice: 2 });
    server.clock.now = at('2027-02-20T10:00:00Z');
    expect(await maple()).toEqual({ running: 3, inTwelve: 3 });
    expect(await page('kind=vacancies')).toMatchObject({ atNotice: 2, oneFromNotice: 0 });
    await send({ observedAt: server.clock.now, savedAt: server.clock.now }); // not in a window
    expect(await maple()).toEqual({ running: 3, inTwelve: 3 });
    server.clock.now = at('2027-03-10T10:00:00Z');
    await send({ observedAt: server.clock.now, savedAt: server.clock.now });
    server.clock.now = at('2027-03-20T10:00:00Z');
    expect(await maple()).toEqual({ running: 0, inTwelve: 3 });
  });

  it('reminds those chosen once in a window, says by whom, and again in the next', async () => {
    await start(at('2026-12-16T10:00:00Z'));
    expect((await page('kind=vacancies&state=missing')).rows.every(({ notReminded }) => notReminded === undefined)).toBe(true);
    expect(await remind(['maple-house.home', 'harbour-homes.harbour-lights'])).toEqual(
      expect.arrayContaining(['maple-house.home', 'harbour-homes.harbour-lights']),
    );
    expect(await remind(['maple-house.home'])).toEqual([]);
    const row = (await page('kind=vacancies')).rows.find(({ serviceId }) => serviceId === 'maple-house.home');
    expect(row).toMatchObject({ notReminded: 'already', reminded: { by: 'Priya Shah', at: server.clock.now } });
    await round();
    expect(
      asked()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['asha.okafor@example.org', 'helen.marsh@example.org', 'tom.reilly@example.org']);
    expect(asked().find(({ to }) => to.startsWith('asha'))?.text).toContain('Maple House: Sefton Council is waiting for your vacancies.');
    server.clock.advance(2 * HOUR_MS);
    await round();
    expect(asked()).toHaveLength(3);
    server.clock.now = at('2027-01-09T10:00:00Z'); // January's window is open
    expect(await remind(['maple-house.home'])).toEqual(['maple-house.home']);
    await round();
    expect(asked()).toHaveLength(5);
  });

  it('lets two officers remind at once and says it once', async () => {
    await start(at('2026-12-16T10:00:00Z'));
    const both = await Promise.all([remind(['maple-house.home']), remind(['maple-house.home'])]);
    expect(both.flat()).toEqual(['maple-house.home']);
  });

  it('reminds nobody of what is not asked, of another council’s service, or of what has come meanwhile', async () => {
    await start(BETWEEN);
    expect(await remind(['maple-house.home', 'harbour-homes.kiln-court'])).toEqual([]); // in; Stoke-on-Trent's
    server.clock.now = at('2026-12-10T22:00:00Z');
    expect(await remind(['maple-house.home'])).toEqual(['maple-house.home']);
    await round();
    expect(asked()).toEqual([]); // not at night
    await send({ observedAt: server.clock.now, savedAt: server.clock.now });
    server.clock.now = at('2026-12-11T08:00:00Z');
    await round();
    expect(asked()).toEqual([]);
  });

  it('speaks by notification to who chose that, not to who turned everything off, and says where nobody hears', async () => {
    const pushed: string[] = [];
    server = await testServer(await fresh(), {
      parts: {
        sendPush: async (_to, { body }) => {
          pushed.push(body);
          return 'sent';
        },
      },
    });
    server.clock.now = at('2026-12-16T10:00:00Z');
    const dan = await server.as('dan-whitlock');
    await dan.put(`${API}/preferences`, { ...DEFAULT_PREFERENCES, email: 'off', push: true });
    await dan.post(`${API}/push/subscriptions`, pushSubscription());
    await (await server.as('ruth-adeyemi')).put(`${API}/preferences`, { ...DEFAULT_PREFERENCES, email: 'off' });
    expect((await page('kind=places')).rows.map(({ notReminded }) => notReminded)).toEqual(['nobody', 'nobody']);
    expect(await remind(['saltmarsh-living.court'], 'places')).toEqual([]);
    expect(await remind(['brightway-care.sefton'], 'hours')).toEqual(['brightway-care.sefton']);
    await round();
    expect(pushed.join()).toContain('Brightway Care: Sefton Council is waiting for your hours.');
    expect(asked()).toEqual([]);
  });

  it('reminds nobody on a server that writes to nobody, and says so', async () => {
    server = await testServer(await fresh(), { parts: { remindersOn: false } });
    server.clock.now = at('2026-12-16T10:00:00Z');
    expect((await page('kind=vacancies')).rows.map(({ notReminded }) => notReminded)).toEqual(Array(3).fill('switched-off'));
    expect(await remind(['maple-house.home'])).toEqual([]);
  });

  it('shows two reports that overlap, side by side, until one of them is said to be right', async () => {
    await start(BETWEEN);
    const overlaps = async () =>
      DeskOverlaps.parse(await (await (await server.as('priya-shah')).get(`${API}/desk/sefton/overlaps`)).json()).overlaps;
    const first = mapleVacancies({ observedAt: BETWEEN, savedAt: BETWEEN });
    const later = addMs(BETWEEN, 10 * 60_000);
    const [beds, ...others] = validVacancies().categories;
    const body = validVacancies({ categories: [{ ...beds!, occupied: beds!.occupied - 1, available: beds!.available + 1 }, ...others] });
    const second = mapleVacancies({ observedAt: later, savedAt: later, body });
    server.clock.advance(DAY_MS / 24);
    await (await server.as('asha-okafor')).push(first);
    expect(await overlaps()).toEqual([]);
    await (await server.as('tom-reilly')).push(second);
    expect((await overlaps()).map(({ newer, older }) => [newer.receipt.sentBy.name, older.receipt.sentBy.name])).toEqual([
      ['Tom Reilly', 'Asha Okafor'],
    ]);
    const settled = { replaces: first.id, replacesBecause: 'Two reports overlapped', unchangedFrom: second.id };
    await (await server.as('asha-okafor')).push(mapleVacancies({ observedAt: BETWEEN, savedAt: later, body, ...settled }));
    expect(await overlaps()).toEqual([]);
    await (await server.as('dan-whitlock')).push(brightwayHours({ observedAt: later, savedAt: later }));
    expect(await overlaps()).toEqual([]);
  });

  describe('returns that were refused', () => {
    const refusals = async (who = 'priya-shah', council = 'sefton'): Promise<DeskRefusal[]> =>
      DeskRefusals.parse(await (await (await server.as(who)).get(`${API}/desk/${council}/refusals`)).json()).refusals;
    const push = async (who: string, ...items: unknown[]): Promise<string[]> => {
      const response = await (await server.as(who)).post(`${API}/submissions`, { submissions: items });
      return PushResponse.parse(await response.json()).results.map(({ outcome }) => outcome);
    };
    const misdated = (savedAt: Instant) => mapleVacancies({ observedAt: addMs(savedAt, 30 * DAY_MS), savedAt });

    it('are shown with the reason to the councils of the service until one of that kind is taken in', async () => {
      await start(BETWEEN);
      expect(await refusals()).toEqual([]);
      expect(await push('asha-okafor', misdated(BETWEEN))).toEqual(['refused']);
      expect(await refusals()).toEqual([
        {
          serviceId: 'maple-house.home',
          serviceName: 'Maple House',
          organisationName: 'Maple House',
          kind: 'vacancies',
          refusedAt: BETWEEN,
          sentBy: 'Asha Okafor',
          problems: [{ path: 'observedAt', code: 'date-in-future', message: expect.stringContaining('still to come') as string }],
        },
      ]);
      expect(await refusals('gareth-ellis', 'stoke-on-trent')).toEqual([]);
      server.clock.advance(HOUR_MS);
      expect(await push('dan-whitlock', brightwayHours({ observedAt: BETWEEN, savedAt: BETWEEN }))).toEqual(['accepted']);
      expect(await refusals()).toHaveLength(1);
      await send({ observedAt: BETWEEN, savedAt: BETWEEN });
      expect(await refusals()).toEqual([]);
    });

    it('are one line however often they are sent, with the last reason, and none of what was typed', async () => {
      await start(BETWEEN);
      for (let times = 0; times < 3; times++)
        await push('asha-okafor', misdated(BETWEEN), { ...mapleVacancies(), body: 'A person’s name' });
      const found = await refusals();
      expect(found.map(({ problems }) => problems.map(({ code }) => code))).toEqual([['schema-invalid_type']]);
      const rows = await server.database.db.selectFrom('refusals').selectAll().execute();
      expect([rows.length, JSON.stringify(rows).includes('A person')]).toEqual([1, false]);
    });

    it('name whoever sent one for a service that is not theirs, and pass over what no council could be told of', async () => {
      await start(BETWEEN);
      const foreign = mapleVacancies({ organisationId: 'brightway', observedAt: BETWEEN, savedAt: BETWEEN });
      expect(await push('dan-whitlock', foreign)).toEqual(['refused']);
      expect((await refusals()).map(({ serviceName, organisationName }) => [serviceName, organisationName])).toEqual([
        ['Maple House', 'Brightway Care'],
      ]);
      const nowhere = [mapleVacancies({ serviceId: 'no-such-service' }), { kind: 'vacancies' }, 7];
      expect(await push('asha-okafor', ...nowhere)).toEqual(['refused', 'refused', 'refused']);
      expect(await push('priya-shah', misdated(BETWEEN))).toEqual(['refused']); // an officer has no organisation
      expect(await refusals()).toHaveLength(1);
    });

    it('are passed over where one of the same push was taken in after them', async () => {
      await start(BETWEEN);
      const later = mapleVacancies({ observedAt: BETWEEN, savedAt: BETWEEN });
      expect(await push('asha-okafor', misdated(BETWEEN), later)).toEqual(['refused', 'accepted']);
      expect(await refusals()).toEqual([]);
    });
  });
});
