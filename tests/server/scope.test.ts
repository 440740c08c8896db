/** Who may do what: every route, for every role, about their own organisation and council and about others'. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API } from '../../src/domain/protocol.ts';
import { DeskPage } from '../../src/domain/protocol-desk.ts';
import { MadeKey } from '../../src/domain/protocol-connections.ts';
import { endAccount } from '../../src/server/people.ts';
import { DEFAULT_PREFERENCES } from '../../src/server/preferences.ts';
import { demandToSave } from '../fixtures/answers.ts';
import { documentPlan } from '../fixtures/plans.ts';
import { brightwayHours, mapleVacancies } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { pushSubscription } from './push-service.ts';
import { type Browser, problemOf, type TestServer, testServer } from './test-server.ts';

/**
 * Asha manages Maple House and Tom reports for it; Dan is of Brightway; Priya is an officer of Sefton, which reads both; Gareth of Stoke,
 * which reads neither. Jo's account has ended. `key`: a tool of Sefton with a key for returns, and no session.
 *
 * yes: done. out: asked to sign in. no: forbidden. none: as if there were nothing. over: told that the account has ended. other: refused
 * for another reason, which is not about who asks.
 */
const TABLE = `
route                                          | about       | nobody | asha  | tom   | dan   | priya | gareth | jo    | key
POST /sign-in/code                             |             | yes    | yes   | yes   | yes   | yes   | yes    | yes   | yes
POST /sign-in                                  |             | other  | other | other | other | other | other  | other | other
GET /session                                   |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
GET /feed                                      |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
GET /library                                   |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
GET /nudges                                    |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
POST /submissions                              |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
GET /submissions/:id                           | maple       | out    | yes   | yes   | none  | none  | none   | over  | out
GET /submissions/:id                           | brightway   | out    | none  | none  | yes   | none  | none   | over  | out
GET /drafts                                    |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
PUT /drafts                                    |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
GET /recovery-key                              |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
POST /faults                                   |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
GET /preferences                               |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
PUT /preferences                               |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
GET /push/key                                  |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
POST /push/subscriptions                       |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
POST /push/subscriptions/remove                |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
GET /calendar                                  |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
POST /calendar                                 |             | out    | yes   | yes   | yes   | no    | no     | over  | out
POST /calendar/remove                          |             | out    | yes   | yes   | yes   | yes   | yes    | over  | out
GET /calendar/:token                           | a guess     | none   | none  | none  | none  | none  | none   | none  | none
GET /unsubscribe                               | a guess     | none   | none  | none  | none  | none  | none   | none  | none
POST /unsubscribe                              | a guess     | none   | none  | none  | none  | none  | none   | none  | none

GET /organisations/:organisationId/people | of maple | out | yes | no | no | no | no | over | out
GET /organisations/:organisationId/people | of brightway | out | no | no | yes | no | no | over | out
POST /organisations/:organisationId/people/invite | of maple | out | yes | no | no | no | no | over | out
POST /organisations/:organisationId/people/invite | of brightway | out | no | no | yes | no | no | over | out
POST /organisations/:organisationId/people/remove | of maple | out | none | no | no | no | no | over | out
POST /organisations/:organisationId/people/remove | of brightway | out | no | no | none | no | no | over | out
POST /organisations/:organisationId/people/sessions/end | of maple | out | none | no | no | no | no | over | out
POST /organisations/:organisationId/people/sessions/end | of brightway | out | no | no | none | no | no | over | out

GET /desk/:councilId/submissions               | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/submissions               | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
GET /desk/:councilId/submissions               | atlantis    | out    | no    | no    | no    | no    | no     | over  | out
GET /desk/:councilId/submissions.csv           | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/submissions.csv           | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
GET /desk/:councilId/submissions.xlsx          | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/submissions.xlsx          | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
GET /desk/:councilId/market                    | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/market                    | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
GET /desk/:councilId/market/figure             | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/market/figure             | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
GET /desk/:councilId/market/history            | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/market/history            | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
GET /desk/:councilId/reporting                 | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/reporting                 | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
GET /desk/:councilId/overlaps                  | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/overlaps                  | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
GET /desk/:councilId/refusals                  | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/refusals                  | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
POST /desk/:councilId/reminders                | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
POST /desk/:councilId/reminders                | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
GET /desk/:councilId/asks | sefton | out | no | no | no | yes | no | over | out
GET /desk/:councilId/asks | stoke | out | no | no | no | no | yes | over | out
POST /desk/:councilId/asks | sefton | out | no | no | no | yes | no | over | out
POST /desk/:councilId/asks | stoke | out | no | no | no | no | other | over | out
POST /desk/:councilId/asks/:askId/withdraw | sefton | out | no | no | no | none | no | over | out
POST /desk/:councilId/asks/:askId/withdraw | stoke | out | no | no | no | no | none | over | out
GET /desk/:councilId/answers | sefton | out | no | no | no | yes | no | over | out
GET /desk/:councilId/answers | stoke | out | no | no | no | no | yes | over | out
POST /desk/:councilId/answers/:answerId/reply | sefton | out | no | no | no | none | no | over | out
POST /desk/:councilId/answers/:answerId/reply | stoke | out | no | no | no | no | none | over | out
GET /desk/:councilId/calls/:callId/answers.csv | sefton | out | no | no | no | none | no | over | out
GET /desk/:councilId/calls/:callId/answers.csv | stoke | out | no | no | no | no | none | over | out
GET /desk/:councilId/profiles | sefton | out | no | no | no | yes | no | over | out
GET /desk/:councilId/profiles | stoke | out | no | no | no | no | yes | over | out
GET /desk/:councilId/plans                     | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/plans                     | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
GET /desk/:councilId/plans/item                | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/plans/item                | stoke       | out    | no    | no    | no    | no    | none   | over  | out
POST /desk/:councilId/plans/save               | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
POST /desk/:councilId/plans/save               | stoke       | out    | no    | no    | no    | no    | none   | over  | out
POST /desk/:councilId/plans/decisions          | sefton      | out    | no    | no    | no    | none  | no     | over  | out
POST /desk/:councilId/plans/decisions          | stoke       | out    | no    | no    | no    | no    | none   | over  | out
GET /desk/:councilId/notices.json              | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/notices.json              | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
GET /desk/:councilId/people                    | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/people                    | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
POST /desk/:councilId/people/invite            | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
POST /desk/:councilId/people/invite            | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
POST /desk/:councilId/people/organisations     | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
POST /desk/:councilId/people/organisations     | stoke       | out    | no    | no    | no    | no    | other  | over  | out
POST /desk/:councilId/people/remove            | sefton      | out    | no    | no    | no    | none  | no     | over  | out
POST /desk/:councilId/people/remove            | stoke       | out    | no    | no    | no    | no    | none   | over  | out
POST /desk/:councilId/people/sessions/end      | sefton      | out    | no    | no    | no    | none  | no     | over  | out
POST /desk/:councilId/people/sessions/end      | stoke       | out    | no    | no    | no    | no    | none   | over  | out
GET /desk/:councilId/connections               | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/connections               | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
POST /desk/:councilId/connections/keys         | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
POST /desk/:councilId/connections/keys         | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
POST /desk/:councilId/connections/keys/end     | sefton      | out    | no    | no    | no    | none  | no     | over  | out
POST /desk/:councilId/connections/keys/end     | stoke       | out    | no    | no    | no    | no    | none   | over  | out
POST /desk/:councilId/connections/webhooks     | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
POST /desk/:councilId/connections/webhooks     | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
POST /desk/:councilId/connections/webhooks/end | sefton      | out    | no    | no    | no    | none  | no     | over  | out
POST /desk/:councilId/connections/webhooks/end | stoke       | out    | no    | no    | no    | no    | none   | over  | out
GET /desk/:councilId/audit                     | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/audit                     | stoke       | out    | no    | no    | no    | no    | yes    | over  | out
GET /desk/:councilId/audit.csv                 | sefton      | out    | no    | no    | no    | yes   | no     | over  | out
GET /desk/:councilId/audit.csv                 | stoke       | out    | no    | no    | no    | no    | yes    | over  | out

GET /read/:councilId/returns                   | sefton      | nokey  | nokey | nokey | nokey | nokey | nokey  | nokey | yes
GET /read/:councilId/returns                   | stoke       | nokey  | nokey | nokey | nokey | nokey | nokey  | nokey | no
GET /read/:councilId/returns.csv               | sefton      | nokey  | nokey | nokey | nokey | nokey | nokey  | nokey | yes
GET /read/:councilId/returns.csv               | stoke       | nokey  | nokey | nokey | nokey | nokey | nokey  | nokey | no
GET /read/:councilId/notices                   | sefton      | nokey  | nokey | nokey | nokey | nokey | nokey  | nokey | no
GET /read/:councilId/notices                   | stoke       | nokey  | nokey | nokey | nokey | nokey | nokey  | nokey | no

GET /demo/people                               |             | yes    | yes   | yes   | yes   | yes   | yes    | yes   | yes
GET /demo/mailbox                              |             | yes    | yes   | yes   | yes   | yes   | yes    | yes   | yes
GET /openapi.json                              |             | yes    | yes   | yes   | yes   | yes   | yes    | yes   | yes
POST /demo/sign-in                             |             | yes    | yes   | yes   | yes   | yes   | yes    | yes   | yes
POST /sign-out                                 |             | yes    | yes   | yes   | yes   | yes   | yes    | yes   | yes
`;

