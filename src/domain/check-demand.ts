/** What must be put right before a demand is published. */
import type { Council } from './council.ts';
import type { TypedDemand } from './demand.ts';
import type { LocalDate } from './instant.ts';
import { personalDetailIn } from './personal-details.ts';
import type { Problem } from './problem.ts';

/** @param today in London; undefined where only the words are judged, as for one that was published before */
export function checkDemand(demand: TypedDemand, council: Pick<Council, 'name' | 'localities'>, today: LocalDate | undefined): Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, code: string, message: string): void => void problems.push({ path, code, message });
  if (!council.localities.some(({ id }) => id === demand.localityId))
    say('localityId', 'unknown-locality', `Choose one of the areas of ${council.name}`);
  if (demand.unit === 'places' && !Number.isInteger(demand.amount)) say('amount', 'half-place', 'Places are whole numbers');
  if (today !== undefined && demand.respondBy < today) say('respondBy', 'date-past', 'The day to answer by must be today or later');
  if (demand.startBy !== undefined && demand.startBy < demand.respondBy)
    say('startBy', 'starts-too-soon', 'The start must not be before the day to answer by');
  const detail = personalDetailIn(demand.note ?? '');
  if (detail !== undefined)
    say('note', 'personal', `This looks like ${detail}. Every provider of the council can read it: say it without details of a person`);
  return problems;
}
