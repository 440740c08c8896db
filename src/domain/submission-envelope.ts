/** What makes a submission of either family arrive exactly once, with a receipt. */
import * as z from 'zod/mini';
import { OrganisationId, SubmissionId } from './id.ts';
import { Instant } from './instant.ts';

export const envelope = {
  id: SubmissionId,
  /** Version of the body's schema. The server takes every version it ever published. */
  schemaVersion: z.literal(1),
  organisationId: OrganisationId,
  /** When the person pressed send, by the device's clock. */
  savedAt: Instant,
};
