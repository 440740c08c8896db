/** What the rules of a kind of return look like, and what holds for every kind. */
import { canonicalJson } from './canonical-json.ts';
import type { Council } from './council.ts';
import { type Instant, londonDate, monthInWords } from './instant.ts';
import type { Problem } from './problem.ts';
import { carriedForward, RETURN_NAMES, type ReturnBodies, type ReturnKind, type ReturnOf, returnsOf } from './returns.ts';
import type { Service } from './service.ts';

export interface About {
  service: Service;
  councils: readonly Council[];
  /** When the figures are true. */
  at: Instant;
}

export interface ReturnRules<K extends ReturnKind> {
  /** What must be put right before it can be sent; empty when it can. The same on the device and the server. */
  check(body: ReturnBodies[K], about: About): Problem[];
  /** What looks odd but may be true: shown for a second look, never a block. */
  warn(body: ReturnBodies[K], service: Service, previous: ReturnBodies[K] | undefined): Problem[];
}

export function checkBy<K extends ReturnKind>(rules: ReturnRules<K>, of: ReturnOf<K>, about: About): Problem[] {
  if (returnsOf(about.service.type).includes(of.kind)) return rules.check(of.body as ReturnBodies[K], about);
  const message = `${about.service.name} does not report ${RETURN_NAMES[of.kind].toLowerCase()}. Choose one of its own returns.`;
  return [{ path: '', code: 'wrong-kind', message }];
}

/** A return of the same service and kind from before. */
export interface Earlier {
  observedAt: Instant;
  of: ReturnOf;
}

/** @param earlier newest first */
export function warnBy<K extends ReturnKind>(
  rules: ReturnRules<K>,
  of: ReturnOf<K>,
  { service, at }: Omit<About, 'councils'>,
  earlier: readonly Earlier[],
): Problem[] {
  const previous = earlier.find((one) => one.of.kind === of.kind)?.of.body as ReturnBodies[K] | undefined;
  return [...rules.warn(of.body as ReturnBodies[K], service, previous), ...sameForMonths(of as ReturnOf, earlier, at)];
}

/** Kinds in which something moves in most months: the same figures three months running are more often a habit than the truth. */
const MOVES: readonly ReturnKind[] = ['vacancies', 'hours', 'workforce'];

function sameForMonths(of: ReturnOf, earlier: readonly Earlier[], at: Instant): Problem[] {
  if (!MOVES.includes(of.kind)) return [];
  const figures = (one: ReturnOf): string => canonicalJson(carriedForward(one).body);
  const now = figures(of);
  const months = new Set<string>();
  for (const one of earlier) {
    if (figures(one.of) !== now) break;
    months.add(londonDate(one.observedAt).slice(0, 7));
  }
  months.delete(londonDate(at).slice(0, 7));
  if (months.size < 2) return [];
  const since = monthInWords([...months].at(-1)!);
  const message = `These are the same figures in every return since ${since}. Confirm them if nothing has moved.`;
  return [{ path: '', code: 'same-for-months', message }];
}
