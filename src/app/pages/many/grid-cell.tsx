/** One number of the grid. What is not a number is said so and never bent into one: the last good value stays. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { parseCount } from '../../components/stepper.tsx';

interface GridCellProps {
  id: string;
  /** Everything it is, for those who cannot see where it stands. */
  label: string;
  /** Shown above it where there are no columns. */
  short: string;
  value: number;
  line: number;
  column: string;
  invalid: boolean;
  describedBy: string;
  onChange(value: number): void;
}

export function GridCell({ id, label, short, value, line, column, invalid, describedBy, onChange }: GridCellProps) {
  const [typed, setTyped] = useState<string>();
  const before = useRef(value);
  const unclear = typed !== undefined && parseCount(typed, 1, 9999) === undefined;
  useEffect(() => setTyped((text) => (text === undefined || parseCount(text, 1, 9999) === value ? text : undefined)), [value]);
  const type = (text: string): void => {
    setTyped(text);
    const count = text.trim() === '' ? undefined : parseCount(text, 1, 9999);
    if (count !== undefined) onChange(count);
  };
  return (
    <label class="cell">
      <span class="cell-name" aria-hidden="true">
        {short}
      </span>
      <input
        id={id}
        class={invalid || unclear ? 'error' : undefined}
        aria-label={label}
        aria-describedby={unclear ? `${id}-unclear` : describedBy}
        aria-invalid={invalid || unclear || undefined}
        data-line={line}
        data-column={column}
        inputMode="numeric"
        autocomplete="off"
        maxLength={7}
        value={typed ?? value}
        onFocus={(event) => {
          before.current = value;
          event.currentTarget.select();
        }}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setTyped(undefined);
          onChange(before.current);
        }}
        onBlur={() => setTyped(undefined)}
      />
      {unclear && (
        <span id={`${id}-unclear`} class="unclear" role="alert">
          Type a whole number. {value} is kept.
        </span>
      )}
    </label>
  );
}
