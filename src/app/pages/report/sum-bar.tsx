/** The bar that stays in sight under a form: the sum, whether it is kept, and the next step. */
import type { ComponentChildren } from 'preact';
import type { Keeping } from '../../state/editor.ts';
import { KeepingLine } from './keeping-line.tsx';

interface SumBarProps {
  children: ComponentChildren;
  keeping: Keeping;
  /** Something was typed on this visit, or there are no figures from last time. */
  touched: boolean;
  onCheck(): void;
}

export function SumBar({ children, keeping, touched, onCheck }: SumBarProps) {
  return (
    <div class="sum">
      <div>
        {children}
        <br />
        <KeepingLine keeping={keeping} touched={touched} />
      </div>
      <button type="button" class="btn" onClick={onCheck}>
        Check and send
      </button>
    </div>
  );
}
