/** What is large, the same for everybody, and can be fetched again. */
import { LIBRARY_KINDS } from '../../domain/feed.ts';

export const BULK_KINDS = LIBRARY_KINDS;
export const isBulk = (kind: string): boolean => (BULK_KINDS as readonly string[]).includes(kind);
