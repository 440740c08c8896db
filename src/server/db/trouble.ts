/** Failures of a database that pass: busy, full, or not there just now. Nothing was kept, and the same request may work in a minute. */

const SQLITE = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|PROTOCOL|NOMEM)/;
/** Classes 08 (connection), 53 (resources: disk full, too many connections), 57P (shutting down), 58 (its disk); 40001 and 40P01 (give way), 55P03 (locked). */
const POSTGRES = /^(08|53|57P|58)\w+$|^(40001|40P01|55P03|25006)$/;
const NETWORK = /^(ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
/** What pg says without a code. */
const WORDS = /^Connection terminated|^timeout exceeded when trying to connect|not queryable|^Client was closed|^Query read timeout/;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');

export const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY');

export function isTrouble(error: unknown): boolean {
  const code = codeOf(error);
  return SQLITE.test(code) || POSTGRES.test(code) || NETWORK.test(code) || (error instanceof Error && WORDS.test(error.message));
}
