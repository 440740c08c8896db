/** The demand on this device, each with how it fits this person's services. */
import { byFit, type FittedDemand, fitOf } from '../../../domain/demand-fit.ts';
import { isOpenDemand } from '../../../domain/demand-units.ts';
import type { HoursReturn } from '../../../domain/hours.ts';
import type { ServiceId } from '../../../domain/id.ts';
import { londonDate } from '../../../domain/instant.ts';
import { useModel, useSession } from '../../state/model.ts';
import type { Returns } from '../../state/returns.ts';

export const lastHours =
  (returns: Returns) =>
  (id: ServiceId): HoursReturn | undefined => {
    const latest = returns.latest(id, 'hours')?.submission;
    return latest?.kind === 'hours' ? latest.body : undefined;
  };

/** Undefined while it is being read. What is filled or past is left out. */
export function useDemands(): FittedDemand[] | undefined {
  const { library, returns } = useSession();
  const today = londonDate(useModel().minute.value);
  const services = returns.services.value ?? [];
  return library
    .items('demand')
    .value?.filter((demand) => isOpenDemand(demand, today))
    .map((demand) => ({ demand, fit: fitOf(demand, services, lastHours(returns)) }))
    .sort(byFit);
}
