/** Seals what the server keeps for one person, so that a copy of the database without the server's secret tells nothing of it. */
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
/** What NIST SP 800-38D recommends; with random ones a key is good for 2³² messages, and a person writes a few thousand. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Sealer {
  /** @param place where it will lie: sealed text that was moved to another place does not open */
  seal(text: string, place: string): string;
  /** Undefined when it was not sealed here: under another secret, for somebody else, in another place. */
  open(sealed: string, place: string): string | undefined;
}

/** @param purpose whose, and what for: each has a key of its own (HKDF, RFC 5869) */
export function sealerFor(secret: string, purpose: string, randomBytes: (size: number) => Uint8Array): Sealer {
  const key = Buffer.from(hkdfSync('sha256', secret, 'headroom', purpose, 32));
  return {
    seal: (text, place) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(place));
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
    },
    open: (sealed, place) => {
      const bytes = Buffer.from(sealed, 'base64');
      if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(place));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
