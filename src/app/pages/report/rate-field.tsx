/** What the service charges for an hour in one area. */
import { useState } from 'preact/hooks';
import type { AreaHours } from '../../../domain/hours.ts';
import { TextField } from '../../components/field.tsx';

/** Pounds as typed; pence as kept. What is not a sum of money yet is left on the screen and not kept. */
export function RateField(props: {
  area: AreaHours;
  id: string;
  where: string;
  error: string | undefined;
  onChange(area: AreaHours): void;
}) {
  const { area, id, where, error, onChange } = props;
  const kept = area.ratePence === undefined ? '' : (area.ratePence / 100).toFixed(2);
  const [typed, setTyped] = useState({ localityId: area.localityId, text: kept });
  const text = typed.localityId === area.localityId ? typed.text : kept;
  const unclear = text.trim() !== '' && !/^\s*£?\s*\d{1,3}(\.\d{1,2})?\s*$/.test(text);
  const type = (next: string): void => {
    setTyped({ localityId: area.localityId, text: next });
    const { ratePence: _rate, ...rest } = area;
    const pounds = Number(next.replace('£', '').trim());
    if (next.trim() === '') onChange(rest);
    else if (Number.isFinite(pounds) && pounds < 1000) onChange({ ...rest, ratePence: Math.round(pounds * 100) });
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
      value={text}
      error={unclear ? 'Type pounds and pence, like 21.50' : error}
      onInput={type}
    />
  );
}
