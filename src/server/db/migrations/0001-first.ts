/** The first tables. Column types are those both engines understand; only the growing number and the append-only guards differ. */
import { sql } from 'kysely';
import type { Engine } from '../connection.ts';
import type { Tx } from '../tables.ts';

/** SQLite: an ordinary rowid table (WITHOUT ROWID is seven times slower for rows of a kilobyte). */
const seq = (engine: Engine) =>
  engine === 'sqlite' ? sql`seq integer primary key` : sql`seq bigint generated always as identity primary key`;

/** The database itself refuses to change what a council holds a receipt for, whatever our code should come to do. */
async function appendOnly(tx: Tx, engine: Engine, table: string): Promise<void> {
  if (engine === 'sqlite') {
    for (const change of ['update', 'delete']) {
      await sql`create trigger ${sql.id(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.id(table)}
        begin select raise(abort, ${sql.lit(`${table} are append-only`)}); end`.execute(tx);
    }
    return;
  }
  await sql`create or replace function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception '% are append-only', tg_table_name; end $$`.execute(tx);
  await sql`create trigger ${sql.id(`${table}_no_change`)} before update or delete or truncate on ${sql.id(table)}
    for each statement execute function refuse_change()`.execute(tx);
}

export const first = {
  name: '0001-first',
  async up(tx: Tx, engine: Engine): Promise<void> {
    const tables = [
      sql`create table meta (key text primary key, value text not null)`,
      sql`create table councils (id text primary key, json text not null)`,
      sql`create table organisations (id text primary key, json text not null)`,
      sql`create table services (id text primary key, organisation_id text not null references organisations(id), json text not null)`,
      sql`create index services_by_organisation on services (organisation_id)`,
      sql`create table service_councils (service_id text not null references services(id), council_id text not null references councils(id),
        primary key (service_id, council_id))`,
      sql`create table people (id text primary key, name text not null, email text not null unique)`,
      sql`create table memberships (person_id text not null references people(id), role text not null,
        organisation_id text references organisations(id), council_id text references councils(id),
        unique (person_id, organisation_id), unique (person_id, council_id),
        check ((role = 'officer' and council_id is not null and organisation_id is null)
          or (role in ('manager', 'reporter') and organisation_id is not null and council_id is null)))`,
      sql`create table sign_in_codes (browser_hash text primary key, email_hash text not null, address_hash text not null,
        person_id text references people(id), code_hash text not null, tries integer not null,
        created_at text not null, expires_at text not null, used_at text)`,
      sql`create index sign_in_codes_by_email on sign_in_codes (email_hash, created_at)`,
      sql`create index sign_in_codes_by_address on sign_in_codes (address_hash, created_at)`,
      sql`create table sessions (token_hash text primary key, person_id text not null references people(id),
        renewed_at text not null, expires_at text not null)`,
      sql`create table submissions (${seq(engine)}, id text not null unique, kind text not null, organisation_id text not null,
        service_id text not null references services(id), person_id text not null, person_name text not null,
        observed_at text not null, received_at text not null, standing text not null, read_by text not null,
        hash text not null, body text not null)`,
      // With person_id a submission's standing is read from the index alone.
      sql`create index submissions_by_service on submissions (service_id, kind, observed_at, person_id)`,
      sql`create table submission_readers (council_id text not null, seq bigint not null references submissions(seq),
        primary key (council_id, seq))`,
      sql`create table feed (${seq(engine)}, audience text not null, kind text not null, item_id text not null, at text not null, json text)`,
      sql`create index feed_by_audience on feed (audience, seq)`,
      sql`create index feed_by_item on feed (audience, kind, item_id, seq)`,
    ];
    for (const table of tables) await table.execute(tx);
    await appendOnly(tx, engine, 'submissions');
    await appendOnly(tx, engine, 'submission_readers');
  },
};
