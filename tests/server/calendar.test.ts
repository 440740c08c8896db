/** The calendar at a secret address: what it tells, whom it tells nothing, and how it is taken back. */
import { afterEach, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/instant.ts';
import { API } from '../../src/domain/protocol.ts';
import { CalendarAddress } from '../../src/domain/protocol-calendar.ts';
import { DEMO_ACCOUNTS } from '../../src/server/demo/people.ts';
import { endAccount } from '../../src/server/people.ts';
import { mapleVacancies } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, ORIGIN, problemOf, type TestServer, testServer } from './test-server.ts';

onEveryEngine((fresh) => {
  let server: TestServer;
  const start = async (): Promise<TestServer> => (server = await testServer(await fresh()));
  afterEach(() => server.close());
  const addressFrom = async (response: Response): Promise<string | undefined> => CalendarAddress.parse(await response.json()).address;
  const make = async (browser: Browser): Promise<string> => {
    const address = await addressFrom(await browser.post(`${API}/calendar`, {}));
    expect(address?.startsWith(`${ORIGIN}${API}/calendar/`)).toBe(true);
    return address!.slice(ORIGIN.length);
  };
  /** As a calendar does: with no cookie. */
  const read = (path: string): Promise<Response> => server.browser().get(path);

  it('tells when each return of one’s own services is due, and nothing of people or of others', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const response = await read(await make(asha));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const text = (await response.text()).replaceAll('\r\n ', '');
    expect(text).toContain('SUMMARY:Report vacancies\\, Maple House');
    expect(text).toContain('SUMMARY:Report workforce\\, Maple House');
    expect(text).toContain(`URL:${ORIGIN}/report/maple-house.home/vacancies`);
    expect(text).not.toMatch(/Brightway|Asha|Okafor|asha|@example/);
  });

  it('moves on when a report has come', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const path = await make(asha);
    server.clock.advance(14 * DAY_MS); // into December's window
    const dates = async () =>
      [...(await (await read(path)).text()).replaceAll('\r\n ', '').matchAll(/UID:maple-house\.home\.vacancies\.([\d-]+)@/g)].map(
        ([, day]) => day,
      );
    expect((await dates())[0]).toBe('2026-12-14');
    const again = await server.as('asha-okafor');
    const [result] = await again.push(mapleVacancies({ observedAt: server.clock.now, savedAt: server.clock.now }));
    expect(result?.outcome).toBe('accepted');
    expect((await dates())[0]).toBe('2027-01-14');
  });

  it('is shown again to its person on any device, and is gone for good when they make another or take it away', async () => {
    await start();
    const [tablet, phone] = [await server.as('asha-okafor'), await server.as('asha-okafor')];
    expect(await addressFrom(await tablet.get(`${API}/calendar`))).toBeUndefined();
    const first = await make(tablet);
    expect(await addressFrom(await phone.get(`${API}/calendar`))).toBe(ORIGIN + first);
    const second = await make(phone);
    expect(second).not.toBe(first);
    expect(await problemOf(await read(first))).toBe('not-found');
    expect((await read(second)).status).toBe(200);
    await tablet.post(`${API}/calendar/remove`, {});
    expect(await problemOf(await read(second))).toBe('not-found');
    expect(await addressFrom(await phone.get(`${API}/calendar`))).toBeUndefined();
  });

  it('cannot be told from the database, the log, or the name of the person', async () => {
    await start();
    const token = (await make(await server.as('asha-okafor'))).split('/').at(-1)!;
    await read(`${API}/calendar/${token}`);
    expect(JSON.stringify(await server.database.db.selectFrom('calendars').selectAll().execute())).not.toContain(token);
    expect(server.logged.join('')).not.toContain(token);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(token).not.toContain('asha');
  });

  it('tells nothing of where somebody has no role any more, and ends with the account', async () => {
    await start();
    const path = await make(await server.as('tom-reilly'));
    const { person } = DEMO_ACCOUNTS.find((one) => one.person.id === 'tom-reilly')!;
    await server.database.db.deleteFrom('memberships').where('person_id', '=', person.id).execute();
    expect(await (await read(path)).text()).not.toContain('VEVENT');
    await server.database.db.transaction().execute((tx) => endAccount(tx, person.id, server.clock.now));
    expect(await problemOf(await read(path))).toBe('not-found');
  });
});