const PEOPLE = ['nobody', 'asha', 'tom', 'dan', 'priya', 'gareth', 'jo', 'key'] as const;
type Somebody = (typeof PEOPLE)[number];
const PERSON_IDS: Partial<Record<Somebody, string>> = {
  asha: 'asha-okafor',
  tom: 'tom-reilly',
  dan: 'dan-whitlock',
  priya: 'priya-shah',
  gareth: 'gareth-ellis',
  jo: 'jo-malik',
};

const [head, ...lines] = TABLE.trim()
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const ROWS = lines.map(([route = '', about = '', ...answers]) => ({ route, about, answers }));

/** What each route that changes something is sent: right in form, and about nobody there is where it would take something away. */
const BODIES: Record<string, (count: number) => unknown> = {
  'POST /sign-in/code': (count) => ({ email: `nobody.${count}@example.org` }),
  'POST /sign-in': () => ({ code: '000000' }),
  'POST /submissions': () => ({ submissions: [{}] }), // refused one by one: see below
  'PUT /drafts': () => ({ drafts: [] }),
  'POST /faults': () => ({ faults: [] }),
  'PUT /preferences': () => DEFAULT_PREFERENCES,
  'POST /push/subscriptions': () => pushSubscription(),
  'POST /push/subscriptions/remove': () => pushSubscription(),
  'POST /organisations/:organisationId/people/invite': (count) => ({
    role: 'reporter',
    name: 'New',
    email: `colleague.${count}@example.org`,
  }),
  'POST /organisations/:organisationId/people/remove': () => ({ personId: 'nobody-at-all' }),
  'POST /organisations/:organisationId/people/sessions/end': () => ({ personId: 'nobody-at-all' }),
  'POST /demo/sign-in': () => ({ personId: 'asha-okafor' }),
  'POST /desk/:councilId/reminders': () => ({ kind: 'vacancies', serviceIds: ['maple-house.home'] }),
  'POST /desk/:councilId/people/invite': (count) => ({ role: 'officer', name: 'New Officer', email: `new.${count}@example.org` }),
  'POST /desk/:councilId/people/organisations': (count) => ({
    name: `Willow ${count}`,
    kind: 'single',
    service: { name: 'Willow', type: 'home-care', localityIds: ['sefton.south'] }, // not an area of Stoke's
    manager: { name: 'Mo', email: `mo.${count}@example.org` },
  }),
  'POST /desk/:councilId/asks': () => ({ asks: [demandToSave('of-the-matrix')] }), // not an area of Stoke's
  'POST /desk/:councilId/answers/:answerId/reply': () => ({ outcome: 'answered', text: 'Yes', seen: 0 }),
  'POST /desk/:councilId/plans/save': () => ({ id: 'of-the-matrix-document', seen: 0, plan: documentPlan() }),
  'POST /desk/:councilId/plans/decisions': () => ({ kind: 'notice', id: 'none', version: 1, deed: 'withdraw', reason: 'Wrong' }),
  'POST /desk/:councilId/people/remove': () => ({ personId: 'nobody-at-all', organisationId: 'maple-house-of-elsewhere' }),
  'POST /desk/:councilId/people/sessions/end': () => ({ personId: 'nobody-at-all' }),
  'POST /desk/:councilId/connections/keys': () => ({ name: 'Tool', scopes: ['returns'] }),
  'POST /desk/:councilId/connections/keys/end': () => ({ id: 'none' }),
  'POST /desk/:councilId/connections/webhooks': () => ({ url: 'https://tools.example.org/x' }),
  'POST /desk/:councilId/connections/webhooks/end': () => ({ id: 'none' }),
};
const QUERIES: Record<string, string> = {
  'GET /desk/:councilId/market/figure': '?kind=vacancies&measure=available',
  'GET /desk/:councilId/market/history': '?kind=vacancies',
  'GET /desk/:councilId/reporting': '?kind=vacancies',
  'GET /desk/:councilId/asks': '?kind=demand',
  'GET /desk/:councilId/plans/item': '?kind=council&id=sefton',
  'GET /unsubscribe': '?person=asha-okafor&key=guess',
  'POST /unsubscribe': '?person=asha-okafor&key=guess',
};

