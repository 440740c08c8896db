/** The audit: complete, in the same transaction, never changed, and each council's own. */
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { AuditPage } from '../../src/domain/audit.ts';
import { DAY_MS, HOUR_MS } from '../../src/domain/instant.ts';
import { API } from '../../src/domain/protocol.ts';
import { listAudit, record } from '../../src/server/audit.ts';
import { deviceInWords } from '../../src/server/device-in-words.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, problemOf, type TestServer, testServer } from './test-server.ts';

onEveryEngine((fresh) => {
  let server: TestServer;
  afterEach(() => server.close());
  const start = async (): Promise<Browser> => {
    server = await testServer(await fresh());
    return server.as('priya-shah');
  };
  const pageOf = async (browser: Browser, query = '', council = 'sefton') =>
    AuditPage.parse(await (await browser.get(`${API}/desk/${council}/audit${query}`)).json());
  const linesOf = ({ entries }: AuditPage) => entries.map(({ by, action, what }) => `${by.name} ${action} ${what}`);

  it('has one line for each page of the desk that was shown, however many rows were on it, and none for what was refused', async () => {
    const priya = await start();
    const gareth = await server.as('gareth-ellis');
    await priya.get(`${API}/desk/sefton/submissions?limit=200`);
    await (await priya.get(`${API}/desk/sefton/submissions.csv`)).text();
    expect(await problemOf(await gareth.get(`${API}/desk/sefton/submissions`))).toBe('forbidden');
    expect(await problemOf(await priya.get(`${API}/desk/sefton/submissions?limit=0`))).toBe('malformed');
    expect(await problemOf(await priya.get(`${API}/desk/sefton/nothing-here`))).toBe('not-found');
    expect(linesOf(await pageOf(priya))).toEqual(['Priya Shah exported Returns received, as CSV', 'Priya Shah saw Returns received']);
    expect(linesOf(await pageOf(priya))[0]).toBe('Priya Shah saw Audit'); // reading it is recorded as well
    expect(linesOf(await pageOf(gareth, '', 'stoke-on-trent'))).toEqual([]);
  });

  it('has a page that reads itself again once for a quarter of an hour, for each who looks; and each file', async () => {
    const priya = await start();
    const received = `${API}/desk/sefton/submissions`;
    for (let n = 0; n < 3; n++) {
      await priya.get(received);
      await (await priya.get(`${received}.csv`)).text();
      server.clock.advance(HOUR_MS / 10);
    }
    await priya.get(received);
    const lines = linesOf(await pageOf(priya));
    expect(lines.filter((line) => line === 'Priya Shah saw Returns received')).toHaveLength(2);
    expect(lines.filter((line) => line === 'Priya Shah exported Returns received, as CSV')).toHaveLength(3);
  });

  it('shows nothing that it could not record', async () => {
    const priya = await start();
    await sql`drop table audit`.execute(server.database.db);
    expect((await priya.get(`${API}/desk/sefton/submissions`)).status).toBe(500);
  });

  it('is searched by words, by deed and by day, and paged', async () => {
    const priya = await start();
    const deeds = ['100% of_it', 'Willow Care', 'willow house', 'Oak'];
    for (const what of deeds) {
      await server.database.write((tx) =>
        record(
          tx,
          { by: { kind: 'operator', name: 'Operator' }, councilId: 'sefton' as never, action: 'imported', what },
          server.clock.now,
        ),
      );
      server.clock.advance(DAY_MS);
    }
    const found = async (query: string) => (await pageOf(priya, `?action=imported${query}`)).entries.map(({ what }) => what);
    expect(await found('')).toEqual([...deeds].reverse());
    expect(await found('&text=WILLOW')).toEqual(['willow house', 'Willow Care']);
    expect(await found(`&text=${encodeURIComponent('0% of_')}`)).toEqual(['100% of_it']);
    expect(await found('&text=%25')).toEqual(['100% of_it']);
    expect(await found('&text=operator')).toHaveLength(4);
    const days = (await pageOf(priya, '?action=imported')).entries.map(({ at }) => at.slice(0, 10));
    expect(await found(`&from=${days[2]}&until=${days[1]}`)).toEqual(['willow house', 'Willow Care']);
    const first = await pageOf(priya, '?action=imported&limit=3');
    const rest = await pageOf(priya, `?action=imported&limit=3&before=${first.before}`);
    expect([...first.entries, ...rest.entries].map(({ what }) => what)).toEqual([...deeds].reverse());
    expect(rest.before).toBeUndefined();
  });

  it('comes as a spreadsheet, whole, with nothing that runs as a formula', async () => {
    const priya = await start();
    await server.database.write(async (tx) => {
      for (let count = 0; count < 450; count++)
        await record(tx, { by: { kind: 'key', name: '=cmd' }, councilId: 'sefton' as never, action: 'saw', what: 'x' }, server.clock.now);
    });
    const text = await (await priya.get(`${API}/desk/sefton/audit.csv`)).text();
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 450 + 1); // its heading, and this very export
    expect(text).toContain(",'=cmd,Key,sefton,Saw,x");
  });

  it('is changed by nobody, whatever our code should come to do', async () => {
    await start();
    const { db } = server.database;
    await db
      .insertInto('audit')
      .values({
        at: server.clock.now,
        council_id: null,
        by_kind: 'operator',
        by_id: null,
        by_name: 'O',
        action: 'deleted',
        what: 'x',
      })
      .execute();
    await expect(db.updateTable('audit').set({ what: 'y' }).execute()).rejects.toThrow('append-only');
    await expect(db.deleteFrom('audit').execute()).rejects.toThrow('append-only');
    expect((await listAudit(db, undefined, { limit: 10 })).entries).toMatchObject([{ what: 'x' }]);
  });

  it('goes with what it is about: a change that is rolled back leaves no line', async () => {
    await start();
    await server.database
      .write(async (tx) => {
        await record(tx, { by: { kind: 'operator', name: 'O' }, action: 'imported', what: 'half' }, server.clock.now);
        throw new Error('no');
      })
      .catch(() => {});
    expect((await listAudit(server.database.db, undefined, { limit: 10 })).entries).toEqual([]);
  });
});

describe('a device in words', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Windows'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
      'Edge on Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari on an iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
      'Chrome on an Android phone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-X200) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      'Chrome on an Android tablet',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
      'Safari on a Mac or iPad',
    ],
    ['curl/8.0', 'A browser'],
    [undefined, 'A browser'],
  ])('%s is %s', (userAgent, words) => {
    expect(deviceInWords(userAgent)).toBe(words);
  });
});
