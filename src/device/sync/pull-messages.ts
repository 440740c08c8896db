/** What the page and the thread that reads the whole feed say to each other. */
import type { PersonId } from '../../domain/id.ts';
import type { Progress } from './push.ts';

export interface ToPull {
  personId: PersonId;
  hasUnread: boolean;
}

export type FromPull =
  | { says: 'read'; share: number }
  | { says: 'server-time'; epochMs: number }
  | { says: 'fault'; where: string; name: string }
  /** Undefined: storage or the thread itself failed. */
  | { says: 'over'; progress: Progress | undefined };
