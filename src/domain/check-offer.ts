/** The rules of an offer, and what deserves a second look before it goes. */
import { amountInWords } from './demand-units.ts';
import type { Demand } from './demand.ts';
import type { AreaHours, HoursReturn } from './hours.ts';
import type { Offer } from './offer.ts';
import type { Problem } from './problem.ts';

/** What must be put right before it is sent. */
export function checkOffer(offer: Offer, demand: Pick<Demand, 'unit' | 'amount'>): Problem[] {
  if (offer.unit !== demand.unit) return [{ path: 'unit', code: 'wrong-unit', message: 'This offer is not in what the council asked for' }];
  if (offer.unit === 'places' && !Number.isInteger(offer.amount))
    return [{ path: 'amount', code: 'half-place', message: 'Places are whole numbers' }];
  if (offer.amount <= demand.amount) return [];
  return [{ path: 'amount', code: 'more-than-wanted', message: `The council wants ${amountInWords(demand.amount, demand.unit)} at most` }];
}

/** Hours of the last return that lie where, when and how the demand wants them. */
export function fittingHours(area: AreaHours | undefined, { timeBands, carers }: Pick<Demand, 'timeBands' | 'carers'>): number {
  const lines = area?.lines.filter(
    (line) =>
      (carers === undefined || line.carers === carers) &&
      (timeBands.length === 0 || timeBands.includes('flexible') || line.band === 'flexible' || timeBands.includes(line.band)),
  );
  return lines?.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0) ?? 0;
}

/** A warning, never a wall: what was reported may have changed since. */
export function warnAboutOffer(offer: Offer, demand: Demand, reported: HoursReturn | undefined): Problem[] {
  const warnings: Problem[] = [];
  const say = (code: string, message: string): void => void warnings.push({ path: 'amount', code, message });
  if (offer.amount > demand.remaining && offer.amount <= demand.amount)
    say(
      'more-than-left',
      `Only ${amountInWords(demand.remaining, demand.unit)} ${demand.remaining === 1 ? 'is' : 'are'} left as far as this device knows`,
    );
  if (demand.unit !== 'hours') return warnings;
  if (reported === undefined) {
    say('nothing-reported', 'You have not reported your free hours yet. The council will look for them.');
    return warnings;
  }
  const free = fittingHours(
    reported.areas.find(({ localityId }) => localityId === demand.localityId),
    demand,
  );
  if (offer.amount > free)
    say(
      'more-than-reported',
      `You last reported ${free === 0 ? 'no hours' : amountInWords(free, 'hours')} free at these times in this area. Report your hours again if that has changed.`,
    );
  if (!reported.takingNewPackages) say('not-taking', 'Your last report says that you are not taking new packages.');
  return warnings;
}
