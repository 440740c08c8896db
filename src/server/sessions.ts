/** Sessions as the database has them, each with its person and their roles: looked up together, and never remembered. */
import type { Instant } from '../domain/instant.ts';
import type { Account } from '../domain/person.ts';
import type { Db } from './db/tables.ts';
import { accountOf, type MembershipRow } from './people.ts';
import { Together } from './together.ts';

export interface Session {
  account: Account;
  renewedAt: Instant;
  expiresAt: Instant;
  /** Since when its person may do nothing here any more. */
  endedAt: Instant | null;
}
/** By the hash of the token. */
export type Sessions = Together<string, Session>;

const isRole = <T extends { role: unknown }>(row: T): row is T & MembershipRow => row.role !== null;

export const createSessions = (db: Db): Sessions =>
  new Together(async (hashes) => {
    const rows = await db
      .selectFrom('sessions')
      .innerJoin('people', 'people.id', 'sessions.person_id')
      .leftJoin('memberships', 'memberships.person_id', 'people.id')
      .select(['token_hash', 'renewed_at', 'expires_at', 'ended_at', 'people.id', 'name', 'email', 'role', 'organisation_id', 'council_id'])
      .where('token_hash', 'in', hashes)
      .execute();
    return new Map(
      Array.from(
        Map.groupBy(rows, (row) => row.token_hash),
        ([hash, roles]): [string, Session] => {
          const { id, name, email, renewed_at: renewedAt, expires_at: expiresAt, ended_at: endedAt } = roles[0]!;
          return [hash, { account: accountOf({ id, name, email }, roles.filter(isRole)), renewedAt, expiresAt, endedAt }];
        },
      ),
    );
  });
