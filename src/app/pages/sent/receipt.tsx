/** A receipt on one page, made to be printed or shown. */
import { useLocation, useRoute } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { correctedBy } from '../../../domain/chain.ts';
import { instantInWords } from '../../../domain/instant.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { STANDINGS } from '../../../domain/receipt.ts';
import { Page } from '../../components/page.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import type { Sent } from '../../state/returns.ts';
import { answersOf } from '../report/answers.ts';
import { andList } from '../report/use-return.ts';
import { AnswerReceipt } from './answer-receipt.tsx';
import { ReceiptCard } from './receipt-card.tsx';
import { titleOf } from './submission-state.tsx';

export function ReceiptPage() {
  const { submissionId } = useRoute().params;
  const { returns } = useSession();
  const sent = returns.sent.value.find((one) => one.submission.id === submissionId);
  const answer = returns.answers.value.find((one) => one.submission.id === submissionId);
  if (answer?.receipt !== undefined) return <AnswerReceipt sent={answer} />;
  if (sent?.receipt === undefined)
    return (
      <Page title="No receipt yet" back={{ href: paths.sent, label: 'Sent' }}>
        <p>
          {sent === undefined && answer === undefined
            ? 'This device has nothing with that number.'
            : 'It is saved on this device and has not reached the council yet. The receipt appears here when it has.'}
        </p>
      </Page>
    );
  const { submission, receipt } = sent;
  const correction = returns.sent.value.find((one) => one.submission.replaces === submission.id && one.problems === undefined);
  const [corrects] = correctedBy(submission, returns.sent.value);
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
    ...(corrects === undefined
      ? []
      : [
          {
            name: 'Corrects',
            value: (
              <>
                <a href={paths.receipt(corrects.submission.id)}>{corrects.receipt?.reference ?? 'An earlier return'}</a>:{' '}
                {submission.replacesBecause}
              </>
            ),
          },
        ]),
    ...(correction === undefined
      ? []
      : [
          {
            name: 'Corrected by',
            value: <a href={paths.receipt(correction.submission.id)}>{correction.receipt?.reference ?? 'A correction on its way'}</a>,
          },
        ]),
  ];
  return (
    <Page
      title={`Receipt ${receipt.reference}`}
      heading="Receipt"
      back={{ href: paths.sent, label: 'Sent' }}
      lead={<p>{titleOf(sent, returns.services.value)}</p>}
    >
      <ReceiptCard rows={rows} hash={receipt.hash} />
      <div class="row no-print">
        <button type="button" class="btn second" onClick={() => window.print()}>
          Print
        </button>
        {correction === undefined && <Correct sent={sent} />}
        <a href={paths.history(submission.serviceId, submission.kind)}>All that was reported</a>
      </div>
      {answersOf(submission, returns.councils.value).map((part) => (
        <section key={part.title} class="card">
          <h2>{part.title}</h2>
          <SummaryList rows={part.rows} />
        </section>
      ))}
    </Page>
  );
}

/** Opens what was sent as a draft that will take its place. */
function Correct({ sent }: { sent: Sent }) {
  const { returns } = useSession();
  const { route } = useLocation();
  const [inTheWay, setInTheWay] = useState(false);
  const { serviceId, kind } = sent.submission;
  const correct = async (): Promise<void> => {
    if (await returns.correct(sent)) route(paths.change(serviceId, kind));
    else setInTheWay(true);
  };
  if (inTheWay)
    return (
      <p class="notice" role="alert">
        You have a draft of this return. Send it or throw it away first: <a href={paths.return(serviceId, kind)}>open the draft</a>
      </p>
    );
  return (
    <button type="button" class="btn second" onClick={() => void correct()}>
      Correct this return
    </button>
  );
}
