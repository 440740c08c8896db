/** The bar that stays in sight under a form: the sum, whether it is kept, and the next step. */
import type { ComponentChildren } from 'preact';
import type { Keeping } from '../../state/editing.ts';
import { KeepingLine } from '../../keeping-line.tsx';

interface SumBarProps {
  children: ComponentChildren;
  keeping: Keeping;
  /** A draft stands: something was typed, on this visit or before. */
  touched: boolean;
  /** There are figures from last time. */
  hasLast: boolean;
  next: string;
  onNext(): void;
}

export function SumBar({ children, keeping, touched, hasLast, next, onNext }: SumBarProps) {
  return (
    <div class="sum">
      <div>
        {children}
        <br />
        <KeepingLine keeping={keeping} touched={touched} otherwise={hasLast ? 'Last time’s figures' : 'Nothing typed yet'} />
      </div>
      <button type="button" class="btn" onClick={onNext}>
        {next}
      </button>
    </div>
  );
}
