/** Which version of a draft one has seen: the device and the server both say it with this text. */
import type { KeptDraft } from './protocol-safety.ts';
import { canonicalJson } from './canonical-json.ts';

/** Its moment and its words: two devices may type in the same millisecond, and a clock may step back. */
export const versionOf = ({ updatedAt, draft }: Pick<KeptDraft, 'updatedAt' | 'draft'>): string =>
  `${updatedAt} ${draft === undefined ? 'gone' : sumOf(canonicalJson(draft))}`;

/** 53 bits of cyrb53: enough to tell one person's own words apart; nobody has anything to gain from two that are alike. */
function sumOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
}
