/** A light limit on how often one person may ask for something: in this process's memory, against a device gone mad, not an attack. */
import { addMs, HOUR_MS, type Instant } from '../domain/instant.ts';
import { ProblemError } from './errors.ts';

/** @returns a function that counts one request and refuses those beyond `mostPerHour` */
export function hourlyLimit(mostPerHour: number, now: () => Instant): (personId: string) => void {
  let counts = new Map<string, number>();
  let since = now();
  return (personId) => {
    if (addMs(since, HOUR_MS) <= now() || now() < since) {
      counts = new Map();
      since = now();
    }
    const count = (counts.get(personId) ?? 0) + 1;
    counts.set(personId, count);
    if (count > mostPerHour) throw new ProblemError('too-many-requests', { retryAfterSeconds: 3600 });
  };
}
