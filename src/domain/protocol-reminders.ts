/** Messages about how a person wants to be reminded, and the reminders themselves. */
import * as z from 'zod/mini';

const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** How one person wants to be reminded. Reminders inside the quiet hours (London) wait until they end. */
export const Preferences = z.object({
  email: z.enum(['off', 'deadlines', 'daily-digest']),
  push: z.boolean(),
  quietFrom: TimeOfDay,
  quietTo: TimeOfDay,
});
export type Preferences = z.infer<typeof Preferences>;
/** The server's VAPID public key (RFC 8292), base64url. */
export const PushKey = z.object({ publicKey: z.string() });
/** As PushSubscription.toJSON() gives it (W3C Push API). */
export const PushSubscriptionRequest = z.object({
  endpoint: z.string().check(z.regex(/^https?:\/\/\S+$/), z.maxLength(1000)),
  keys: z.object({ p256dh: z.string().check(z.maxLength(200)), auth: z.string().check(z.maxLength(100)) }),
});
export type PushSubscriptionRequest = z.infer<typeof PushSubscriptionRequest>;
/** What a push message carries: words made on the server, and where a tap leads. */
export const PushMessage = z.object({ title: z.string(), body: z.string(), url: z.string(), tag: z.string() });
export type PushMessage = z.infer<typeof PushMessage>;
