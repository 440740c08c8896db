/** A count with − and + around a number that can be typed. Emptied while typing, it counts as nothing until the field is left. */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface StepperProps {
  id: string;
  /** What is counted, for those who cannot see where it stands: "General residential, occupied". */
  label: string;
  value: number;
  onChange(value: number): void;
  max?: number;
  step?: number;
  describedBy?: string | undefined;
  invalid?: boolean;
}

export function Stepper({ id, label, value, onChange, max = 9999, step = 1, describedBy, invalid = false }: StepperProps) {
  const [typed, setTyped] = useState(String(value));
  const focused = useRef(false);
  useEffect(() => {
    if (!focused.current) setTyped(String(value));
  }, [value]);

  const set = (next: number): void => {
    const kept = Math.min(max, Math.max(0, next));
    setTyped(String(kept));
    onChange(kept);
  };
  const type = (text: string): void => {
    const clean = text.replace(',', '.').replace(step === 1 ? /[^0-9]/g : /[^0-9.]/g, '');
    setTyped(clean);
    const number = Number(clean);
    if (Number.isFinite(number)) onChange(Math.min(max, Math.round(number / step) * step));
  };
  const leave = (): void => {
    focused.current = false;
    setTyped(String(value));
  };
  return (
    <span class={`step${invalid ? ' error' : ''}`}>
      <button type="button" aria-label={`One fewer: ${label}`} aria-disabled={value <= 0} onClick={() => set(value - 1)}>
        −
      </button>
      <input
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        inputMode={step === 1 ? 'numeric' : 'decimal'}
        autocomplete="off"
        maxLength={6}
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
  );
}
