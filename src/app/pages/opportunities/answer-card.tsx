/** One answer of this organisation: what was said, where it has got to, what the council replied. */
import { useState } from 'preact/hooks';
import { ANSWER_NAMES } from '../../../domain/answers.ts';
import { answerInWords } from '../../../domain/answer-in-words.ts';
import { amountInWords } from '../../../domain/demand-units.ts';
import { agoInWords, momentInWords } from '../../../domain/instant.ts';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { AnswerTag } from './answer-tag.tsx';
import { useGiving } from './use-giving.tsx';
import type { Followed } from './use-answers.ts';

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
  const organisations = returns.organisations.value;
  const organisation = organisations.length > 1 ? organisations.find(({ id }) => id === submission.organisationId) : undefined;
  return (
    <section class={`card${state === 'refused' ? ' bad' : reply === undefined ? '' : reply.outcome === 'declined' ? '' : ' good'}`}>
      <div class="row between">
        <h2>{heading ?? `${ANSWER_NAMES[submission.kind]} to ${council}`}</h2>
        <AnswerTag state={state} />
      </div>
      {organisation !== undefined && <p class="soft">From {organisation.name}</p>}
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
  const { returns } = useSession();
  const { give, trouble } = useGiving();
  const [withdrawalId] = useState(() => returns.newId()); // two taps send one
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
          onClick={() => void give({ kind: 'withdrawal', id: withdrawalId, organisationId, councilId, body: { of: id } })}
        >
          Take this offer back
        </button>
      </p>
    </div>
  );
}
