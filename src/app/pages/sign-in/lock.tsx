/** Asks for the PIN of whoever left the device, and lets another person of this device in instead. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { timeInWords } from '../../../domain/instant.ts';
import { PIN_LENGTH } from '../../../domain/pin.ts';
import type { Account } from '../../../domain/person.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Page } from '../../components/page.tsx';
import { useModel } from '../../state/model.ts';
import { unlockWithPasskey } from '../../state/passkey.ts';
import { unlock } from '../../state/pin.ts';
import { PeopleHere } from './people-here.tsx';
import { PinField } from './pin-field.tsx';

export function LockPage({ account, onSignIn }: { account: Account; onSignIn(): void }) {
  const model = useModel();
  const [pin, setPin] = useState('');
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [hasPasskey, setHasPasskey] = useState(false);
  /** The browser asks for the passkey: meanwhile the PIN can be typed. */
  const asking = useRef<AbortController | undefined>(undefined);
  const { id } = account.person;
  useEffect(() => void model.device.lockOf(id).then((lock) => setHasPasskey(lock?.byPasskey !== undefined)), [model, id]);
  useEffect(() => () => asking.current?.abort(), [id]);
  const fail = (message: string): void => {
    setAttempt(attempt + 1);
    setError(message);
  };
  const open = async (): Promise<void> => {
    asking.current?.abort();
    setBusy(true);
    const unlocked = await unlock(model, pin);
    setBusy(false);
    if (unlocked.outcome === 'unlocked') return;
    setPin('');
    fail(
      unlocked.outcome === 'wrong' ? 'That is not the PIN. Try again' : `Too many wrong tries. Try again at ${timeInWords(unlocked.until)}`,
    );
  };
  const openWithPasskey = async (): Promise<void> => {
    asking.current?.abort();
    asking.current = new AbortController();
    const outcome = await unlockWithPasskey(model, asking.current.signal);
    if (outcome === 'called-off') fail('The passkey did not open it. Try again, or type your PIN');
  };
  return (
    <Page
      title={`Locked: ${account.person.name}`}
      failed={error !== undefined}
      lead={<p>Nothing is lost. {hasPasskey ? 'Use your passkey or type your PIN' : 'Type your PIN'} to go on.</p>}
    >
      <ErrorSummary attempt={attempt} errors={error === undefined ? [] : [{ fieldId: 'pin', message: error }]} />
      <Form
        class="card"
        onSend={() => {
          if (pin.length === PIN_LENGTH) void open();
          else setError(`Type the ${PIN_LENGTH} numbers of your PIN`);
        }}
      >
        <PinField id="pin" label="Your PIN" value={pin} error={error} onInput={setPin} />
        <button class="btn" disabled={busy}>
          {busy ? 'Opening…' : 'Open'}
        </button>
        {hasPasskey && (
          <button type="button" class="btn second" disabled={busy} onClick={() => void openWithPasskey()}>
            Open with your passkey
          </button>
        )}
        <button type="button" class="link-button" onClick={onSignIn}>
          I have forgotten it: sign in by e-mail
        </button>
      </Form>
      <PeopleHere except={account.person.id} />
    </Page>
  );
}
