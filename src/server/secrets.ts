/** Tokens and codes: how they are made, and the hashes that are all the database ever sees of them. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** 256 bits, which nobody guesses; so a plain hash of it is enough. */
export const newToken = (randomBytes: (size: number) => Uint8Array): string => Buffer.from(randomBytes(32)).toString('base64url');
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** For what can be guessed (a code, an e-mail address): without the server's secret the hash gives nothing away. */
export const keyedHash = (secret: string, purpose: string, text: string): string =>
  createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url');

export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Six digits from 48 random bits: one code is likelier than another by less than one part in a hundred million. */
export const newCode = (randomBytes: (size: number) => Uint8Array): string =>
  String(Buffer.from(randomBytes(6)).readUIntBE(0, 6) % 1_000_000).padStart(6, '0');

/** A submission's fingerprint: what the receipt shows, in hex as people expect to see one. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');
