/** The services of a list of who has reported, each to be chosen for a reminder where one can be given. */
import type { ComponentChildren } from 'preact';
import type { Locality } from '../../../domain/council.ts';
import { isAtNotice, isOneFromNotice } from '../../../domain/duty.ts';
import type { ServiceId } from '../../../domain/id.ts';
import { addMs, dayInWords, type Instant, londonDate, momentInWords } from '../../../domain/instant.ts';
import type { ReportingRow } from '../../../domain/protocol-market.ts';
import { REPORTING_STATES, type ReportingState } from '../../../domain/reporting.ts';
import { SERVICE_TYPES } from '../../../domain/service.ts';
import { useModel } from '../../state/model.ts';
import { missedInWords } from './reporting-words.ts';

interface ListProps {
  rows: readonly ReportingRow[];
  localities: readonly Locality[];
  /** Those that can be reminded. */
  open: readonly ServiceId[];
  chosen: ReadonlySet<ServiceId>;
  choose(chosen: ReadonlySet<ServiceId>): void;
  /** What is done with those that are chosen. */
  bar: ComponentChildren;
}

const TONES: Record<ReportingState, string> = { missing: 'bad', never: 'bad', due: 'warn', late: 'warn', in: 'good' };

export function ReportingList({ rows, localities, open, chosen, choose, bar }: ListProps) {
  const toggle = (id: ServiceId): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const counts = rows.some(({ missed }) => missed !== undefined);
  return (
    <section class="card">
      {bar}
      <div class="scroll" role="region" aria-label="Services" tabIndex={0}>
        <table class="reporting">
          <caption class="govuk-visually-hidden">Services, and whether they have reported</caption>
          <thead>
            <tr>
              <td class="no-print" />
              <th scope="col">Service</th>
              <th scope="col">State</th>
              <th scope="col">Last reported</th>
              {counts && <th scope="col">Windows missed</th>}
              <th scope="col">Reminder</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.serviceId}
                row={row}
                localities={localities}
                isOpen={open.includes(row.serviceId)}
                isChosen={chosen.has(row.serviceId)}
                counts={counts}
                toggle={() => toggle(row.serviceId)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  row: ReportingRow;
  localities: readonly Locality[];
  isOpen: boolean;
  isChosen: boolean;
  counts: boolean;
  toggle(): void;
}

function Row({ row, localities, isOpen, isChosen, counts, toggle }: RowProps) {
  const now = useModel().minute.value;
  const where = row.localityIds.flatMap((id) => localities.find((one) => one.id === id)?.name ?? []).join(', ');
  return (
    <tr>
      <td class="no-print">
        {isOpen && (
          <span class="govuk-checkboxes govuk-checkboxes--small">
            <span class="govuk-checkboxes__item">
              <input class="govuk-checkboxes__input" type="checkbox" id={`remind-${row.serviceId}`} checked={isChosen} onChange={toggle} />
              <label class="govuk-label govuk-checkboxes__label" for={`remind-${row.serviceId}`}>
                <span class="govuk-visually-hidden">Remind {row.serviceName}</span>
              </label>
            </span>
          </span>
        )}
      </td>
      <th scope="row">
        {row.serviceName}
        <br />
        <span class="soft">
          {SERVICE_TYPES[row.type].name}
          {where !== '' && ` · ${where}`}
          {row.organisationName !== row.serviceName && ` · ${row.organisationName}`}
        </span>
      </th>
      <td>
        <span class={`tag ${TONES[row.state]}`}>{REPORTING_STATES[row.state]}</span>
        {row.closesAt !== undefined && row.state !== 'missing' && row.state !== 'never' && (
          <>
            <br />
            <span class="soft">
              {row.state === 'due' ? 'by' : 'next by'} {dayInWords(londonDate(addMs(row.closesAt, -1)), londonDate(now))}
            </span>
          </>
        )}
      </td>
      <td>
        {row.last === undefined ? (
          '–'
        ) : (
          <>
            {momentInWords(row.last.observedAt, now)}
            <br />
            <span class="soft">{row.last.by}</span>
          </>
        )}
      </td>
      {counts && (
        <td>
          {row.missed === undefined ? '–' : missedInWords(row.missed)}
          {row.missed !== undefined && (isAtNotice(row.missed) || isOneFromNotice(row.missed)) && (
            <>
              <br />
              <span class="tag bad">{isAtNotice(row.missed) ? 'A notice can follow' : 'One more, and a notice can follow'}</span>
            </>
          )}
        </td>
      )}
      <td class="soft">{reminderInWords(row, now)}</td>
    </tr>
  );
}

function reminderInWords({ reminded, notReminded }: ReportingRow, now: Instant): string {
  if (reminded !== undefined)
    return `Reminded ${dayInWords(londonDate(reminded.at), londonDate(now)).replace(/^\w+ /, '')} by ${reminded.by}`;
  switch (notReminded) {
    case 'nobody':
      return 'Nobody there gets reminders';
    case 'switched-off':
      return 'This server sends no reminders';
    case 'not-asked':
    case 'already':
    case undefined:
      return '';
  }
}
