/** One demand in the list: enough to decide whether to open it. */
import type { AnswerState } from '../../../domain/answer-in-words.ts';
import type { FittedDemand } from '../../../domain/demand-fit.ts';
import { demandTitle } from '../../../domain/demand-title.ts';
import { amountInWords, DEMAND_PURPOSES } from '../../../domain/demand-units.ts';
import { dayInWords, londonDate } from '../../../domain/instant.ts';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { AnswerTag } from './answer-tag.tsx';
import { answerBy, fitInWords, howInWords, isSoon, peopleInWords, sourceInWords } from './demand-words.ts';

/** @param state where this organisation's latest offer has got to, if it made one */
export function DemandCard({ fitted: { demand, fit }, state }: { fitted: FittedDemand; state?: AnswerState | undefined }) {
  const { returns } = useSession();
  const today = londonDate(useModel().minute.value);
  const councils = returns.councils.value;
  const facts = [
    councils.find(({ id }) => id === demand.councilId)?.name,
    peopleInWords(demand.people),
    sourceInWords(demand.source)?.toLowerCase(),
    demand.startBy === undefined ? undefined : `to start by ${dayInWords(demand.startBy, today)}`,
    demand.fictional === true ? 'made up for this demonstration' : undefined,
  ];
  const because = fitInWords(fit);
  return (
    <article class="card">
      <div class="row">
        <span class={`tag${isSoon(demand.respondBy, today) ? ' warn' : ''}`}>{answerBy(demand.respondBy, today)}</span>
        {demand.purpose !== 'waiting' && <span class="tag brand">{DEMAND_PURPOSES[demand.purpose]}</span>}
        {state !== undefined && <AnswerTag state={state} />}
      </div>
      <h2>
        <a href={paths.demand(demand.id)}>{demandTitle(demand, councils)}</a>
      </h2>
      {demand.remaining < demand.amount && <p>{amountInWords(demand.remaining, demand.unit)} still wanted.</p>}
      <p>{howInWords(demand)}</p>
      <p class="soft">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      {because !== undefined && <p class="soft">{because}</p>}
    </article>
  );
}
