/** Who runs services: a group, a single home or agency, a micro-provider, a voluntary body. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { OrganisationId } from './id.ts';

export const ORGANISATION_KINDS = {
  single: 'One home or agency',
  group: 'Group of homes or agencies',
  'micro-provider': 'Micro-provider (one to five people)',
  voluntary: 'Voluntary or community organisation',
} as const;

export const Organisation = z.object({
  id: OrganisationId,
  name: z.string(),
  kind: codeOf(ORGANISATION_KINDS),
  /** CQC provider id, where the organisation must register. */
  cqcProviderId: z.optional(z.string().check(z.regex(/^[0-9]-[0-9]{8,12}$/))),
  /** Made up for the demonstration. */
  fictional: z.optional(z.boolean()),
});
export type Organisation = z.infer<typeof Organisation>;
