/** Migrations on PostgreSQL while others hold the tables: nobody who writes waits for one that waits, and what was cut off is mended. */
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, type DatabaseAddress, LOCKS, openDatabase } from '../../src/server/db/connection.ts';
import { migrate } from '../../src/server/db/migrate.ts';
import { TableIsHeld } from '../../src/server/db/migrate-postgres.ts';
import type { Migration } from '../../src/server/db/migration.ts';
import { NOW } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';

const notes: Migration = {
  name: 'notes',
  up: async (tx) => {
    await sql`create table notes (id integer primary key, about text not null)`.execute(tx);
    await sql`insert into notes select n, 'about ' || n from generate_series(1, 1000) n`.execute(tx);
  },
};
const byAbout: Migration = { name: 'by-about', indexes: [{ name: 'notes_by_about', table: 'notes' as never, columns: ['about', 'id'] }] };
const withColumn: Migration = { name: 'column', up: async (tx) => void (await sql`alter table notes add column note text`.execute(tx)) };
const never = (): never => {
  throw new Error('nothing was to be waited for');
};

onEveryEngine((fresh, engine) => {
  describe.skipIf(engine === 'sqlite')('beside others', () => {
    let address: DatabaseAddress & { engine: 'postgres' };
    let database: Database;
    let other: pg.Client;
    let writer: pg.Client;
    const close: (() => Promise<void>)[] = [];

    const opened = (): Database => {
      const one = openDatabase(address);
      close.push(() => one.close());
      return one;
    };
    async function client(): Promise<pg.Client> {
      const one = new pg.Client({ connectionString: address.url, application_name: 'somebody else' });
      one.on('error', () => {});
      await one.connect();
      close.push(() => one.end());
      return one;
    }
    let written = 1000;
    /** Fails in place of waiting for ever. */
    async function write(): Promise<void> {
      await writer.query(`set lock_timeout = '20s'`);
      await writer.query(`insert into notes (id, about) values ($1, 'more')`, [++written]);
    }
    beforeEach(async () => {
      address = (await fresh()) as typeof address;
      database = opened();
      [other, writer] = [await client(), await client()];
      written = 1000;
      await migrate(database, NOW, [notes]);
    });
    afterEach(async () => {
      for (const one of close.splice(0).reverse()) await one();
    });

    /** The process of PostgreSQL that builds the index, once it waits for somebody. */
    async function waitingBuild(): Promise<number> {
      for (;;) {
        const { rows } = await writer.query<{ pid: number }>(
          `select pid from pg_stat_activity where query like 'create index%notes_by_about%' and wait_event_type = 'Lock'`,
        );
        if (rows[0] !== undefined) return rows[0].pid;
        await setTimeout(20);
      }
    }
    const isValid = async (): Promise<boolean | undefined> =>
      (await writer.query<{ is: boolean }>(`select indisvalid as is from pg_index where indexrelid = to_regclass('notes_by_about')`)).rows[0]?.is; // prettier-ignore
    const columns = async (): Promise<string[]> => (await writer.query('select * from notes limit 0')).fields.map(({ name }) => name);

    it('builds an index while an older transaction holds the table, and others write', async () => {
      await other.query(`begin; insert into notes values (0, 'not done yet')`);
      const migrating = migrate(database, NOW, [notes, byAbout], { pause: never });
      await waitingBuild();
      await write();
      await other.query('commit');
      expect(await migrating).toEqual(['by-about']);
      expect(await isValid()).toBe(true);
      const { rows } = await writer.query(`set enable_seqscan = off; select id from notes where about in ('more', 'not done yet')`).then((all) => (all as unknown as pg.QueryResult[])[1]!); // prettier-ignore
      expect(rows).toHaveLength(2);
      expect(await migrate(database, NOW, [notes, byAbout], { pause: never })).toEqual([]);
    });

    it('drops and builds again what was cut off', async () => {
      await other.query(`begin; insert into notes values (0, 'not done yet')`);
      const migrating = migrate(database, NOW, [notes, byAbout]).catch((error: unknown) => error);
      await writer.query('select pg_terminate_backend($1)', [await waitingBuild()]);
      expect(await migrating).toMatchObject({ code: '57P01' });
      await other.query('commit');
      expect(await isValid()).toBe(false);
      expect(await migrate(opened(), NOW, [notes, byAbout])).toEqual(['by-about']);
      expect(await isValid()).toBe(true);
    });

    it('records what was built by a start that was cut off before it could say so', async () => {
      await writer.query('create index notes_by_about on notes (about, id)');
      const { rows: before } = await writer.query(`select 'notes_by_about'::regclass::oid as oid`);
      expect(await migrate(database, NOW, [notes, byAbout])).toEqual(['by-about']);
      expect((await writer.query(`select 'notes_by_about'::regclass::oid as oid`)).rows).toEqual(before);
    });

    it('builds once when two start at the same moment', async () => {
      await other.query(`begin; insert into notes values (0, 'not done yet')`);
      const first = migrate(database, NOW, [notes, byAbout], { pause: never });
      await waitingBuild();
      let pauses = 0;
      const said: string[] = [];
      const second = migrate(opened(), NOW, [notes, byAbout], {
        say: (sentence) => said.push(sentence),
        pause: async (ms) => {
          if (++pauses === 3) await other.query('commit');
          await setTimeout(ms);
        },
      });
      expect(await Promise.all([first, second])).toEqual([['by-about'], []]);
      expect(pauses).toBeGreaterThanOrEqual(3);
      expect(said).toEqual(['Another process is migrating the database. Waiting for it.']);
    });

    it('changes a table only once a long reader is done with it, and writers go on meanwhile', async () => {
      await other.query('begin; select * from notes');
      let pauses = 0;
      const migrating = migrate(database, NOW, [notes, byAbout, withColumn], {
        pause: async () => {
          expect(await columns()).not.toContain('note');
          if (++pauses === 3) await other.query('commit');
        },
      });
      // The reader is there still: each of these would wait for it behind a change that waits.
      for (let n = 0; n < 20 && pauses < 3; n++) await write();
      expect(await migrating).toEqual(['by-about', 'column']);
      expect([pauses, written > 1000, await columns()]).toEqual([3, true, ['id', 'about', 'note']]);
    });

    it('gives up in the end, says who is in the way, and keeps nothing', async () => {
      const { pid } = (await other.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!;
      await other.query('begin; select * from notes');
      let pauses = 0;
      const failed: unknown = await migrate(database, NOW, [notes, withColumn], { tries: 3, pause: async () => void pauses++ }).catch((error: unknown) => error); // prettier-ignore
      expect(failed).toBeInstanceOf(TableIsHeld);
      expect((failed as Error).message).toContain(`in use (the oldest transaction is that of somebody else, process ${pid}, since`);
      expect(pauses).toBe(2);
      expect(await columns()).not.toContain('note');
      await other.query('commit');
      expect(await migrate(database, NOW, [notes, withColumn])).toEqual(['column']);
    });

    it('builds an index on a table in parts, part by part', async () => {
      const parts: Migration = {
        name: 'parts',
        up: async (tx) => {
          await sql`alter table notes rename to old_notes`.execute(tx);
          await sql`create table notes (id integer, about text not null) partition by hash (id)`.execute(tx);
          for (const part of [0, 1])
            await sql`create table ${sql.table(`notes_${part}`)} partition of notes for values with (modulus 2, remainder ${sql.lit(part)})`.execute(
              tx,
            );
          await sql`insert into notes select * from old_notes`.execute(tx);
        },
      };
      await migrate(database, NOW, [notes, parts]);
      await writer.query('create index notes_by_about_0 on notes_0 (about, id)'); // a start that was cut off had come as far as this
      await other.query(`begin; insert into notes select n, 'not done yet' from generate_series(-9, 0) n`); // in both
      const migrating = migrate(database, NOW, [notes, parts, byAbout], { pause: never });
      await waitingBuild();
      await write();
      await other.query('commit');
      expect(await migrating).toEqual(['by-about']);
      const { rows } = await writer.query(
        `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'notes_by_about'::regclass`,
      );
      expect(rows.map(({ name }) => name as string).sort()).toEqual(['notes_by_about_0', 'notes_by_about_1']);
      expect(await isValid()).toBe(true);
    });

    it('waits for nobody where there is nothing to do', async () => {
      await other.query('select pg_advisory_lock($1)', [LOCKS.migrate]);
      expect(await migrate(database, NOW, [notes], { pause: never })).toEqual([]);
    });
  });
});
