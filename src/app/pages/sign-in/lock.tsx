/** Asks for the PIN of whoever left the device, and lets another person of this device in instead. */
import { useState } from 'preact/hooks';
import { timeInWords } from '../../../domain/instant.ts';
import { PIN_LENGTH } from '../../../domain/pin.ts';
import type { Account } from '../../../domain/person.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Page } from '../../components/page.tsx';
import { useModel } from '../../state/model.ts';
import { unlock } from '../../state/pin.ts';
import { PeopleHere } from './people-here.tsx';
import { PinField } from './pin-field.tsx';

export function LockPage({ account, onSignIn }: { account: Account; onSignIn(): void }) {
  const model = useModel();
  const [pin, setPin] = useState('');
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    const unlocked = await unlock(model, pin);
    setBusy(false);
    if (unlocked.outcome === 'unlocked') return;
    setPin('');
    setAttempt(attempt + 1);
    setError(
      unlocked.outcome === 'wrong' ? 'That is not the PIN. Try again' : `Too many wrong tries. Try again at ${timeInWords(unlocked.until)}`,
    );
  };
  return (
    <Page title={`Locked: ${account.person.name}`} failed={error !== undefined} lead={<p>Nothing is lost. Type your PIN to go on.</p>}>
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
        <button type="button" class="link-button" onClick={onSignIn}>
          I have forgotten it: sign in by e-mail
        </button>
      </Form>
      <PeopleHere except={account.person.id} />
    </Page>
  );
}
