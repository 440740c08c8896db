/** The questions of a consultation, answered here, with or without a connection. */
import { useState } from 'preact/hooks';
import type { Call, CallQuestion } from '../../../domain/call.ts';
import { checkConsultation } from '../../../domain/consultation.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Choices, TextArea, TextField } from '../../components/field.tsx';
import { type AnswerFor, draftOfAnswer } from '../../state/answer-editor.ts';
import { useSession } from '../../state/model.ts';
import { AnswerCard } from './answer-card.tsx';
import { useAnswering } from './use-answering.tsx';
import { isAbout, useAnswers } from './use-answers.ts';
import { useOrganisation } from './use-organisation.tsx';

const fieldId = (question: CallQuestion): string => `q-${question.id}`;

/** A number as typed; what is none stays as it is, and is called wrong. */
const parsed = (question: CallQuestion, text: string): string | number =>
  question.type === 'number' && text.trim() !== '' && Number.isFinite(Number(text.trim().replace(',', '.')))
    ? Number(text.trim().replace(',', '.'))
    : text.trim();

export interface ConsultationProps {
  call: Call;
  council: string;
}

export function Consultation({ call, council }: ConsultationProps) {
  const { returns } = useSession();
  const { organisation, choice } = useOrganisation();
  const about = { kind: 'call' as const, id: call.id };
  const given = useAnswers().filter(
    (one) =>
      one.answer.submission.kind === 'consultation' && isAbout(one, about) && one.answer.submission.organisationId === organisation?.id,
  );
  const [again, setAgain] = useState(false);
  if (organisation === undefined) return null;
  const of = { kind: 'consultation' as const, organisationId: organisation.id, councilId: call.councilId, about };
  if (given.some(({ state }) => state !== 'refused') && !again && draftOfAnswer(returns, of) === undefined)
    return (
      <>
        {choice}
        {given.slice(0, 1).map((followed) => (
          <AnswerCard key={followed.answer.submission.id} followed={followed} heading="Your answers" />
        ))}
        <p>
          <button type="button" class="btn second" onClick={() => setAgain(true)}>
            Answer again
          </button>
        </p>
        <p class="soft">The council counts the latest answers of each organisation.</p>
      </>
    );
  return (
    <>
      {choice}
      <QuestionsForm key={`${organisation.id} ${given.length}`} of={of} call={call} council={council} onDone={() => setAgain(false)} />
    </>
  );
}

interface FormProps {
  of: AnswerFor;
  call: Call;
  council: string;
  onDone(): void;
}

function QuestionsForm({ of, call, council, onDone }: FormProps) {
  const nothing: Record<string, string> = Object.fromEntries(call.questions.map(({ id }) => [id, '']));
  const { typed, change, give, says } = useAnswering(of, nothing, (one) =>
    call.questions.map(({ id, text }) => `${text} ${one[id] ?? ''}`).join('\n'),
  );
  const [attempt, setAttempt] = useState(0);
  const answers = Object.fromEntries(
    call.questions.flatMap((question) => {
      const value = parsed(question, typed[question.id] ?? '');
      return value === '' ? [] : [[question.id, value]];
    }),
  );
  const problems = checkConsultation({ answers }, call.questions);
  const shown = attempt === 0 ? [] : problems;
  const send = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (problems.length > 0) return;
    if (await give({ body: { answers } })) onDone();
  };
  return (
    <section class="card">
      <h2>Answer here</h2>
      <ErrorSummary
        attempt={attempt}
        errors={shown.map(({ path, message }) => ({ fieldId: `q-${path.slice('answers.'.length)}`, message }))}
      />
      {call.questions.map((question) => (
        <Field
          key={question.id}
          question={question}
          value={typed[question.id] ?? ''}
          error={shown.find(({ path }) => path === `answers.${question.id}`)?.message}
          onInput={(value) => change({ [question.id]: value })}
        />
      ))}
      {says}
      <p>
        <button type="button" class="btn" onClick={() => void send()}>
          Send your answers to {council}
        </button>
      </p>
    </section>
  );
}

interface FieldProps {
  question: CallQuestion;
  value: string;
  error: string | undefined;
  onInput(value: string): void;
}

function Field({ question, value, error, onInput }: FieldProps) {
  const label = question.required ? question.text : `${question.text} (optional)`;
  if (question.type === 'choice')
    return (
      <Choices
        name={fieldId(question)}
        label={label}
        error={error}
        chosen={value === '' ? [] : [value]}
        options={Object.fromEntries((question.options ?? []).map((option) => [option, option]))}
        onChange={([chosen]) => onInput(chosen ?? '')}
      />
    );
  if (question.type === 'number')
    return <TextField id={fieldId(question)} label={label} width={10} inputMode="decimal" value={value} error={error} onInput={onInput} />;
  return <TextArea id={fieldId(question)} label={label} value={value} error={error} maxLength={2000} onInput={onInput} />;
}
