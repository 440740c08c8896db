/** One answer at the desk: who, what, what is left of what it is for, what was replied, and the reply to give. */
import { useState } from 'preact/hooks';
import { OUTCOMES } from '../../../domain/answers.ts';
import { answerInWords, saysAffected } from '../../../domain/answer-in-words.ts';
import { amountInWords, shortAmount } from '../../../domain/demand-units.ts';
import { momentInWords } from '../../../domain/instant.ts';
import { ORGANISATION_KINDS } from '../../../domain/organisation.ts';
import type { AnswerRow } from '../../../domain/protocol-asks.ts';
import type { Reply } from '../../../domain/reply.ts';
import { URGENCIES } from '../../../domain/support-request.ts';
import { useModel } from '../../state/model.ts';
import { OfferReply } from './offer-reply.tsx';
import { QuestionReply } from './question-reply.tsx';

const SAYS = {
  offer: 'offers',
  interest: 'is interested',
  question: 'asks',
  support: 'asks for help',
  consultation: 'answered',
  profile: '',
  withdrawal: '',
};

export function AnswerCard({ row, onReplied }: { row: AnswerRow; onReplied(): Promise<void> }) {
  const now = useModel().minute.value;
  const { submission, receipt, replies, takenBack, left } = row;
  const last = replies.at(-1);
  const [open, setOpen] = useState(false);
  const isConfidential = submission.kind === 'support';
  const amount = submission.kind === 'offer' ? ` ${amountInWords(submission.body.amount, submission.body.unit)}` : '';
  return (
    <section class="card">
      <div class="row between">
        <h2>
          {row.organisationName} {saysAffected(submission) ? 'says it affects them' : SAYS[submission.kind]}
          {amount}
        </h2>
        <StateTag last={last} takenBack={takenBack} />
      </div>
      {row.aboutTitle !== undefined && (
        <p>
          <b>{row.aboutTitle}</b>
          {left !== undefined && submission.kind === 'offer' && ` · ${amountInWords(left, submission.body.unit)} still wanted`}
        </p>
      )}
      {isConfidential && (
        <p class="notice">In confidence: only your council’s officers and the managers of {row.organisationName} can read this.</p>
      )}
      {submission.kind === 'support' ? (
        <>
          <p>
            <b>{answerInWords(submission)}</b> · {URGENCIES[submission.body.urgency].toLowerCase()}
          </p>
          <p class="lines">{submission.body.text}</p>
        </>
      ) : (
        submission.kind !== 'offer' && <p class="lines">{answerInWords(submission)}</p>
      )}
      {submission.kind === 'offer' && submission.body.startOn !== undefined && <p>{answerInWords(submission)}</p>}
      {submission.kind === 'offer' && submission.body.note !== undefined && <p class="lines">{submission.body.note}</p>}
      <p class="soft">
        {[
          row.serviceName !== undefined && row.serviceName !== row.organisationName ? row.serviceName : undefined,
          row.organisationKind === 'single' ? undefined : ORGANISATION_KINDS[row.organisationKind],
          `sent by ${receipt.sentBy.name}`,
          momentInWords(receipt.receivedAt, now),
          receipt.reference,
        ]
          .filter((part) => part !== undefined)
          .join(' · ')
          .replace(/^./, (first) => first.toUpperCase())}
      </p>
      {replies.map((reply) => (
        <Replied key={reply.at} reply={reply} offered={submission.kind === 'offer' ? submission.body : undefined} />
      ))}
      {!takenBack && submission.kind !== 'consultation' && (last === undefined || open) && (
        <>
          {submission.kind === 'offer' ? <OfferReply row={row} onReplied={onReplied} /> : <QuestionReply row={row} onReplied={onReplied} />}
        </>
      )}
      {!takenBack && last !== undefined && !open && submission.kind !== 'consultation' && (
        <p>
          <button type="button" class="link-button" onClick={() => setOpen(true)}>
            Change your reply
          </button>
        </p>
      )}
    </section>
  );
}

function StateTag({ last, takenBack }: { last: Reply | undefined; takenBack: boolean }) {
  if (takenBack) return <span class="tag">Taken back</span>;
  if (last === undefined) return null;
  return <span class={`tag${last.outcome === 'declined' ? ' warn' : ' good'}`}>{OUTCOMES[last.outcome]}</span>;
}

function Replied({ reply, offered }: { reply: Reply; offered: { amount: number; unit: 'hours' | 'places' } | undefined }) {
  const now = useModel().minute.value;
  return (
    <blockquote class="stack">
      {offered !== undefined && (
        <p>
          <b>{reply.amount === undefined ? 'Declined' : `${shortAmount(reply.amount, offered.unit)} accepted`}</b>
        </p>
      )}
      {reply.text !== undefined && <p class="lines">{reply.text}</p>}
      <p class="soft">
        {reply.by}, {momentInWords(reply.at, now)}
      </p>
    </blockquote>
  );
}
