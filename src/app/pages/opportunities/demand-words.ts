/** A demand as a person would say it. */
import type { Fit } from '../../../domain/demand-fit.ts';
import { amountInWords, DEMAND_SOURCES } from '../../../domain/demand-units.ts';
import type { Demand } from '../../../domain/demand.ts';
import { CARERS, SKILLS, TIME_BANDS } from '../../../domain/hours.ts';
import { dayInWords, daysBetween, type LocalDate } from '../../../domain/instant.ts';

/** "Tea, Bed · one carer · giving medicines" */
export function howInWords({ timeBands, carers, skills }: Pick<Demand, 'timeBands' | 'carers' | 'skills'>): string {
  const parts = [
    timeBands.map((band) => TIME_BANDS[band].toLowerCase()).join(', '),
    carers === undefined ? '' : CARERS[carers].toLowerCase(),
    skills.map((skill) => SKILLS[skill].toLowerCase().replace('(peg)', '(PEG)')).join(', '),
  ];
  return parts
    .filter((part) => part !== '')
    .join(' · ')
    .replace(/^./, (first) => first.toUpperCase());
}

export function peopleInWords(people: Demand['people']): string | undefined {
  if (people === undefined) return undefined;
  return people === 'few' ? 'Fewer than 5 people' : `${people} people`;
}

/** "Answer today", "Answer by Friday 27 November" */
export function answerBy(respondBy: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, respondBy);
  return days === 0 ? 'Answer today' : days === 1 ? 'Answer by tomorrow' : `Answer by ${dayInWords(respondBy, today)}`;
}
export const isSoon = (respondBy: LocalDate, today: LocalDate): boolean => daysBetween(today, respondBy) <= 3;

export const sourceInWords = (source: Demand['source']): string | undefined => (source === undefined ? undefined : DEMAND_SOURCES[source]);

/** Why it stands where it stands in the list. */
export function fitInWords({ service, free, isSameType, isInArea }: Fit): string | undefined {
  if (service === undefined) return undefined;
  const what = isSameType ? `it is what ${service.name} does` : `it is close to what ${service.name} does`;
  const where = isInArea ? ', in an area where you work' : '';
  const hours =
    free === undefined
      ? ''
      : free === 0
        ? '; you reported no hours free at these times'
        : `; you reported ${amountInWords(free, 'hours')} free at these times`;
  return `Shown because ${what}${where}${hours}.`;
}
