/** An account that has ended: what was not sent can still be handed on, and what is stored here can be cleared. */
import { useState } from 'preact/hooks';
import { ANSWER_NAMES, isAnswer } from '../../../domain/answers.ts';
import { answerInWords } from '../../../domain/answer-in-words.ts';
import type { SubmissionId } from '../../../domain/id.ts';
import { type Instant, londonDate, momentInWords } from '../../../domain/instant.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { RETURN_NAMES, type ReturnOf } from '../../../domain/returns.ts';
import { Page } from '../../components/page.tsx';
import { saveFile } from '../../components/save-file.ts';
import { paths } from '../../routes.ts';
import { unsentInWords } from '../../unsent-words.ts';
import { clearEnded } from '../../state/ended.ts';
import { useModel, useSession } from '../../state/model.ts';
import type { Returns } from '../../state/returns.ts';

export function EndedPage() {
  const session = useSession();
  return (
    <Page
      title="Your account has ended"
      lead={<p>Your manager or the council has ended it. Nothing more can be sent from here, and nothing new arrives.</p>}
    >
      <Unsent />
      <Stored />
      <section class="card no-print">
        <h2>Is this a mistake?</h2>
        <p>Ask your manager or the council to give you access again. Then your work here opens as you left it, and what waits is sent.</p>
        <p>
          <button type="button" class="btn second" disabled={session.busy.value} onClick={session.nudge}>
            {session.busy.value ? 'Asking…' : 'I have access again: check'}
          </button>
        </p>
      </section>
    </Page>
  );
}

function Unsent() {
  const { returns, safety } = useSession();
  const model = useModel();
  const [saved, setSaved] = useState(false);
  const now = model.minute.value;
  const unsent = returns.unsent.value.map(({ submission }) => ({
    ...submission,
    at: 'observedAt' in submission ? submission.observedAt : submission.savedAt,
    was: 'Not sent',
    words: isAnswer(submission) ? answerInWords(submission) : returnInWords(submission as ReturnOf),
  }));
  const unfinished = (draft: { submissionId: SubmissionId; updatedAt: Instant }) => ({
    id: draft.submissionId,
    at: draft.updatedAt,
    was: 'Not finished',
  });
  const drafts = [
    ...returns.drafts.value.map((draft) => ({ ...draft, ...unfinished(draft), words: returnInWords(draft as ReturnOf) })),
    ...returns.answerDrafts.value.map((draft) => ({ ...draft, ...unfinished(draft), words: typedInWords(draft) })),
  ];
  const all = [...unsent, ...drafts];
  if (all.length === 0) return null;
  const save = async (): Promise<void> => {
    const text = await safety.exportUnsent();
    if (text === undefined) return;
    saveFile(`headroom-unsent-${londonDate(model.now())}.json`, 'application/json', text);
    setSaved(true);
  };
  const nameOf = (serviceId: string): string => returns.services.value?.find(({ id }) => id === serviceId)?.name ?? serviceId;
  const titleOf = (one: (typeof all)[number]): string =>
    'councilId' in one ? ANSWER_NAMES[one.kind] : `${RETURN_NAMES[one.kind]}, ${nameOf(one.serviceId)}`;
  return (
    <section class="card bad">
      <h2>{`${unsentInWords(all)} never reached the council`}</h2>
      <p>Give these to your manager, who can send them. Print this page, or show it to them.</p>
      <ul class="list">
        {all.map((one) => (
          <li key={one.id}>
            <b>{titleOf(one)}</b>
            <p class="lines">{one.words}</p>
            {'note' in one.body && typeof one.body.note === 'string' && one.body.note !== '' && <p>Note: {one.body.note}</p>}
            <p class="soft">
              {one.was}. From {momentInWords(one.at, now)}.
            </p>
          </li>
        ))}
      </ul>
      <div class="row no-print">
        <button type="button" class="btn second" onClick={() => window.print()}>
          Print this page
        </button>
        {unsent.length > 0 && (
          <button type="button" class="btn second" onClick={() => void save()}>
            Save {unsent.length} as a file
          </button>
        )}
      </div>
      {saved && (
        <p class="notice" role="status">
          Saved. If you are given access again, you can bring the file in under Sent and send it.
        </p>
      )}
    </section>
  );
}

/** The words of a form that was not finished; a note stands below them. */
function typedInWords({ kind, body }: Returns['answerDrafts']['value'][number]): string {
  const { text, what, when, amount } = body as Record<string, unknown>;
  const words = kind === 'consultation' ? Object.values(body) : [text, what, when, amount];
  return words.filter((one) => (typeof one === 'string' && one !== '') || typeof one === 'number').join('\n');
}

function Stored() {
  const model = useModel();
  const { returns } = useSession();
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState(false);
  const waits = returns.unsent.value.length + returns.typing.value.length;
  const clear = (): void => {
    clearEnded(model).then(
      () => location.assign(paths.signIn),
      () => setFault(true),
    );
  };
  return (
    <section class="card no-print">
      <h2>What is stored on this device</h2>
      {model.locking.hasPin.value ? (
        <p>
          Your returns and receipts are still here, locked with your PIN. The council’s server no longer helps to open them: if you forget
          the PIN, they stay closed for good.
        </p>
      ) : (
        <p>
          Your returns and receipts are still here. They are not locked: until you clear them, anyone who can use this browser could read
          them.
        </p>
      )}
      {asking ? (
        <>
          <p>
            <b>
              {waits === 0
                ? 'Clear everything of yours from this device? The council keeps what you sent.'
                : `${waits === 1 ? 'One thing' : `${waits} things`} here never reached the council, and will be gone for good. Clear everything all the same?`}
            </b>
          </p>
          <div class="row">
            <button type="button" class="btn warn" onClick={clear}>
              Clear everything
            </button>
            <button type="button" class="btn second" onClick={() => setAsking(false)}>
              Keep it
            </button>
          </div>
        </>
      ) : (
        <p>
          <button type="button" class="btn second" onClick={() => setAsking(true)}>
            Clear it from this device
          </button>
        </p>
      )}
      {fault && <p role="alert">This could not be cleared. Close every other Headroom tab, then try again.</p>}
    </section>
  );
}
