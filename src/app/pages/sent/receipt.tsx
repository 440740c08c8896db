/** A receipt on one page, made to be printed or shown. */
import { useRoute } from 'preact-iso/router';
import { instantInWords } from '../../../domain/instant.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { STANDINGS } from '../../../domain/receipt.ts';
import { Page } from '../../components/page.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { answersOf } from '../report/answers.ts';
import { andList } from '../report/use-return.ts';
import { titleOf } from './submission-state.tsx';

export function ReceiptPage() {
  const { submissionId } = useRoute().params;
  const { returns } = useSession();
  const sent = returns.sent.value.find((one) => one.submission.id === submissionId);
  if (sent?.receipt === undefined)
    return (
      <Page title="No receipt yet" back={{ href: paths.sent, label: 'Sent' }}>
        <p>
          {sent === undefined
            ? 'This device has no report with that number.'
            : 'It is saved on this device and has not reached the council yet. The receipt appears here when it has.'}
        </p>
      </Page>
    );
  const { submission, receipt } = sent;
  const service = returns.services.value?.find((one) => one.id === submission.serviceId);
  const rows = [
    { name: 'Reference', value: <b>{receipt.reference}</b> },
    { name: 'What was reported', value: returnInWords(submission) },
    { name: 'Service', value: service?.name ?? submission.serviceId },
    { name: 'Figures true at', value: instantInWords(submission.observedAt) },
    { name: 'Saved on the device', value: instantInWords(submission.savedAt) },
    { name: 'Received', value: `${instantInWords(receipt.receivedAt)}, by the server’s clock` },
    { name: 'Sent by', value: receipt.sentBy.name },
    { name: 'Can be read by', value: andList(receipt.readBy.map((one) => one.name)) },
    { name: 'Standing when it arrived', value: STANDINGS[receipt.standing] },
  ];
  return (
    <Page
      title={`Receipt ${receipt.reference}`}
      heading="Receipt"
      back={{ href: paths.sent, label: 'Sent' }}
      lead={<p>{titleOf(sent, returns.services.value)}</p>}
    >
      <section class="card">
        <SummaryList rows={rows} />
        <p class="soft">
          Fingerprint (SHA-256) of what was sent: <span class="fingerprint">{receipt.hash}</span>
        </p>
      </section>
      <p class="no-print">
        <button type="button" class="btn second" onClick={() => window.print()}>
          Print
        </button>
      </p>
      {answersOf(submission, returns.councils.value).map((part) => (
        <section key={part.title} class="card">
          <h2>{part.title}</h2>
          <SummaryList rows={part.rows} />
        </section>
      ))}
    </Page>
  );
}
