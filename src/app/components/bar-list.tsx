/** A bar for each row, its label and value as text: names of any length wrap, and nobody needs to see the bars. */
import type { ComponentChildren } from 'preact';

export interface Bar {
  label: string;
  /** Null: held back by the source. */
  value: number | null;
  words: ComponentChildren;
}

export function BarList({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values) - low || 1;
  const at = (value: number): number => ((value - low) / span) * 100;
  return (
    <ul class="bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.label}>
          <span>{bar.label}</span>
          <b>{bar.words}</b>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="track" width="100" height="10" />
            {bar.value !== null && (
              <rect
                class="shade-1"
                x={at(Math.min(0, bar.value))}
                width={Math.max(0.5, at(Math.max(0, bar.value)) - at(Math.min(0, bar.value)))}
                height="10"
              />
            )}
          </svg>
        </li>
      ))}
    </ul>
  );
}
