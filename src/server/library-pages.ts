/** What councils publish to everybody, in pages that are the same for everybody: read and compressed once, however many devices start from nothing. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Db } from './db/tables.ts';
import { head, libraryHistory, parseCursor } from './feed-cursor.ts';
import { entryJson, libraryQuery, pageJson } from './feed-page.ts';
import { PUBLIC } from './publish.ts';

const compress = promisify(gzip);
/** Fifty thousand notices; some 40 MB. */
const MOST_PAGES = 100;

export class LibraryPages {
  /** Of which history and up to which number these are. */
  #of = '';
  readonly #pages = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  /** @returns a page compressed, and the number of the history's newest line for everybody */
  async page(db: Db, cursor: string | undefined, limit: number): Promise<Uint8Array<ArrayBuffer>> {
    const history = libraryHistory((await head(db)).history);
    const last = await lastPublic(db);
    const of = `${history}.${last}`;
    if (this.#of !== of) {
      this.#of = of;
      this.#pages.clear();
    }
    const known = parseCursor(cursor, history);
    const reset = cursor !== undefined && (known === undefined || known > last);
    const after = known === undefined || reset ? 0 : known;
    const key = `${after} ${limit} ${reset}`;
    const held = this.#pages.get(key);
    if (held !== undefined) return held;
    const made = makePage(db, history, { after, limit, last, reset });
    if (this.#pages.size >= MOST_PAGES) this.#pages.delete(this.#pages.keys().next().value!);
    this.#pages.set(key, made);
    made.catch(() => this.#pages.delete(key));
    return made;
  }
}

interface Wanted {
  after: number;
  limit: number;
  last: number;
  reset: boolean;
}

/** At the end the cursor steps over what else was published to everybody. */
async function makePage(db: Db, history: string, { after, limit, last, reset }: Wanted): Promise<Uint8Array<ArrayBuffer>> {
  const rows = (await libraryQuery(after, limit + 1).execute(db)).rows;
  const more = rows.length > limit;
  const page = rows.slice(0, limit);
  const entries = page.filter((row) => after > 0 || row.json !== null).map(entryJson);
  const end = more ? page.at(-1)!.seq : Math.max(last, page.at(-1)?.seq ?? 0);
  return new Uint8Array(await compress(pageJson({ entries, cursor: `${history}.${end}`, more, last, reset })));
}

async function lastPublic(db: Db): Promise<number> {
  const found = await sql<{ last: number | null }>`select max(seq) as last from feed where audience = ${PUBLIC}`.execute(db);
  return found.rows[0]!.last ?? 0;
}
