/** A PIN: numbers, hidden, and nothing for the browser to remember. */
import { PIN_LENGTH } from '../../../domain/pin.ts';
import { TextField } from '../../components/field.tsx';

interface PinFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  error: string | undefined;
  onInput(pin: string): void;
}

export function PinField({ onInput, ...rest }: PinFieldProps) {
  return (
    <TextField
      {...rest}
      type="password"
      inputMode="numeric"
      autocomplete="off"
      width={10}
      maxLength={PIN_LENGTH}
      onInput={(text) => onInput(text.replace(/\D/g, ''))}
    />
  );
}
