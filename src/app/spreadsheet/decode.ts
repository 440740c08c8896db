/** Bytes of a text file as text, whichever way a spreadsheet wrote them. */

/** Undefined: it is not text. */
export function decode(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = bytes.subarray(0, 4000);
  const zeros = start.filter((byte) => byte === 0).length;
  // UTF-16 without its mark: every other byte of plain English is zero.
  if (zeros > start.length / 3) return new TextDecoder(start[0] === 0 ? 'utf-16be' : 'utf-16le').decode(bytes);
  if (zeros > 0) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // takes a byte-order mark off
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // what Excel in Britain writes as "CSV"
  }
}
