/** One demand: what is wanted, what this organisation could give of it, and where its offers have got to. */
import { useLocation } from 'preact-iso/router';
import { fitOf } from '../../../domain/demand-fit.ts';
import { demandTitle } from '../../../domain/demand-title.ts';
import { amountInWords, DEMAND_PURPOSES, isOpenDemand } from '../../../domain/demand-units.ts';
import type { Demand } from '../../../domain/demand.ts';
import { dayInWords, londonDate } from '../../../domain/instant.ts';
import type { Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';
import { Page } from '../../components/page.tsx';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { AnswerCard } from './answer-card.tsx';
import { answerBy, howInWords, isSoon, peopleInWords, sourceInWords } from './demand-words.ts';
import type { OfferProps } from './offer-form.tsx';
import { Talk } from './talk.tsx';
import { isAbout, useAnswers } from './use-answers.ts';
import { lastHours } from './use-demands.ts';

/** Only where there is something left to offer. */
const offerForm: Loader<OfferProps> = async () => (await import('./offer-form.tsx')).OfferForm;

const BACK = { href: paths.demands, label: 'Packages waiting' };

export function DemandPage() {
  const id = useLocation().path.slice(paths.demand('').length);
  const { library, returns } = useSession();
  const demands = library.items('demand').value;
  const demand = demands?.find((one) => one.id === id);
  const mine = useAnswers().filter(
    (one) => one.answer.submission.kind === 'offer' && isAbout(one, { kind: 'demand', id: id as Demand['id'] }),
  );
  const today = londonDate(useModel().minute.value);
  if (demands === undefined) return <main aria-busy="true" />;
  const offers = mine.map((followed) => <AnswerCard key={followed.answer.submission.id} followed={followed} heading="Your offer" />);
  if (demand === undefined)
    return (
      <Page title="This is no longer waiting" back={BACK}>
        <p>The council has taken it back or filled it.</p>
        {offers}
      </Page>
    );
  const councils = returns.councils.value;
  const council = councils.find((one) => one.id === demand.councilId);
  const isOpen = isOpenDemand(demand, today);
  return (
    <Page
      title={demandTitle(demand, councils)}
      back={BACK}
      above={
        <>
          <span class={`tag${isOpen && isSoon(demand.respondBy, today) ? ' warn' : ''}`}>
            {isOpen ? answerBy(demand.respondBy, today) : demand.remaining === 0 ? 'Filled' : 'The day to answer has passed'}
          </span>
          {demand.purpose !== 'waiting' && <span class="tag brand">{DEMAND_PURPOSES[demand.purpose]}</span>}
        </>
      }
      lead={
        <p class="soft">
          {council?.name}
          {demand.fictional === true && ' · made up for this demonstration'}
        </p>
      }
    >
      {offers}
      {isOpen && mine.every(({ state }) => ['withdrawn', 'declined', 'refused'].includes(state)) && (
        <LazyPart
          key={mine.length}
          load={offerForm}
          props={{ demand, fit: fitOf(demand, returns.services.value ?? [], lastHours(returns)), council: council?.shortName ?? '' }}
        />
      )}
      <section class="card">
        <h2>What is wanted</h2>
        <SummaryList rows={rowsOf(demand)} />
        {demand.note !== undefined && <p class="lines">{demand.note}</p>}
      </section>
      <Talk about={{ kind: 'demand', id: demand.id }} councilId={demand.councilId} asks={['question']} />
    </Page>
  );
}

function rowsOf(demand: Demand): SummaryRow[] {
  const row = (name: string, value: string | undefined): SummaryRow[] => (value === undefined || value === '' ? [] : [{ name, value }]);
  return [
    ...row('How much', amountInWords(demand.amount, demand.unit)),
    ...row('Still wanted', amountInWords(demand.remaining, demand.unit)),
    ...row('When and how', howInWords(demand)),
    ...row('For', peopleInWords(demand.people)),
    ...row('From where', sourceInWords(demand.source)),
    ...row('To start by', demand.startBy === undefined ? undefined : dayInWords(demand.startBy)),
    ...row('Answer by', dayInWords(demand.respondBy)),
  ];
}
