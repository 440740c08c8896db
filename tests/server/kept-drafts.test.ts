/** Drafts on the server: merged by which is later, readable by their person alone, unreadable where they lie. */
import { afterEach, expect, it } from 'vitest';
import { addMs, DAY_MS, type Instant } from '../../src/domain/instant.ts';
import { API } from '../../src/domain/protocol.ts';
import { versionOf } from '../../src/domain/draft-version.ts';
import { type KeptDraft, KeptDrafts } from '../../src/domain/protocol-safety.ts';
import { createApp } from '../../src/server/app.ts';
import { NOW } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { Browser, ORIGIN, problemOf, type TestServer, testServer } from './test-server.ts';

const at = (minutes: number): Instant => addMs(NOW, minutes * 60_000);
const draft = (key: string, minutes: number, note: unknown = `${key} at ${minutes}`): KeptDraft => ({
  key,
  updatedAt: at(minutes),
  draft: { note },
});
const gone = (key: string, minutes: number): KeptDraft => ({ key, updatedAt: at(minutes) });

onEveryEngine((fresh) => {
  let server: TestServer;
  const start = async (): Promise<TestServer> => (server = await testServer(await fresh()));
  afterEach(() => server.close());
  const keep = (browser: Browser, ...drafts: KeptDraft[]): Promise<Response> => browser.put(`${API}/drafts`, { drafts });
  const kept = async (browser: Browser): Promise<KeptDraft[]> => {
    const { drafts } = KeptDrafts.parse(await (await browser.get(`${API}/drafts`)).json());
    return drafts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  };

  const CASES: [name: string, first: KeptDraft, second: KeptDraft, stays: KeptDraft][] = [
    ['a later one takes its place', draft('a', 1), draft('a', 2), draft('a', 2)],
    ['an earlier one that arrives later does not', draft('a', 2), draft('a', 1), draft('a', 2)],
    ['one that is as late leaves the first', draft('a', 1, 'first'), draft('a', 1, 'second'), draft('a', 1, 'first')],
    ['a later end ends it', draft('a', 1), gone('a', 2), gone('a', 2)],
    ['an end that is older than what was typed since does not', draft('a', 2), gone('a', 1), draft('a', 2)],
    ['what is typed after the end begins again', gone('a', 1), draft('a', 2), draft('a', 2)],
  ];
  it.each(CASES)('%s', async (_name, first, second, stays) => {
    await start();
    const asha = await server.as('asha-okafor');
    expect((await keep(asha, first)).status).toBe(204);
    expect((await keep(asha, second)).status).toBe(204);
    expect(await kept(asha)).toEqual([stays]);
  });

  const OVER: [name: string, held: KeptDraft | undefined, sent: (v: string) => KeptDraft, stays: 'held' | 'sent'][] = [
    [
      'made from the one that lies here takes its place, however early its clock',
      draft('a', 5),
      (v) => ({ ...draft('a', 1), over: v }),
      'sent',
    ],
    ['made from another leaves it, however late', draft('a', 1), () => ({ ...draft('a', 9), over: versionOf(draft('a', 0)) }), 'held'],
    ['made from none leaves it', draft('a', 1), () => ({ ...draft('a', 9), over: '' }), 'held'],
    ['made from none, where there is none, is kept', undefined, () => ({ ...draft('a', 9), over: '' }), 'sent'],
    ['made from one that was here once, where there is none now, is kept', undefined, () => ({ ...draft('a', 9), over: 'x' }), 'sent'],
    ['that ends the one that lies here ends it', draft('a', 1), (v) => ({ ...gone('a', 2), over: v }), 'sent'],
    ['that ends another leaves it', draft('a', 1), () => ({ ...gone('a', 2), over: 'another' }), 'held'],
    ['typed over an end begins again', gone('a', 5), (v) => ({ ...draft('a', 2), over: v }), 'sent'],
  ];
  it.each(OVER)('a draft that says what it was made from: one %s', async (_name, held, sent, stays) => {
    await start();
    const asha = await server.as('asha-okafor');
    if (held !== undefined) await keep(asha, held);
    const { over, ...next } = sent(held === undefined ? '' : versionOf(held));
    expect((await keep(asha, { ...next, over: over! })).status).toBe(204);
    expect(await kept(asha)).toEqual([stays === 'held' ? held : next]);
  });
  it('of two made from one version and sent at the same moment, one is taken', async () => {
    await start();
    const [tablet, phone] = [await server.as('asha-okafor'), await server.as('asha-okafor')];
    for (const over of ['', versionOf(draft('a', 1))]) {
      const from = over === '' ? 1 : 2;
      if (over !== '')
        await server.database.db
          .deleteFrom('kept_drafts')
          .execute()
          .then(() => keep(tablet, draft('a', 1)));
      const both = [draft('a', from + 1, 'tablet'), draft('a', from + 2, 'phone')];
      await Promise.all([keep(tablet, { ...both[0]!, over }), keep(phone, { ...both[1]!, over })]);
      expect(both.map((one) => JSON.stringify(one))).toContain(JSON.stringify((await kept(tablet))[0]));
    }
  });
  it('keeps those that were not sent again, and shows them on another device of the same person only', async () => {
    await start();
    const [tablet, office, tom] = [await server.as('asha-okafor'), await server.as('asha-okafor'), await server.as('tom-reilly')];
    await keep(tablet, draft('a', 1), draft('b', 1));
    await keep(office, draft('b', 2));
    await keep(tom, draft('a', 9, 'Tom’s own'));
    expect(await kept(tablet)).toEqual([draft('a', 1), draft('b', 2)]);
    expect(await kept(office)).toEqual([draft('a', 1), draft('b', 2)]);
    expect(await kept(tom)).toEqual([draft('a', 9, 'Tom’s own')]);
  });

  it('lie sealed: neither what they say nor which service they are about can be read in the database', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    await keep(asha, draft('maple-house.home vacancies', 1, 'Mrs Bell in room 4'));
    const rows = await server.database.db.selectFrom('kept_drafts').selectAll().execute();
    expect(rows).toHaveLength(1);
    const bytes = JSON.stringify(rows) + Buffer.from(rows[0]!.sealed, 'base64').toString('latin1');
    expect(bytes).not.toMatch(/maple|vacancies|Bell|room/);
  });

  it('open neither in another’s name, nor in another’s place, nor changed, nor under another secret', async () => {
    await start();
    const [asha, tom] = [await server.as('asha-okafor'), await server.as('tom-reilly')];
    await keep(asha, draft('a', 1), draft('b', 1));
    const { db } = server.database;
    const rows = await db.selectFrom('kept_drafts').selectAll().execute();
    await db
      .insertInto('kept_drafts')
      .values({ ...rows[0]!, person_id: 'tom-reilly' as never })
      .execute();
    expect(await kept(tom)).toEqual([]);
    const swap = (n: number, sealed: string) =>
      db.updateTable('kept_drafts').set({ sealed }).where('key_hash', '=', rows[n]!.key_hash).execute();
    await swap(0, rows[1]!.sealed);
    expect(await kept(asha)).toHaveLength(1);
    const changed = Buffer.from(rows[0]!.sealed, 'base64');
    changed[20]! ^= 1;
    await swap(0, changed.toString('base64'));
    await swap(1, 'c2hvcnQ=');
    expect(await kept(asha)).toEqual([]);
    await swap(0, rows[0]!.sealed);
    const other = new Browser(createApp({ ...server.parts, secret: 'another secret of this many letters' }), '203.0.113.1', ORIGIN);
    for (const [name, value] of asha.cookies) other.cookies.set(name, value);
    expect(await kept(asha)).toHaveLength(1);
    expect(await kept(other)).toEqual([]);
  });

  it('are refused whole when they are too many or too large, and then nothing has changed', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    await keep(asha, draft('a', 1));
    const many = (count: number, prefix: string) => Array.from({ length: count }, (_, n) => draft(`${prefix}${n}`, 1));
    expect(await problemOf(await keep(asha, ...many(1001, 'x')))).toBe('malformed');
    expect(await problemOf(await keep(asha, ...many(500, 'x')))).toBe('too-large');
    expect(await problemOf(await keep(asha, draft('large', 1, 'x'.repeat(513 * 1024))))).toBe('too-large');
    expect(await kept(asha)).toEqual([draft('a', 1)]);
    expect((await keep(asha, draft('large', 1, 'x'.repeat(511 * 1024)))).status).toBe(204);
    expect((await keep(asha, gone('large', 2), draft('another', 1, 'x'.repeat(511 * 1024)))).status).toBe(204);
  });

  it('remember the latest three hundred that are gone, which take no room from those that are there', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    await keep(asha, ...Array.from({ length: 400 }, (_, n) => gone(`g${n}`, n)));
    expect((await keep(asha, ...Array.from({ length: 450 }, (_, n) => draft(`d${n}`, 1)))).status).toBe(204);
    const keys = (await kept(asha)).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('d'))).toHaveLength(450);
    expect(keys.filter((key) => key.startsWith('g')).toSorted()).toEqual(Array.from({ length: 300 }, (_, n) => `g${n + 100}`).toSorted());
  });

  it('forget after half a year that one is gone', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    await keep(asha, gone('a', 1), draft('b', 1));
    server.clock.advance(181 * DAY_MS);
    const later = await server.as('asha-okafor');
    await keep(later);
    expect(await kept(later)).toEqual([draft('b', 1)]);
  });
});
