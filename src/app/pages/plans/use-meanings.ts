/** What each intention means for each of this person's services, from their latest returns. */
import { useMemo } from 'preact/hooks';
import { type Meaning, meaningOf } from '../../../domain/meaning.ts';
import { returnsOf } from '../../../domain/returns.ts';
import { useSession } from '../../state/model.ts';

/** Undefined while the plans are being read. */
export function useMeanings(): Meaning[] | undefined {
  const { returns, library } = useSession();
  const intentions = library.items('intention').value;
  const services = returns.services.value;
  const sent = returns.sent.value;
  return useMemo(() => {
    if (intentions === undefined || services === undefined) return undefined;
    return services.flatMap((service) => {
      const latest = returnsOf(service.type)
        .map((kind) => returns.latest(service.id, kind)?.submission)
        .find((submission) => submission !== undefined);
      const known = latest === undefined ? undefined : { observedAt: latest.observedAt, of: latest };
      return intentions.flatMap((intention) => meaningOf(intention, service, known) ?? []);
    });
  }, [intentions, services, sent]);
}
