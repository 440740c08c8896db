/** A sum of money that may be left out: pounds as typed, pence as kept. */
import { useState } from 'preact/hooks';
import { TextField } from '../../components/field.tsx';

interface MoneyFieldProps {
  id: string;
  label: string;
  hint?: string;
  pence: number | undefined;
  /** Begins the sentence that says what is wrong. */
  where: string;
  example: string;
  error: string | undefined;
  onChange(pence: number | undefined): void;
  /** Called with a sentence while what is typed is no sum of money: the return must not go with last time's instead. */
  onUnclear(message: string | undefined): void;
}

const MONEY = /^£?\s*(\d{1,4})(?:[.,](\d{1,2}))?$/;

export function MoneyField({ id, label, hint, pence, where, example, error, onChange, onUnclear }: MoneyFieldProps) {
  const [typed, setTyped] = useState(pence === undefined ? '' : (pence / 100).toFixed(2));
  const [unclear, setUnclear] = useState<string>();
  const type = (text: string): void => {
    setTyped(text);
    const money = MONEY.exec(text.trim());
    const isEmpty = text.trim() === '';
    const fault = isEmpty || money !== null ? undefined : `${where}: type pounds and pence, like ${example}, or leave it empty.`;
    setUnclear(fault);
    onUnclear(fault);
    if (isEmpty) onChange(undefined);
    else if (money !== null) onChange(Number(money[1]) * 100 + Number((money[2] ?? '').padEnd(2, '0')));
  };
  return (
    <TextField
      id={id}
      label={label}
      hint={hint}
      prefix="£"
      width={5}
      inputMode="decimal"
      autocomplete="off"
      value={typed}
      error={unclear ?? error}
      onInput={type}
    />
  );
}
