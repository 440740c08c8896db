/** Answering a question, interest or a request for help: to that organisation alone, or a question to all without its name. */
import { useState } from 'preact/hooks';
import type { AnswerRow } from '../../../domain/protocol-asks.ts';
import { Choices, TextArea } from '../../components/field.tsx';
import { useReply } from './use-reply.ts';

type To = 'one' | 'all';

export function QuestionReply({ row, onReplied }: { row: AnswerRow; onReplied(): Promise<void> }) {
  const { submission } = row;
  const { busy, fault, give } = useReply(row, onReplied);
  const [to, setTo] = useState<To>('one');
  const [text, setText] = useState('');
  const [question, setQuestion] = useState(submission.kind === 'question' ? submission.body.text : '');
  const [tried, setTried] = useState(false);
  const errors = {
    text: text.trim() === '' ? 'Write your answer' : undefined,
    question: to === 'all' && question.trim() === '' ? 'Write the question as everybody is to read it' : undefined,
  };
  const send = async (): Promise<void> => {
    setTried(true);
    if (errors.text !== undefined || errors.question !== undefined) return;
    await give({ outcome: 'answered', text: text.trim(), ...(to === 'all' ? { toAll: { question: question.trim() } } : {}) });
  };
  return (
    <div class="stack">
      <TextArea
        id={`reply-${submission.id}`}
        label="Your reply"
        value={text}
        error={tried ? errors.text : undefined}
        maxLength={2000}
        onInput={setText}
      />
      {submission.kind === 'question' && (
        <Choices<To>
          name={`to-${submission.id}`}
          label="Who is to see it?"
          chosen={[to]}
          options={{ one: `Only ${row.organisationName}`, all: 'Every provider, with the question and without the name of who asked' }}
          onChange={([chosen]) => setTo(chosen ?? to)}
        />
      )}
      {to === 'all' && (
        <TextArea
          id={`question-${submission.id}`}
          label="The question, as everybody is to read it"
          hint="Take out what tells who asked."
          value={question}
          error={tried ? errors.question : undefined}
          maxLength={1000}
          onInput={setQuestion}
        />
      )}
      {fault !== undefined && (
        <p class="notice" role="alert">
          {fault}
        </p>
      )}
      <p>
        <button type="button" class="btn" disabled={busy} onClick={() => void send()}>
          {to === 'all' ? 'Answer to all' : 'Send the reply'}
        </button>
      </p>
    </div>
  );
}
