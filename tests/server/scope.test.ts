/** Who may do what: every route, for every role, about their own and about others'. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API } from '../../src/domain/protocol.ts';
import { DeskPage } from '../../src/domain/protocol-desk.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { OPERATIONS } from '../../src/server/openapi-operations.ts';
import { DEFAULT_PREFERENCES } from '../../src/server/preferences.ts';
import { brightwayHours, mapleVacancies } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { pushSubscription } from './push-service.ts';
import { type Browser, problemOf, type TestServer, testServer } from './test-server.ts';

/** Asha and Tom are of Maple House, Dan of Brightway, Priya an officer of Sefton, Gareth of Stoke; `nobody` is signed out. */
const PEOPLE = ['asha-okafor', 'tom-reilly', 'dan-whitlock', 'priya-shah', 'gareth-ellis', 'nobody'] as const;

interface Request {
  name: string;
  make: (browser: Browser, held: Submission) => Promise<Response>;
  /** Status, or the problem, for each of PEOPLE. */
  answers: (number | string)[];
}

const MATRIX: Request[] = [
  { name: 'session', make: (browser) => browser.get(`${API}/session`), answers: [200, 200, 200, 200, 200, 'signed-out'] },
  { name: 'feed', make: (browser) => browser.get(`${API}/feed`), answers: [200, 200, 200, 200, 200, 'signed-out'] },
  { name: 'own recovery key', make: (browser) => browser.get(`${API}/recovery-key`), answers: [200, 200, 200, 200, 200, 'signed-out'] },
  { name: 'own drafts', make: (browser) => browser.get(`${API}/drafts`), answers: [200, 200, 200, 200, 200, 'signed-out'] },
  {
    name: 'keeping drafts',
    make: (browser) => browser.put(`${API}/drafts`, { drafts: [] }),
    answers: [204, 204, 204, 204, 204, 'signed-out'],
  },
  {
    name: 'reporting faults of storage',
    make: (browser) => browser.post(`${API}/faults`, { faults: [] }),
    answers: [204, 204, 204, 204, 204, 'signed-out'],
  },
  { name: 'own preferences', make: (browser) => browser.get(`${API}/preferences`), answers: [200, 200, 200, 200, 200, 'signed-out'] },
  {
    name: 'changing one’s preferences',
    make: (browser) => browser.put(`${API}/preferences`, DEFAULT_PREFERENCES),
    answers: [204, 204, 204, 204, 204, 'signed-out'],
  },
  { name: 'key for push', make: (browser) => browser.get(`${API}/push/key`), answers: [200, 200, 200, 200, 200, 'signed-out'] },
  {
    name: 'subscribing to push',
    make: (browser) => browser.post(`${API}/push/subscriptions`, pushSubscription()),
    answers: [204, 204, 204, 204, 204, 'signed-out'],
  },
  {
    name: 'unsubscribing from push',
    make: (browser) => browser.post(`${API}/push/subscriptions/remove`, pushSubscription()),
    answers: [204, 204, 204, 204, 204, 'signed-out'],
  },
  { name: 'own calendar', make: (browser) => browser.get(`${API}/calendar`), answers: [200, 200, 200, 200, 200, 'signed-out'] },
  {
    name: 'making one’s calendar’s address',
    make: (browser) => browser.post(`${API}/calendar`, {}),
    answers: [200, 200, 200, 'forbidden', 'forbidden', 'signed-out'],
  },
  {
    name: 'taking one’s calendar’s address away',
    make: (browser) => browser.post(`${API}/calendar/remove`, {}),
    answers: [204, 204, 204, 204, 204, 'signed-out'],
  },
  {
    name: 'a calendar whose address one guesses',
    make: (browser) => browser.get(`${API}/calendar/asha-okafor`),
    answers: ['not-found', 'not-found', 'not-found', 'not-found', 'not-found', 'not-found'],
  },
  {
    name: 'turning off the e-mails of somebody without their signature',
    make: (browser) => browser.post(`${API}/unsubscribe?person=asha-okafor&key=guess`, {}),
    answers: ['not-found', 'not-found', 'not-found', 'not-found', 'not-found', 'not-found'],
  },
  {
    name: 'receipt of a return of Maple House',
    make: (browser, held) => browser.get(`${API}/submissions/${held.id}`),
    answers: [200, 200, 'not-found', 'not-found', 'not-found', 'signed-out'],
  },
  {
    name: 'desk of Sefton',
    make: (browser) => browser.get(`${API}/desk/sefton/submissions`),
    answers: ['forbidden', 'forbidden', 'forbidden', 200, 'forbidden', 'signed-out'],
  },
  {
    name: 'desk of Stoke-on-Trent',
    make: (browser) => browser.get(`${API}/desk/stoke-on-trent/submissions`),
    answers: ['forbidden', 'forbidden', 'forbidden', 'forbidden', 200, 'signed-out'],
  },
  {
    name: 'spreadsheet of Sefton',
    make: (browser) => browser.get(`${API}/desk/sefton/submissions.csv`),
    answers: ['forbidden', 'forbidden', 'forbidden', 200, 'forbidden', 'signed-out'],
  },
  ...[
    '/market',
    '/market/figure?kind=vacancies&measure=available',
    '/market/history?kind=vacancies',
    '/reporting?kind=vacancies',
    '/overlaps',
  ].map((path): Request => ({
    name: `desk of Sefton: ${path}`,
    make: (browser) => browser.get(`${API}/desk/sefton${path}`),
    answers: ['forbidden', 'forbidden', 'forbidden', 200, 'forbidden', 'signed-out'],
  })),
  {
    name: 'reminding services of Sefton',
    make: (browser) => browser.post(`${API}/desk/sefton/reminders`, { kind: 'vacancies', serviceIds: ['maple-house.home'] }),
    answers: ['forbidden', 'forbidden', 'forbidden', 200, 'forbidden', 'signed-out'],
  },
  {
    name: 'desk of a council that does not exist',
    make: (browser) => browser.get(`${API}/desk/atlantis/submissions`),
    answers: ['forbidden', 'forbidden', 'forbidden', 'forbidden', 'forbidden', 'signed-out'],
  },
];

