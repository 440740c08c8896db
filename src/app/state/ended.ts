/** The commands of somebody whose account has ended: loaded for them only. */
import * as z from 'zod/mini';
import { forgetPerson } from '../../device/store/forget-person.ts';
import { API } from '../../domain/protocol.ts';
import type { Model } from './model.ts';

/** Clears everything of theirs from this device. The app must be started anew afterwards. */
export async function clearEnded({ session, device, transport }: Model): Promise<void> {
  const now = session.value;
  if (now === null || now === undefined || !now.ended.value) return;
  await now.close();
  await forgetPerson(device, now.account.person.id);
  await transport.post(`${API}/sign-out`, {}, z.unknown());
}
