/** The services and returns behind one figure of the market, with who observed it and when. */
import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import type { Cell } from '../../../domain/csv.ts';
import { momentInWords } from '../../../domain/instant.ts';
import { numberInWords } from '../../../domain/number-words.ts';
import type { FigurePage as Page, FigureRow } from '../../../domain/protocol-market.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { paths } from '../../routes.ts';
import { createMarket, type FigureAsked } from '../../state/market.ts';
import { useModel, useSession } from '../../state/model.ts';
import { DeskScreen } from './desk-screen.tsx';
import { Downloads } from './downloads.tsx';
import { readFault } from '../../online/fault-in-words.ts';
import { figureFileRows, titleOf } from './figure-words.ts';
import { figureIn, useFilters } from './market-address.ts';
import { filtersInWords } from './market-filters.tsx';
import { Reading } from '../../online/reading.tsx';
import { useCouncil } from './use-council.ts';
import { useRead } from '../../online/use-read.ts';
import { WholeReturn } from './whole-return.tsx';

export function FigurePage() {
  const asked = figureIn(useLocation().query);
  const { linkTo } = useFilters();
  const { council } = useCouncil();
  if (asked !== undefined) return <Figure asked={asked} />;
  return (
    <DeskScreen title="There is no such figure">
      <p>
        The address may have been cut short. <a href={linkTo(council.id)}>Open the market picture</a> and choose the figure there.
      </p>
    </DeskScreen>
  );
}

function Figure({ asked }: { asked: FigureAsked }) {
  const { transport } = useModel();
  const { council } = useCouncil();
  const { filters, linkTo } = useFilters();
  const localities = useSession().returns.councils.value.find(({ id }) => id === council.id)?.localities ?? [];
  const market = createMarket(transport, council.id);
  const key = JSON.stringify([council.id, asked]);
  const view = useRead(() => market.figure(asked, 0), key);
  const [more, setMore] = useState<{ rows: FigureRow[]; next?: number | undefined; fault?: string }>();
  useEffect(() => setMore(undefined), [key, view.readAt]);

  const rows = [...(view.body?.rows ?? []), ...(more?.rows ?? [])];
  const next = more === undefined ? view.body?.next : more.next;
  const showMore = async (): Promise<void> => {
    const answer = await market.figure(asked, next ?? 0);
    if (answer.outcome !== 'ok') return setMore({ rows: more?.rows ?? [], next, fault: readFault(answer.outcome) });
    setMore({ rows: [...(more?.rows ?? []), ...answer.body.rows], next: answer.body.next });
  };
  const all = async (): Promise<Cell[][] | undefined> => {
    const found: FigureRow[] = [];
    for (let offset: number | undefined = 0; offset !== undefined;) {
      const answer: Awaited<ReturnType<typeof market.figure>> = await market.figure(asked, offset);
      if (answer.outcome !== 'ok') return undefined;
      found.push(...answer.body.rows);
      offset = answer.body.next;
    }
    return figureFileRows(found, asked);
  };
  const words = filtersInWords(filters, localities);
  return (
    <DeskScreen
      title={titleOf(asked)}
      back={{ href: linkTo(council.id), label: `${council.shortName}’s market` }}
      lead={
        view.body !== undefined && (
          <p>
            <b>{numberInWords(view.body.total)}</b> in the latest returns of {numberInWords(view.body.services)}{' '}
            {view.body.services === 1 ? 'service' : 'services'}
            {words === '' ? '' : ` (${words})`}, the largest first.
          </p>
        )
      }
    >
      {asked.kind === 'service-status' && (
        <p class="notice">Confidential: what services say of their own safety is for the council only.</p>
      )}
      <div class="row no-print">
        <Downloads name={`headroom-${council.id}-${asked.kind}-${asked.measure.replace('.', '-')}`} rows={all} />
      </div>
      <Reading view={view} again={view.again} />
      {view.body !== undefined && <Rows rows={rows} page={view.body} />}
      {more?.fault !== undefined && (
        <p class="notice" role="alert">
          {more.fault}
        </p>
      )}
      {next !== undefined && (
        <p>
          <button type="button" class="btn second" onClick={() => void showMore()}>
            Show more
          </button>
        </p>
      )}
    </DeskScreen>
  );
}

function Rows({ rows, page }: { rows: readonly FigureRow[]; page: Page }) {
  if (page.services === 0) return <p>No return stands behind this figure now.</p>;
  return (
    <ul class="cards">
      {rows.map((row) => (
        <Row key={row.receipt.id} row={row} />
      ))}
    </ul>
  );
}

function Row({ row: { organisationName, serviceName, submission, receipt, value, isStale } }: { row: FigureRow }) {
  const now = useModel().minute.value;
  return (
    <li class="card">
      <div class="row between">
        <h2>{serviceName}</h2>
        <b class="figure">{numberInWords(value)}</b>
      </div>
      <p>
        {returnInWords(submission)}
        {submission.unchangedFrom !== undefined && ' (confirmed unchanged)'}
      </p>
      <p class="row">
        <span class="soft">
          {organisationName !== serviceName && `${organisationName} · `}Observed {momentInWords(submission.observedAt, now)} by{' '}
          {receipt.sentBy.name} · received {momentInWords(receipt.receivedAt, now)} · <span class="nowrap">{receipt.reference}</span>
        </span>
        {isStale && <span class="tag warn">Older than a week</span>}
        {receipt.standing === 'overlapping' && <a href={`${paths.desk}/reporting`}>Two people reported within half an hour</a>}
      </p>
      <WholeReturn submission={submission} />
    </li>
  );
}
