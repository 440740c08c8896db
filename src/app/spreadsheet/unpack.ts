/** Unpacks an .xlsx (a zip) up to a limit, whatever the zip says its sizes are, and packs it again without compression. */
import { zipSync } from 'fflate';

/** A workbook of 10,000 rows is about 5 MB unpacked. */
const MAX_UNPACKED = 20_000_000;
const MAX_FILES = 500;

export type Unpacked =
  { outcome: 'unpacked'; zip: Uint8Array<ArrayBuffer>; files: Record<string, Uint8Array> } | { outcome: 'not-a-zip' | 'too-large' };

interface Entry {
  name: string;
  method: number;
  /** Where its bytes lie. */
  from: number;
  to: number;
}

/** From the zip's central directory (APPNOTE 4.3.12 and 4.3.16). Undefined: there is none that makes sense. */
function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < count;) {
    if (view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({ name, method: view.getUint16(at + 10, true), from, to: from + view.getUint32(at + 20, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Undefined: longer than `room`. */
async function inflate(packed: Uint8Array<ArrayBuffer>, room: number): Promise<Uint8Array | undefined> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > room) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Unpacked> {
  try {
    const entries = entriesOf(bytes);
    if (entries === undefined) return { outcome: 'not-a-zip' };
    if (entries.length > MAX_FILES) return { outcome: 'too-large' };
    const files: Record<string, Uint8Array> = {};
    let room = MAX_UNPACKED;
    for (const { name, method, from, to } of entries) {
      if (!/\.(xml|rels)$/.test(name)) continue; // pictures and macros are of no use here
      const packed = bytes.slice(from, to);
      const whole = method === 0 ? packed : await inflate(packed, room);
      if (whole === undefined || whole.length > room) return { outcome: 'too-large' };
      room -= whole.length;
      files[name] = whole;
    }
    return { outcome: 'unpacked', zip: zipSync(files, { level: 0 }) as Uint8Array<ArrayBuffer>, files };
  } catch {
    return { outcome: 'not-a-zip' }; // it ends in the middle, or its bytes make no sense
  }
}
