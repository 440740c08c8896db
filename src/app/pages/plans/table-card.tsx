/** A published table: a chart where it is a series, and every value a tap away. */
import { useState } from 'preact/hooks';
import type { FigureTable } from '../../../domain/figure.ts';
import { LineChart } from '../../components/line-chart.tsx';

const grouped = new Intl.NumberFormat('en-GB');

export function TableCard({ table }: { table: FigureTable }) {
  const [shown, setShown] = useState(false);
  const charted = table.rows.slice(0, 2);
  const canChart = table.columns.length > 4;
  const first = table.columns[0];
  const last = table.columns.at(-1);
  return (
    <section class="card">
      <div class="row between">
        <h2>{table.title}</h2>
        {canChart && (
          <button type="button" class="link-button no-print" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? 'Hide the table' : 'Show the table'}
          </button>
        )}
      </div>
      {canChart && (
        <LineChart
          lines={charted}
          labels={table.columns}
          summary={`${first} to ${last}: ${charted.map((row) => `${row.label} ${row.values[0]} to ${row.values.at(-1)}`).join('; ')}. The table holds every value.`}
        />
      )}
      {(shown || !canChart) && <FigureTableView table={table} turned={canChart} />}
      {table.period !== undefined && (
        <p class="soft">
          Unit: {table.unit}. For: {table.period}.
        </p>
      )}
      {table.note !== undefined && <p class="soft">{table.note}</p>}
    </section>
  );
}

/** @param turned a long series reads downwards, one date a line */
function FigureTableView({ table, turned }: { table: FigureTable; turned: boolean }) {
  const labels = table.rows.map((row) => row.label);
  const heads = turned ? labels : table.columns;
  const lines = turned
    ? table.columns.map((column, index) => ({ label: column, values: table.rows.map((row) => row.values[index] ?? null) }))
    : table.rows;
  return (
    <div class="scroll" role="region" aria-label={table.title} tabIndex={0}>
      <table>
        <caption class="govuk-visually-hidden">
          {table.title} ({table.unit})
        </caption>
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th key={head} scope="col" class="n">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.label}>
              <th scope="row" class={turned ? 'nowrap' : undefined}>
                {line.label}
              </th>
              {line.values.map((value, index) => (
                <td key={heads[index]} class="n">
                  {value === null ? <abbr title="Not shown in the source">–</abbr> : grouped.format(value).replace('-', '−')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
