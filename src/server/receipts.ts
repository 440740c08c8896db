/** Receipts: what a council holds, read back from the very row that holds it. None of its columns can ever change. */
import * as z from 'zod/mini';
import type { Selectable } from 'kysely';
import type { SubmissionId } from '../domain/id.ts';
import { type Receipt } from '../domain/receipt.ts';
import { referenceOf } from '../domain/reference.ts';
import type { Db, Tables } from './db/tables.ts';

export const RECEIPT_COLUMNS = [
  'seq',
  'id',
  'kind',
  'organisation_id',
  'service_id',
  'person_id',
  'person_name',
  'received_at',
  'standing',
  'read_by',
  'hash',
] as const;
export type ReceiptRow = Pick<Selectable<Tables['submissions']>, (typeof RECEIPT_COLUMNS)[number]>;

const ReadBy = z.array(z.object({ id: z.string(), name: z.string() }));

export const receiptOf = (row: ReceiptRow): Receipt =>
  ({
    id: row.id,
    reference: referenceOf(row.seq),
    seq: row.seq,
    receivedAt: row.received_at,
    hash: row.hash,
    sentBy: { id: row.person_id, name: row.person_name },
    readBy: ReadBy.parse(JSON.parse(row.read_by)) as Receipt['readBy'],
    standing: row.standing,
  }) satisfies Receipt;

export const loadReceiptRows = (db: Db, ids: readonly SubmissionId[]): Promise<ReceiptRow[]> =>
  db.selectFrom('submissions').select(RECEIPT_COLUMNS).where('id', 'in', ids).execute();
