/** People at the desk: asked in, seen, signed out, taken away; each council's own and no other's. */
import { afterEach, expect, it } from 'vitest';
import { API } from '../../src/domain/protocol.ts';
import { DeskPeople } from '../../src/domain/protocol-people.ts';
import { listAudit } from '../../src/server/audit.ts';
import { mapleVacancies } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, problemOf, type TestServer, testServer } from './test-server.ts';

const PEOPLE = `${API}/desk/sefton/people`;

onEveryEngine((fresh) => {
  let server: TestServer;
  afterEach(() => server.close());
  const start = async (): Promise<Browser> => {
    server = await testServer(await fresh());
    return server.as('priya-shah');
  };
  const peopleOf = async (browser: Browser) => DeskPeople.parse(await (await browser.get(PEOPLE)).json());
  const invite = (browser: Browser, more: object) =>
    browser.post(`${PEOPLE}/invite`, { name: 'New Person', email: 'New.Person@example.org', ...more });
  /** With the code from their mailbox, as they would. */
  async function signIn(email: string): Promise<Browser> {
    const browser = server.browser();
    await browser.post(`${API}/sign-in/code`, { email });
    const code = /\b\d{6}\b/.exec(server.mailbox.find(({ to, subject }) => to === email && subject.includes('code'))!.text)![0];
    expect((await browser.post(`${API}/sign-in`, { code })).status).toBe(200);
    return browser;
  }
  const deeds = async () =>
    (await listAudit(server.database.db, undefined, { limit: 20 })).entries.filter(({ action }) => action !== 'saw');

  it('shows the council’s officers, and the organisations whose services it reads, with where each person is signed in', async () => {
    const priya = await start();
    const asha = server.browser();
    await asha.send('POST', `${API}/demo/sign-in`, JSON.stringify({ personId: 'asha-okafor' }), {
      'content-type': 'application/json',
      origin: server.parts.origins[0]!,
      'user-agent': 'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) Version/18.0 Safari/605.1.15',
    });
    const { officers, organisations } = await peopleOf(priya);
    expect(officers).toMatchObject([
      { name: 'Marcus Bell', role: 'officer', isYou: false, sessions: [] },
      { name: 'Priya Shah', role: 'officer', isYou: true, sessions: [{ isThisOne: true }] },
    ]);
    expect(organisations.map(({ organisation, otherCouncils }) => [organisation.name, otherCouncils])).toEqual([
      ['Brightway Care', ['Knowsley']],
      ['Harbour Homes', ['Leicestershire', 'Stoke-on-Trent']],
      ['Maple House', []],
      ['Saltmarsh Living', ['Knowsley']],
    ]);
    const maple = organisations.find(({ organisation }) => organisation.name === 'Maple House')!;
    expect(maple.people.map(({ name, role, sessions }) => [name, role, sessions.map(({ device }) => device)])).toEqual([
      ['Asha Okafor', 'manager', ['Safari on an iPad']],
      ['Tom Reilly', 'reporter', []],
    ]);
    expect(organisations.find(({ organisation }) => organisation.name === 'Harbour Homes')!.services).toEqual([
      'Harbour Lights',
      'Harbour View',
    ]);
  });

  it('lets an officer and a colleague in by e-mail, and what they may do is what was said', async () => {
    const priya = await start();
    expect((await invite(priya, { role: 'officer', email: 'Second.Officer@sefton.example' })).status).toBe(204);
    expect((await invite(priya, { role: 'reporter', organisationId: 'maple-house' })).status).toBe(204);
    expect(server.mailbox.map(({ to }) => to)).toEqual(['new.person@example.org', 'second.officer@sefton.example']);
    const second = await signIn('second.officer@sefton.example');
    expect((await second.get(PEOPLE)).status).toBe(200);
    const reporter = await signIn('new.person@example.org');
    expect((await reporter.push(mapleVacancies()))[0]!.outcome).toBe('accepted');
    expect(await problemOf(await reporter.get(PEOPLE))).toBe('forbidden');
    expect((await deeds()).map(({ action, what }) => `${action}: ${what}`)).toEqual([
      'invited: New Person (new.person@example.org) as reporter of Maple House',
      'invited: New Person (second.officer@sefton.example) as officer of Sefton Council',
    ]);
  });

  it('adds an organisation with its first service and its manager, who can report at once', async () => {
    const priya = await start();
    const ask = (more: object) =>
      priya.post(`${PEOPLE}/organisations`, {
        name: 'Maple House',
        kind: 'single',
        service: {
          name: 'Maple House South',
          type: 'care-home',
          registeredBeds: 12,
          localityIds: ['sefton.south'],
          cqcLocationId: '1-555555555',
        },
        manager: { name: 'Mo Jones', email: 'mo@maple.example' },
        ...more,
      });
    expect((await ask({})).status).toBe(204);
    const { organisations } = await peopleOf(priya);
    const added = organisations.find(({ organisation }) => organisation.id === 'maple-house-2')!; // a name is no id
    expect(added).toMatchObject({ services: ['Maple House South'], people: [{ name: 'Mo Jones', role: 'manager' }] });
    const mo = await signIn('mo@maple.example');
    expect(await (await mo.get(`${API}/feed?limit=500`)).text()).toContain('maple-house-2.maple-house-south');

    const again = (await (await ask({})).json()) as { problems: { path: string }[] };
    expect(again.problems.map(({ path }) => path)).toEqual(['service.cqcLocationId']);
    const faulty = (await (
      await ask({ name: ' ', manager: { name: '', email: 'mo' }, service: { name: '', type: 'care-home', localityIds: [] } })
    ).json()) as { problems: { path: string }[] };
    expect(faulty.problems.map(({ path }) => path)).toEqual([
      'name',
      'service.name',
      'service.registeredBeds',
      'service.localityIds',
      'manager.name',
      'manager.email',
    ]);
  });

  it('takes a role away at once: the account ends, and its devices are told', async () => {
    const priya = await start();
    const tom = await server.as('tom-reilly');
    const remove = () => priya.post(`${PEOPLE}/remove`, { personId: 'tom-reilly', organisationId: 'maple-house' });
    expect((await remove()).status).toBe(204);
    expect(await problemOf(await tom.get(`${API}/feed`))).toBe('account-ended');
    expect(await problemOf(await remove())).toBe('not-found');
    expect((await deeds()).map(({ action }) => action)).toEqual(['ended-account', 'took-role']);
  });

  it('keeps the last officer, also when two take each other’s role away at the same moment', async () => {
    const priya = await start();
    const remove = (browser: Browser, personId: string) => browser.post(`${PEOPLE}/remove`, { personId });
    expect((await remove(priya, 'marcus-bell')).status).toBe(204);
    expect(await problemOf(await remove(priya, 'priya-shah'))).toBe('forbidden');
    await invite(priya, { role: 'officer', email: 'second@sefton.example' });
    const second = await signIn('second@sefton.example');
    const { officers } = await peopleOf(priya);
    const answers = await Promise.all([
      remove(priya, officers.find(({ email }) => email === 'second@sefton.example')!.id),
      remove(second, 'priya-shah'),
    ]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const left = await server.database.db
      .selectFrom('memberships')
      .selectAll()
      .where('council_id', '=', 'sefton' as never)
      .execute();
    expect(left).toHaveLength(1);
  });

  it('signs somebody out of one device, or of all', async () => {
    const priya = await start();
    const [tablet, phone] = [await server.as('asha-okafor'), await server.as('asha-okafor')];
    const theirs = async () =>
      (await peopleOf(priya)).organisations.flatMap(({ people }) => people).find(({ id }) => id === 'asha-okafor')!.sessions;
    const [one] = await theirs();
    expect((await priya.post(`${PEOPLE}/sessions/end`, { personId: 'asha-okafor', sessionId: one!.id })).status).toBe(204);
    const answers = await Promise.all([tablet, phone].map(async (browser) => (await browser.get(`${API}/session`)).status));
    expect(answers.sort()).toEqual([200, 401]);
    await priya.post(`${PEOPLE}/sessions/end`, { personId: 'asha-okafor' });
    expect(await theirs()).toEqual([]);
    expect((await deeds()).map(({ action, what }) => [action, what.split(',')[0]])).toEqual([
      ['ended-session', 'Asha Okafor'],
      ['ended-session', 'Asha Okafor'],
    ]);
  });

  it('touches nobody of another council, nor an organisation that other councils work with too', async () => {
    const priya = await start();
    const refused: [string, Promise<Response>][] = [
      ['not-found', invite(priya, { role: 'manager', organisationId: 'cosy-days' })],
      ['forbidden', invite(priya, { role: 'manager', organisationId: 'harbour-homes' })],
      ['not-found', priya.post(`${PEOPLE}/remove`, { personId: 'jo-malik', organisationId: 'cosy-days' })],
      ['forbidden', priya.post(`${PEOPLE}/remove`, { personId: 'helen-marsh', organisationId: 'harbour-homes' })],
      ['not-found', priya.post(`${PEOPLE}/sessions/end`, { personId: 'jo-malik' })],
      ['not-found', priya.post(`${PEOPLE}/sessions/end`, { personId: 'gareth-ellis' })],
    ];
    for (const [problem, response] of refused) expect(await problemOf(await response)).toBe(problem);
    expect(await deeds()).toEqual([]);
    expect(server.mailbox).toEqual([]);
  });

  it('leaves the name of somebody who is known already as it is', async () => {
    const priya = await start();
    await invite(priya, { role: 'reporter', organisationId: 'maple-house', name: 'Somebody Else', email: 'gareth.ellis@example.org' });
    const { name } = await server.database.db
      .selectFrom('people')
      .select('name')
      .where('id', '=', 'gareth-ellis' as never)
      .executeTakeFirstOrThrow();
    expect(name).toBe('Gareth Ellis');
    const gareth = await server.as('gareth-ellis');
    expect((await gareth.get(`${API}/desk/stoke-on-trent/people`)).status).toBe(200);
  });
});
