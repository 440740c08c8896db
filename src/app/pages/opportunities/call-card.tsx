/** One call in a list: a grant, an event, a consultation. */
import { type Call, CALL_TYPES } from '../../../domain/call.ts';
import { dayInWords, daysBetween, instantInWords, londonDate } from '../../../domain/instant.ts';
import { numberInWords } from '../../../domain/number-words.ts';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { AnswerTag } from './answer-tag.tsx';
import { isAbout, useAnswers } from './use-answers.ts';

export function CallTags({ call }: { call: Call }) {
  const today = londonDate(useModel().minute.value);
  const left = daysBetween(today, call.closesOn);
  const by = call.type === 'event' ? 'Takes place' : 'Open until';
  return (
    <>
      <span class="tag brand">{CALL_TYPES[call.type]}</span>
      <span class={`tag${left >= 0 && left <= 7 ? ' warn' : ''}`}>{left < 0 ? 'Over' : `${by} ${dayInWords(call.closesOn, today)}`}</span>
      {call.noCqcNeeded === true && <span class="tag">No CQC registration needed</span>}
      {call.upToPounds !== undefined && <span class="tag">Up to £{numberInWords(call.upToPounds)}</span>}
    </>
  );
}

export function CallCard({ call }: { call: Call }) {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const mine = useAnswers().find((one) => isAbout(one, { kind: 'call', id: call.id }));
  const facts = [
    returns.councils.value.find(({ id }) => id === call.councilId)?.name,
    call.happensAt === undefined ? undefined : instantInWords(call.happensAt, now),
    call.where,
    call.fictional === true ? 'made up for this demonstration' : undefined,
  ];
  return (
    <article class="card">
      <div class="row">
        <CallTags call={call} />
        {mine !== undefined && <AnswerTag state={mine.state} />}
      </div>
      <h2>
        <a href={paths.call(call.id)}>{call.title}</a>
      </h2>
      <p class="clamped">{call.summary}</p>
      <p class="soft">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
    </article>
  );
}
