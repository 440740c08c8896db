/** "I'm interested" and "Ask a question", about something a council published; what was said before; and what was answered to all. */
import { useState } from 'preact/hooks';
import { personalDetailIn } from '../../../domain/personal-details.ts';
import { dayInWords, londonDate } from '../../../domain/instant.ts';
import type { CouncilId, OrganisationId } from '../../../domain/id.ts';
import type { About } from '../../../domain/about.ts';
import { TextArea } from '../../components/field.tsx';
import { draftOfAnswer } from '../../state/answer-editor.ts';
import { useSession } from '../../state/model.ts';
import { AnswerCard } from './answer-card.tsx';
import { useAnswering } from './use-answering.tsx';
import { isAbout, useAnswers } from './use-answers.ts';
import { useOrganisation } from './use-organisation.tsx';

type Asks = 'interest' | 'question';
interface Words {
  open: string;
  again: string;
  label: string;
  hint: string;
  send: string;
  says: string;
}
const WORDS: Record<Asks, Words> = {
  interest: {
    open: 'I’m interested',
    again: 'Go on: I’m interested',
    label: 'Anything the council should know of you? (optional)',
    hint: 'For example what you do, and where. No names of people you support.',
    send: 'Tell',
    says: 'The council sees your organisation’s name. It commits you to nothing.',
  },
  question: {
    open: 'Ask a question',
    again: 'Go on with your question',
    label: 'Your question',
    hint: 'No names or addresses of people you support.',
    send: 'Send to',
    says: 'The council may answer you alone, or everybody without your name.',
  },
};

/** A plan touches those who want it and those who fear it alike. */
const AFFECTED: Words = {
  ...WORDS.interest,
  open: 'This affects us',
  again: 'Go on: this affects us',
  label: 'How does it affect you? (optional)',
};
const wordsOf = (kind: Asks, about: About | undefined): Words =>
  kind === 'interest' && about?.kind === 'intention' ? AFFECTED : WORDS[kind];

export interface AskProps {
  about: About;
  councilId: CouncilId;
  asks: readonly Asks[];
  /** In place of "Ask a question". */
  askWords?: string;
}

export function AskCard({ about, councilId, asks, askWords }: AskProps) {
  const { returns, library } = useSession();
  const { organisation, choice } = useOrganisation();
  const begun = (kind: Asks): boolean =>
    organisation !== undefined && draftOfAnswer(returns, { kind, organisationId: organisation.id, councilId, about }) !== undefined;
  const [open, setOpen] = useState(() => asks.find(begun)); // what was begun is gone on with
  const council = returns.councils.value.find(({ id }) => id === councilId);
  const mine = useAnswers().filter((one) => asks.includes(one.answer.submission.kind as Asks) && isAbout(one, about));
  const toAll = (library.items('public-answer').value ?? []).filter(
    (one) => one.councilId === councilId && one.about?.kind === about.kind && one.about.id === about.id,
  );
  const isInterested = mine.some(({ answer, state }) => answer.submission.kind === 'interest' && state !== 'refused');
  return (
    <>
      {mine.map((followed) => (
        <AnswerCard key={followed.answer.submission.id} followed={followed} />
      ))}
      {organisation !== undefined && council !== undefined && (
        <section class="card no-print">
          <h2>Talk to {council.shortName}</h2>
          {choice}
          {open === undefined ? (
            <div class="row">
              {asks
                .filter((kind) => kind !== 'interest' || !isInterested)
                .map((kind) => (
                  <button key={kind} type="button" class={kind === 'interest' ? 'btn' : 'btn second'} onClick={() => setOpen(kind)}>
                    {begun(kind) ? wordsOf(kind, about).again : ((kind === 'question' ? askWords : undefined) ?? wordsOf(kind, about).open)}
                  </button>
                ))}
            </div>
          ) : (
            <AskForm
              key={`${open} ${organisation.id}`}
              kind={open}
              about={about}
              councilId={councilId}
              organisationId={organisation.id}
              council={council.shortName}
              onDone={() => setOpen(undefined)}
              onStop={() => setOpen(undefined)}
            />
          )}
        </section>
      )}
      {toAll.length > 0 && (
        <section class="card">
          <h2>Questions answered to all</h2>
          <ul class="list">
            {toAll.map((one) => (
              <li key={one.id} class="stack">
                <b>{one.question}</b>
                <p class="lines">{one.answer}</p>
                <p class="soft">{dayInWords(londonDate(one.at))}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface FormProps {
  kind: Asks;
  about?: About;
  councilId: CouncilId;
  organisationId: OrganisationId;
  council: string;
  onDone(): void;
  /** Where the form can be closed: what was typed stays a draft. */
  onStop?(): void;
}

export function AskForm({ kind, about, councilId, organisationId, council, onDone, onStop }: FormProps) {
  const { typed, change, give, says } = useAnswering(
    { kind, organisationId, councilId, ...(about === undefined ? {} : { about }) },
    { text: '' },
    (one) => one.text,
  );
  const { text } = typed;
  const [tried, setTried] = useState(false);
  const words = wordsOf(kind, about);
  const isEmpty = text.trim() === '';
  const detail = personalDetailIn(text);
  const send = async (): Promise<void> => {
    setTried(true);
    if (kind === 'question' && isEmpty) return;
    const body = kind === 'question' ? { text: text.trim() } : isEmpty ? {} : { note: text.trim() };
    if (await give({ body })) onDone();
  };
  return (
    <div class="stack">
      <TextArea
        id={`ask-${kind}`}
        label={words.label}
        hint={words.hint}
        value={text}
        maxLength={1000}
        error={tried && kind === 'question' && isEmpty ? 'Write your question' : undefined}
        onInput={(next) => change({ text: next })}
      />
      {detail !== undefined && (
        <p class="notice" role="status">
          This looks like {detail}. Take it out if it is of somebody you support.
        </p>
      )}
      <p class="soft">{words.says}</p>
      {says}
      <div class="row">
        <button type="button" class="btn" onClick={() => void send()}>
          {words.send} {council}
        </button>
        {onStop !== undefined && (
          <button type="button" class="btn second" onClick={onStop}>
            Not now
          </button>
        )}
      </div>
    </div>
  );
}
