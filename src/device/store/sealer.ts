/**
 * Encrypts one person's records. Loaded only for people with a PIN.
 * Synchronous on purpose: an IndexedDB transaction ends when anything but its own requests is waited for, which rules WebCrypto out.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { managedNonce } from '@noble/ciphers/utils.js';
import type { Sealer } from './sealed-records.ts';

/** @param key 32 bytes */
export function createSealer(key: Uint8Array): Sealer {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const cipher = managedNonce(xchacha20poly1305); // a random 24-byte nonce in front of each record
  return {
    seal: (value) => cipher(key).encrypt(encoder.encode(JSON.stringify(value))),
    open: (bytes) => JSON.parse(decoder.decode(cipher(key).decrypt(bytes))) as unknown,
  };
}
