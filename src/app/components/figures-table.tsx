/** Figures in a table that scrolls sideways in its own frame, with the keyboard too. */
import type { ComponentChildren } from 'preact';

interface FiguresTableProps {
  title: string;
  /** Of the lines' names; none: the corner stays empty. */
  corner?: string;
  columns: readonly string[];
  /** Each line's name, unless a key is given, is its own. */
  lines: readonly { key?: string; label: string; cells: readonly ComponentChildren[] }[];
  /** The lines' names stay on one line: dates. */
  nowrap?: boolean;
  /** What the figures count, for those who hear the title. */
  unit?: string;
}

export function FiguresTable({ title, corner, columns, lines, nowrap = false, unit }: FiguresTableProps) {
  return (
    <div class="scroll" role="region" aria-label={`${title}, the table`} tabIndex={0}>
      <table>
        <caption class="govuk-visually-hidden">{unit === undefined ? title : `${title} (${unit})`}</caption>
        <thead>
          <tr>
            {corner === undefined ? <td /> : <th scope="col">{corner}</th>}
            {columns.map((column) => (
              <th key={column} scope="col" class="n">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, key = label, cells }) => (
            <tr key={key}>
              <th scope="row" class={nowrap ? 'nowrap' : undefined}>
                {label}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]} class="n">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
