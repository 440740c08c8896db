/** What is large, the same for everybody, and can be fetched again. */
const BULK_KINDS: readonly string[] = ['notice', 'table', 'intention', 'contradiction', 'document'];
export const isBulk = (kind: string): boolean => BULK_KINDS.includes(kind);
