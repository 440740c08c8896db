/** A count with − and + around a number that can be typed. What is not a number is said so and never bent into one: the last good value stays. */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface StepperProps {
  id: string;
  /** What is counted, for those who cannot see where it stands: "General residential, occupied". */
  label: string;
  value: number;
  onChange(value: number): void;
  max?: number;
  /** 1 for counts, 0.5 for hours. */
  step?: 1 | 0.5;
  describedBy?: string | undefined;
  invalid?: boolean;
}

/** "1,000" is a thousand; "7,5" is seven and a half where halves are allowed. Undefined: not a number of this kind. */
export function parseCount(text: string, step: 1 | 0.5, max: number): number | undefined {
  const plain = text
    .trim()
    .replace(/,(?=\d{3}$)/, '')
    .replace(',', '.');
  const number = /^(\d+(\.\d)?)?$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isInteger(number / step) && number <= max ? number : undefined;
}

export function Stepper({ id, label, value, onChange, max = 9999, step = 1, describedBy, invalid = false }: StepperProps) {
  const [typed, setTyped] = useState(String(value));
  const [unclear, setUnclear] = useState(false);
  const focused = useRef(false);
  useEffect(() => {
    if (!focused.current) setTyped(String(value));
  }, [value]);

  const set = (next: number): void => {
    const kept = Math.min(max, Math.max(0, next));
    setUnclear(false);
    setTyped(String(kept));
    onChange(kept);
  };
  const type = (text: string): void => {
    setTyped(text);
    const count = parseCount(text, step, max);
    setUnclear(count === undefined);
    if (count !== undefined) onChange(count);
  };
  const leave = (): void => {
    focused.current = false;
    setTyped(String(value));
  };
  const hintId = `${id}-unclear`;
  return (
    <span class="stepper">
      <span class={`step${invalid || unclear ? ' error' : ''}`}>
        <button type="button" aria-label={`One fewer: ${label}`} aria-disabled={value <= 0} onClick={() => set(value - 1)}>
          −
        </button>
        <input
          id={id}
          aria-label={label}
          aria-describedby={[describedBy, unclear ? hintId : undefined].filter(Boolean).join(' ') || undefined}
          aria-invalid={invalid || unclear || undefined}
          inputMode={step === 1 ? 'numeric' : 'decimal'}
          autocomplete="off"
          maxLength={7}
          value={typed}
          onFocus={(event) => {
            focused.current = true;
            event.currentTarget.select();
          }}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={leave}
        />
        <button type="button" aria-label={`One more: ${label}`} aria-disabled={value >= max} onClick={() => set(value + 1)}>
          +
        </button>
      </span>
      {unclear && (
        <span id={hintId} class="unclear" role="alert">
          {step === 1 ? 'Type a whole number' : 'Type hours in halves, like 7.5'}. {value} is kept.
        </span>
      )}
    </span>
  );
}
