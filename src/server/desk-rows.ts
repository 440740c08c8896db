/** Submissions as a desk lists them, with the names of who runs the service and the receipt. */
import { Organisation } from '../domain/organisation.ts';
import type { DeskRow } from '../domain/protocol-desk.ts';
import { Service } from '../domain/service.ts';
import { ReturnSubmission } from '../domain/return-submission.ts';
import type { Db } from './db/tables.ts';
import { RECEIPT_COLUMNS, type ReceiptRow, receiptOf } from './receipts.ts';

export const selectDeskRows = (db: Db) =>
  db
    .selectFrom('submissions')
    .innerJoin('organisations', 'organisations.id', 'submissions.organisation_id')
    .innerJoin('services', 'services.id', 'submissions.service_id')
    .select(RECEIPT_COLUMNS.map((column) => `submissions.${column}` as const))
    .select(['submissions.body', 'organisations.json as organisation', 'services.json as service']);

export const deskRowOf = (row: ReceiptRow & { body: string; organisation: string; service: string }): DeskRow => ({
  organisationName: Organisation.parse(JSON.parse(row.organisation)).name,
  serviceName: Service.parse(JSON.parse(row.service)).name,
  submission: ReturnSubmission.parse(JSON.parse(row.body)),
  receipt: receiptOf(row),
});

/** @param seqs of submissions that whoever asks may read */
export async function loadDeskRows(db: Db, seqs: readonly number[]): Promise<Map<number, DeskRow>> {
  if (seqs.length === 0) return new Map();
  const rows = await selectDeskRows(db).where('submissions.seq', 'in', seqs).execute();
  return new Map(rows.map((row) => [row.seq, deskRowOf(row)]));
}
