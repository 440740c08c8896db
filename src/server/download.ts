/** Sends a file a piece at a time, so that years of rows never stand in memory at once. */
import type { Context } from 'hono';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const;

export function download(c: Context, name: string, body: AsyncIterable<string> | Uint8Array<ArrayBuffer>): Response {
  c.header('content-type', TYPES[name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES]);
  c.header('content-disposition', `attachment; filename="${name}"`);
  return c.body(body instanceof Uint8Array ? body : ReadableStream.from(body).pipeThrough(new TextEncoderStream()));
}
