/** What councils said lately to this organisation's answers, and what waits near it. */
import { demandTitle } from '../../../domain/demand-title.ts';
import { addMs, agoInWords, DAY_MS, londonDate } from '../../../domain/instant.ts';
import { ANSWER_NAMES } from '../../../domain/answers.ts';
import { answerInWords } from '../../../domain/answer-in-words.ts';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { AnswerTag } from '../opportunities/answer-tag.tsx';
import { answerBy, isSoon } from '../opportunities/demand-words.ts';
import { useAnswers } from '../opportunities/use-answers.ts';
import { useDemands } from '../opportunities/use-demands.ts';

/** How long an answer counts as news. */
const DAYS = 7;
const SHOWN = 3;

export function Answered() {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const news = useAnswers().filter(({ reply }) => reply !== undefined && reply.at > addMs(now, -DAYS * DAY_MS));
  if (news.length === 0) return null;
  const offers = news.filter(({ answer }) => answer.submission.kind === 'offer').length;
  return (
    <section class="card good">
      <h2>{news.length === 1 && offers === 1 ? 'The council answered your offer' : 'Councils answered you'}</h2>
      <ul class="list">
        {news.slice(0, SHOWN).map(({ answer: { submission }, state, reply }) => (
          <li key={submission.id} class="stack">
            <div class="row between">
              <b>
                {ANSWER_NAMES[submission.kind]}: {answerInWords(submission)}
              </b>
              <AnswerTag state={state} />
            </div>
            {reply?.amount !== undefined && submission.kind === 'offer' && (
              <p>
                {reply.amount} of {submission.body.amount} accepted.
              </p>
            )}
            {reply?.text !== undefined && <p class="lines">{reply.text}</p>}
            <p class="soft">
              {returns.councils.value.find(({ id }) => id === submission.councilId)?.name},{' '}
              {reply === undefined ? '' : agoInWords(reply.at, now)}
              {submission.about?.kind === 'demand' && (
                <>
                  {' · '}
                  <a href={paths.demand(submission.about.id)}>Open it</a>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      {news.length > SHOWN && <a href={paths.sent}>All of them, under Sent</a>}
    </section>
  );
}

/** Packages that this person's services could take, those to be answered soonest first. */
export function WaitingNear() {
  const { returns } = useSession();
  const today = londonDate(useModel().minute.value);
  const near = (useDemands() ?? []).filter(({ fit }) => fit.points > 0);
  if (near.length === 0) return null;
  return (
    <section class="card">
      <div class="row between">
        <h2>Packages waiting near you</h2>
        <a href={paths.demands}>All {near.length}</a>
      </div>
      <ul class="list">
        {near.slice(0, 2).map(({ demand, fit }) => (
          <li key={demand.id} class="stack">
            <a href={paths.demand(demand.id)}>{demandTitle(demand, returns.councils.value)}</a>
            <p class="row">
              <span class={`tag${isSoon(demand.respondBy, today) ? ' warn' : ''}`}>{answerBy(demand.respondBy, today)}</span>
              {fit.free !== undefined && fit.free > 0 && <span class="soft">You reported {fit.free} hours free at these times.</span>}
              {demand.fictional === true && <span class="soft">Made up for this demonstration.</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
