/** What a migration is: changes of the schema in one transaction, or indexes on tables that may hold rows already. */
import type { Engine } from './connection.ts';
import type { Tables, Tx } from './tables.ts';

/** It may be tried more than once on PostgreSQL: nothing but the transaction may come of it. */
export interface SchemaMigration {
  name: string;
  up(tx: Tx, engine: Engine): Promise<void>;
}

/** Built beside those who write, on PostgreSQL, and so outside a transaction. */
export interface IndexMigration {
  name: string;
  indexes: readonly NewIndex[];
}

export interface NewIndex {
  name: string;
  table: keyof Tables;
  columns: readonly string[];
}

export type Migration = SchemaMigration | IndexMigration;
