/** An account that has ended: told on every device, let in nowhere, and to strangers no different from none. */
import { afterEach, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/instant.ts';
import { API, PERSON_HEADER } from '../../src/domain/protocol.ts';
import { DEMO_ACCOUNTS } from '../../src/server/demo/people.ts';
import { OPERATIONS } from '../../src/server/openapi-operations.ts';
import { endAccount, saveMembership, savePerson } from '../../src/server/people.ts';
import { mapleVacancies } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { problemOf, type TestServer, testServer } from './test-server.ts';

const { person: TOM, memberships: ROLES } = DEMO_ACCOUNTS.find(({ person }) => person.id === 'tom-reilly')!;

onEveryEngine((fresh) => {
  let server: TestServer;
  const start = async (): Promise<TestServer> => (server = await testServer(await fresh()));
  afterEach(() => server.close());
  const endTom = () => server.database.db.transaction().execute((tx) => endAccount(tx, TOM.id, server.clock.now));

  it('is said to every device that still holds a session, whatever it asks for', async () => {
    await start();
    const [tablet, phone] = [await server.as('tom-reilly'), await server.as('tom-reilly')];
    await endTom();
    for (const device of [tablet, phone]) {
      const response = await device.get(`${API}/session`);
      expect([response.status, await problemOf(response)]).toEqual([403, 'account-ended']);
    }
    for (const { method, path } of OPERATIONS.filter(({ problems }) => problems.includes('signed-out')))
      expect([path, await problemOf(await (method === 'get' ? tablet.get(path) : tablet[method](path, {})))]).toEqual([
        path,
        'account-ended',
      ]);
    expect(await problemOf(await tablet.post(`${API}/submissions`, { submissions: [mapleVacancies()] }))).toBe('account-ended');
  });

  it('is nobody else’s business: colleagues go on, and another person on the same tablet is told what they are told otherwise', async () => {
    await start();
    const [tom, asha] = [await server.as('tom-reilly'), await server.as('asha-okafor')];
    await endTom();
    expect((await asha.get(`${API}/feed`)).status).toBe(200);
    expect(await problemOf(await tom.get(`${API}/feed`, { [PERSON_HEADER]: 'asha-okafor' }))).toBe('other-person');
  });

  it('lets one sign out, and is told no longer than a session lives', async () => {
    await start();
    const [tablet, phone] = [await server.as('tom-reilly'), await server.as('tom-reilly')];
    await endTom();
    expect((await tablet.post(`${API}/sign-out`, {})).status).toBe(204);
    expect(await problemOf(await tablet.get(`${API}/session`))).toBe('signed-out');
    server.clock.advance(30 * DAY_MS);
    expect(await problemOf(await phone.get(`${API}/session`))).toBe('signed-out');
  });

  it('gets no code, also not one asked for before, and a stranger cannot tell', async () => {
    await start();
    const ask = async (email: string) => {
      const browser = server.browser();
      const response = await browser.post(`${API}/sign-in/code`, { email });
      return { browser, answer: [response.status, await response.text(), [...browser.cookies.keys()]] };
    };
    const { browser } = await ask(TOM.email);
    const code = /\b\d{6}\b/.exec(server.mailbox[0]!.text)![0];
    await endTom();
    expect(await problemOf(await browser.post(`${API}/sign-in`, { code }))).toBe('code-expired');
    const before = server.mailbox.length;
    expect((await ask(TOM.email)).answer).toEqual((await ask('nobody@example.org')).answer);
    expect(server.mailbox).toHaveLength(before);
  });

  it('leaves nothing kept for the person, and everything they sent', async () => {
    await start();
    const [tom, asha] = [await server.as('tom-reilly'), await server.as('asha-okafor')];
    const sent = mapleVacancies();
    await tom.push(sent);
    await tom.put(`${API}/drafts`, { drafts: [{ key: 'a', updatedAt: server.clock.now, draft: {} }] });
    await endTom();
    const { db } = server.database;
    for (const table of ['memberships', 'kept_drafts'] as const)
      expect(await db.selectFrom(table).selectAll().where('person_id', '=', TOM.id).execute()).toEqual([]);
    expect(await (await asha.get(`${API}/submissions/${sent.id}`)).json()).toMatchObject({ sentBy: { id: TOM.id, name: TOM.name } });
  });

  it('begins again when the person is invited again, with no session from before', async () => {
    await start();
    const old = await server.as('tom-reilly');
    await endTom();
    await server.database.db.transaction().execute(async (tx) => {
      await savePerson(tx, TOM);
      for (const role of ROLES) await saveMembership(tx, TOM.id, role);
    });
    expect(await problemOf(await old.get(`${API}/session`))).toBe('signed-out');
    expect((await (await server.as('tom-reilly')).get(`${API}/session`)).status).toBe(200);
  });
});
