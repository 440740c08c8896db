/**
 * The whole conversation between the app and the server: paths, messages, limits.
 *
 * 1. `POST sign-in/code` {email} mails a code; the reply is the same whether or not the address is known.
 * 2. `POST sign-in` {code} from the same browser gives a session cookie and the Account.
 * 3. `GET feed?after=` gives what this person may see, in pages.
 * 4. `POST submissions` gives for each its outcome; a repeat gets the receipt it got the first time.
 * 5. Every failure is ProblemDetails (RFC 9457).
 * 6. `GET nudges` stays open, and says when it is worth asking the feed again. Whoever does not hear it asks all the same.
 */
import * as z from 'zod/mini';
import { SubmissionId } from './id.ts';
import { Account } from './person.ts';
import { Problem } from './problem.ts';
import { Receipt } from './receipt.ts';
import type { Submission } from './submission.ts';
import { Instant } from './instant.ts';

export const API = '/api/v1';

/** Who the device believes it is. The server refuses (409, other-person) when the session is somebody else's. */
export const PERSON_HEADER = 'headroom-person';

export const MAX_BATCH = 100;
export const MAX_REQUEST_BYTES = 1_000_000;
export const MAX_FEED_PAGE = 500;

/**
 * All that a nudge says. `own`: there is something for this person or their organisations. `public`: for a great many, who should not
 * all ask at once. `desk`: something was sent to a council of theirs.
 */
export type Nudge = 'own' | 'public' | 'desk';

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
