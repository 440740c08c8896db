/** An organisation's managers and its people: asked in, signed out, taken away; never somebody else's, never the last manager. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { API } from '../../src/domain/protocol.ts';
import { Colleagues } from '../../src/domain/protocol-people.ts';
import { listAudit } from '../../src/server/audit.ts';
import { mapleVacancies } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, problemOf, type TestServer, testServer } from './test-server.ts';

const at = (organisationId: string): string => `${API}/organisations/${organisationId}/people`;
const PEOPLE = at('maple-house');

onEveryEngine((fresh) => {
  let server: TestServer;
  let asha: Browser;
  beforeEach(async () => {
    server = await testServer(await fresh());
    asha = await server.as('asha-okafor');
  });
  afterEach(() => server.close());
  const peopleOf = async (browser = asha) => Colleagues.parse(await (await browser.get(PEOPLE)).json()).people;
  const invite = (more: object, browser = asha, to = PEOPLE): Promise<Response> =>
    browser.post(`${to}/invite`, { role: 'reporter', name: 'New Person', email: 'New.Person@example.org', ...more });
  const remove = (personId: string, browser = asha): Promise<Response> => browser.post(`${PEOPLE}/remove`, { personId });
  /** With the code from their mailbox, as they would. */
  async function signIn(email: string): Promise<Browser> {
    const browser = server.browser();
    await browser.post(`${API}/sign-in/code`, { email });
    const code = /\b\d{6}\b/.exec(server.mailbox.find(({ to, subject }) => to === email && subject.includes('code'))!.text)![0];
    expect((await browser.post(`${API}/sign-in`, { code })).status).toBe(200);
    return browser;
  }
  const deedsFor = async (councilId: string) =>
    (await listAudit(server.database.db, councilId as never, { limit: 20 })).entries.map(({ action, what }) => `${action}: ${what}`);

  it('shows the organisation’s own people', async () => {
    expect((await peopleOf()).map(({ name, role, isYou }) => [name, role, isYou])).toEqual([
      ['Asha Okafor', 'manager', true],
      ['Tom Reilly', 'reporter', false],
    ]);
  });

  it('lets a colleague in, who is told by e-mail and can report at once but let nobody else in', async () => {
    expect((await invite({})).status).toBe(204);
    expect(server.mailbox.map(({ to, subject }) => [to, subject])).toEqual([['new.person@example.org', 'You can now use Headroom']]);
    const reporter = await signIn('new.person@example.org');
    expect((await reporter.push(mapleVacancies()))[0]!.outcome).toBe('accepted');
    expect(await problemOf(await invite({ email: 'another@example.org' }, reporter))).toBe('forbidden');
    expect(await deedsFor('sefton')).toEqual(['invited: New Person (new.person@example.org) as reporter of Maple House']);
  });

  it('says what is wrong with an invitation, at its field', async () => {
    const answer = (await (await invite({ name: ' ', email: 'nobody' })).json()) as { problems: { path: string }[] };
    expect(answer.problems.map(({ path }) => path)).toEqual(['name', 'email']);
    expect(await peopleOf()).toHaveLength(2);
  });

  it('takes a role away at once; with the last one the account ends', async () => {
    const tom = await server.as('tom-reilly');
    expect((await remove('tom-reilly')).status).toBe(204);
    expect(await problemOf(await tom.get(`${API}/feed`))).toBe('account-ended');
    expect(await problemOf(await remove('tom-reilly'))).toBe('not-found');
    expect((await deedsFor('sefton')).map((deed) => deed.split(':')[0])).toEqual(['ended-account', 'took-role']);
  });

  it('keeps the last manager, also by way of another role, and when two take each other’s away at the same moment', async () => {
    expect(await problemOf(await remove('asha-okafor'))).toBe('forbidden');
    expect(await problemOf(await invite({ role: 'reporter', email: 'asha.okafor@example.org' }))).toBe('forbidden');
    expect((await peopleOf()).map(({ role }) => role)).toEqual(['manager', 'reporter']);
    await invite({ role: 'manager' });
    const second = await signIn('new.person@example.org');
    const { id } = (await peopleOf()).find(({ email }) => email === 'new.person@example.org')!;
    const answers = await Promise.all([remove(id), remove('asha-okafor', second)]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  });

  it('changes the role of somebody who is asked in again', async () => {
    expect((await invite({ role: 'manager', email: 'tom.reilly@example.org', name: 'Another Name' })).status).toBe(204);
    expect((await peopleOf()).map(({ name, role }) => [name, role])).toEqual([
      ['Asha Okafor', 'manager'],
      ['Tom Reilly', 'manager'],
    ]);
  });

  it('signs a colleague out of one device, or of all', async () => {
    const browsers = [await server.as('tom-reilly'), await server.as('tom-reilly')];
    const statuses = async () => (await Promise.all(browsers.map(async (browser) => (await browser.get(`${API}/session`)).status))).sort();
    const tom = (await peopleOf()).find(({ id }) => id === 'tom-reilly')!;
    await asha.post(`${PEOPLE}/sessions/end`, { personId: 'tom-reilly', sessionId: tom.sessions[0]!.id });
    expect(await statuses()).toEqual([200, 401]);
    await asha.post(`${PEOPLE}/sessions/end`, { personId: 'tom-reilly' });
    expect(await statuses()).toEqual([401, 401]);
    expect((await asha.get(`${API}/session`)).status).toBe(200);
  });

  it('touches nobody of another organisation', async () => {
    for (const deed of ['remove', 'sessions/end'])
      expect(await problemOf(await asha.post(`${PEOPLE}/${deed}`, { personId: 'dan-whitlock' }))).toBe('not-found');
    expect(await problemOf(await invite({}, asha, at('brightway-care')))).toBe('forbidden');
    expect(await problemOf(await asha.get(at('no-such-place')))).toBe('forbidden');
    expect(server.mailbox).toEqual([]);
  });

  it('stands in the audit of each council that reads the organisation', async () => {
    expect((await invite({}, await server.as('dan-whitlock'), at('brightway-care'))).status).toBe(204);
    const line = 'invited: New Person (new.person@example.org) as reporter of Brightway Care';
    expect([await deedsFor('sefton'), await deedsFor('knowsley'), await deedsFor('stoke-on-trent')]).toEqual([[line], [line], []]);
  });
});
