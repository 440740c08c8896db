/** Returns to send, as many as are wanted: of one care home, about a kilobyte each. */
import { addMs, DAY_MS, type Instant, instantOf } from '../../src/domain/instant.ts';
import type { ReturnSubmission } from '../../src/domain/return-submission.ts';
import { mapleVacancies, newId, validVacancies } from '../fixtures/returns.ts';

/** A bench runs on the real clock: returns dated on the tests' day would be refused. Over most of a year: no service reports all day long. */
const SPAN_MS = 350 * DAY_MS;
const start = addMs(instantOf(Date.now()), -SPAN_MS);

/** @param most how many there will be in all */
export function someReturns(many: number, from = 0, most = many): ReturnSubmission[] {
  return Array.from({ length: many }, (_, n) => {
    const at: Instant = addMs(start, Math.floor(((from + n) / most) * SPAN_MS));
    const body = validVacancies({ note: `Report ${from + n}: ${'as the manager of the day wrote it down. '.repeat(6)}` });
    return mapleVacancies({ id: newId(at), observedAt: at, savedAt: at, body });
  });
}

/** The next return's JSON at each call, without end: made from one by its id and its moments, so that making it costs next to nothing. */
export function returnsInTurn(wrap: (json: string) => string): () => string {
  const [model] = someReturns(1);
  const [beforeId, afterId] = JSON.stringify(model).split(model!.id) as [string, string];
  let made = 0;
  return () => {
    const at = addMs(start, (made++ * 37_000) % SPAN_MS);
    return wrap(`${beforeId}${newId(at)}${afterId.replaceAll(model!.observedAt, at)}`);
  };
}
