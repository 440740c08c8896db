/** What was received, from whom, when it was true and when it came. */
import { useEffect, useState } from 'preact/hooks';
import { type Instant, momentInWords, timeInWords } from '../../../domain/instant.ts';
import type { DeskRow } from '../../../domain/protocol-desk.ts';
import { STANDINGS } from '../../../domain/receipt.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { RETURN_NAMES } from '../../../domain/returns.ts';
import { createDesk } from '../../state/desk.ts';
import { useModel } from '../../state/model.ts';
import { DeskScreen } from './desk-screen.tsx';
import { readFault } from '../../online/fault-in-words.ts';
import { useArrivals } from '../../online/use-arrivals.ts';
import { useCouncil } from './use-council.ts';
import { WholeReturn } from './whole-return.tsx';

/** `fault`: the last try failed; the rows of an earlier one stay. */
interface View {
  rows?: DeskRow[];
  before?: number | undefined;
  /** Earlier ones were asked for: they stay in sight. */
  isLeafed?: boolean;
  readAt?: Instant;
  fault?: string;
}

export function ReceivedPage() {
  const model = useModel();
  const desk = createDesk(model.transport);
  const { council } = useCouncil();
  const [view, setView] = useState<View>({});

  const load = async (before?: number): Promise<void> => {
    const answer = await desk.received(council.id, before);
    if (answer.outcome !== 'ok') return setView((held) => ({ ...held, fault: readFault(answer.outcome) }));
    const { rows, before: next } = answer.body;
    setView((held) => ({
      rows: before === undefined ? rows : [...(held.rows ?? []), ...rows],
      before: next,
      isLeafed: before !== undefined,
      readAt: model.now(),
    }));
  };
  useEffect(() => {
    setView({});
    void load();
  }, [council.id]);
  useArrivals(view.rows === undefined || view.isLeafed === true ? undefined : () => void load());

  return (
    <DeskScreen title={`Received by ${council.name}`} lead={<p class="soft">Newest first. Each line opens to the whole return.</p>}>
      <div class="row no-print">
        <button type="button" class="btn second" onClick={() => void load()}>
          Refresh
        </button>
        <a class="btn second" href={desk.csvAddress(council.id)} download>
          Download as CSV
        </a>
      </div>
      {view.fault !== undefined && (
        <p class="notice" role="alert">
          {view.fault}
          {view.readAt !== undefined && ` This is as it was read at ${timeInWords(view.readAt)}.`}
        </p>
      )}
      {view.rows === undefined ? view.fault === undefined && <p role="status">Reading…</p> : <Rows rows={view.rows} />}
      {view.before !== undefined && (
        <p>
          <button type="button" class="btn second" onClick={() => void load(view.before)}>
            Show earlier
          </button>
        </p>
      )}
    </DeskScreen>
  );
}

function Rows({ rows }: { rows: readonly DeskRow[] }) {
  if (rows.length === 0) return <p>No provider has reported to this council yet. What they send appears here.</p>;
  return (
    <ul class="cards">
      {rows.map((row) => (
        <Row key={row.receipt.id} row={row} />
      ))}
    </ul>
  );
}

function Row({ row: { organisationName, serviceName, submission, receipt } }: { row: DeskRow }) {
  const now = useModel().minute.value;
  return (
    <li class="card">
      <div class="row between">
        <h2>{serviceName}</h2>
        <span class={`tag${receipt.standing === 'current' ? '' : ' warn'}`}>
          {receipt.standing === 'current' ? RETURN_NAMES[submission.kind] : STANDINGS[receipt.standing]}
        </span>
      </div>
      <p>
        <b>{returnInWords(submission)}</b>
        {submission.unchangedFrom !== undefined && ' (confirmed unchanged)'}
      </p>
      <p class="soft">
        {organisationName !== serviceName && `${organisationName} · `}figures of {momentInWords(submission.observedAt, now)} · received{' '}
        {momentInWords(receipt.receivedAt, now)} · by {receipt.sentBy.name} · <span class="nowrap">{receipt.reference}</span>
      </p>
      <WholeReturn submission={submission} />
    </li>
  );
}
