/** When and how Headroom reminds of a report that is due. */
import { useEffect, useState } from 'preact/hooks';
import type { Preferences } from '../../../domain/protocol-reminders.ts';
import { Choices, Select } from '../../components/field.tsx';
import { useModel } from '../../state/model.ts';
import { loadPreferences, type PushOutcome, savePreferences, switchPushOff, switchPushOn } from '../../state/reminders.ts';
import { NEEDS_CONNECTION } from './needs-connection.ts';

const EMAIL: Record<Preferences['email'], string> = {
  deadlines: 'When a report is about to be late, or a council answers',
  'daily-digest': 'Once a day, what is due and what is new',
  off: 'No e-mail',
};
const PUSH_SAYS: Record<Exclude<PushOutcome, 'on'>, string> = {
  refused: 'The browser has been told not to show messages. Allow them for Headroom in the browser’s settings.',
  'not-here': 'This browser takes no messages. E-mail reminders still work.',
  offline: NEEDS_CONNECTION,
};
const hours = Object.fromEntries(
  Array.from({ length: 24 }, (_, hour) => [
    `${String(hour).padStart(2, '0')}:00`,
    hour === 0 ? 'midnight' : hour === 12 ? 'midday' : `${hour % 12 || 12}${hour < 12 ? 'am' : 'pm'}`,
  ]),
);

export function RemindersCard() {
  const { transport } = useModel();
  const [preferences, setPreferences] = useState<Preferences>();
  const [says, setSays] = useState<string>();
  useEffect(() => void loadPreferences(transport).then(setPreferences), []);
  if (preferences === undefined)
    return (
      <section class="card">
        <h2>Reminders</h2>
        <p>To see or change your reminders, open this page with a connection.</p>
      </section>
    );
  const save = async (next: Preferences): Promise<void> => {
    setPreferences(next);
    setSays((await savePreferences(transport, next)) ? 'Saved.' : 'Not saved: there is no connection. Try again when you have a signal.');
  };
  const push = async (on: boolean): Promise<void> => {
    const outcome = on ? await switchPushOn(transport) : await switchPushOff(transport).then(() => undefined);
    if (on && outcome !== 'on') setSays(PUSH_SAYS[outcome ?? 'offline']);
    else await save({ ...preferences, push: on });
  };
  return (
    <section class="card">
      <h2>Reminders</h2>
      <Choices
        name="email-reminders"
        label="By e-mail"
        options={EMAIL}
        chosen={[preferences.email]}
        onChange={([email]) => email !== undefined && void save({ ...preferences, email })}
      />
      <Choices
        name="push-reminders"
        several
        label="On this device"
        options={{ on: 'Show a message for that, and when care is wanted where you work' }}
        chosen={preferences.push ? ['on'] : []}
        onChange={(chosen) => void push(chosen.length > 0)}
      />
      <div class="two">
        <Select
          id="quiet-from"
          label="Nothing from"
          value={preferences.quietFrom}
          empty="Choose an hour"
          options={hours}
          onChange={(quietFrom) => quietFrom !== '' && void save({ ...preferences, quietFrom })}
        />
        <Select
          id="quiet-to"
          label="until"
          value={preferences.quietTo}
          empty="Choose an hour"
          options={hours}
          onChange={(quietTo) => quietTo !== '' && void save({ ...preferences, quietTo })}
        />
      </div>
      {says !== undefined && (
        <p class="notice" role="status">
          {says}
        </p>
      )}
    </section>
  );
}
