/** A PIN for a device that several people use. */
import { useState } from 'preact/hooks';
import { checkPin, PIN_LENGTH } from '../../../domain/pin.ts';
import { Form } from '../../components/form.tsx';
import type { Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';
import { useModel } from '../../state/model.ts';
import { removePin, setPin } from '../../state/pin.ts';
import { NEEDS_CONNECTION } from './needs-connection.ts';
import { PinField } from '../sign-in/pin-field.tsx';

const NONE = {};
/** Only for those with a PIN. */
const passkeyPart: Loader = async () => (await import('./passkey-part.tsx')).PasskeyPart;

export function PinCard() {
  const model = useModel();
  const { locking } = model;
  const [changing, setChanging] = useState(false);
  const [says, setSays] = useState<string>();
  const hasPin = locking.hasPin.value;
  const remove = async (): Promise<void> =>
    setSays((await removePin(model)) === 'offline' ? NEEDS_CONNECTION : 'The PIN has been taken off.');
  return (
    <section class="card">
      <h2>Several people on this device</h2>
      <p>
        {hasPin
          ? 'Your work is locked with your PIN: after five minutes without a touch, when Headroom is opened, and when you say so.'
          : 'With a PIN, only you can open what is yours on this device, and others can open theirs.'}
      </p>
      {changing ? (
        <ChoosePin
          onDone={(text) => {
            setChanging(false);
            setSays(text);
          }}
        />
      ) : (
        <div class="row">
          {hasPin && (
            <button type="button" class="btn" onClick={() => void locking.lock()}>
              Lock, or switch person
            </button>
          )}
          <button type="button" class="btn second" onClick={() => setChanging(true)}>
            {hasPin ? 'Change the PIN' : 'Set a PIN'}
          </button>
          {hasPin && (
            <button type="button" class="link-button" onClick={() => void remove()}>
              Take the PIN off
            </button>
          )}
        </div>
      )}
      {says !== undefined && (
        <p class="notice" role="status">
          {says}
        </p>
      )}
      {hasPin && !changing && <LazyPart load={passkeyPart} props={NONE} />}
    </section>
  );
}

function ChoosePin({ onDone }: { onDone(says: string | undefined): void }) {
  const model = useModel();
  const [pin, typePin] = useState('');
  const [again, typeAgain] = useState('');
  const [error, setError] = useState<{ at: 'new-pin' | 'pin-again'; message: string }>();
  const set = async (): Promise<void> => {
    const problem = checkPin(pin);
    if (problem !== undefined) return setError({ at: 'new-pin', message: problem.message });
    if (pin !== again) return setError({ at: 'pin-again', message: 'The two are not the same. Type the PIN again' });
    const outcome = await setPin(model, pin);
    if (outcome === 'offline') setError({ at: 'new-pin', message: NEEDS_CONNECTION });
    else onDone('Your PIN is set. If you forget it, sign in by e-mail.');
  };
  const errorAt = (at: string): string | undefined => (error?.at === at ? error.message : undefined);
  return (
    <Form class="cards" onSend={set}>
      <PinField id="new-pin" label={`New PIN, ${PIN_LENGTH} numbers`} value={pin} error={errorAt('new-pin')} onInput={typePin} />
      <PinField id="pin-again" label="The same again" value={again} error={errorAt('pin-again')} onInput={typeAgain} />
      <div class="row">
        <button class="btn">Set the PIN</button>
        <button type="button" class="btn second" onClick={() => onDone(undefined)}>
          Leave it
        </button>
      </div>
    </Form>
  );
}
