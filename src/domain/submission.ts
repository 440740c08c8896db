/** What a device sends: one return (later also offers, questions, answers) under an id the device made. Never changed once made. */
import * as z from 'zod/mini';
import { HoursReturn } from './hours.ts';
import { OrganisationId, ServiceId, SubmissionId } from './id.ts';
import { Instant } from './instant.ts';
import { PlacesReturn } from './places.ts';
import type { ReturnKind } from './returns.ts';
import { ServiceStatus } from './service-status.ts';
import { VacanciesReturn } from './vacancies.ts';
import { WorkforceReturn } from './workforce.ts';

export const RETURN_BODIES = {
  vacancies: VacanciesReturn,
  hours: HoursReturn,
  places: PlacesReturn,
  workforce: WorkforceReturn,
  'service-status': ServiceStatus,
} as const satisfies Record<ReturnKind, z.ZodMiniType>;

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
  /** The submission this one corrects, and why: it stands for the same moment, and in its place. */
  replaces: z.optional(SubmissionId),
  replacesBecause: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  /** The submission whose figures this one confirms: "nothing has changed". */
  unchangedFrom: z.optional(SubmissionId),
};

export const Submission = z.discriminatedUnion('kind', [
  z.object({ ...envelope, kind: z.literal('vacancies'), body: RETURN_BODIES.vacancies }),
  z.object({ ...envelope, kind: z.literal('hours'), body: RETURN_BODIES.hours }),
  z.object({ ...envelope, kind: z.literal('places'), body: RETURN_BODIES.places }),
  z.object({ ...envelope, kind: z.literal('workforce'), body: RETURN_BODIES.workforce }),
  z.object({ ...envelope, kind: z.literal('service-status'), body: RETURN_BODIES['service-status'] }),
]);
export type Submission = z.infer<typeof Submission>;
