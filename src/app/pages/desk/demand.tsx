/** What the council is looking for: what stands, what came of it, and a form to ask for more. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { demandTitle } from '../../../domain/demand-title.ts';
import { amountInWords } from '../../../domain/demand-units.ts';
import { dayInWords, londonDate } from '../../../domain/instant.ts';
import type { AskRow } from '../../../domain/protocol-asks.ts';
import type { Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';
import { createDeskAsks } from '../../state/desk-asks.ts';
import { useModel, useSession } from '../../state/model.ts';
import { demandFileRows } from './asks-files.ts';
import { DeskScreen } from './desk-screen.tsx';
import { Downloads } from './downloads.tsx';
import type { DemandRowsProps } from './demand-rows.tsx';
import type { DemandFormProps } from './demand-form.tsx';
import { useCouncil } from './use-council.ts';
import { Reading } from '../../online/reading.tsx';
import { useRead } from '../../online/use-read.ts';
import { WaitingLists } from './waiting-lists.tsx';

type DemandRow = Extract<AskRow, { kind: 'demand' }>;
type Doing = { what: 'new' } | { what: 'rows' } | { what: 'change'; row: DemandRow };

const one: Loader<DemandFormProps> = async () => (await import('./demand-form.tsx')).DemandForm;
/** A reader of spreadsheets comes with it: only for those who bring one. */
const many: Loader<DemandRowsProps> = async () => (await import('./demand-rows.tsx')).DemandRows;

export function DemandPage() {
  const model = useModel();
  const desk = createDeskAsks(model.transport);
  const { council } = useCouncil();
  const full = useSession().returns.councils.value.find(({ id }) => id === council.id);
  const read = useRead(() => desk.asks(council.id, 'demand'), council.id);
  const [doing, setDoing] = useState<Doing>();
  const [says, setSays] = useState<string>();
  const done = async (words: string): Promise<void> => {
    setDoing(undefined);
    setSays(words);
    read.again();
  };
  const rows = (read.body?.rows ?? []).filter((row): row is DemandRow => row.kind === 'demand');
  return (
    <DeskScreen
      title={`What ${council.shortName} is looking for`}
      lead={<p class="soft">Providers with a service that you read see this on their own devices, and can offer part of it or all.</p>}
    >
      {says !== undefined && (
        <p class="notice" role="status">
          {says}
        </p>
      )}
      {full !== undefined && doing === undefined && (
        <div class="row">
          <button type="button" class="btn" onClick={() => setDoing({ what: 'new' })}>
            Ask for care
          </button>
          <button type="button" class="btn second" onClick={() => setDoing({ what: 'rows' })}>
            Paste rows or choose a file
          </button>
        </div>
      )}
      {full !== undefined && doing?.what === 'rows' && (
        <LazyPart load={many} props={{ council: full, onDone: done, onStop: () => setDoing(undefined) }} />
      )}
      {full !== undefined && (doing?.what === 'new' || doing?.what === 'change') && (
        <LazyPart
          key={doing.what === 'change' ? doing.row.id : 'new'}
          load={one}
          props={{
            council: full,
            before: doing.what === 'change' ? doing.row : undefined,
            onDone: done,
            onStop: () => setDoing(undefined),
          }}
        />
      )}
      <Reading view={read} again={read.again} />
      {doing === undefined && (
        <>
          <Open rows={rows} onChange={(row) => setDoing({ what: 'change', row })} onWithdrawn={done} />
          {full !== undefined && rows.length > 0 && (
            <div class="row no-print">
              <Downloads
                name={`headroom-${council.id}-demand-${londonDate(model.minute.value)}`}
                rows={() => Promise.resolve(demandFileRows(rows, full))}
              />
            </div>
          )}
          <WaitingLists council={full} />
        </>
      )}
    </DeskScreen>
  );
}

