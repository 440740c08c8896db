/** What a council's own tools read with, and where they are told that something came. */
import { sql } from 'kysely';
import type { Tx } from '../tables.ts';

export const keysAndWebhooks = {
  name: '0008-keys-and-webhooks',
  async up(tx: Tx): Promise<void> {
    const tables = [
      // Of the key only the hash; `starts` is how a person tells one from another.
      sql`create table api_keys (id text primary key, council_id text not null references councils(id), name text not null,
        scopes text not null, starts text not null, token_hash text not null unique, made_at text not null, made_by text not null,
        used_on text, ended_at text)`,
      sql`create index api_keys_by_council on api_keys (council_id)`,
      // `sent_seq`: told up to this submission. `until_seq`: where the batch under way ends, so that a repeat is the same message.
      sql`create table webhooks (id text primary key, council_id text not null references councils(id), url text not null,
        sealed_secret text not null, made_at text not null, made_by text not null, ended_at text, sent_seq bigint not null,
        until_seq bigint, failures integer not null, next_at text not null)`,
      sql`create index webhooks_by_council on webhooks (council_id)`,
      sql`create table webhook_tries (webhook_id text not null references webhooks(id), message_id text not null, at text not null,
        returns integer not null, outcome text not null, primary key (webhook_id, at))`,
    ];
    for (const table of tables) await table.execute(tx);
  },
};
