/** Asking somebody in: an officer, a colleague of an organisation, or a whole organisation with its first service. What is asked of each, in words. */
import * as z from 'zod/mini';
import { type CouncilId, LocalityId, OrganisationId } from './id.ts';
import { Organisation } from './organisation.ts';
import type { Problem } from './problem.ts';
import { Service, ServiceType } from './service.ts';

export const INVITED_ROLES = {
  manager: 'Manager: sends reports and speaks for the organisation',
  reporter: 'Reporter: sends reports',
} as const;

const MOST = 120;
const text = z.string().check(z.maxLength(MOST));
const email = z.string().check(z.maxLength(254));

export const PersonInvitation = z.discriminatedUnion('role', [
  z.object({ role: z.literal('officer'), name: text, email }),
  z.object({ role: z.enum(['manager', 'reporter']), organisationId: OrganisationId, name: text, email }),
]);
export type PersonInvitation = z.infer<typeof PersonInvitation>;

/** By a manager, into their own organisation. */
export const ColleagueInvitation = z.object({ role: z.enum(['manager', 'reporter']), name: text, email });
export type ColleagueInvitation = z.infer<typeof ColleagueInvitation>;

export const OrganisationInvitation = z.object({
  name: text,
  kind: Organisation.shape.kind,
  cqcProviderId: z.optional(text),
  service: z.object({
    name: text,
    type: ServiceType,
    cqcLocationId: z.optional(text),
    registeredBeds: z.optional(z.int()),
    localityIds: z.array(LocalityId),
  }),
  manager: z.object({ name: text, email }),
});
export type OrganisationInvitation = z.infer<typeof OrganisationInvitation>;

const problem = (path: string, code: string, message: string): Problem => ({ path, code, message });
const isBlank = (words: string): boolean => words.trim() === '';

function checkPerson({ name, email: address }: { name: string; email: string }, at: string): Problem[] {
  return [
    ...(isBlank(name) ? [problem(`${at}name`, 'name-missing', 'Enter the person’s name')] : []),
    ...(z.email().safeParse(address.trim()).success
      ? []
      : [problem(`${at}email`, 'email-wrong', 'Enter an e-mail address in the right form, like name@example.org')]),
  ];
}

export const checkPersonInvitation = (invitation: { name: string; email: string }): Problem[] => checkPerson(invitation, '');

const CQC_NUMBER = /^[0-9]-[0-9]{8,12}$/;
const BEDS = [1, 1000] as const;
export const hasBeds = (type: ServiceType): boolean => type === 'care-home' || type === 'care-home-nursing';

export function checkOrganisationInvitation({ name, cqcProviderId, service, manager }: OrganisationInvitation): Problem[] {
  const numbers: [string, string | undefined, string][] = [
    ['cqcProviderId', cqcProviderId, 'CQC provider ID'],
    ['service.cqcLocationId', service.cqcLocationId, 'CQC location ID'],
  ];
  const beds = service.registeredBeds;
  return [
    ...(isBlank(name) ? [problem('name', 'name-missing', 'Enter the organisation’s name')] : []),
    ...(isBlank(service.name) ? [problem('service.name', 'name-missing', 'Enter the service’s name')] : []),
    ...numbers.flatMap(([path, value, what]) =>
      value === undefined || CQC_NUMBER.test(value.trim())
        ? []
        : [problem(path, 'cqc-number-wrong', `Enter the ${what} as CQC writes it, like 1-123456789, or leave it empty`)],
    ),
    ...(hasBeds(service.type) && (beds === undefined || beds < BEDS[0] || beds > BEDS[1])
      ? [problem('service.registeredBeds', 'beds-wrong', 'Enter the number of registered beds, from 1 to 1,000')]
      : []),
    ...(service.localityIds.length === 0 ? [problem('service.localityIds', 'area-missing', 'Choose where the service works')] : []),
    ...checkPerson(manager, 'manager.'),
  ];
}

/** An id from a name: "St Mary's Care Ltd" gives "st-mary-s-care-ltd"; with a number when that is taken. */
export function idFromName(name: string, isTaken: (id: string) => boolean): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  const base = plain === '' ? 'organisation' : plain;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!isTaken(id)) return id;
  }
}

/** The organisation and service an invitation asks for, once it has passed its check. */
export function invitedOrganisation(
  invitation: OrganisationInvitation,
  councilId: CouncilId,
  isTaken: (id: string) => boolean,
): { organisation: Organisation; service: Service } {
  const { name, kind, cqcProviderId, service } = invitation;
  const id = idFromName(name, isTaken);
  const beds = hasBeds(service.type);
  return {
    organisation: Organisation.parse({
      id,
      name: name.trim(),
      kind,
      ...(cqcProviderId === undefined ? {} : { cqcProviderId: cqcProviderId.trim() }),
    }),
    service: Service.parse({
      id: `${id}.${idFromName(service.name, () => false)}`.slice(0, 80),
      organisationId: id,
      name: service.name.trim(),
      type: service.type,
      ...(service.cqcLocationId === undefined ? {} : { cqcLocationId: service.cqcLocationId.trim() }),
      councilIds: [councilId],
      localityIds: service.localityIds,
      ...(beds ? { registeredBeds: service.registeredBeds } : {}),
      careCategories: beds ? [service.type === 'care-home' ? 'general-residential' : 'general-nursing'] : [],
      frameworkCouncilIds: [],
    }),
  };
}
