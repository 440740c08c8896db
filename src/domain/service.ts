/** What a return is about: one home, one agency branch, one scheme. Our own id is its identity; a CQC location id can change. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { CareCategory } from './care-category.ts';
import { CouncilId, LocalityId, OrganisationId, ServiceId } from './id.ts';
import { LocalDate } from './instant.ts';

/** Service types with their ASC-WDS main-service code (null: ASC-WDS has none). */
export const SERVICE_TYPES = {
  'care-home-nursing': { name: 'Care home with nursing', ascWdsCode: 1 },
  'care-home': { name: 'Care home', ascWdsCode: 2 },
  'home-care': { name: 'Home care', ascWdsCode: 8 },
  reablement: { name: 'Reablement', ascWdsCode: 8 },
  'live-in-care': { name: 'Live-in care', ascWdsCode: 73 },
  'extra-care': { name: 'Extra care', ascWdsCode: 54 },
  'supported-living': { name: 'Supported living', ascWdsCode: 55 },
  'shared-lives': { name: 'Shared Lives', ascWdsCode: 17 },
  'day-opportunities': { name: 'Day opportunities', ascWdsCode: 6 },
  'community-support': { name: 'Community support and outreach', ascWdsCode: 15 },
  'short-breaks': { name: 'Short breaks', ascWdsCode: 14 },
  'carers-support': { name: 'Carers support', ascWdsCode: 13 },
  'micro-enterprise': { name: 'Personal assistant or micro-enterprise', ascWdsCode: null },
} as const;
export const ServiceType = codeOf(SERVICE_TYPES);
export type ServiceType = z.infer<typeof ServiceType>;

export const CQC_RATINGS = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate', 'Not yet rated'] as const;

export const Service = z.object({
  id: ServiceId,
  organisationId: OrganisationId,
  name: z.string(),
  type: ServiceType,
  /** Absent: not required to register. */
  cqcLocationId: z.optional(z.string().check(z.regex(/^[0-9]-[0-9]{8,12}$/))),
  cqcRating: z.optional(z.object({ rating: z.enum(CQC_RATINGS), on: LocalDate })),
  /** Councils that read this service's returns. */
  councilIds: z.array(CouncilId),
  localityIds: z.array(LocalityId),
  registeredBeds: z.optional(z.int().check(z.positive())),
  /** Kinds of bed this home has, in the order its manager wants them. */
  careCategories: z.array(CareCategory),
  /** Councils whose home-care framework it is on. */
  frameworkCouncilIds: z.array(CouncilId),
});
export type Service = z.infer<typeof Service>;
