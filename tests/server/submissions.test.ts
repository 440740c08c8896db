/** Sending returns: what is accepted, what is answered with the receipt it had, what is refused and why. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addMs, DAY_MS, HOUR_MS } from '../../src/domain/instant.ts';
import { PushResponse, type PushResult } from '../../src/domain/protocol.ts';
import type { Receipt } from '../../src/domain/receipt.ts';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import { brightwayHours, mapleVacancies, newId, NOW, validHours, validVacancies } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, ORIGIN, problemOf, type TestServer, testServer } from './test-server.ts';

const codesOf = (result: PushResult): string[] => (result.outcome === 'refused' ? result.problems.map((problem) => problem.code) : []);
const receiptOf = (result: PushResult | undefined): Receipt => {
  if (result === undefined || result.outcome === 'refused') throw new Error(`no receipt: ${JSON.stringify(result)}`);
  return result.receipt;
};

onEveryEngine((fresh, engine) => {
  let server: TestServer;
  const start = async (): Promise<TestServer> => (server = await testServer(await fresh()));
  afterEach(() => server.close());
  const storedIds = async (): Promise<string[]> =>
    (await server.database.db.selectFrom('submissions').select('id').where('received_at', '=', NOW).orderBy('seq').execute()).map(
      ({ id }) => id,
    );

  it('gives a receipt that names the council, the sender, the time and the fingerprint', async () => {
    await start();
    const sent = mapleVacancies();
    const [result] = await (await server.as('asha-okafor')).push(sent);
    const hash = createHash('sha256').update(canonicalJson(sent)).digest('hex');
    expect(result).toMatchObject({
      outcome: 'accepted',
      receipt: {
        id: sent.id,
        receivedAt: NOW,
        hash,
        standing: 'current',
        sentBy: { id: 'asha-okafor', name: 'Asha Okafor' },
        readBy: [{ id: 'sefton', name: 'Sefton Council' }],
      },
    });
    const row = await server.database.db.selectFrom('submissions').selectAll().where('id', '=', sent.id).executeTakeFirstOrThrow();
    expect(createHash('sha256').update(row.body).digest('hex')).toBe(hash);
  });

  it('answers with a reply the app can read', async () => {
    await start();
    const response = await (await server.as('asha-okafor')).post('/api/v1/submissions', { submissions: [mapleVacancies(), { id: 7 }] });
    expect(PushResponse.parse(await response.json()).results.map((result) => result.outcome)).toEqual(['accepted', 'refused']);
  });

  it('gives a repeat the receipt it had, byte for byte, though time, names and rules have changed', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const sent = mapleVacancies();
    const [first] = await asha.push(sent);
    server.clock.advance(3 * DAY_MS);
    const { db } = server.database;
    const { json } = await db.selectFrom('services').select('json').where('id', '=', sent.serviceId).executeTakeFirstOrThrow();
    await db
      .updateTable('services')
      .set({ json: json.replace('"registeredBeds":30', '"registeredBeds":3') })
      .where('id', '=', sent.serviceId)
      .execute();
    await db.updateTable('people').set({ name: 'Asha Renamed' }).where('id', '=', receiptOf(first).sentBy.id).execute();
    const [again] = await asha.push(sent);
    expect(again).toEqual({ ...first, outcome: 'repeated' });
  });

  it('takes the same content in another order of keys as a repeat', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const sent = mapleVacancies();
    await asha.push(sent);
    const [again] = await asha.push(Object.fromEntries(Object.entries(sent).reverse()));
    expect(again?.outcome).toBe('repeated');
  });

  it('answers the same id twice in one request once with accepted and once with repeated', async () => {
    await start();
    const sent = mapleVacancies();
    const results = await (await server.as('asha-okafor')).push(sent, sent);
    expect(results.map((result) => result.outcome)).toEqual(['accepted', 'repeated']);
    expect(receiptOf(results[1])).toEqual(receiptOf(results[0]));
    expect(await storedIds()).toEqual([sent.id]);
  });

  it('keeps only the first of two different bodies under one id, also within one request', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const sent = mapleVacancies();
    const other = { ...sent, body: validVacancies({ note: 'Another note' }) };
    const results = await asha.push(sent, other);
    expect(results.map((result) => result.outcome)).toEqual(['accepted', 'refused']);
    expect(codesOf(results[1]!)).toEqual(['id-reused']);
    expect(codesOf((await asha.push(other))[0]!)).toEqual(['id-reused']);
    expect(receiptOf((await asha.push(sent))[0])).toEqual(receiptOf(results[0]));
  });

  it('never shows a stranger the receipt of an id they have come by', async () => {
    await start();
    const sent = mapleVacancies();
    const [held] = await (await server.as('asha-okafor')).push(sent);
    const dan = await server.as('dan-whitlock');
    const [stolen] = await dan.push(sent);
    expect(stolen).toMatchObject({ outcome: 'refused', id: sent.id });
    expect(codesOf(stolen!)).toEqual(['id-reused']);
    expect(JSON.stringify(stolen)).not.toContain(receiptOf(held).reference);
    expect(await problemOf(await dan.get(`/api/v1/submissions/${sent.id}`))).toBe('not-found');
  });

  it('shows a colleague the receipt', async () => {
    await start();
    const sent = mapleVacancies();
    const [result] = await (await server.as('asha-okafor')).push(sent);
    const response = await (await server.as('tom-reilly')).get(`/api/v1/submissions/${sent.id}`);
    expect(await response.json()).toEqual(receiptOf(result));
  });

  const known = newId();
  const refusals: [name: string, item: () => Record<string, unknown>, code: string | RegExp][] = [
    ['an item that is no object', () => 'nonsense' as never, /^schema-/],
    ['a kind that does not exist', () => ({ ...mapleVacancies(), kind: 'weather' }), /^schema-/],
    ['an id that is no UUID', () => ({ ...mapleVacancies(), id: 'seventeen' }), /^schema-/],
    ['a version of the schema from the future', () => ({ ...mapleVacancies(), schemaVersion: 2 }), /^schema-/],
    [
      'beds that do not add up',
      () => mapleVacancies({ body: { ...validVacancies(), categories: [{ ...validVacancies().categories[0]!, occupied: 20 }] } }),
      'capacity',
    ],
    [
      'more beds than are registered',
      () =>
        mapleVacancies({
          body: validVacancies({
            categories: [{ category: 'short-stay', capacity: 31, occupied: 31, reserved: 0, available: 0, notAvailable: 0 }],
          }),
        }),
      'over-registered',
    ],
    ['a kind of return the service does not give', () => mapleVacancies({ kind: 'hours', body: validHours() }), 'wrong-kind'],
    ['an organisation of somebody else', () => brightwayHours(), 'not-yours'],
    ['a service of another organisation', () => mapleVacancies({ serviceId: 'harbour-homes.harbour-lights' }), 'unknown-service'],
    ['a service that does not exist', () => mapleVacancies({ serviceId: 'maple-house.annexe' }), 'unknown-service'],
    ['a date more than 400 days ago', () => mapleVacancies({ observedAt: addMs(NOW, -400 * DAY_MS - 1) }), 'date-long-past'],
    ['the date of a clock that was reset', () => mapleVacancies({ observedAt: '1970-01-01T00:00:00.000Z' }), 'date-long-past'],
    ['a date more than a day ahead', () => mapleVacancies({ observedAt: addMs(NOW, DAY_MS + 1) }), 'date-in-future'],
    ['a correction of itself', () => mapleVacancies({ id: known, replaces: known }), 'wrong-link'],
  ];
  describe('refuses', () => {
    let asha: Browser;
    let shared: TestServer;
    beforeAll(async () => {
      shared = await testServer(await fresh());
      asha = await shared.as('asha-okafor');
    });
    afterAll(() => shared.close());

    it.each(refusals)('%s, and takes its neighbours', async (_name, item, code) => {
      const [before, after] = [mapleVacancies(), mapleVacancies()];
      const results = await asha.push(before, item(), after);
      expect(results.map((result) => result.outcome)).toEqual(['accepted', 'refused', 'accepted']);
      expect(codesOf(results[1]!)[0]).toMatch(code);
      const kept = await shared.database.db.selectFrom('submissions').select('id').orderBy('seq', 'desc').limit(2).execute();
      expect(kept.map(({ id }) => id)).toEqual([after.id, before.id]);
    });

    it.each<[what: string, body: unknown]>([
      ['nothing', {}],
      ['no submissions', { submissions: [] }],
      ['more than a hundred', { submissions: Array.from({ length: 101 }, () => ({})) }],
    ])('a request with %s as malformed', async (_what, body) => {
      const response = await asha.post('/api/v1/submissions', body);
      expect([response.status, await problemOf(response)]).toEqual([400, 'malformed']);
    });

    it('text that is no JSON as malformed', async () => {
      const headers = { 'content-type': 'application/json', origin: ORIGIN };
      expect(await problemOf(await asha.send('POST', '/api/v1/submissions', '{"submissions":', headers))).toBe('malformed');
    });
  });

  it('tells somebody whose device has the wrong date where to look', async () => {
    await start();
    const [result] = await (await server.as('asha-okafor')).push(mapleVacancies({ observedAt: addMs(NOW, 2 * DAY_MS) }));
    expect(result).toMatchObject({ problems: [{ message: expect.stringContaining('Check the date and time in this device’s settings') }] });
  });

  it('lets a clock be up to a day ahead', async () => {
    await start();
    const [result] = await (await server.as('asha-okafor')).push(mapleVacancies({ observedAt: addMs(NOW, DAY_MS) }));
    expect(result?.outcome).toBe('accepted');
  });

  it.each(['replaces', 'unchangedFrom'])(
    'takes %s of the same service, of one still to come, and refuses one of another service',
    async (link) => {
      await start();
      const helen = await server.as('helen-marsh');
      const home = (name: string, change = {}) => {
        const categories = [{ category: 'general-residential', capacity: 10, occupied: 10, reserved: 0, available: 0, notAvailable: 0 }];
        return mapleVacancies({
          organisationId: 'harbour-homes',
          serviceId: `harbour-homes.${name}`,
          body: { ...validVacancies(), categories },
          ...change,
          ...('replaces' in change ? { replacesBecause: 'Counted again' } : {}),
        });
      };
      const first = home('harbour-lights');
      const results = await helen.push(
        first,
        home('harbour-lights', { [link]: first.id }),
        home('harbour-view', { [link]: first.id }),
        home('harbour-view', { [link]: newId() }),
      );
      expect(results.map((result) => codesOf(result)[0] ?? result.outcome)).toEqual(['accepted', 'accepted', 'wrong-link', 'accepted']);
      const [later] = await helen.push(home('foxholes', { [link]: first.id }));
      expect(codesOf(later!)).toEqual(['wrong-link']);
    },
  );

  it('takes a correction only with its reason', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const first = mapleVacancies();
    const [, without, withOne] = await asha.push(
      first,
      mapleVacancies({ replaces: first.id }),
      mapleVacancies({ replaces: first.id, replacesBecause: 'Room 4 was counted twice' }),
    );
    expect([codesOf(without!), withOne?.outcome]).toEqual([['reason-missing'], 'accepted']);
  });

  it('never lets a submission be changed or deleted, by anybody', async () => {
    await start();
    const sent = mapleVacancies();
    await (await server.as('asha-okafor')).push(sent);
    const { db } = server.database;
    await expect(db.updateTable('submissions').set({ hash: 'x' }).where('id', '=', sent.id).execute()).rejects.toThrow('append-only');
    await expect(db.deleteFrom('submissions').where('id', '=', sent.id).execute()).rejects.toThrow('append-only');
    await expect(db.deleteFrom('submission_readers').execute()).rejects.toThrow('append-only');
    const sideDoor =
      engine === 'sqlite' ? sql`insert or replace into submissions select * from submissions` : sql`truncate submissions cascade`;
    await expect(sideDoor.execute(db)).rejects.toThrow('append-only');
    expect(await storedIds()).toEqual([sent.id]);
  });

  it('names every council that reads the service at that moment', async () => {
    await start();
    const [result] = await (await server.as('dan-whitlock')).push(brightwayHours({ observedAt: addMs(NOW, -HOUR_MS) }));
    expect(receiptOf(result).readBy).toEqual([
      { id: 'knowsley', name: 'Knowsley Council' },
      { id: 'sefton', name: 'Sefton Council' },
    ]);
  });
});
