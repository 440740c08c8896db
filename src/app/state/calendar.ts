/** The address of this person's calendar of due dates, loaded with the settings page. */
import * as z from 'zod/mini';
import { API } from '../../domain/protocol.ts';
import { CalendarAddress } from '../../domain/protocol-calendar.ts';
import type { Transport } from '../../device/sync/transport.ts';

/** Undefined: there is no connection. */
export async function loadCalendar(transport: Transport): Promise<CalendarAddress | undefined> {
  const answer = await transport.get(`${API}/calendar`, CalendarAddress);
  return answer.outcome === 'ok' ? answer.body : undefined;
}

/** Makes an address; one that was there before is nobody's from then on. */
export async function makeCalendar(transport: Transport): Promise<CalendarAddress | undefined> {
  const answer = await transport.post(`${API}/calendar`, {}, CalendarAddress);
  return answer.outcome === 'ok' ? answer.body : undefined;
}

export const removeCalendar = async (transport: Transport): Promise<CalendarAddress | undefined> =>
  (await transport.post(`${API}/calendar/remove`, {}, z.unknown())).outcome === 'ok' ? {} : undefined;
