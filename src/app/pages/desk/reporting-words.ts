/** What a council asks, who missed it, and the list of who has reported as lines of a file. */
import type { Council } from '../../../domain/council.ts';
import type { Cell } from '../../../domain/csv.ts';
import { type Missed, scheduleOf } from '../../../domain/duty.ts';
import { instantInWords } from '../../../domain/instant.ts';
import type { ReportingRow } from '../../../domain/protocol-market.ts';
import { REPORTING_STATES } from '../../../domain/reporting.ts';
import { RETURN_NAMES, type ReturnKind } from '../../../domain/returns.ts';
import { SERVICE_TYPES } from '../../../domain/service.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export function scheduleInWords(council: Council, kind: ReturnKind): string {
  const schedule = scheduleOf(council, kind);
  switch (schedule.every) {
    case 'month':
      return 'Asked for each month, from the 8th to the 14th (or the next working day).';
    case 'days':
      return `Asked to be confirmed every ${schedule.days} days.`;
    case 'week':
      return `Asked for every ${DAYS[schedule.on]}.`;
    case 'day':
      return 'Asked for every day.';
  }
}

export const missedInWords = ({ running, inTwelve }: Missed): string => (inTwelve === 0 ? 'None' : `${running} running, ${inTwelve} of 12`);

export const reportingFileRows = (rows: readonly ReportingRow[], kind: ReturnKind, council: Council | undefined): Cell[][] => [
  [
    'Service',
    'Organisation',
    'Type',
    'Areas',
    'Return',
    'State',
    'Closes',
    'Figures of',
    'Received',
    'Sent by',
    'Windows missed',
    'Reminded',
    'Reminded by',
  ],
  ...rows.map((row): Cell[] => [
    row.serviceName,
    row.organisationName,
    SERVICE_TYPES[row.type].name,
    row.localityIds.map((id) => council?.localities.find((one) => one.id === id)?.name ?? id).join('; '),
    RETURN_NAMES[kind],
    REPORTING_STATES[row.state],
    row.closesAt === undefined ? undefined : instantInWords(row.closesAt),
    row.last === undefined ? undefined : instantInWords(row.last.observedAt),
    row.last === undefined ? undefined : instantInWords(row.last.receivedAt),
    row.last?.by,
    row.missed === undefined ? undefined : missedInWords(row.missed),
    row.reminded === undefined ? undefined : instantInWords(row.reminded.at),
    row.reminded?.by,
  ]),
];
