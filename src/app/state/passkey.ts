/**
 * A passkey in place of the PIN: what it gives for a salt (WebAuthn Level 3, extension `prf`) opens the lock, with no server.
 * It signs nobody in, so nothing of it is sent anywhere; the PIN stays beside it.
 */
import type { Account } from '../../domain/person.ts';
import { addPasskeyTo, openWithPasskey, type PasskeySecret } from '../../device/store/lock.ts';
import type { Model } from './model.ts';
import { enterWith, keyByServer } from './pin.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export const canHavePasskeys = (): boolean => 'PublicKeyCredential' in globalThis && 'credentials' in navigator;

/** The secret of a credential's answer: where one is made, most passkeys give none yet. */
function secretOf(credential: PublicKeyCredential): Bytes | undefined {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (first === undefined) return undefined;
  return first instanceof ArrayBuffer
    ? new Uint8Array(first)
    : new Uint8Array(first.buffer as ArrayBuffer, first.byteOffset, first.byteLength);
}

/** Undefined: nobody was recognised, it was called off, or there is no such passkey here. The browser does not say which. */
const orCalledOff = async (asking: Promise<Credential | null>): Promise<PublicKeyCredential | undefined> => {
  try {
    return (await asking) as PublicKeyCredential;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
};

async function ask(id: Bytes, salt: Bytes, randomBytes: Model['randomBytes'], signal?: AbortSignal): Promise<Bytes | undefined> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: randomBytes(32), // nobody checks the signature
    allowCredentials: [{ type: 'public-key', id }],
    userVerification: 'required', // another choice would give another secret
    extensions: { prf: { eval: { first: salt } } },
  };
  const found = await orCalledOff(navigator.credentials.get({ publicKey, ...(signal !== undefined && { signal }) }));
  return found === undefined ? undefined : secretOf(found);
}

async function make({ person }: Account, randomBytes: Model['randomBytes']): Promise<PasskeySecret | 'called-off' | 'not-able'> {
  const salt = randomBytes(32);
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: randomBytes(32),
    rp: { name: 'Headroom' },
    // One of its own for each device: a passkey of the same user would take the place of the one on another device.
    user: { id: randomBytes(16), name: person.email, displayName: person.name },
    pubKeyCredParams: [
      { type: 'public-key', alg: -7 },
      { type: 'public-key', alg: -257 },
    ],
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    extensions: { prf: { eval: { first: salt } } },
  };
  const made = await orCalledOff(navigator.credentials.create({ publicKey }));
  if (made === undefined) return 'called-off';
  if (made.getClientExtensionResults().prf?.enabled !== true) return 'not-able';
  const id = new Uint8Array(made.rawId);
  const secret = secretOf(made) ?? (await ask(id, salt, randomBytes));
  return secret === undefined ? 'called-off' : { id, salt, secret };
}

/** For somebody with a PIN. Needs a connection once, as setting that did. */
export async function addPasskey({
  device,
  session,
  transport,
  randomBytes,
}: Model): Promise<'added' | 'offline' | 'called-off' | 'not-able'> {
  const account = session.value?.account;
  const held = account === undefined ? undefined : await device.lockOf(account.person.id);
  const key = held === undefined ? undefined : await keyByServer(held, transport);
  if (account === undefined || held === undefined || key === undefined) return 'offline';
  const made = await make(account, randomBytes);
  if (typeof made === 'string') return made;
  await device.saveLock(await addPasskeyTo(held, key, made, randomBytes));
  return 'added';
}

export async function removePasskey({ device, session }: Model): Promise<void> {
  const account = session.value?.account;
  const held = account === undefined ? undefined : await device.lockOf(account.person.id);
  if (held === undefined) return;
  const { byPasskey: _, ...lock } = held;
  await device.saveLock(lock);
}

/**
 * Opens the work of whoever the lock screen asks for.
 * @param signal calls it off, as when the PIN is typed instead: a browser may wait for a passkey for minutes
 */
export async function unlockWithPasskey(model: Model, signal: AbortSignal): Promise<'unlocked' | 'called-off' | 'aborted'> {
  const account = model.locking.locked.value;
  const held = account === undefined ? undefined : await model.device.lockOf(account.person.id);
  if (account === undefined || held?.byPasskey === undefined) return 'called-off';
  const secret = await ask(held.byPasskey.id, held.byPasskey.salt, model.randomBytes, signal);
  const key = secret === undefined ? undefined : await openWithPasskey(held, secret);
  if (signal.aborted) return 'aborted';
  if (key === undefined) return 'called-off';
  await enterWith(model, account, held, key);
  return 'unlocked';
}
