/** Calls that are still open, those of the councils this person works with first, then the one that closes soonest. */
import type { Call } from '../../../domain/call.ts';
import { londonDate } from '../../../domain/instant.ts';
import { useModel, useSession } from '../../state/model.ts';

/** Undefined while they are being read. */
export function useCalls(): Call[] | undefined {
  const { library, returns } = useSession();
  const today = londonDate(useModel().minute.value);
  const mine = new Set<string>(returns.services.value?.flatMap(({ councilIds }) => councilIds));
  const order = ({ councilId, closesOn }: Call): string => `${mine.has(councilId) ? 0 : 1} ${closesOn}`;
  return library
    .items('call')
    .value?.filter(({ closesOn }) => closesOn >= today)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
