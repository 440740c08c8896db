/** What an organisation's managers do about its people: read and changed on the server, kept nowhere. */
import * as z from 'zod/mini';
import type { ColleagueInvitation } from '../../domain/invitation.ts';
import { API } from '../../domain/protocol.ts';
import { type ColleagueRemoval, Colleagues, type SessionEnd } from '../../domain/protocol-people.ts';
import type { Transport } from '../../device/sync/transport.ts';

export function colleaguesOf(transport: Transport, organisationId: string) {
  const at = `${API}/organisations/${encodeURIComponent(organisationId)}/people`;
  const post = (path: string, body: unknown) => transport.post(`${at}/${path}`, body, z.unknown());
  return {
    load: () => transport.get(at, Colleagues),
    invite: (invitation: ColleagueInvitation) => post('invite', invitation),
    remove: (removal: ColleagueRemoval) => post('remove', removal),
    endSession: (end: SessionEnd) => post('sessions/end', end),
  };
}
