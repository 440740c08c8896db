/** Care that councils are looking for now: what this person could do stands first. */
import { useState } from 'preact/hooks';
import type { FittedDemand } from '../../../domain/demand-fit.ts';
import { dayInWords } from '../../../domain/instant.ts';
import { SERVICE_TYPES } from '../../../domain/service.ts';
import type { WaitingList } from '../../../domain/waiting-list.ts';
import { Chips } from '../../components/chips.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { AnswerCard } from './answer-card.tsx';
import { DemandCard } from './demand-card.tsx';
import { useAnswers } from './use-answers.ts';
import { useDemands } from './use-demands.ts';

export function DemandsPage() {
  const demands = useDemands();
  if (demands === undefined) return <main aria-busy="true" />;
  return (
    <Page
      title="Packages waiting"
      back={{ href: paths.opportunities, label: 'Opportunities' }}
      lead={<p class="soft">Care that your councils are looking for now. Only their providers see this.</p>}
    >
      {demands.length === 0 ? (
        <p>Nothing is waiting just now, as far as this device knows. New ones come by themselves when there is a connection.</p>
      ) : (
        <Found demands={demands} />
      )}
      <Lists />
      <Earlier />
    </Page>
  );
}

type Show = 'near' | 'mine' | 'all';

function Found({ demands }: { demands: readonly FittedDemand[] }) {
  const mine = demands.filter(({ fit }) => fit.points > 0);
  const near = mine.filter(({ fit }) => fit.isInArea);
  const [show, setShow] = useState<Show>(mine.length > 0 ? 'mine' : 'all');
  const shown = { near, mine, all: demands }[show];
  const offers = useAnswers().filter(({ answer }) => answer.submission.kind === 'offer');
  // newest first: of several for one demand the newest is to stand
  const offered = new Map(offers.toReversed().map(({ answer, state }) => [answer.submission.about?.id, state]));
  return (
    <>
      <Chips<Show>
        label="Show"
        options={[
          { value: 'near', text: `Where I work · ${near.length}` },
          { value: 'mine', text: `What I can do · ${mine.length}` },
          { value: 'all', text: `Everything · ${demands.length}` },
        ]}
        chosen={show}
        onChoose={(value) => setShow(value)}
      />
      {shown.length === 0 && (
        <p>Nothing that waits just now is what your services do{show === 'near' && ', where they work'}. Look at everything to be sure.</p>
      )}
      <div class="cards">
        {shown.map((fitted) => (
          <DemandCard key={fitted.demand.id} fitted={fitted} state={offered.get(fitted.demand.id)} />
        ))}
      </div>
    </>
  );
}

const peopleWaiting = ({ people }: WaitingList): string =>
  people === 'few'
    ? 'Fewer than 5 people waiting'
    : people === 0
      ? 'Nobody waiting'
      : `${people} ${people === 1 ? 'person' : 'people'} waiting`;

/** How long people wait, as each council counted it. */
function Lists() {
  const { library, returns } = useSession();
  const lists = library.items('waiting-list').value ?? [];
  const councils = returns.councils.value;
  if (lists.length === 0) return null;
  return (
    <section class="card">
      <h2>How long people wait</h2>
      <ul class="list">
        {lists.map((list) => {
          const council = councils.find(({ id }) => id === list.councilId);
          const area = council?.localities.find(({ id }) => id === list.localityId)?.name ?? council?.shortName;
          return (
            <li key={list.id}>
              <b>
                {SERVICE_TYPES[list.serviceType].name}, {area}
              </b>
              <p>
                {peopleWaiting(list)}
                {list.wait !== undefined && `, for ${list.wait}`}
              </p>
              <p class="soft">
                Counted by the council on {dayInWords(list.countedOn)}
                {list.fictional === true && ' · made up for this demonstration'}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const SHOWN = 5;

/** Offers for what is no longer in the list are followed here. */
function Earlier() {
  const open = new Set<string>(useDemands()?.map(({ demand }) => demand.id));
  const [all, setAll] = useState(false);
  const offers = useAnswers().filter(({ answer: { submission } }) => submission.kind === 'offer' && !open.has(submission.about?.id ?? ''));
  if (offers.length === 0) return null;
  return (
    <>
      <h2>Your other offers</h2>
      {offers.slice(0, all ? offers.length : SHOWN).map((followed) => (
        <AnswerCard key={followed.answer.submission.id} followed={followed} />
      ))}
      {!all && offers.length > SHOWN && (
        <button type="button" class="btn second" onClick={() => setAll(true)}>
          Show {offers.length - SHOWN} earlier
        </button>
      )}
    </>
  );
}
