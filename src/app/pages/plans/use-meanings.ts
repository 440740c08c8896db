/** What each intention means for each of this person's services, from their latest returns. */
import { useMemo } from 'preact/hooks';
import { type Meaning, meaningsOf } from '../../../domain/meaning.ts';
import { returnsOf } from '../../../domain/returns.ts';
import { useModel, useSession } from '../../state/model.ts';

/** Undefined while the plans are being read. */
export function useMeanings(): Meaning[] | undefined {
  const { returns, library } = useSession();
  const intentions = library.items('intention').value;
  const documents = library.items('document').value;
  const services = returns.services.value;
  const councils = returns.councils.value;
  const sent = returns.sent.value;
  const now = useModel().minute.value;
  const today = now.slice(0, 10); // no meaning changes within a day
  return useMemo(() => {
    if (intentions === undefined || services === undefined || documents === undefined) return undefined;
    const standings = new Map(documents.map(({ id, standing }) => [id, standing]));
    const byId = new Map(councils.map((council) => [council.id, council]));
    return services.flatMap((service) => {
      const found = returnsOf(service.type)
        .map((kind) => returns.latest(service.id, kind)?.submission)
        .find((submission) => submission !== undefined);
      const latest = found === undefined ? undefined : { observedAt: found.observedAt, of: found };
      return intentions.flatMap((intention) => {
        const council = byId.get(intention.councilId);
        const standing = standings.get(intention.source.documentId);
        return council === undefined || standing === undefined ? [] : meaningsOf({ intention, service, council, standing, latest, now });
      });
    });
  }, [intentions, documents, services, councils, sent, today]);
}
