/** How this person wants to be reminded, loaded with the settings page. */
import * as z from 'zod/mini';
import { API } from '../../domain/protocol.ts';
import { Preferences, PushKey } from '../../domain/protocol-reminders.ts';
import type { Transport } from '../../device/sync/transport.ts';

export type PushOutcome = 'on' | 'refused' | 'not-here' | 'offline';

export async function loadPreferences(transport: Transport): Promise<Preferences | undefined> {
  const answer = await transport.get(`${API}/preferences`, Preferences);
  return answer.outcome === 'ok' ? answer.body : undefined;
}

export const savePreferences = async (transport: Transport, preferences: Preferences): Promise<boolean> =>
  (await transport.put(`${API}/preferences`, preferences, z.unknown())).outcome === 'ok';

/** Asks the browser's leave and tells the server where this browser takes messages. Call it from a click: browsers ask for one. */
export async function switchPushOn(transport: Transport): Promise<PushOutcome> {
  if (!('PushManager' in window) || !('serviceWorker' in navigator)) return 'not-here';
  if ((await Notification.requestPermission()) !== 'granted') return 'refused';
  const key = await transport.get(`${API}/push/key`, PushKey);
  if (key.outcome !== 'ok') return 'offline';
  try {
    const registration = await navigator.serviceWorker.ready;
    const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key.body.publicKey });
    const { endpoint, keys } = subscription.toJSON();
    const answer = await transport.post(`${API}/push/subscriptions`, { endpoint, keys }, z.unknown());
    return answer.outcome === 'ok' ? 'on' : 'offline';
  } catch {
    return 'not-here'; // the browser has no push service, or cannot reach it
  }
}

export async function switchPushOff(transport: Transport): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const subscription = await registration?.pushManager?.getSubscription();
  if (subscription === null || subscription === undefined) return;
  await transport.post(`${API}/push/subscriptions/remove`, { endpoint: subscription.endpoint }, z.unknown());
  await subscription.unsubscribe();
}
