/** The questions of a call: written, taken away, added. */
import { QUESTION_TYPES } from '../../../domain/call.ts';
import { Choices, TextArea, TextField } from '../../components/field.tsx';
import type { CallAsTyped } from './typed-call.ts';

type Questions = CallAsTyped['questions'];
interface CallQuestionsProps {
  questions: Questions;
  errorOf(fieldId: string): string | undefined;
  onChange(questions: Questions): void;
}

export function CallQuestions({ questions, errorOf, onChange }: CallQuestionsProps) {
  const setQuestion = (index: number, changed: Partial<Questions[number]>): void =>
    onChange(questions.with(index, { ...questions[index]!, ...changed }));
  return (
    <>
      {questions.map((question, index) => (
        <fieldset key={question.id} class="card" id={`call-questions-${index}`}>
          <legend class="govuk-visually-hidden">Question {index + 1}</legend>
          <TextField
            id={`question-${index}`}
            label={`Question ${index + 1}`}
            value={question.text}
            error={errorOf(`call-questions-${index}`)}
            maxLength={300}
            onInput={(text) => setQuestion(index, { text })}
          />
          <Choices
            name={`question-type-${index}`}
            label="Answered by"
            inline
            chosen={[question.type]}
            options={QUESTION_TYPES}
            onChange={([type]) => setQuestion(index, { type: type ?? question.type })}
          />
          {question.type === 'choice' && (
            <TextArea
              id={`question-options-${index}`}
              label="Answers to choose from, one on each line"
              value={question.options}
              onInput={(options) => setQuestion(index, { options })}
            />
          )}
          <div class="row between">
            <Choices<'required'>
              name={`question-required-${index}`}
              label="Must it be answered?"
              several
              chosen={question.required ? ['required'] : []}
              options={{ required: 'Yes' }}
              onChange={(chosen) => setQuestion(index, { required: chosen.length > 0 })}
            />
            <button type="button" class="link-button" onClick={() => onChange(questions.toSpliced(index, 1))}>
              Remove question {index + 1}
            </button>
          </div>
        </fieldset>
      ))}
      <p id="call-questions" tabIndex={-1}>
        <button
          type="button"
          class="btn second"
          onClick={() =>
            onChange([...questions, { id: `q-${crypto.randomUUID().slice(0, 8)}`, text: '', type: 'text', options: '', required: false }])
          }
        >
          Add a question
        </button>
      </p>
    </>
  );
}
