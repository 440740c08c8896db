/** A server put back from an older copy, and one whose clock goes back: what devices send again is taken once, and numbers stay apart. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { FeedPage } from '../../src/domain/feed.ts';
import { addMs, DAY_MS, HOUR_MS } from '../../src/domain/instant.ts';
import { API, type PushResult } from '../../src/domain/protocol.ts';
import type { Receipt } from '../../src/domain/receipt.ts';
import { backup } from '../../src/server/commands/backup.ts';
import { restored } from '../../src/server/commands/restored.ts';
import { parseConfig } from '../../src/server/config.ts';
import { mapleVacancies, NOW } from '../fixtures/returns.ts';
import { onEveryEngine, tempFolder } from './engines.ts';
import { type TestServer, testServer } from './test-server.ts';

const outcomesOf = (results: PushResult[]): string[] => results.map(({ outcome }) => outcome);
const receiptsOf = (results: PushResult[]): Receipt[] =>
  results.flatMap((result) => (result.outcome === 'refused' ? [] : [result.receipt]));

describe('a SQLite file put back from `headroom backup`', () => {
  let server: TestServer;
  afterEach(() => server.close());

  it('takes what devices send again: what it has is repeated, what it lost is accepted once, under numbers nobody was given before', async () => {
    const folder = tempFolder();
    const [live, copy] = [join(folder, 'headroom.sqlite'), join(folder, 'copy.sqlite')];
    const open = async (file: string): Promise<TestServer> => (server = await testServer({ engine: 'sqlite', file }));
    await open(live);
    const [kept, lost] = [1, 2].map(() => Array.from({ length: 5 }, () => mapleVacancies()));
    const asha = await server.as('asha-okafor');
    const before = receiptsOf(await asha.push(...kept!));
    await backup.run(parseConfig({ HEADROOM_DATA: folder }), [copy], {}, () => {});
    const given = receiptsOf(await asha.push(...lost!));
    const { cursor } = (await (await asha.get(`${API}/feed?limit=500`)).json()) as FeedPage;
    await server.close();

    const histories = new Set<string>();
    const references = new Set([...before, ...given].map(({ reference }) => reference));
    for (const again of ['once', 'and the same copy a second time']) {
      const file = join(folder, `${again}.sqlite`);
      copyFileSync(copy, file);
      await open(file);
      const device = await server.as('asha-okafor');
      const page = (await (await device.get(`${API}/feed?after=${cursor}`)).json()) as FeedPage;
      expect(page.reset).toBe(true);
      histories.add(page.cursor.split('.')[0]!);

      const stranger = receiptsOf(await device.push(mapleVacancies())); // somebody who never heard of a restore comes first
      const results = await device.push(...kept!, ...lost!);
      expect(outcomesOf(results)).toEqual([...kept!.map(() => 'repeated'), ...lost!.map(() => 'accepted')]);
      expect(receiptsOf(results).slice(0, 5)).toEqual(before);
      const fresh = [...stranger, ...receiptsOf(results).slice(5)];
      for (const { reference } of fresh) {
        expect(references).not.toContain(reference);
        references.add(reference);
      }
      expect(fresh.map(({ seq }) => seq)).toEqual(fresh.map((_, index) => fresh[0]!.seq + index)); // one after the other from there
      const repeated = await device.push(...kept!, ...lost!);
      expect(new Set(outcomesOf(repeated))).toEqual(new Set(['repeated']));
      expect(receiptsOf(repeated)).toEqual(receiptsOf(results));
      await server.close();

      await open(file); // a further start is none of all this again
      const next = (await (await (await server.as('asha-okafor')).get(`${API}/feed`)).json()) as FeedPage;
      expect(histories).toContain(next.cursor.split('.')[0]!);
      if (again === 'once') await server.close();
    }
    expect(histories.size).toBe(2);
  });
});

onEveryEngine((fresh, engine) => {
  let server: TestServer;
  afterEach(() => server.close());

  it('goes on far from the numbers it knows once it is told `headroom restored`', async () => {
    const address = await fresh();
    const folder = tempFolder();
    const file = join(folder, 'headroom.sqlite');
    server = await testServer(address.engine === 'sqlite' ? { engine: 'sqlite', file } : address);
    const asha = await server.as('asha-okafor');
    const [before] = receiptsOf(await asha.push(mapleVacancies()));
    const place = address.engine === 'postgres' ? { DATABASE_URL: address.url } : {};
    for (let times = 1; times <= 2; times++) {
      await restored.run(parseConfig({ HEADROOM_DATA: folder, ...place }), [], {}, () => {});
      const [after, next] = receiptsOf(await asha.push(mapleVacancies(), mapleVacancies()));
      expect(after!.seq).toBeGreaterThan(before!.seq + 1_000_000 * times);
      expect(next!.seq).toBe(after!.seq + 1);
    }
    expect(engine).toBe(address.engine);
  });

  describe('a server’s clock that goes back', () => {
    it.each([
      ['an hour', HOUR_MS],
      ['three days', 3 * DAY_MS],
      ['a year', 365 * DAY_MS],
    ])('%s changes no order, no receipt already given, and refuses no device whose clock is right', async (_name, back) => {
      server = await testServer(await fresh());
      const asha = await server.as('asha-okafor');
      const first = mapleVacancies();
      const [given] = receiptsOf(await asha.push(first));
      const { cursor } = (await (await asha.get(`${API}/feed?limit=500`)).json()) as FeedPage;
      server.clock.advance(-back);
      const later = mapleVacancies({ observedAt: addMs(NOW, 60_000) });
      const results = await asha.push(first, later);
      expect(outcomesOf(results)).toEqual(['repeated', 'accepted']);
      const [again, receipt] = receiptsOf(results);
      expect(again).toEqual(given);
      expect(receipt!.seq).toBe(given!.seq + 1);
      expect(receipt!.receivedAt).toBe(addMs(NOW, -back)); // what its clock said, and nothing made up
      expect(receipt!.standing).toBe('current'); // judged by when it was observed
      const page = (await (await asha.get(`${API}/feed?after=${cursor}`)).json()) as FeedPage;
      expect(page.entries.map(({ id }) => id)).toEqual([later.id]);
      expect(page.reset).toBeUndefined();
    });
  });
});
