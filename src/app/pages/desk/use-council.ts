/** Which council's desk this is: the address says so, since an officer may serve several and a link must show the same to a colleague. */
import { useLocation } from 'preact-iso/router';
import type { Council } from '../../../domain/council.ts';
import { councilIdsOf } from '../../../domain/person.ts';
import { useSession } from '../../state/model.ts';

type Named = Pick<Council, 'id' | 'name' | 'shortName'>;

export function useCouncil(): { council: Named; councils: readonly Named[]; choose(id: string): void } {
  const { account, returns } = useSession();
  const { path, query, route } = useLocation();
  const known = returns.councils.value;
  const councils = councilIdsOf(account).map((id): Named => known.find((one) => one.id === id) ?? { id, name: id, shortName: id });
  const council = councils.find(({ id }) => id === query['council']) ?? councils[0]!;
  return { council, councils, choose: (id) => route(`${path}?council=${encodeURIComponent(id)}`) };
}
