/** What is deleted after how long, in one table: the daily round, the command and the operator's guide are all about this. */
import { addMs, DAY_MS, HOUR_MS, type Instant } from '../domain/instant.ts';
import { OPERATOR } from '../domain/audit.ts';
import { record } from './audit.ts';
import type { Tables, Tx } from './db/tables.ts';
import type { Parts } from './env.ts';
import { holdLease } from './reminders/lease.ts';

interface Rule {
  what: string;
  table: keyof Tables;
  /** The moment that is looked at. */
  column: string;
  days: number;
  why: string;
}

/** Never among them: returns and receipts, the audit, notices and their releases, organisations, services, people. */
export const RETENTION: readonly Rule[] = [
  { what: 'sign-in codes', table: 'sign_in_codes', column: 'created_at', days: 1, why: 'they work for ten minutes' },
  { what: 'sessions', table: 'sessions', column: 'expires_at', days: 0, why: 'nobody has used them for thirty days' },
  {
    what: 'drafts kept for other devices',
    table: 'kept_drafts',
    column: 'updated_at',
    days: 180,
    why: 'nobody has touched them; those on a device stay there',
  },
  {
    what: 'the log of reminders from the desk',
    table: 'desk_reminders',
    column: 'reminded_at',
    days: 400,
    why: 'it keeps anybody from being reminded twice',
  },
  { what: 'the log of reminders', table: 'reminders', column: 'claimed_at', days: 400, why: 'it keeps anything from being said twice' },
  { what: 'why returns were refused', table: 'refusals', column: 'refused_at', days: 90, why: 'whoever sent them was told at once' },
  { what: 'the log of webhooks', table: 'webhook_tries', column: 'at', days: 90, why: 'it is for finding faults' },
] as const;

export interface Deleted {
  rule: Rule;
  rows: number;
}

/** Deletes what has been kept long enough, or only counts it; what was deleted is in the audit. */
export async function applyRetention(tx: Tx, now: Instant, onlyCount = false): Promise<Deleted[]> {
  const deleted: Deleted[] = [];
  for (const rule of RETENTION) {
    const { ref, table } = tx.dynamic;
    const before = addMs(now, -rule.days * DAY_MS);
    const old = tx.selectFrom(table(rule.table).as('old')).where(ref<string>(rule.column) as never, '<', before as never);
    const { rows } = await old.select(({ fn }) => fn.countAll<number>().as('rows')).executeTakeFirstOrThrow();
    if (rows > 0 && !onlyCount)
      await tx
        .deleteFrom(rule.table)
        .where(rule.column as never, '<', before as never)
        .execute();
    deleted.push({ rule, rows });
  }
  const words = deleted.filter(({ rows }) => rows > 0).map(({ rule, rows }) => `${rows} × ${rule.what}`);
  if (words.length > 0 && !onlyCount)
    await record(tx, { by: OPERATOR, action: 'deleted', what: `Kept long enough: ${words.join(', ')}` }, now);
  return deleted;
}

const EVERY_MS = HOUR_MS;

/** Once a day, by whichever process comes first: nobody holds the lease twice. */
export function startRetention(
  { database, log, now }: Pick<Parts, 'database' | 'log' | 'now'>,
  newHolder: () => string,
): { stop(): Promise<void> } {
  let round: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    const isOurs = await database.write((tx) => holdLease(tx, 'retention', newHolder(), DAY_MS - HOUR_MS, now()));
    if (isOurs) await database.write((tx) => applyRetention(tx, now()));
  };
  const begin = (): void => {
    round ??= run()
      .catch((error: unknown) => log.error({ err: error }, 'deleting what has been kept long enough failed'))
      .finally(() => (round = undefined));
  };
  const every = setInterval(begin, EVERY_MS);
  return {
    stop: async () => {
      clearInterval(every);
      await round;
    },
  };
}
