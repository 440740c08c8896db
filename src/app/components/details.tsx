/** GOV.UK's details: more, for those who want it. */
import type { ComponentChildren } from 'preact';

export function Details({ summary, open = false, children }: { summary: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="govuk-details" open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
