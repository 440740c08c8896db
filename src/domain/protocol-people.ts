/** Messages of the desk about people: who may sign in, on what, and taking that away. */
import * as z from 'zod/mini';
import { OrganisationId, PersonId } from './id.ts';
import { Instant } from './instant.ts';
import { Organisation } from './organisation.ts';

export const DeskSession = z.object({
  /** Names it to end it; tells nothing of its token. */
  id: z.string(),
  /** "Firefox on Windows". */
  device: z.string(),
  startedAt: z.optional(Instant),
  /** To the day. */
  usedAt: Instant,
  isThisOne: z.boolean(),
});
export type DeskSession = z.infer<typeof DeskSession>;

export const DeskPerson = z.object({
  id: PersonId,
  name: z.string(),
  email: z.string(),
  role: z.enum(['officer', 'manager', 'reporter']),
  isYou: z.boolean(),
  sessions: z.array(DeskSession),
});
export type DeskPerson = z.infer<typeof DeskPerson>;

export const DeskOrganisation = z.object({
  organisation: Organisation,
  /** Names of those this council reads. */
  services: z.array(z.string()),
  people: z.array(DeskPerson),
  /** Other councils read its services too: whoever is let in there sees what is theirs, so no one council lets people in. */
  otherCouncils: z.array(z.string()),
});
export type DeskOrganisation = z.infer<typeof DeskOrganisation>;

export const DeskPeople = z.object({ officers: z.array(DeskPerson), organisations: z.array(DeskOrganisation) });
export type DeskPeople = z.infer<typeof DeskPeople>;

/** Those of one organisation, for its managers. */
export const Colleagues = z.object({ people: z.array(DeskPerson) });
export type Colleagues = z.infer<typeof Colleagues>;

export const ColleagueRemoval = z.object({ personId: PersonId });
export type ColleagueRemoval = z.infer<typeof ColleagueRemoval>;

/** Without an organisation: the role of officer. */
export const RoleRemoval = z.object({ personId: PersonId, organisationId: z.optional(OrganisationId) });
export type RoleRemoval = z.infer<typeof RoleRemoval>;

/** Without a session: all of them. */
export const SessionEnd = z.object({ personId: PersonId, sessionId: z.optional(z.string()) });
export type SessionEnd = z.infer<typeof SessionEnd>;
