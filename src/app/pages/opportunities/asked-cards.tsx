/** The ways on from Opportunities besides tenders: packages waiting, calls, and help for beginners. */
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { useCalls } from './use-calls.ts';
import { useDemands } from './use-demands.ts';

export function AskedCards() {
  const { returns } = useSession();
  const demands = useDemands() ?? [];
  const calls = useCalls() ?? [];
  const isProvider = returns.organisations.value.length > 0;
  const mine = demands.filter(({ fit }) => fit.points > 0).length;
  const noCqc = calls.filter(({ noCqcNeeded }) => noCqcNeeded === true).length;
  return (
    <nav class="ways" aria-label="Besides tenders">
      {(demands.length > 0 || isProvider) && (
        <a class="card" href={paths.demands}>
          <b>Packages waiting</b>
          <span class="soft">
            {demands.length === 0 ? 'None just now' : mine === 0 ? `${demands.length} in your councils` : `${mine} you could do`}
          </span>
        </a>
      )}
      <a class="card" href={paths.calls}>
        <b>Grants, events, consultations</b>
        <span class="soft">
          {calls.length === 0 ? 'None just now' : `${calls.length} open${noCqc === 0 ? '' : `, ${noCqc} without CQC`}`}
        </span>
      </a>
      {isProvider && (
        <a class="card" href={paths.newHere}>
          <b>New to working with the council?</b>
          <span class="soft">Its words, and where to begin</span>
        </a>
      )}
    </nav>
  );
}
