/** Who is signed in and what each of their hats lets them do. */
import * as z from 'zod/mini';
import { CouncilId, OrganisationId, PersonId } from './id.ts';

export const Person = z.object({
  id: PersonId,
  name: z.string(),
  email: z.email(),
});
export type Person = z.infer<typeof Person>;

/** A manager also runs the organisation's account; a reporter sends returns; an officer reads for a council. */
export const Membership = z.discriminatedUnion('role', [
  z.object({ role: z.literal('manager'), organisationId: OrganisationId }),
  z.object({ role: z.literal('reporter'), organisationId: OrganisationId }),
  z.object({ role: z.literal('officer'), councilId: CouncilId }),
]);
export type Membership = z.infer<typeof Membership>;

export const Account = z.object({ person: Person, memberships: z.array(Membership) });
export type Account = z.infer<typeof Account>;

/** Organisations this person reports for. */
export const organisationIdsOf = (account: Account): OrganisationId[] =>
  account.memberships.flatMap((membership) => (membership.role === 'officer' ? [] : [membership.organisationId]));
/** Councils this person reads for. */
export const councilIdsOf = (account: Account): CouncilId[] =>
  account.memberships.flatMap((membership) => (membership.role === 'officer' ? [membership.councilId] : []));
