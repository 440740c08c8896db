/** Lines over time, drawn for the width of a phone and labelled on the line. The table with every value belongs beside it. */
export interface Line {
  label: string;
  values: readonly (number | null)[];
}

const WIDTH = 328;
const HEIGHT = 190;
const TOP = 24;
const BOTTOM = 160;

/** @param labels the first and last are printed below */
export function LineChart({ lines, labels, summary }: { lines: readonly Line[]; labels: readonly string[]; summary: string }) {
  const known = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const high = Math.max(...known);
  const low = Math.min(...known);
  const x = (index: number): number => 4 + (index / Math.max(1, labels.length - 1)) * (WIDTH - 8);
  const y = (value: number): number => BOTTOM - ((value - low) / Math.max(1, high - low)) * (BOTTOM - TOP - 20);
  /** A gap in the figures breaks the line instead of bridging it. */
  const path = (values: Line['values']): string =>
    values
      .map((value, index) => {
        if (value === null) return '';
        const from = index === 0 || values[index - 1] === null ? 'M' : 'L';
        return `${from}${x(index).toFixed(1)},${y(value).toFixed(1)}`;
      })
      .join(' ');
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
      {[TOP, (TOP + BOTTOM) / 2, BOTTOM].map((at) => (
        <path key={at} d={`M4 ${at}H${WIDTH - 4}`} stroke="var(--line)" />
      ))}
      {lines.map((line, index) => {
        // Above the highest point that the words would cover.
        const labelY =
          Math.min(...line.values.slice(0, Math.ceil(labels.length * 0.55)).flatMap((value) => (value === null ? [] : [y(value)]))) - 8;
        const first = line.values.find((value) => value !== null) ?? low;
        const last = line.values.findLast((value) => value !== null) ?? low;
        return (
          <g key={line.label}>
            <path d={path(line.values)} class={`line-${index + 1}`} fill="none" stroke-width="3" />
            <text x="4" y={labelY}>{`${line.label} ${first}`}</text>
            <text x={WIDTH - 4} y={y(last) - 10} text-anchor="end" font-weight="bold">
              {last}
            </text>
          </g>
        );
      })}
      <text x="4" y={HEIGHT - 6} fill="var(--ink-soft)">
        {labels[0]}
      </text>
      <text x={WIDTH - 4} y={HEIGHT - 6} text-anchor="end" fill="var(--ink-soft)">
        {labels.at(-1)}
      </text>
    </svg>
  );
}
