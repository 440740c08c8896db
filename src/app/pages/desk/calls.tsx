/** Grants, events and consultations of this council: what is open, what was answered, and a form for a new one. */
import { useState } from 'preact/hooks';
import { CALL_TYPES } from '../../../domain/call.ts';
import { dayInWords, londonDate } from '../../../domain/instant.ts';
import type { AskRow } from '../../../domain/protocol-asks.ts';
import { createDeskAsks } from '../../state/desk-asks.ts';
import { useModel } from '../../state/model.ts';
import { CallForm } from './call-form.tsx';
import { CallResults } from './call-results.tsx';
import { DeskScreen } from './desk-screen.tsx';
import { useCouncil } from './use-council.ts';
import { Reading } from '../../online/reading.tsx';
import { useRead } from '../../online/use-read.ts';

export type CallRow = Extract<AskRow, { kind: 'call' }>;
type Doing = { what: 'new' } | { what: 'change'; row: CallRow };

export function CallsPage() {
  const desk = createDeskAsks(useModel().transport);
  const { council } = useCouncil();
  const read = useRead(() => desk.asks(council.id, 'call'), council.id);
  const [doing, setDoing] = useState<Doing>();
  const [says, setSays] = useState<string>();
  const rows = (read.body?.rows ?? []).filter((row): row is CallRow => row.kind === 'call');
  const done = async (words: string): Promise<void> => {
    setDoing(undefined);
    setSays(words);
    read.again();
  };
  return (
    <DeskScreen
      title={`Grants, events and consultations of ${council.shortName}`}
      lead={<p class="soft">Every provider sees these, also those who do not work with you yet.</p>}
    >
      {says !== undefined && (
        <p class="notice" role="status">
          {says}
        </p>
      )}
      {doing === undefined ? (
        <p>
          <button type="button" class="btn" onClick={() => setDoing({ what: 'new' })}>
            Publish a new one
          </button>
        </p>
      ) : (
        <CallForm
          key={doing.what === 'change' ? doing.row.id : 'new'}
          council={council}
          before={doing.what === 'change' ? doing.row : undefined}
          onDone={done}
          onStop={() => setDoing(undefined)}
        />
      )}
      <Reading view={read} again={read.again} />
      {read.body !== undefined && rows.length === 0 && <p>Nothing is published yet.</p>}
      {doing === undefined && (
        <div class="cards">
          {rows.map((row) => (
            <Row key={row.id} row={row} onChange={() => setDoing({ what: 'change', row })} onWithdrawn={done} />
          ))}
        </div>
      )}
    </DeskScreen>
  );
}

function Row({ row, onChange, onWithdrawn }: { row: CallRow; onChange(): void; onWithdrawn(says: string): Promise<void> }) {
  const model = useModel();
  const desk = createDeskAsks(model.transport);
  const { council } = useCouncil();
  const [results, setResults] = useState(false);
  const [asking, setAsking] = useState(false);
  const { ask, answers, unanswered, closedAt } = row;
  const isOpen = closedAt === undefined && ask.closesOn >= londonDate(model.minute.value);
  const withdraw = async (): Promise<void> => {
    const answer = await desk.withdraw(council.id, row.id);
    await onWithdrawn(answer.outcome === 'ok' ? 'Withdrawn. Answers to it stay.' : 'It could not be withdrawn just now.');
  };
  const about = new URLSearchParams({ about: `call/${row.id}`, council: council.id });
  return (
    <section class="card">
      <div class="row between">
        <h2>{ask.title}</h2>
        <span class={`tag${isOpen ? ' brand' : ''}`}>{closedAt !== undefined ? 'Withdrawn' : isOpen ? CALL_TYPES[ask.type] : 'Over'}</span>
      </div>
      <p class="soft">
        Until {dayInWords(ask.closesOn)}
        {ask.fictional === true && ' · made up for this demonstration'}
      </p>
      <p>
        {answers === 0 ? (
          'No answers yet.'
        ) : (
          <a href={`/desk/answers?${about.toString()}`}>
            {answers === 1 ? '1 answer' : `${answers} answers`}
            {unanswered > 0 && `, ${unanswered} waiting for you`}
          </a>
        )}
      </p>
      {asking ? (
        <div class="row">
          <button type="button" class="btn warn" onClick={() => void withdraw()}>
            Withdraw it from every device
          </button>
          <button type="button" class="btn second" onClick={() => setAsking(false)}>
            Keep it
          </button>
        </div>
      ) : (
        <div class="row">
          {ask.questions.length > 0 && (
            <button type="button" class="btn second" aria-expanded={results} onClick={() => setResults(!results)}>
              {results ? 'Hide the results' : 'Results'}
            </button>
          )}
          <button type="button" class="btn second" onClick={onChange}>
            Change
          </button>
          {closedAt === undefined && (
            <button type="button" class="btn second" onClick={() => setAsking(true)}>
              Withdraw
            </button>
          )}
        </div>
      )}
      {results && <CallResults row={row} />}
    </section>
  );
}
