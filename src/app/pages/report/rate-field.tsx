/** What the service charges for an hour in one area: pounds as typed, pence as kept. */
import { useState } from 'preact/hooks';
import type { AreaHours } from '../../../domain/hours.ts';
import { TextField } from '../../components/field.tsx';

interface RateFieldProps {
  area: AreaHours;
  id: string;
  where: string;
  error: string | undefined;
  onChange(area: AreaHours): void;
  /** Called with a sentence while what is typed is no sum of money: the return must not go with last time's rate instead. */
  onUnclear(message: string | undefined): void;
}

const MONEY = /^£?\s*(\d{1,3})(?:[.,](\d{1,2}))?$/;

export function RateField({ area, id, where, error, onChange, onUnclear }: RateFieldProps) {
  const kept = area.ratePence === undefined ? '' : (area.ratePence / 100).toFixed(2);
  const [typed, setTyped] = useState(kept);
  const [unclear, setUnclear] = useState<string>();
  const type = (text: string): void => {
    setTyped(text);
    const { ratePence: _rate, ...rest } = area;
    const money = MONEY.exec(text.trim());
    const fault =
      text.trim() === '' || money !== null ? undefined : `${where}: type your rate in pounds and pence, like 21.50, or leave it empty.`;
    setUnclear(fault);
    onUnclear(fault);
    if (text.trim() === '') onChange(rest);
    else if (money !== null) onChange({ ...rest, ratePence: Number(money[1]) * 100 + Number((money[2] ?? '').padEnd(2, '0')) });
  };
  return (
    <TextField
      id={id}
      label={`Your rate in ${where}, an hour`}
      hint="Leave it empty if you would rather not say."
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