const WORDS: Record<string, string> = {
  'signed-out': 'out',
  forbidden: 'no',
  'not-found': 'none',
  'account-ended': 'over',
  'key-refused': 'nokey',
};
async function answerOf(response: Response): Promise<string> {
  const problem = await problemOf(response);
  if (problem !== undefined) return WORDS[problem] ?? 'other';
  return response.ok ? 'yes' : 'other';
}

onEveryEngine((fresh) => {
  let server: TestServer;
  const browsers = new Map<Somebody, Browser>();
  const held: Record<string, string> = {
    'a guess': 'asha-okafor',
    'of maple': 'maple-house',
    'of brightway': 'brightway-care',
    sefton: 'sefton',
    stoke: 'stoke-on-trent',
    atlantis: 'atlantis',
  };
  let key: string;
  beforeAll(async () => {
    server = await testServer(await fresh());
    for (const name of PEOPLE) {
      const id = PERSON_IDS[name];
      browsers.set(name, id === undefined ? server.browser('203.0.113.77') : await server.as(id));
    }
    const [maple, brightway] = [mapleVacancies(), brightwayHours()];
    await browsers.get('asha')!.push(maple);
    await browsers.get('dan')!.push(brightway);
    Object.assign(held, { maple: maple.id, brightway: brightway.id });
    await server.database.db.transaction().execute((tx) => endAccount(tx, 'jo-malik' as never, server.clock.now));
    const made = await browsers.get('priya')!.post(`${API}/desk/sefton/connections/keys`, { name: 'Tool', scopes: ['returns'] });
    ({ key } = MadeKey.parse(await made.json()));
  });
  afterAll(() => server.close());

  it('has every route of the API, and about more than one council where it is about a council', () => {
    const registered = server.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith(`${API}/`))
      .map(({ method, path }) => `${method} ${path.slice(API.length)}`);
    expect([...new Set(ROWS.map(({ route }) => route))].sort()).toEqual([...new Set(registered)].sort());
    expect(head).toEqual(['route', 'about', ...PEOPLE]);
    for (const route of registered.filter((one) => one.includes(':councilId')))
      expect([route, ROWS.filter((row) => row.route === route).length]).toEqual([route, expect.toSatisfy((count: number) => count >= 2)]);
  });

  let count = 0;
  describe.each(ROWS)('$route $about', ({ route, about, answers }) => {
    it.each(PEOPLE.map((name, index) => [name, answers[index]!] as const))('for %s: %s', async (name, answer) => {
      const [method, path] = route.split(' ') as ['GET' | 'POST' | 'PUT', string];
      const address = API + path.replace(/:\w+/, held[about] ?? '') + (QUERIES[route] ?? '');
      const headers: Record<string, string> = name === 'key' ? { authorization: `Bearer ${key}` } : {};
      const browser = browsers.get(name)!;
      const body = BODIES[route]?.(++count) ?? {};
      const response =
        method === 'GET' ? await browser.get(address, headers) : await browser[method === 'PUT' ? 'put' : 'post'](address, body, headers);
      expect(await answerOf(response)).toBe(answer);
    });
  });
});

