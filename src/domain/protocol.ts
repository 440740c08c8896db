/**
 * The whole conversation between the app and the server: paths, messages, limits.
 *
 * 1. `POST sign-in/code` {email} mails a code; the reply is the same whether or not the address is known.
 * 2. `POST sign-in` {code} from the same browser gives a session cookie and the Account.
 * 3. `GET feed?after=` gives what this person may see, in pages.
 * 4. `POST submissions` gives for each its outcome; a repeat gets the receipt it got the first time.
 * 5. Every failure is ProblemDetails (RFC 9457).
 */
import * as z from 'zod/mini';
import { PersonId, SubmissionId } from './id.ts';
import { Account } from './person.ts';
import { Problem } from './problem.ts';
import { Receipt } from './receipt.ts';
import { Submission } from './submission.ts';
import { Instant } from './instant.ts';

export const API = '/api/v1';

/** Who the device believes it is. The server refuses (409, other-person) when the session is somebody else's. */
export const PERSON_HEADER = 'headroom-person';

export const MAX_BATCH = 100;
export const MAX_REQUEST_BYTES = 1_000_000;
export const MAX_FEED_PAGE = 500;

export const SignInCodeRequest = z.object({ email: z.email().check(z.maxLength(254)) });
export type SignInCodeRequest = z.infer<typeof SignInCodeRequest>;
export const SignInRequest = z.object({ code: z.string().check(z.regex(/^\d{6}$/)) });
export type SignInRequest = z.infer<typeof SignInRequest>;
export const CODE_MINUTES = 10;

export const SignedIn = z.object({ account: Account, serverTime: Instant });
export type SignedIn = z.infer<typeof SignedIn>;

/** Submissions are parsed one by one on the server, so that one bad item never sinks its neighbours. */
export const PushRequest = z.object({ submissions: z.array(z.unknown()).check(z.minLength(1), z.maxLength(MAX_BATCH)) });
export type PushRequest = { submissions: Submission[] };

export const PushResult = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('accepted'), id: SubmissionId, receipt: Receipt }),
  z.object({ outcome: z.literal('repeated'), id: SubmissionId, receipt: Receipt }),
  /** `id` is as the device sent it, even when it is not a proper id. */
  z.object({ outcome: z.literal('refused'), id: z.string(), problems: z.array(Problem).check(z.minLength(1)) }),
]);
export type PushResult = z.infer<typeof PushResult>;
export const PushResponse = z.object({ results: z.array(PushResult), serverTime: Instant });
export type PushResponse = z.infer<typeof PushResponse>;

/** The bytes that open this person's locked work on a device after a forgotten PIN; the same for ever, given only to a fresh session. Base64. */
export const RecoveryKey = z.object({ key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)) });
export type RecoveryKey = z.infer<typeof RecoveryKey>;

/** Drafts kept for the same person's other devices. Encrypted where they are stored; the latest of each key wins. */
export const KeptDraft = z.object({
  key: z.string().check(z.maxLength(200)),
  updatedAt: Instant,
  /** Absent: thrown away or sent; the other device drops its older copy. */
  draft: z.optional(z.unknown()),
});
export type KeptDraft = z.infer<typeof KeptDraft>;
export const KeptDrafts = z.object({ drafts: z.array(KeptDraft).check(z.maxLength(500)) });
export type KeptDrafts = z.infer<typeof KeptDrafts>;

/** Counts of storage faults by name and place, without content: how an operator learns that a browser's update breaks storage. */
export const FaultReport = z.object({
  faults: z
    .array(z.object({ name: z.string().check(z.maxLength(60)), where: z.string().check(z.maxLength(120)), count: z.int() }))
    .check(z.maxLength(100)),
});
export type FaultReport = z.infer<typeof FaultReport>;

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
  endpoint: z.url().check(z.maxLength(1000)),
  keys: z.object({ p256dh: z.string().check(z.maxLength(200)), auth: z.string().check(z.maxLength(100)) }),
});
export type PushSubscriptionRequest = z.infer<typeof PushSubscriptionRequest>;
/** What a push message carries: words made on the server, and where a tap leads. */
export const PushMessage = z.object({ title: z.string(), body: z.string(), url: z.string(), tag: z.string() });
export type PushMessage = z.infer<typeof PushMessage>;

/** What an officer's desk lists. */
export const DeskRow = z.object({
  organisationName: z.string(),
  serviceName: z.string(),
  submission: Submission,
  receipt: Receipt,
});
export type DeskRow = z.infer<typeof DeskRow>;
export const DeskPage = z.object({ rows: z.array(DeskRow), before: z.optional(z.int()) });
export type DeskPage = z.infer<typeof DeskPage>;

/** Only a demonstration server answers these. */
export const DemoPeople = z.object({
  people: z.array(z.object({ id: PersonId, name: z.string(), email: z.string(), does: z.string(), where: z.string() })),
});
export type DemoPeople = z.infer<typeof DemoPeople>;
export const DemoMailbox = z.object({
  messages: z.array(z.object({ to: z.string(), subject: z.string(), text: z.string(), at: Instant })),
});
export type DemoMailbox = z.infer<typeof DemoMailbox>;
export const DemoSignInRequest = z.object({ personId: PersonId });
