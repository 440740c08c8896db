/** The lock on a person's data: a random key that seals the records, itself wrapped by their PIN, by what the server can give back, and by a passkey if they have one. */

/** Stored beside the account. Without the PIN or the server's word it opens nothing. */
export interface Lock {
  personId: string;
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
  byPin: Wrapped;
  /** By the key that the server gives a person who has signed in: the way back in for a forgotten PIN. */
  byServer: Wrapped;
  /** Made on this device. `salt` is what the passkey is asked the secret for. */
  byPasskey?: Wrapped & { id: Uint8Array<ArrayBuffer>; salt: Uint8Array<ArrayBuffer> };
  /** Present: the PIN has been taken off, and this opens the records without one. */
  openKey?: Uint8Array<ArrayBuffer>;
  wrongTries: number;
  /** Milliseconds since 1970 before which no PIN is tried. */
  notBefore: number;
}
/** What a passkey gives each time its owner is recognised (WebAuthn's extension `prf`), and how it is asked for again. */
export interface PasskeySecret {
  id: Uint8Array<ArrayBuffer>;
  salt: Uint8Array<ArrayBuffer>;
  /** 32 bytes. */
  secret: Uint8Array<ArrayBuffer>;
}
interface Wrapped {
  iv: Uint8Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}

/** OWASP's figure for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;

type RandomBytes = (count: number) => Uint8Array<ArrayBuffer>;

async function keyFromPin(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
const keyFromServer = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

async function keyFromPasskey(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode('headroom lock') };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function wrap(key: CryptoKey, dataKey: Uint8Array<ArrayBuffer>, randomBytes: RandomBytes): Promise<Wrapped> {
  const iv = randomBytes(12);
  return { iv, bytes: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, dataKey)) };
}
async function unwrap(key: CryptoKey, { iv, bytes }: Wrapped): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes));
  } catch {
    return undefined; // the tag does not fit: another key
  }
}

/** @param serverKey 32 bytes that the server gives this person only */
export async function makeLock(parts: {
  personId: string;
  pin: string;
  dataKey: Uint8Array<ArrayBuffer>;
  serverKey: Uint8Array<ArrayBuffer>;
  randomBytes: RandomBytes;
  iterations?: number;
}): Promise<Lock> {
  const { personId, pin, dataKey, serverKey, randomBytes, iterations = ITERATIONS } = parts;
  const salt = randomBytes(16);
  return {
    personId,
    salt,
    iterations,
    byPin: await wrap(await keyFromPin(pin, salt, iterations), dataKey, randomBytes),
    byServer: await wrap(await keyFromServer(serverKey), dataKey, randomBytes),
    wrongTries: 0,
    notBefore: 0,
  };
}

/** The data key, or undefined for a wrong PIN. */
export const openWithPin = async (lock: Lock, pin: string): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  unwrap(await keyFromPin(pin, lock.salt, lock.iterations), lock.byPin);
export const openWithServerKey = async (lock: Lock, serverKey: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  unwrap(await keyFromServer(serverKey), lock.byServer);

export async function addPasskeyTo(
  lock: Lock,
  dataKey: Uint8Array<ArrayBuffer>,
  { id, salt, secret }: PasskeySecret,
  randomBytes: RandomBytes,
): Promise<Lock> {
  return { ...lock, byPasskey: { id, salt, ...(await wrap(await keyFromPasskey(secret), dataKey, randomBytes)) } };
}
export const openWithPasskey = async (lock: Lock, secret: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  lock.byPasskey === undefined ? undefined : unwrap(await keyFromPasskey(secret), lock.byPasskey);
