/** What a device sends: one return (later also offers, questions, answers) under an id the device made. Never changed once made. */
import * as z from 'zod/mini';
import { HoursReturn } from './hours.ts';
import { OrganisationId, ServiceId, SubmissionId } from './id.ts';
import { Instant } from './instant.ts';
import { VacanciesReturn } from './vacancies.ts';

const envelope = {
  id: SubmissionId,
  /** Version of the body's schema. The server takes every version it ever published. */
  schemaVersion: z.literal(1),
  organisationId: OrganisationId,
  serviceId: ServiceId,
  /** When the figures were true, by the device's clock. */
  observedAt: Instant,
  /** When the person pressed send, by the device's clock. */
  savedAt: Instant,
  /** The submission this one corrects. */
  replaces: z.optional(SubmissionId),
  /** The submission whose figures this one confirms: "nothing has changed". */
  unchangedFrom: z.optional(SubmissionId),
};

export const Submission = z.discriminatedUnion('kind', [
  z.object({ ...envelope, kind: z.literal('vacancies'), body: VacanciesReturn }),
  z.object({ ...envelope, kind: z.literal('hours'), body: HoursReturn }),
]);
export type Submission = z.infer<typeof Submission>;

/** The text whose SHA-256 is a submission's fingerprint: JSON with the keys sorted, so that order never matters. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => (item === undefined ? 'null' : canonicalJson(item))).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}
