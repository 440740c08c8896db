/** A demand in one line, for providers and in reminders alike. */
import { type Council, localityName } from './council.ts';
import { amountInWords } from './demand-units.ts';
import type { Demand } from './demand.ts';
import { SERVICE_TYPES } from './service.ts';

/** "35 hours a week of home care, South Sefton" */
export function demandTitle(
  { amount, unit, serviceType, localityId }: Pick<Demand, 'amount' | 'unit' | 'serviceType' | 'localityId'>,
  councils: readonly Council[],
): string {
  const type = SERVICE_TYPES[serviceType].name;
  const what = unit === 'hours' ? `${amountInWords(amount, unit)} of ${lowered(type)}` : `${amountInWords(amount, unit)}: ${lowered(type)}`;
  return `${what}, ${localityName(councils, localityId)}`;
}
const lowered = (name: string): string => (name === 'Shared Lives' ? name : name.replace(/^./, (first) => first.toLowerCase()));
