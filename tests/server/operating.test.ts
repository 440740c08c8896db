/** What an operator does to a server's data: keep it short, follow the regulator, publish, export, look into the audit. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { addMs, DAY_MS } from '../../src/domain/instant.ts';
import { API } from '../../src/domain/protocol.ts';
import type { LibraryItem } from '../../src/domain/published-item.ts';
import { Service } from '../../src/domain/service.ts';
import { listAudit } from '../../src/server/audit.ts';
import type { Command } from '../../src/server/commands/command.ts';
import { exportReturns } from '../../src/server/commands/export.ts';
import { importCqc } from '../../src/server/commands/import-cqc.ts';
import { importLibrary } from '../../src/server/commands/import-library.ts';
import { type Config, parseConfig } from '../../src/server/config.ts';
import { openDatabase } from '../../src/server/db/connection.ts';
import type { Tables } from '../../src/server/db/tables.ts';
import { LIBRARY } from '../../src/server/library/library.ts';
import { applyRetention, RETENTION } from '../../src/server/retention.ts';
import { csvOf, MONTHLY_HEADING, monthlyRow, WEEKLY_ABOVE, weeklyRow } from '../fixtures/cqc.ts';
import { mapleVacancies } from '../fixtures/returns.ts';
import { onEveryEngine, tempFolder } from './engines.ts';
import { type TestServer, testServer } from './test-server.ts';

onEveryEngine((fresh) => {
  const folder = tempFolder();
  let server: TestServer | undefined;
  let config: Config;
  let made = 0;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  async function place(): Promise<void> {
    const address = await fresh();
    const data = join(folder, `data-${++made}`);
    config = parseConfig({ HEADROOM_DATA: data, ...(address.engine === 'postgres' ? { DATABASE_URL: address.url } : {}) });
  }
  async function run(command: Command, args: string[], options: Record<string, string> = {}): Promise<string[]> {
    const said: string[] = [];
    await command.run(config, args, options, (text) => void said.push(...text.split('\n')));
    return said;
  }
  const look = async <T>(at: (server: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> => {
    const database = openDatabase(config.database);
    return at(database).finally(() => database.close());
  };
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('deletes what has been kept long enough, says what, and nothing else: whatever is in every table', async () => {
    server = await testServer(await fresh());
    const { database, clock } = server;
    const asha = await server.as('asha-okafor');
    await asha.push(mapleVacancies());
    await asha.put(`${API}/drafts`, { drafts: [{ key: 'a', updatedAt: clock.now, draft: {} }] });
    await server.browser().post(`${API}/sign-in/code`, { email: 'asha.okafor@example.org' });
    await database.db
      .insertInto('reminders')
      .values({
        person_id: 'asha-okafor' as never,
        channel: 'email',
        what: 'x',
        time_window: 'w',
        claimed_at: clock.now,
        outcome: 'sent',
        tries: 1,
      })
      .execute();
    const counts = async (): Promise<Record<string, number>> => {
      const tables = [
        ...new Set<keyof Tables>([...RETENTION.map(({ table }) => table), 'submissions', 'feed', 'people', 'organisations', 'services']),
      ];
      return Object.fromEntries(
        await Promise.all(tables.map(async (table) => [table, (await database.db.selectFrom(table).selectAll().execute()).length])),
      ) as Record<string, number>;
    };
    const before = await counts();
    const apply = (days: number, onlyCount = false) =>
      database.write((tx) => applyRetention(tx, addMs(clock.now, days * DAY_MS + 1000), onlyCount));
    const rowsOf = (deleted: Awaited<ReturnType<typeof apply>>) => Object.fromEntries(deleted.map(({ rule, rows }) => [rule.table, rows]));
    expect(rowsOf(await apply(0))).toEqual({
      sign_in_codes: 0,
      sessions: 0,
      kept_drafts: 0,
      reminders: 0,
      desk_reminders: 0,
      refusals: 0,
      webhook_tries: 0,
    });
    expect(rowsOf(await apply(1, true))).toMatchObject({ sign_in_codes: 1 });
    expect(await counts()).toEqual(before); // counting deletes nothing
    expect(rowsOf(await apply(1))).toMatchObject({ sign_in_codes: 1, sessions: 0 });
    expect(rowsOf(await apply(30))).toMatchObject({ sessions: 1, kept_drafts: 0 });
    expect(rowsOf(await apply(180))).toMatchObject({ kept_drafts: 1, reminders: 0 });
    expect(rowsOf(await apply(400))).toMatchObject({ reminders: 1 });
    expect(await counts()).toEqual({ ...before, sign_in_codes: 0, sessions: 0, kept_drafts: 0, reminders: 0 });
    const { entries } = await listAudit(database.db, undefined, { limit: 10, action: 'deleted' });
    expect(entries.at(-1)!.what).toBe('Kept long enough: 1 × sign-in codes');
  });

  it('follows CQC: ratings and beds, a home that goes on under another number, and says what is not certain', async () => {
    await place();
    const maple = async () =>
      look(async ({ db }) =>
        Service.parse(
          JSON.parse(
            (
              await db
                .selectFrom('services')
                .select('json')
                .where('id', '=', 'maple-house.home' as never)
                .executeTakeFirstOrThrow()
            ).json,
          ),
        ),
      );
    const given = '0-000000011'; // the demonstration's
    const monthly = (name: string, ...rows: string[][]) => file(name, csvOf([MONTHLY_HEADING, ...rows]));
    const first = monthly(
      '1_September_2026.csv',
      monthlyRow({ id: given, rating: 'Requires improvement', ratedOn: '03/08/2026', beds: '32' }),
    );
    const said = await run(importCqc, [first]);
    expect(said).toContain('Maple House: rated Requires improvement on 2026-08-03 (was Good); 32 registered beds (was 30).');
    expect(said).toContain('Harbour View: 0-000000031 is not in the directory. Check the number.');
    expect(await maple()).toMatchObject({ cqcRating: { rating: 'Requires improvement', on: '2026-08-03' }, registeredBeds: 32 });
    expect((await run(importCqc, [first])).join('\n')).toContain('0 services here changed'); // again: nothing

    // An older file takes nothing back; a weekly one without ratings keeps what is known.
    await run(importCqc, [monthly('1_August_2026.csv', monthlyRow({ id: given, rating: 'Good', ratedOn: '01/02/2026', beds: '30' }))]);
    await run(importCqc, [file('weekly.csv', csvOf([...WEEKLY_ABOVE, weeklyRow({ id: given })]))], { date: '2026-09-02' });
    expect(await maple()).toMatchObject({ cqcRating: { on: '2026-08-03' }, registeredBeds: 32 });

    const anew = await run(importCqc, [
      monthly('1_October_2026.csv', monthlyRow({ id: '1-777777777', rating: 'Good', ratedOn: '20/09/2026', beds: '32' })),
    ]);
    expect(anew).toContain(
      'Maple House: registered anew as 1-777777777 (was 0-000000011); rated Good on 2026-09-20 (was Requires improvement).',
    );
    expect(await maple()).toMatchObject({ id: 'maple-house.home', cqcLocationId: '1-777777777' });
    expect(
      await look(({ db }) =>
        db
          .selectFrom('service_cqc_ids')
          .select('location_id')
          .where('service_id', '=', 'maple-house.home' as never)
          .orderBy('since_on')
          .execute(),
      ),
    ).toEqual([{ location_id: given }, { location_id: '1-777777777' }]);

    const two = ['1-888888881', '1-888888882'].map((id) => monthlyRow({ id }));
    expect(await run(importCqc, [monthly('1_November_2026.csv', ...two)])).toContain(
      'Maple House: 1-777777777 has left the directory, and 1-888888881 and 1-888888882 may have taken its place. Choose with import-organisations.',
    );
    expect(await run(importCqc, [monthly('1_December_2026.csv', monthlyRow({ id: '1-999999991', name: 'Elsewhere' }))])).toContain(
      'Maple House: 1-777777777 has left the directory (2026-11-01), and nothing of that name is at its postcode. Has it closed, or been renamed?',
    );
    expect(await maple()).toMatchObject({ cqcLocationId: '1-777777777' });
  });

  it('adds what CQC has in a council’s area, once, and leaves the rest of England out', async () => {
    await place();
    const rows = [
      weeklyRow({ id: '1-111111111', providerId: '1-900000001', providerName: 'Willow Ltd', name: 'Willow House' }),
      weeklyRow({
        id: '1-111111112',
        providerId: '1-900000001',
        providerName: 'Willow Ltd',
        name: 'Willow at Home',
        services: 'Homecare agencies',
      }),
      weeklyRow({ id: '1-111111113', authority: 'Kent' }),
      weeklyRow({ id: 'nonsense' }),
    ];
    const weekly = file('19_August_2026_CQC_directory.csv', csvOf([...WEEKLY_ABOVE, ...rows]));
    const said = await run(importCqc, [weekly], { add: 'sefton' });
    expect(said).toContain('Row 9: “nonsense” is not a CQC location ID, like 1-123456789. The row was left out.');
    expect(said.at(-1)).toBe('Added 1 organisations and 2 services.');
    expect((await run(importCqc, [weekly], { add: 'sefton' })).at(-1)).toBe('Added 0 organisations and 0 services.');
    const services = await look(async ({ db }) =>
      (
        await db
          .selectFrom('services')
          .select('json')
          .where('organisation_id', '=', 'cqc.1-900000001' as never)
          .orderBy('id')
          .execute()
      ).map(({ json }) => Service.parse(JSON.parse(json))),
    );
    expect(services.map(({ id, type, councilIds, localityIds }) => [id, type, councilIds, localityIds.length])).toEqual([
      ['cqc.1-111111111', 'care-home', ['sefton'], 0],
      ['cqc.1-111111112', 'home-care', ['sefton'], 3],
    ]);
    await expect(run(importCqc, [weekly], { add: 'atlantis' })).rejects.toThrow('There is no council “atlantis”');
    await expect(run(importCqc, [file('x.csv', csvOf([MONTHLY_HEADING]))])).rejects.toThrow('Say of which day');
  });

  it('publishes a council’s own papers from a file, and withdraws them', async () => {
    await place();
    const document = LIBRARY.find((item) => item.kind === 'document')!;
    const mine = { ...document, id: 'sefton-mps-2029', title: 'Market position statement 2029' } as LibraryItem;
    const json = (value: object) => file('library.json', JSON.stringify(value));
    expect((await run(importLibrary, [json({ items: [mine] })])).at(0)).toBe('Published 1 items; withdrew 0 of 0.');
    const inFeed = () =>
      look(({ db }) => db.selectFrom('feed').select(['json']).where('item_id', '=', mine.id).orderBy('seq', 'desc').executeTakeFirst());
    expect((await inFeed())!.json).toContain('2029');
    await expect(run(importLibrary, [json({ items: [{ ...mine, title: 3 }, document, { ...mine, kind: 'x' }] })])).rejects.toThrow(
      /^Nothing was imported[^]*items\[0\] title[^]*items\[2\][^]*belongs to a paper that comes with the program/,
    );
    expect((await run(importLibrary, [json({ remove: [mine.id, 'nothing'] })])).at(0)).toBe('Published 0 items; withdrew 1 of 2.');
    expect((await inFeed())!.json).toBeNull();
    // The demonstration's officers published this one: neither its words nor that it stands are an operator's to change.
    const ofADesk = { ...document, id: 'demo.sefton-update' };
    for (const both of [{ items: [ofADesk] }, { remove: [ofADesk.id] }])
      await expect(run(importLibrary, [json(both)])).rejects.toThrow(
        'demo.sefton-update: officers published or withdrew this at their desk',
      );
  });

  it.each(['csv', 'xlsx', 'jsonl', 'json'])('exports what a council was sent as .%s', async (kind) => {
    await place();
    const out = join(folder, `out.${kind}`);
    await run(exportReturns, [out], { council: 'sefton' });
    const bytes = readFileSync(out);
    expect(kind === 'xlsx' ? bytes.subarray(0, 2).toString() : bytes.toString()).toContain(
      kind === 'xlsx' ? 'PK' : kind === 'json' ? 'ocds-000000-demo.' : 'Maple House',
    );
    await expect(run(exportReturns, [out], { council: 'atlantis' })).rejects.toThrow('Give --council, one of: knowsley');
    await expect(run(exportReturns, [join(folder, 'out.pdf')], { council: 'sefton' })).rejects.toThrow('.csv');
  });
});
