/** What each intention means for each of this person's services, from their latest returns. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Meaning, meaningsOf } from '../../../domain/meaning.ts';
import { returnsOf } from '../../../domain/returns.ts';
import { useModel, useSession } from '../../state/model.ts';

interface Rules {
  meaningsOf: typeof meaningsOf;
}
let rules: Rules | undefined;

/** The rules know every kind of return: they come once the screen stands. */
function useRules(): Rules | undefined {
  const [here, setHere] = useState(rules);
  useEffect(() => {
    if (here === undefined)
      import('../../../domain/meaning.ts').then(
        (loaded) => setHere((rules = loaded)),
        () => undefined, // not on this device yet: plans can be read without
      );
  }, []);
  return here;
}

/** Undefined while the plans are being read. */
export function useMeanings(): Meaning[] | undefined {
  const { returns, library } = useSession();
  const intentions = library.items('intention').value;
  const documents = library.items('document').value;
  const services = returns.services.value;
  const councils = returns.councils.value;
  const sent = returns.sent.value;
  const now = useModel().minute.value;
  const known = useRules();
  const today = now.slice(0, 10); // no meaning changes within a day
  return useMemo(() => {
    if (known === undefined || intentions === undefined || services === undefined || documents === undefined) return undefined;
    const standings = new Map(documents.map(({ id, standing }) => [id, standing]));
    const byId = new Map(councils.map((council) => [council.id, council]));
    return services.flatMap((service) => {
      const found = returns.latest(service.id, returnsOf(service.type)[0]!)?.submission; // its room comes first of a type's returns
      const latest = found === undefined ? undefined : { observedAt: found.observedAt, of: found };
      return intentions.flatMap((intention) => {
        const council = byId.get(intention.councilId);
        const standing = standings.get(intention.source.documentId);
        return council === undefined || standing === undefined
          ? []
          : known.meaningsOf({ intention, service, council, standing, latest, now });
      });
    });
  }, [known, intentions, documents, services, councils, sent, today]);
}
