/** The council officer's desk: what was received, from whom, when it was true and when it came. Loaded only for officers. */
import { useEffect, useState } from 'preact/hooks';
import { type Instant, momentInWords, timeInWords } from '../../../domain/instant.ts';
import { councilIdsOf } from '../../../domain/person.ts';
import type { DeskRow } from '../../../domain/protocol-desk.ts';
import { STANDINGS } from '../../../domain/receipt.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { RETURN_NAMES } from '../../../domain/returns.ts';
import { Chips } from '../../components/chips.tsx';
import { Details } from '../../components/details.tsx';
import { Page } from '../../components/page.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { createDesk } from '../../state/desk.ts';
import { useModel, useSession } from '../../state/model.ts';
import { answersOf } from '../report/answers.ts';

/** `fault`: the last try failed; the rows of an earlier one stay. */
interface View {
  rows?: DeskRow[];
  before?: number | undefined;
  readAt?: Instant;
  fault?: string;
}

export function DeskPage() {
  const { account, returns } = useSession();
  const model = useModel();
  const desk = createDesk(model.transport);
  const councilIds = councilIdsOf(account);
  const [councilId, setCouncilId] = useState(councilIds[0]!);
  const [view, setView] = useState<View>({});
  const councils = returns.councils.value;
  const council = councils.find((one) => one.id === councilId);

  const load = async (before?: number): Promise<void> => {
    const answer = await desk.received(councilId, before);
    if (answer.outcome !== 'ok') {
      const says =
        answer.outcome === 'offline'
          ? 'The desk needs a connection: providers’ figures are not kept on this device.'
          : answer.outcome === 'signed-out'
            ? 'Your sign-in has ended. Sign in again to see the desk.'
            : 'The desk could not be read just now. Try again in a moment.';
      return setView((held) => ({ ...held, fault: says }));
    }
    const { rows, before: next } = answer.body;
    setView((held) => ({ rows: before === undefined ? rows : [...(held.rows ?? []), ...rows], before: next, readAt: model.now() }));
  };
  useEffect(() => {
    setView({});
    void load();
  }, [councilId]);

  return (
    <Page
      title={`Received by ${council?.name ?? 'the council'}`}
      wide
      lead={<p class="soft">Newest first. Each line opens to the whole return.</p>}
    >
      {councilIds.length > 1 && (
        <Chips
          label="Council"
          options={councilIds.map((value) => ({ value, text: councils.find((one) => one.id === value)?.shortName ?? value }))}
          chosen={councilId}
          onChoose={(value) => setCouncilId(value)}
        />
      )}
      <div class="row no-print">
        <button type="button" class="btn second" onClick={() => void load()}>
          Refresh
        </button>
        <a class="btn second" href={desk.csvAddress(councilId)} download>
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
    </Page>
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
  const councils = useSession().returns.councils.value;
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
      <Details summary="The whole return">
        {answersOf(submission, councils).map((part) => (
          <div key={part.title} class="stack">
            <h3>{part.title}</h3>
            <SummaryList rows={part.rows} />
          </div>
        ))}
      </Details>
    </li>
  );
}
