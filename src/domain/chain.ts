/** How the returns of one service and kind stand to one another: which is latest, which was corrected, which two overlap. */
import { canonicalJson } from './canonical-json.ts';
import type { SubmissionId } from './id.ts';
import { epochMsOf } from './instant.ts';
import type { Receipt } from './receipt.ts';
import { carriedForward } from './returns.ts';
import type { ReturnSubmission } from './return-submission.ts';

/** A submission wherever it has got to. */
export interface Reported {
  submission: ReturnSubmission;
  /** Absent: the council has not got it yet. */
  receipt?: Receipt | undefined;
}

/** What decides which of two returns is the newer. */
export interface Moments {
  submission: Pick<ReturnSubmission, 'observedAt' | 'savedAt'>;
}

/** Newest first by the moment of the figures; of the same moment, a correction before what it corrects. */
export const newestFirst = (a: Moments, b: Moments): number =>
  compare(b.submission.observedAt, a.submission.observedAt) || compare(b.submission.savedAt, a.submission.savedAt);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids that another submission corrects. */
export const replacedIn = (all: readonly Reported[]): ReadonlySet<SubmissionId> =>
  new Set(all.flatMap(({ submission: { replaces } }) => (replaces === undefined ? [] : [replaces])));

/** What `submission` corrects, and what that one corrected, back to the first. */
export function correctedBy(submission: ReturnSubmission, all: readonly Reported[]): Reported[] {
  const chain: Reported[] = [];
  const seen = new Set([submission.id]);
  for (let id = submission.replaces; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const found = all.find((one) => one.submission.id === id);
    if (found === undefined) break; // from before this device's history
    chain.push(found);
    id = found.submission.replaces;
  }
  return chain;
}

/** Two people who report the same service this close together are probably both looking at it. */
export const OVERLAP_MS = 30 * 60_000;

/** A choice between two reports that overlapped: it keeps the figures of one and takes the place of the other. */
export const isSettlement = ({ replaces, unchangedFrom }: ReturnSubmission): boolean =>
  replaces !== undefined && unchangedFrom !== undefined;

const figures = (submission: ReturnSubmission): string => canonicalJson(carriedForward(submission).body);

/**
 * Two reports of different people about the same moment whose figures differ, where one of them is the latest and neither was corrected.
 * @param all returns of one service and kind that were not refused
 */
export function overlapIn(all: readonly Reported[]): [Reported, Reported] | undefined {
  const replaced = replacedIn(all);
  const standing = all.filter(({ submission }) => !replaced.has(submission.id)).sort(newestFirst);
  const [latest, ...others] = standing;
  if (latest?.receipt === undefined) return undefined;
  if (isSettlement(latest.submission)) return undefined;
  const by = latest.receipt.sentBy.id;
  const other = others.find(
    ({ submission, receipt }) =>
      receipt !== undefined &&
      receipt.sentBy.id !== by &&
      epochMsOf(latest.submission.observedAt) - epochMsOf(submission.observedAt) <= OVERLAP_MS &&
      figures(submission) !== figures(latest.submission),
  );
  return other === undefined ? undefined : [latest, other];
}
