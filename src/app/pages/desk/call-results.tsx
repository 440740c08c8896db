/** What organisations answered to a consultation: counted by question, and as a spreadsheet. */
import type { CallQuestion } from '../../../domain/call.ts';
import { latestAnswers, resultOf } from '../../../domain/consultation-results.ts';
import { createDeskAsks } from '../../state/desk-asks.ts';
import { useModel } from '../../state/model.ts';
import { BarList } from '../../components/bar-list.tsx';
import type { CallRow } from './calls.tsx';
import { useCouncil } from './use-council.ts';
import { Reading } from '../../online/reading.tsx';
import { useRead } from '../../online/use-read.ts';

export function CallResults({ row }: { row: CallRow }) {
  const desk = createDeskAsks(useModel().transport);
  const { council } = useCouncil();
  const read = useRead(() => desk.answers(council.id, { kind: 'consultation', about: `call/${row.id}`, limit: '200' }), row.id);
  const answers = latestAnswers(read.body?.rows ?? []);
  return (
    <div class="stack">
      <Reading view={read} again={read.again} />
      {read.body !== undefined && (
        <p>
          {answers.length === 1 ? '1 organisation has answered.' : `${answers.length} organisations have answered.`}{' '}
          {read.body.before !== undefined && 'Only the latest 200 answers are counted here; the spreadsheet has all.'}{' '}
          <a href={desk.resultsAddress(council.id, row.id)} download>
            Download as CSV
          </a>
        </p>
      )}
      {answers.length > 0 && row.ask.questions.map((question) => <Result key={question.id} question={question} answers={answers} />)}
    </div>
  );
}

function Result({ question, answers }: { question: CallQuestion; answers: ReturnType<typeof latestAnswers> }) {
  const result = resultOf(question, answers);
  return (
    <div class="stack">
      <h3>{question.text}</h3>
      {result.type === 'choice' && (
        <BarList label={question.text} bars={result.counts.map((one) => ({ ...one, words: String(one.value) }))} />
      )}
      {result.type === 'number' &&
        (result.count === 0 ? (
          <p>No answers.</p>
        ) : (
          <p>
            In the middle: <b>{result.median}</b> · from {result.least} to {result.most} · {result.count}{' '}
            {result.count === 1 ? 'answer' : 'answers'}
          </p>
        ))}
      {result.type === 'text' &&
        (result.texts.length === 0 ? (
          <p>No answers.</p>
        ) : (
          <ul class="list">
            {result.texts.map(({ text, from }) => (
              <li key={from + text}>
                <p class="lines">{text}</p>
                <p class="soft">{from}</p>
              </li>
            ))}
          </ul>
        ))}
    </div>
  );
}
