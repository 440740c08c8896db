/** Reads a file in a thread of its own: a workbook of 5,000 rows takes a second or more, and the page must not stand still. */
import { readTable } from './read-file.ts';

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void readTable(data).then((table) => (postMessage as (message: unknown) => void)(table));
});
