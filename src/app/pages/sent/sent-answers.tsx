/** Answers to councils among what was sent: those that need a person, those that wait, then the latest. */
import { useState } from 'preact/hooks';
import { pathOf } from '../../routes.ts';
import { AnswerCard } from '../opportunities/answer-card.tsx';
import { type Followed, useAnswers } from '../opportunities/use-answers.ts';
import { DiscardForm } from './discard-form.tsx';

const SHOWN = 3;

export function SentAnswers() {
  const answers = useAnswers();
  const [all, setAll] = useState(false);
  if (answers.length === 0) return null;
  const first = answers.filter(({ answer }) => answer.receipt === undefined);
  const received = answers.filter(({ answer }) => answer.receipt !== undefined);
  const shown = [...first, ...received.slice(0, all ? received.length : SHOWN)];
  return (
    <>
      <h2>Offers, questions and other answers</h2>
      {shown.map((followed) => (
        <div key={followed.answer.submission.id} class="stack">
          <AnswerCard followed={followed} />
          <Way followed={followed} />
        </div>
      ))}
      {!all && received.length > SHOWN && (
        <p>
          <button type="button" class="btn second" onClick={() => setAll(true)}>
            Show {received.length - SHOWN} earlier
          </button>
        </p>
      )}
      <h2>Reports</h2>
    </>
  );
}

/** To what it is about; of one that was refused, out of the way too. */
function Way({ followed: { answer, state } }: { followed: Followed }) {
  const [asking, setAsking] = useState(false);
  const { id, about } = answer.submission;
  const link = about && <a href={pathOf(about)}>What it is about</a>;
  if (state !== 'refused') return link === undefined ? null : <p>{link}</p>;
  if (asking) return <DiscardForm id={id} onKeep={() => setAsking(false)} />;
  return (
    <p class="row">
      {link}
      <button type="button" class="link-button" onClick={() => setAsking(true)}>
        Discard, with a reason
      </button>
    </p>
  );
}
