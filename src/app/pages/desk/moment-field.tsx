/** A day and a time of it in London, typed: until when something can be done. */
import {
  addMs,
  epochMsOf,
  HOUR_MS,
  type Instant,
  type LocalDate,
  londonDate,
  londonHour,
  startOfLondonDay,
} from '../../../domain/instant.ts';
import { Select, TextField } from '../../components/field.tsx';

export interface MomentAsTyped {
  day: string;
  /** "12:00" */
  time: string;
}

const MINUTE_MS = 60_000;
const TIMES: Record<string, string> = {
  '09:00': '9am',
  '12:00': 'midday',
  '14:00': '2pm',
  '16:00': '4pm',
  '17:00': '5pm',
  '23:59': '11:59pm',
};
const two = (count: number): string => String(count).padStart(2, '0');

export const momentAsTyped = (at: Instant | undefined): MomentAsTyped =>
  at === undefined
    ? { day: '', time: '12:00' }
    : { day: londonDate(at), time: `${two(londonHour(at))}:${two(Math.floor(epochMsOf(at) / MINUTE_MS) % 60)}` };

export function readMoment({ day, time }: MomentAsTyped): Instant | undefined {
  const [hour = 12, minute = 0] = time.split(':').map(Number);
  return day === '' ? undefined : addMs(startOfLondonDay(day as LocalDate), hour * HOUR_MS + minute * MINUTE_MS);
}

interface MomentFieldProps {
  id: string;
  label: string;
  value: MomentAsTyped;
  error: string | undefined;
  onChange(value: MomentAsTyped): void;
}

export function MomentField({ id, label, value, error, onChange }: MomentFieldProps) {
  const times = value.time in TIMES ? TIMES : { ...TIMES, [value.time]: value.time };
  return (
    <div class="row">
      <TextField id={id} type="date" label={label} value={value.day} error={error} onInput={(day) => onChange({ ...value, day })} />
      {value.day !== '' && (
        <Select
          id={`${id}-time`}
          label="At"
          value={value.time}
          empty="Choose"
          options={times}
          onChange={(time) => onChange({ ...value, time: time === '' ? '12:00' : time })}
        />
      )}
    </div>
  );
}
