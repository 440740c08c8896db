/** The receipt of an answer to a council, made to be printed or shown. */
import { ANSWER_NAMES } from '../../../domain/answers.ts';
import { answerInWords } from '../../../domain/answer-in-words.ts';
import { instantInWords } from '../../../domain/instant.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import type { SentAnswer } from '../../state/returns.ts';
import { andList } from '../report/use-return.ts';
import { ReceiptCard } from './receipt-card.tsx';

export function AnswerReceipt({ sent: { submission, receipt } }: { sent: SentAnswer }) {
  if (receipt === undefined) return null;
  const rows = [
    { name: 'Reference', value: <b>{receipt.reference}</b> },
    { name: ANSWER_NAMES[submission.kind], value: <span class="lines">{answerInWords(submission)}</span> },
    ...('note' in submission.body && submission.body.note !== undefined ? [{ name: 'Note', value: submission.body.note }] : []),
    { name: 'Saved on the device', value: instantInWords(submission.savedAt) },
    { name: 'Received', value: `${instantInWords(receipt.receivedAt)}, by the server’s clock` },
    { name: 'Sent by', value: receipt.sentBy.name },
    { name: 'Can be read by', value: andList(receipt.readBy.map((one) => one.name)) },
  ];
  return (
    <Page
      title={`Receipt ${receipt.reference}`}
      heading="Receipt"
      back={{ href: paths.sent, label: 'Sent' }}
      lead={<p>{ANSWER_NAMES[submission.kind]}</p>}
    >
      <ReceiptCard rows={rows} hash={receipt.hash} />
      <p class="no-print">
        <button type="button" class="btn second" onClick={() => window.print()}>
          Print
        </button>
      </p>
    </Page>
  );
}