onEveryEngine((fresh) => {
  let server: TestServer;
  let held: Submission;
  const browsers = new Map<string, Browser>();
  beforeAll(async () => {
    server = await testServer(await fresh());
    for (const personId of PEOPLE) browsers.set(personId, personId === 'nobody' ? server.browser() : await server.as(personId));
    held = mapleVacancies();
    await browsers.get('asha-okafor')!.push(held);
  });
  afterAll(() => server.close());

  describe.each(MATRIX)('$name', ({ make, answers }) => {
    it.each(PEOPLE.map((personId, index) => [personId, answers[index]!] as const))('for %s: %s', async (personId, answer) => {
      const response = await make(browsers.get(personId)!, held);
      expect((await problemOf(response)) ?? response.status).toBe(answer);
    });
  });

  const SENDING: [personId: string, what: string, submission: () => Submission, outcome: string][] = [
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

  it('lets nobody send who is not signed in', async () => {
    const response = await browsers.get('nobody')!.post(`${API}/submissions`, { submissions: [mapleVacancies()] });
    expect(await problemOf(response)).toBe('signed-out');
  });

  it('asks for a session on every route that does not say otherwise', async () => {
    const open = [
      '/sign-in',
      '/sign-in/code',
      '/sign-out',
      '/unsubscribe',
      '/calendar/:token',
      '/demo/people',
      '/demo/sign-in',
      '/demo/mailbox',
      '/openapi.json',
    ].map((path) => API + path);
    for (const { method, path } of OPERATIONS.filter((operation) => operation.path.startsWith(API) && !open.includes(operation.path))) {
      const browser = browsers.get('nobody')!;
      const response = method === 'get' ? await browser.get(path) : await browser[method](path, {});
      expect([path, await problemOf(response)]).toEqual([path, 'signed-out']);
    }
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

it('has a line in this matrix or above it for every route of the API', () => {
  const here = readFileSync(new URL(import.meta.url), 'utf8');
  for (const { path } of OPERATIONS.filter((operation) => operation.path.startsWith(API)))
    expect(here).toContain(path.slice(API.length).replace('/desk/:councilId', '').replace(':id', '${held.id}'));
});
