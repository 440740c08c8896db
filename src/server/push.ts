/** Sends one push message to one browser, through the push service it subscribed with (RFC 8030, encrypted by RFC 8291). */
import type { PushMessage, PushSubscriptionRequest } from '../domain/protocol-reminders.ts';
import type { PushKeys } from './push-keys.ts';

/** `gone`: the browser unsubscribed, or is no more. */
export type PushOutcome = 'sent' | 'gone' | 'failed';
export type SendPush = (to: PushSubscriptionRequest, message: PushMessage) => Promise<PushOutcome>;

/** A tablet that is switched on again the next day need not hear of yesterday. */
const KEPT_SECONDS = 86_400;
const PATIENCE_MS = 10_000;
const GONE = [404, 410];

/** @param contact who answers for this server, as push services ask: an https: address or mailto: */
export const pushSender =
  (keys: PushKeys, contact: string): SendPush =>
  async (to, message) => {
    try {
      const { default: webPush } = await import('web-push');
      const { endpoint, headers, body, method } = webPush.generateRequestDetails(to, JSON.stringify(message), {
        vapidDetails: { subject: contact, ...keys },
        TTL: KEPT_SECONDS,
        urgency: 'normal',
      });
      const response = await fetch(endpoint, {
        method,
        headers: headers as Record<string, string>,
        body: new Uint8Array(body),
        redirect: 'manual', // where a subscription may point is decided when it is made
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await response.body?.cancel();
      return response.ok ? 'sent' : GONE.includes(response.status) ? 'gone' : 'failed';
    } catch {
      return 'failed';
    }
  };
