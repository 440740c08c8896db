/** GOV.UK's summary list: what was answered, with a way to change it. */
import type { ComponentChildren } from 'preact';

export interface SummaryRow {
  name: string;
  value: ComponentChildren;
  change?: { href: string; what: string };
}

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const facts = rows.every((row) => row.change === undefined);
  return (
    <dl class={`govuk-summary-list${facts ? ' facts' : ''}`}>
      {rows.map((row) => (
        <div key={row.name} class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">{row.name}</dt>
          <dd class="govuk-summary-list__value">{row.value}</dd>
          {row.change !== undefined && (
            <dd class="govuk-summary-list__actions">
              <a href={row.change.href}>
                Change<span class="govuk-visually-hidden"> {row.change.what}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
