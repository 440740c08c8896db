/** What officers do about people: read and changed on the server, kept nowhere. */
import * as z from 'zod/mini';
import type { OrganisationInvitation, PersonInvitation } from '../../domain/invitation.ts';
import { API } from '../../domain/protocol.ts';
import { DeskPeople, type RoleRemoval, type SessionEnd } from '../../domain/protocol-people.ts';
import type { Answer, Transport } from '../../device/sync/transport.ts';

export interface DeskOfPeople {
  load(): Promise<Answer<DeskPeople>>;
  invite(invitation: PersonInvitation): Promise<Answer<unknown>>;
  addOrganisation(invitation: OrganisationInvitation): Promise<Answer<unknown>>;
  remove(removal: RoleRemoval): Promise<Answer<unknown>>;
  endSession(end: SessionEnd): Promise<Answer<unknown>>;
}

export function deskOfPeople(transport: Transport, councilId: string): DeskOfPeople {
  const at = `${API}/desk/${encodeURIComponent(councilId)}/people`;
  const post = (path: string, body: unknown): Promise<Answer<unknown>> => transport.post(`${at}/${path}`, body, z.unknown());
  return {
    load: () => transport.get(at, DeskPeople),
    invite: (invitation) => post('invite', invitation),
    addOrganisation: (invitation) => post('organisations', invitation),
    remove: (removal) => post('remove', removal),
    endSession: (end) => post('sessions/end', end),
  };
}
