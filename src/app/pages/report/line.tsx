/** A count's name at the left, its stepper at the right, and above both what is wrong with it. */
import type { ComponentChildren } from 'preact';
import { ErrorMessage } from '../../components/error-summary.tsx';

interface LineProps {
  label: string;
  id: string;
  error?: string | undefined;
  children: ComponentChildren;
}

export function Line({ label, id, error, children }: LineProps) {
  return (
    <div>
      {error !== undefined && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}
