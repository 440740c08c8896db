/** The short reference of a receipt, worked out from its sequence number. */

/** Crockford's alphabet: no I, L, O or U to misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SPACE = 1n << 40n;
/** Odd, so that multiplying by it modulo 2⁴⁰ never sends two numbers to one; large, so that neighbours look nothing alike. */
const SPREAD = 0x9e3779b97fn;

/** A short reference for a sequence number: never the same for two. */
export function referenceOf(seq: number): string {
  let rest = (BigInt(seq) * SPREAD) % SPACE;
  let text = '';
  for (let i = 0; i < 8; i++) {
    text = ALPHABET[Number(rest % 32n)]! + text;
    rest /= 32n;
  }
  return `HR-${text.slice(0, 4)}-${text.slice(4)}`;
}
