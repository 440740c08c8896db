/** Many things asked for at once: pasted from a spreadsheet, or as a file; looked at before anything is published. */
import { useState } from 'preact/hooks';
import type { Council } from '../../../domain/council.ts';
import { csvFile } from '../../../domain/csv.ts';
import { DEMAND_HEADINGS, type DemandReading, readDemandRows } from '../../../domain/demand-rows.ts';
import { publishedDemand } from '../../../domain/demand.ts';
import type { ItemId } from '../../../domain/id.ts';
import { addDays, londonDate } from '../../../domain/instant.ts';
import { MOST_ASKS } from '../../../domain/protocol-asks.ts';
import { TextArea } from '../../components/field.tsx';
import { saveFile } from '../../components/save-file.ts';
import { readInWorker } from '../../spreadsheet/read-in-worker.ts';
import { createDeskAsks } from '../../state/desk-asks.ts';
import { useModel } from '../../state/model.ts';
import { DemandCard } from '../opportunities/demand-card.tsx';
import { changeFault } from '../../online/fault-in-words.ts';

const NO_FIT = { service: undefined, points: 0, free: undefined, isSameType: false, isInArea: false };

export interface DemandRowsProps {
  council: Council;
  onDone(says: string): Promise<void>;
  onStop(): void;
}

export function DemandRows({ council, onDone, onStop }: DemandRowsProps) {
  const model = useModel();
  const desk = createDeskAsks(model.transport);
  const today = londonDate(model.minute.value);
  const [text, setText] = useState('');
  const [reading, setReading] = useState<DemandReading & { ids: ItemId[] }>();
  const [fault, setFault] = useState<string>();

  const look = async (file: Blob): Promise<void> => {
    setFault(undefined);
    const table = await readInWorker(file, new AbortController().signal);
    if (table.outcome === 'refused') return setFault(table.message);
    const read = readDemandRows(table.rows, council, today);
    // Made now, so that a second press publishes nothing twice.
    setReading({ ...read, ids: read.demands.map(() => crypto.randomUUID() as ItemId) });
  };
  const publish = async ({ demands, ids }: NonNullable<typeof reading>): Promise<void> => {
    const answer = await desk.save(
      council.id,
      demands.map(({ demand }, index) => ({ id: ids[index]!, kind: 'demand' as const, ask: demand })),
    );
    if (answer.outcome === 'ok')
      return onDone(
        `${demands.length === 1 ? 'One row is' : `${demands.length} rows are`} published. Providers see them when they next connect.`,
      );
    setFault(changeFault(answer));
  };
  const template = (): void => {
    const example = ['Home care', council.localities[0]!.name, 14, 'hours', 1, 'Breakfast; Tea', '1', '', '', '', addDays(today, 5), ''];
    saveFile('headroom-ask-for-care.csv', 'text/csv', csvFile([DEMAND_HEADINGS, example]));
  };
  const isTooMuch = reading !== undefined && reading.demands.length > MOST_ASKS;
  return (
    <section class="card">
      <h2>Paste rows or choose a file</h2>
      <p>
        One row for each thing you ask for, with the columns’ names in the first row.{' '}
        <button type="button" class="link-button" onClick={template}>
          Download a template
        </button>
      </p>
      <TextArea id="rows" label="Rows copied from a spreadsheet" value={text} rows={6} onInput={setText} />
      <div class="row">
        <button type="button" class="btn second" disabled={text.trim() === ''} onClick={() => void look(new Blob([text]))}>
          Look at the rows
        </button>
        <label class="btn second">
          Choose a CSV or Excel file
          <input
            class="govuk-visually-hidden"
            type="file"
            accept=".csv,.xlsx,text/csv"
            onChange={(event) => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              if (file !== undefined) void look(file).finally(() => (input.value = ''));
            }}
          />
        </label>
        <button type="button" class="btn second" onClick={onStop}>
          Cancel
        </button>
      </div>
      {fault !== undefined && (
        <p class="notice" role="alert">
          {fault}
        </p>
      )}
      {reading !== undefined && reading.problems.length > 0 && (
        <div class="notice stack" role="alert">
          <p>
            <b>Nothing is published until every row is right.</b>
          </p>
          <ul class="bullets">
            {reading.problems.slice(0, 30).map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {isTooMuch && <p class="notice">At most {MOST_ASKS} rows at once.</p>}
      {reading !== undefined && reading.demands.length > 0 && (
        <>
          <h3>What providers will see</h3>
          <div class="cards" inert>
            {reading.demands.slice(0, 20).map(({ row, demand }, index) => (
              <DemandCard
                key={row}
                fitted={{ demand: publishedDemand(demand, reading.ids[index]!, council.id, 0, model.minute.value), fit: NO_FIT }}
              />
            ))}
          </div>
          {reading.problems.length === 0 && !isTooMuch && (
            <p>
              <button type="button" class="btn" onClick={() => void publish(reading)}>
                Publish {reading.demands.length === 1 ? 'this row' : `these ${reading.demands.length} rows`}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
