/** What is large, the same for everybody, and can be fetched again. */
import { LIBRARY_KINDS } from '../../domain/feed.ts';

export const isBulk = (kind: string): boolean => (LIBRARY_KINDS as readonly string[]).includes(kind);
