/** Every submission and where it has got to; what needs a person stands first. */
import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { agoInWords, momentInWords, timeInWords } from '../../../domain/instant.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import type { Sent } from '../../state/returns.ts';
import { andList } from '../report/use-return.ts';
import { DiscardForm } from './discard-form.tsx';
import { SentAnswers } from './sent-answers.tsx';
import { StateTag, titleOf } from './submission-state.tsx';
import { UnsentFile } from './unsent-file.tsx';

const PAGE = 20;

export function SentPage() {
  const { returns } = useSession();
  const [shown, setShown] = useState(PAGE);
  const sent = returns.sent.value;
  const attention = sent.filter((one) => one.problems !== undefined);
  const waiting = sent.filter((one) => one.receipt === undefined && one.problems === undefined);
  const received = sent.filter((one) => one.receipt !== undefined);
  return (
    <Page title="Sent">
      {sent.length === 0 && returns.answers.value.length === 0 && (
        <p>Nothing has been sent yet. What you report appears here, with the council’s receipt.</p>
      )}
      {attention.map((one) => (
        <Refused key={one.submission.id} sent={one} />
      ))}
      {waiting.map((one) => (
        <Waiting key={one.submission.id} sent={one} />
      ))}
      <UnsentFile />
      <SentAnswers />
      {received.slice(0, shown).map((one) => (
        <Received key={one.submission.id} sent={one} />
      ))}
      {received.length > shown && (
        <p>
          <button type="button" class="btn second" onClick={() => setShown(shown + PAGE)}>
            Show {Math.min(PAGE, received.length - shown)} earlier
          </button>
        </p>
      )}
    </Page>
  );
}

function Head({ sent }: { sent: Sent }) {
  const session = useSession();
  return (
    <div class="row between">
      <h2>{titleOf(sent, session.returns.services.value)}</h2>
      <StateTag sent={sent} sending={session.busy.value} />
    </div>
  );
}

function Refused({ sent }: { sent: Sent }) {
  const { returns } = useSession();
  const { route } = useLocation();
  const [asking, setAsking] = useState(false);
  const [inTheWay, setInTheWay] = useState(false);
  const { submission, problems = [] } = sent;
  const putRight = async (): Promise<void> => {
    if (await returns.reopen(sent)) route(paths.change(submission.serviceId, submission.kind));
    else setInTheWay(true);
  };
  return (
    <section class="card bad">
      <Head sent={sent} />
      <p>The server could not take this. Nothing is lost.</p>
      <ul class="bullets">
        {problems.map((problem) => (
          <li key={problem.path + problem.code}>{problem.message}</li>
        ))}
      </ul>
      <p class="soft">{returnInWords(submission)}</p>
      {inTheWay && (
        <div class="notice stack" role="alert">
          <p>You have a newer draft of this. Send it or throw it away first.</p>
          <p>
            <a href={paths.return(submission.serviceId, submission.kind)}>Open the draft</a>
          </p>
        </div>
      )}
      {asking ? (
        <DiscardForm id={submission.id} onKeep={() => setAsking(false)} />
      ) : (
        <div class="row">
          <button type="button" class="btn" onClick={() => void putRight()}>
            Put it right
          </button>
          <button type="button" class="btn second" onClick={() => setAsking(true)}>
            Discard, with a reason
          </button>
        </div>
      )}
    </section>
  );
}

function Waiting({ sent }: { sent: Sent }) {
  const session = useSession();
  const now = useModel().minute.value;
  const sync = session.sync.value;
  const next =
    sync.state === 'waiting' && sync.nextTryAt !== undefined
      ? `Next try about ${timeInWords(sync.nextTryAt)}, or as soon as there is a connection.`
      : 'It goes as soon as there is a connection.';
  return (
    <section class="card">
      <Head sent={sent} />
      <p>{returnInWords(sent.submission)}</p>
      <p class="soft">
        Saved {agoInWords(sent.submission.savedAt, now)}. {next}
      </p>
      <p>
        <button type="button" class="link-button" onClick={session.nudge}>
          Try now
        </button>
      </p>
    </section>
  );
}

function Received({ sent }: { sent: Sent }) {
  const now = useModel().minute.value;
  const { submission, receipt } = sent;
  if (receipt === undefined) return null;
  return (
    <section class="card">
      <Head sent={sent} />
      <p>
        Reference <b class="nowrap">{receipt.reference}</b> · {momentInWords(receipt.receivedAt, now)}
      </p>
      <p class="soft">
        {submission.unchangedFrom !== undefined && 'Confirmed unchanged: '}
        {returnInWords(submission)}. Figures of {momentInWords(submission.observedAt, now)}, sent by {receipt.sentBy.name}. Read by{' '}
        {andList(receipt.readBy.map((one) => one.name))}.
        {submission.replacesBecause !== undefined && ` A correction: ${submission.replacesBecause}`}
        {receipt.standing === 'late' && ' A later figure was already in, so this one is kept as history.'}
      </p>
      <p class="row">
        <a href={paths.receipt(submission.id)}>Receipt</a>
        <a href={paths.return(submission.serviceId, submission.kind)}>Report again</a>
      </p>
    </section>
  );
}