function Open({
  rows,
  onChange,
  onWithdrawn,
}: {
  rows: DemandRow[];
  onChange(row: DemandRow): void;
  onWithdrawn(says: string): Promise<void>;
}) {
  const today = londonDate(useModel().minute.value);
  const isOver = (row: DemandRow): boolean => row.closedAt !== undefined || row.ask.respondBy < today || row.accepted >= row.ask.amount;
  const open = rows.filter((row) => !isOver(row));
  const over = rows.filter(isOver);
  const [all, setAll] = useState(false);
  return (
    <>
      {rows.length > 0 && open.length === 0 && <p>Nothing is open just now.</p>}
      <div class="cards">
        {open.map((row) => (
          <Row key={row.id} row={row} onChange={onChange} onWithdrawn={onWithdrawn} />
        ))}
      </div>
      {over.length > 0 && (
        <button type="button" class="btn second" onClick={() => setAll(!all)}>
          {all ? 'Hide' : 'Show'} {over.length} filled, past or withdrawn
        </button>
      )}
      {all && over.map((row) => <Row key={row.id} row={row} onChange={onChange} onWithdrawn={onWithdrawn} />)}
    </>
  );
}

interface RowProps {
  row: DemandRow;
  onChange(row: DemandRow): void;
  onWithdrawn(says: string): Promise<void>;
}

function Row({ row, onChange, onWithdrawn }: RowProps) {
  const { returns } = useSession();
  const { council } = useCouncil();
  const { query } = useLocation();
  const desk = createDeskAsks(useModel().transport);
  const [asking, setAsking] = useState(false);
  const { ask, accepted, answers, unanswered, closedAt } = row;
  const left = Math.max(0, ask.amount - accepted);
  const withdraw = async (): Promise<void> => {
    const answer = await desk.withdraw(council.id, row.id);
    await onWithdrawn(
      answer.outcome === 'ok'
        ? 'Withdrawn. It goes from providers’ devices when they next connect.'
        : 'It could not be withdrawn just now.',
    );
  };
  const about = new URLSearchParams({
    about: `demand/${row.id}`,
    ...(query['council'] === undefined ? {} : { council: query['council'] }),
  });
  return (
    <section class="card">
      <div class="row between">
        <h2>{demandTitle(ask, returns.councils.value)}</h2>
        <span class={`tag${closedAt !== undefined ? '' : left === 0 ? ' good' : ' brand'}`}>
          {closedAt !== undefined ? 'Withdrawn' : left === 0 ? 'Filled' : `${amountInWords(left, ask.unit)} still wanted`}
        </span>
      </div>
      <p>
        {accepted > 0 ? `${amountInWords(accepted, ask.unit)} accepted. ` : ''}
        {answers === 0 ? (
          'No offers yet.'
        ) : (
          <a href={`/desk/answers?${about.toString()}`}>
            {answers === 1 ? '1 answer' : `${answers} answers`}
            {unanswered > 0 && `, ${unanswered} waiting for you`}
          </a>
        )}
      </p>
      <p class="soft">
        Answer by {dayInWords(ask.respondBy)}
        {ask.startBy !== undefined && ` · start by ${dayInWords(ask.startBy)}`}
        {ask.people !== undefined && ` · for ${ask.people} ${ask.people === 1 ? 'person' : 'people'}`}
        {ask.fictional === true && ' · made up for this demonstration'}
      </p>
      {asking ? (
        <div class="stack">
          <p>Take it off every provider’s device? Answers to it stay here.</p>
          <div class="row">
            <button type="button" class="btn warn" onClick={() => void withdraw()}>
              Withdraw it
            </button>
            <button type="button" class="btn second" onClick={() => setAsking(false)}>
              Keep it
            </button>
          </div>
        </div>
      ) : (
        <div class="row">
          <button type="button" class="btn second" onClick={() => onChange(row)}>
            {closedAt === undefined ? 'Change' : 'Ask again'}
            <span class="govuk-visually-hidden">: {demandTitle(ask, returns.councils.value)}</span>
          </button>
          {closedAt === undefined && (
            <button type="button" class="btn second" onClick={() => setAsking(true)}>
              Withdraw
              <span class="govuk-visually-hidden">: {demandTitle(ask, returns.councils.value)}</span>
            </button>
          )}
        </div>
      )}
    </section>
  );
}
