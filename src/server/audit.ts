/** Writes and reads the audit: one row for each thing done, in the transaction that does it; one for each page that was seen. */
import { sql } from 'kysely';
import type { Actor, AuditAction, AuditEntry, AuditPage, AuditQuery } from '../domain/audit.ts';
import { AUDIT_HEADINGS, auditRow } from '../domain/audit.ts';
import { csvFile, csvLine } from '../domain/csv.ts';
import type { CouncilId } from '../domain/id.ts';
import { addDays, type Instant, startOfLondonDay } from '../domain/instant.ts';
import type { Account } from '../domain/person.ts';
import type { Db, Tx } from './db/tables.ts';

export interface Deed {
  by: Actor;
  /** Undefined: about the whole server. */
  councilId?: CouncilId | undefined;
  action: AuditAction;
  what: string;
}

export const actorOf = ({ person }: Account): Actor => ({ kind: 'person', id: person.id, name: person.name });

/** @param tx the transaction that does it: what is not recorded is not done */
export async function record(tx: Tx, { by, councilId, action, what }: Deed, now: Instant): Promise<void> {
  await insertDeed(tx, { by, councilId, action, what }, now);
}

/** The same for each council it concerns; for none: for the operator. */
export async function recordFor(tx: Tx, councilIds: readonly CouncilId[], deed: Omit<Deed, 'councilId'>, now: Instant): Promise<void> {
  for (const councilId of councilIds.length === 0 ? [undefined] : councilIds) await record(tx, { ...deed, councilId }, now);
}

/** For what changes nothing: a page that was seen. */
export const recordSeen = (db: Db, deed: Deed, now: Instant): Promise<void> => insertDeed(db, deed, now);

async function insertDeed(db: Db, { by, councilId, action, what }: Deed, at: Instant): Promise<void> {
  const row = { at, council_id: councilId ?? null, by_kind: by.kind, by_id: by.id ?? null, by_name: by.name, action, what };
  await db.insertInto('audit').values(row).execute();
}

/** Any text is taken as it stands: % and _ find themselves. */
const containing = (text: string): string => `%${text.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/**
 * Newest first.
 * @param councilId undefined: everything, for the operator of the server
 */
export async function listAudit(
  db: Db,
  councilId: CouncilId | undefined,
  { text, action, from, until, before, limit }: AuditQuery,
): Promise<AuditPage> {
  let query = db
    .selectFrom('audit')
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(limit + 1);
  if (councilId !== undefined) query = query.where('council_id', '=', councilId);
  if (before !== undefined) query = query.where('seq', '<', before);
  if (action !== undefined) query = query.where('action', '=', action);
  if (from !== undefined) query = query.where('at', '>=', startOfLondonDay(from));
  if (until !== undefined) query = query.where('at', '<', startOfLondonDay(addDays(until, 1)));
  if (text !== undefined && text.trim() !== '') {
    const like = containing(text.trim());
    query = query.where((eb) =>
      eb.or((['by_name', 'what'] as const).map((column) => sql<boolean>`lower(${sql.ref(column)}) like ${like} escape '\\'`)),
    );
  }
  const rows = await query.execute();
  const entries = rows.slice(0, limit).map((row): AuditEntry => ({
    seq: row.seq,
    at: row.at,
    by: { kind: row.by_kind, name: row.by_name, ...(row.by_id === null ? {} : { id: row.by_id }) },
    ...(row.council_id === null ? {} : { councilId: row.council_id }),
    action: row.action,
    what: row.what,
  }));
  return rows.length > limit ? { entries, before: entries.at(-1)!.seq } : { entries };
}

const AT_ONCE = 200;

/** As a spreadsheet, a page at a time. */
export async function* auditChunks(
  db: Db,
  councilId: CouncilId | undefined,
  query: Omit<AuditQuery, 'before' | 'limit'>,
): AsyncGenerator<string> {
  yield csvFile([AUDIT_HEADINGS]);
  for (let before: number | undefined; ;) {
    const page: AuditPage = await listAudit(db, councilId, { ...query, limit: AT_ONCE, ...(before === undefined ? {} : { before }) });
    yield page.entries.map((entry) => csvLine(auditRow(entry))).join('');
    if (page.before === undefined) return;
    before = page.before;
  }
}
