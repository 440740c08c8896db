/** One answer of this organisation: what was said, where it has got to, what the council replied. */
import { ANSWER_NAMES } from '../../../domain/answers.ts';
import { ANSWER_STATES, type AnswerState, answerInWords } from '../../../domain/answer-in-words.ts';
import { amountInWords } from '../../../domain/demand-units.ts';
import { agoInWords, momentInWords } from '../../../domain/instant.ts';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { useAnswering } from './use-answering.tsx';
import type { Followed } from './use-answers.ts';

const SHADES: Partial<Record<AnswerState, string>> = {
  refused: ' bad',
  accepted: ' good',
  partly: ' good',
  answered: ' good',
  received: ' brand',
  declined: ' warn',
};

export function AnswerTag({ state }: { state: AnswerState }) {
  const isSending = useSession().busy.value && state === 'waiting';
  return <span class={`tag${SHADES[state] ?? ''}`}>{isSending ? 'Sending' : ANSWER_STATES[state]}</span>;
}

/** "Accepted: 15 hours a week of the 20 you offered" */
function replyInWords({ answer: { submission }, reply }: Followed): string {
  if (reply === undefined || submission.kind !== 'offer') return '';
  const { amount, unit } = submission.body;
  if (reply.outcome === 'declined') return 'The council did not take this offer.';
  return reply.amount === amount
    ? `The council accepts all ${amountInWords(amount, unit)}.`
    : `The council accepts ${amountInWords(reply.amount ?? 0, unit)} of the ${amount} you offered.`;
}

export function AnswerCard({ followed, heading }: { followed: Followed; heading?: string }) {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const { answer, state, reply } = followed;
  const { submission, receipt, problems } = answer;
  const council = returns.councils.value.find(({ id }) => id === submission.councilId)?.shortName ?? 'the council';
  return (
    <section class={`card${state === 'refused' ? ' bad' : reply === undefined ? '' : reply.outcome === 'declined' ? '' : ' good'}`}>
      <div class="row between">
        <h2>{heading ?? `${ANSWER_NAMES[submission.kind]} to ${council}`}</h2>
        <AnswerTag state={state} />
      </div>
      <p class="lines">{answerInWords(submission)}</p>
      {submission.kind === 'offer' && submission.body.note !== undefined && <p class="lines soft">{submission.body.note}</p>}
      {reply !== undefined && (
        <div class="stack">
          <p>
            <b>{replyInWords(followed)}</b>
          </p>
          {reply.text !== undefined && <blockquote class="lines">{reply.text}</blockquote>}
          <p class="soft">
            {reply.by}, {momentInWords(reply.at, now)}
          </p>
        </div>
      )}
      {problems?.map((problem) => (
        <p key={problem.code}>{problem.message}</p>
      ))}
      {state === 'closed' && <p>It was filled, or the council took it back, before your offer was answered.</p>}
      {state === 'waiting' && (
        <p class="soft">Saved {agoInWords(submission.savedAt, now)}. It goes by itself when there is a connection.</p>
      )}
      {receipt !== undefined && (
        <p class="soft">
          Received by {council} {momentInWords(receipt.receivedAt, now)}, reference{' '}
          <a class="nowrap" href={paths.receipt(submission.id)}>
            {receipt.reference}
          </a>
        </p>
      )}
      <TakeBack followed={followed} />
    </section>
  );
}

/** Until the council has answered: after that it is between people. */
function TakeBack({ followed: { answer, state } }: { followed: Followed }) {
  const { give, trouble } = useAnswering();
  const { submission } = answer;
  if (submission.kind !== 'offer' || (state !== 'received' && state !== 'waiting')) return null;
  const { id, organisationId, councilId } = submission;
  return (
    <div class="stack no-print">
      {trouble}
      <p>
        <button
          type="button"
          class="link-button"
          onClick={() => void give({ kind: 'withdrawal', organisationId, councilId, body: { of: id } })}
        >
          Take this offer back
        </button>
      </p>
    </div>
  );
}
