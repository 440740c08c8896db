/** What is large, the same for everybody, and can be fetched again. */
export const BULK_KINDS = ['notice', 'table', 'intention', 'contradiction', 'document'] as const;
export const isBulk = (kind: string): boolean => (BULK_KINDS as readonly string[]).includes(kind);
