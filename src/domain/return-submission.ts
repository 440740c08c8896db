/** A return of a service: one of the two families of submissions. */
import * as z from 'zod/mini';
import { HoursReturn } from './hours.ts';
import { ServiceId, SubmissionId } from './id.ts';
import { Instant } from './instant.ts';
import { PlacesReturn } from './places.ts';
import type { ReturnKind } from './returns.ts';
import { ServiceStatus } from './service-status.ts';
import { envelope } from './submission-envelope.ts';
import { VacanciesReturn } from './vacancies.ts';
import { WorkforceReturn } from './workforce.ts';

export const RETURN_BODIES = {
  vacancies: VacanciesReturn,
  hours: HoursReturn,
  places: PlacesReturn,
  workforce: WorkforceReturn,
  'service-status': ServiceStatus,
} as const satisfies Record<ReturnKind, z.ZodMiniType>;

const ofReturn = {
  ...envelope,
  serviceId: ServiceId,
  /** When the figures were true, by the device's clock. */
  observedAt: Instant,
  /** The submission this one corrects, and why: it stands for the same moment, and in its place. */
  replaces: z.optional(SubmissionId),
  replacesBecause: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  /** The submission whose figures this one confirms: "nothing has changed". */
  unchangedFrom: z.optional(SubmissionId),
};

export const ReturnSubmission = z.discriminatedUnion('kind', [
  z.object({ ...ofReturn, kind: z.literal('vacancies'), body: RETURN_BODIES.vacancies }),
  z.object({ ...ofReturn, kind: z.literal('hours'), body: RETURN_BODIES.hours }),
  z.object({ ...ofReturn, kind: z.literal('places'), body: RETURN_BODIES.places }),
  z.object({ ...ofReturn, kind: z.literal('workforce'), body: RETURN_BODIES.workforce }),
  z.object({ ...ofReturn, kind: z.literal('service-status'), body: RETURN_BODIES['service-status'] }),
]);
export type ReturnSubmission = z.infer<typeof ReturnSubmission>;
