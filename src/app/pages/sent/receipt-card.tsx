/** What a receipt says, with the fingerprint that proves it. */
import { type SummaryRow, SummaryList } from '../../components/summary-list.tsx';

export function ReceiptCard({ rows, hash }: { rows: readonly SummaryRow[]; hash: string }) {
  return (
    <section class="card">
      <SummaryList rows={rows} />
      <p class="soft">
        Fingerprint (SHA-256) of what was sent: <span class="fingerprint">{hash}</span>
      </p>
    </section>
  );
}