onEveryEngine((fresh) => {
  let server: TestServer;
  const browsers = new Map<string, Browser>();
  beforeAll(async () => {
    server = await testServer(await fresh());
    for (const id of ['asha-okafor', 'tom-reilly', 'dan-whitlock', 'priya-shah']) browsers.set(id, await server.as(id));
  });
  afterAll(() => server.close());

  const SENDING: [personId: string, what: string, submission: () => ReturnType<typeof mapleVacancies>, outcome: string][] = [
    ['asha-okafor', 'vacancies of Maple House', () => mapleVacancies(), 'accepted'],
    ['tom-reilly', 'vacancies of Maple House', () => mapleVacancies(), 'accepted'],
    ['dan-whitlock', 'vacancies of Maple House', () => mapleVacancies(), 'not-yours'],
    ['priya-shah', 'vacancies of Maple House', () => mapleVacancies(), 'not-yours'],
    ['asha-okafor', 'hours of Brightway', () => brightwayHours(), 'not-yours'],
    ['dan-whitlock', 'hours of Brightway', () => brightwayHours(), 'accepted'],
    [
      'dan-whitlock',
      'hours of Brightway under the name of Maple House',
      () => brightwayHours({ organisationId: 'maple-house' }),
      'not-yours',
    ],
    [
      'asha-okafor',
      'hours of Brightway under the name of Maple House',
      () => brightwayHours({ organisationId: 'maple-house' }),
      'unknown-service',
    ],
  ];
  it.each(SENDING)('lets %s send %s: %s', async (personId, _what, make, outcome) => {
    const [result] = await browsers.get(personId)!.push(make());
    expect(result?.outcome === 'refused' ? result.problems[0]?.code : result?.outcome).toBe(outcome);
  });

  it('shows a council what was sent to it when it was sent, newest first, page by page', async () => {
    const dan = browsers.get('dan-whitlock')!;
    const sent = [brightwayHours(), brightwayHours(), brightwayHours()];
    for (const one of sent) await dan.push(one);
    const nadia = await server.as('nadia-rahman');
    const desk = async (query: string) => DeskPage.parse(await (await nadia.get(`${API}/desk/knowsley/submissions${query}`)).json());
    const first = await desk('?limit=2');
    expect(first.rows.map((row) => row.submission)).toEqual([sent[2], sent[1]]);
    const second = await desk(`?limit=2&before=${first.before}`);
    expect(second.rows[0]?.submission).toEqual(sent[0]);
    const everything = await desk('?limit=200');
    expect(everything.before).toBeUndefined();
    expect(everything.rows.every((row) => row.organisationName !== 'Maple House')).toBe(true); // that is not Knowsley's to see
  });
});

describe('a real server', () => {
  it('has no demonstration routes', async () => {
    const server = await testServer({ engine: 'sqlite', file: ':memory:' }, { mode: 'production' });
    const browser = server.browser();
    expect(await problemOf(await browser.get(`${API}/demo/people`))).toBe('not-found');
    expect(await problemOf(await browser.get(`${API}/demo/mailbox`))).toBe('not-found');
    expect(await problemOf(await browser.post(`${API}/demo/sign-in`, { personId: 'asha-okafor' }))).toBe('not-found');
    await server.close();
  });
});
