/** A passkey beside the PIN, for whoever has one that only they can use. */
import { useEffect, useState } from 'preact/hooks';
import { useModel, useSession } from '../../state/model.ts';
import { addPasskey, canHavePasskeys, removePasskey } from '../../state/passkey.ts';
import { NEEDS_CONNECTION } from './needs-connection.ts';

const SAYS = {
  added: 'Your passkey is set.',
  offline: NEEDS_CONNECTION,
  'called-off': 'No passkey was made. Your PIN goes on as before.',
  'not-able': 'This passkey, or this browser, cannot keep a key. You can delete it again; your PIN goes on as before.',
};

export function PasskeyPart() {
  const model = useModel();
  const { person } = useSession().account;
  const [isSet, setIsSet] = useState<boolean>();
  const [busy, setBusy] = useState(false);
  const [says, setSays] = useState<string>();
  useEffect(() => void model.device.lockOf(person.id).then((lock) => setIsSet(lock?.byPasskey !== undefined)), [model, person.id]);
  const add = async (): Promise<void> => {
    setBusy(true);
    setSays(undefined);
    const outcome = await addPasskey(model);
    setBusy(false);
    setSays(SAYS[outcome]);
    if (outcome === 'added') setIsSet(true);
  };
  const remove = async (): Promise<void> => {
    await removePasskey(model);
    setIsSet(false);
    setSays('Your passkey opens nothing here any more. You can delete it where you keep it.');
  };
  if (!canHavePasskeys() || isSet === undefined) return null;
  return (
    <>
      <h3>Passkey</h3>
      <p>
        {isSet
          ? 'Your passkey opens your work, and so does your PIN.'
          : 'A passkey opens your work without typing: a security key, your phone, or this device’s fingerprint or face. Whoever can use it can open your work: on a device that others unlock too, take a security key or your phone.'}
      </p>
      {isSet ? (
        <button type="button" class="link-button" onClick={() => void remove()}>
          Stop using the passkey
        </button>
      ) : (
        <button type="button" class="btn second" disabled={busy} onClick={() => void add()}>
          {busy ? 'Follow what the browser says…' : 'Use a passkey'}
        </button>
      )}
      <p role="status">{says}</p>
    </>
  );
}
