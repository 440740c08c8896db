/** What can be wrong, in words that say how to put it right: at one field (Problem) or for a whole request (ProblemDetails). */
import * as z from 'zod/mini';

export const Problem = z.object({
  /** Where, as a path into the body: "categories.0.occupied". Empty for the whole. */
  path: z.string(),
  /** Machine name, stable. */
  code: z.string(),
  /** A sentence for the person who typed it. */
  message: z.string(),
});
export type Problem = z.infer<typeof Problem>;

/** Types of request failure. Stable: devices that were offline for months branch on them. */
export const PROBLEM_TYPES = [
  'signed-out',
  'other-person',
  'account-ended',
  'forbidden',
  'not-found',
  'malformed',
  'changed-meanwhile',
  'too-large',
  'too-many-requests',
  'code-wrong',
  'code-expired',
  'untrusted-origin',
  'key-refused',
  'unavailable',
  'internal',
] as const;
export type ProblemType = (typeof PROBLEM_TYPES)[number];

/** RFC 9457 problem details. `type` is `urn:headroom:problem:` and one of PROBLEM_TYPES. */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  problems: z.optional(z.array(Problem)),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;

export const PROBLEM_PREFIX = 'urn:headroom:problem:';

/** Turns a failed parse into problems. The sentences are plain because a person sees them only when two versions disagree. */
export function problemsOf(error: z.core.$ZodError): Problem[] {
  return error.issues.map((issue) => ({
    path: issue.path.join('.'),
    code: `schema-${issue.code}`,
    message: `This part could not be read${issue.path.length === 0 ? '' : ` (${issue.path.join(', ')})`}. Check it and send it again.`,
  }));
}
