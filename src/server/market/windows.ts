/** Which windows of the national duty each service met, noted as reports arrive: a dozen rows a year tell what all of them would. */
import type { Instant } from '../../domain/instant.ts';
import { londonDate } from '../../domain/instant.ts';
import type { ReportedReturn } from '../../domain/reported-return.ts';
import { windowOf } from '../../domain/reporting-window.ts';
import { insertRows } from '../db/rows.ts';
import type { Tx } from '../db/tables.ts';
import type { Line } from './timeline.ts';

/** Stands for the first report of all: what was before it is not known here. */
export const FIRST = 'first';

function monthMet(receivedAt: Instant): string | undefined {
  const month = londonDate(receivedAt).slice(0, 7);
  const { opensAt, closesAt } = windowOf(month);
  return receivedAt >= opensAt && receivedAt < closesAt ? month : undefined;
}

export async function noteWindows(tx: Tx, arrivals: readonly (Line & { reported: ReportedReturn })[]): Promise<void> {
  const months = new Map<Instant, string | undefined>(); // all of a group are received at one moment
  for (const { reported } of arrivals) months.set(reported.receipt.receivedAt, undefined);
  for (const receivedAt of months.keys()) months.set(receivedAt, monthMet(receivedAt));
  const rows = arrivals.flatMap(({ councilId, serviceId, kind, reported: { receipt } }) =>
    [FIRST, months.get(receipt.receivedAt)].flatMap((month) =>
      month === undefined ? [] : [{ council_id: councilId, kind, service_id: serviceId, month, received_at: receipt.receivedAt }],
    ),
  );
  await insertRows(tx, 'reported_windows', rows, 'on conflict (council_id, kind, service_id, month) do nothing');
}
