/** The lock on a person's data: each of its three keys opens it, and no other does. */
import { describe, expect, it } from 'vitest';
import { addPasskeyTo, makeLock, openWithPasskey, openWithPin, openWithServerKey } from '../../src/device/store/lock.ts';

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const [dataKey, serverKey, secret] = [randomBytes(32), randomBytes(32), randomBytes(32)];
const byPin = () => makeLock({ personId: 'asha', pin: '739152', dataKey, serverKey, randomBytes, iterations: 10 });

describe('a lock', () => {
  it('is opened by the PIN, and by what the server gives', async () => {
    const lock = await byPin();
    expect([await openWithPin(lock, '739152'), await openWithServerKey(lock, serverKey)]).toEqual([dataKey, dataKey]);
    expect([await openWithPin(lock, '739153'), await openWithServerKey(lock, secret)]).toEqual([undefined, undefined]);
    expect(await openWithPasskey(lock, secret)).toBeUndefined();
  });
  it('with a passkey is opened by its secret too, which it does not hold', async () => {
    const made = { id: randomBytes(16), salt: randomBytes(32), secret };
    const lock = await addPasskeyTo(await byPin(), dataKey, made, randomBytes);
    expect([await openWithPasskey(lock, secret), await openWithPin(lock, '739152')]).toEqual([dataKey, dataKey]);
    expect(await openWithPasskey(lock, serverKey)).toBeUndefined();
    const held = Object.values(lock.byPasskey!).map((bytes) => bytes.toString());
    expect([held.includes(secret.toString()), held.includes(dataKey.toString())]).toEqual([false, false]);
  });
});
