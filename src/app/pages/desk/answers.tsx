/** What organisations answered: what waits for a reply first, each with the ways to give one. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { AnswerKind } from '../../../domain/answers.ts';
import { londonDate } from '../../../domain/instant.ts';
import type { AnswerRow } from '../../../domain/protocol-asks.ts';
import { Chips } from '../../components/chips.tsx';
import { createDeskAsks } from '../../state/desk-asks.ts';
import { useModel } from '../../state/model.ts';
import { answerFileRows } from './asks-files.ts';
import { AnswerCard } from './answer-card.tsx';
import { Downloads } from './downloads.tsx';
import { DeskScreen } from './desk-screen.tsx';
import { Profiles } from './profiles.tsx';
import { useCouncil } from './use-council.ts';
import { Reading } from '../../online/reading.tsx';
import { useRead } from '../../online/use-read.ts';

type Show = 'waiting' | 'all' | 'profiles' | Extract<AnswerKind, 'offer' | 'interest' | 'question' | 'support'>;
const SHOWS: Record<Show, string> = {
  waiting: 'Waiting for you',
  offer: 'Offers',
  question: 'Questions',
  interest: 'Interest',
  support: 'Support requests',
  all: 'Everything',
  profiles: 'Who introduced themselves',
};

export function AnswersPage() {
  const { query, route, path } = useLocation();
  const [show, setShow] = useState<Show>(query['about'] === undefined ? 'waiting' : 'all');
  const { council } = useCouncil();
  return (
    <DeskScreen
      title={`Answers to ${council.shortName}`}
      lead={<p class="soft">What you reply goes to that organisation, and to nobody else unless you say so.</p>}
    >
      {query['about'] === undefined ? (
        <Chips<Show>
          label="Show"
          options={(Object.keys(SHOWS) as Show[]).map((value) => ({ value, text: SHOWS[value] }))}
          chosen={show}
          onChoose={(value) => setShow(value)}
        />
      ) : (
        <p>
          <button type="button" class="link-button" onClick={() => route(`${path}?council=${encodeURIComponent(council.id)}`)}>
            Show answers to everything
          </button>
        </p>
      )}
      {show === 'profiles' ? (
        <Profiles />
      ) : (
        <List key={`${council.id} ${show} ${query['about'] ?? ''}`} show={show} about={query['about']} />
      )}
    </DeskScreen>
  );
}

function List({ show, about }: { show: Exclude<Show, 'profiles'>; about: string | undefined }) {
  const { transport, minute } = useModel();
  const desk = createDeskAsks(transport);
  const { council } = useCouncil();
  const [more, setMore] = useState<AnswerRow[]>([]);
  const [next, setNext] = useState<number>();
  const asked = {
    ...(show === 'waiting' ? { waiting: 'yes' as const } : show === 'all' ? {} : { kind: show }),
    ...(about === undefined ? {} : { about }),
  };
  const read = useRead(() => desk.answers(council.id, asked), `${council.id} ${show} ${about ?? ''}`, more.length === 0);
  const rows = [...(read.body?.rows ?? []), ...more];
  const before = more.length === 0 ? read.body?.before : next;
  const showMore = async (): Promise<void> => {
    const answer = await desk.answers(council.id, { ...asked, before: String(before) });
    if (answer.outcome !== 'ok') return;
    setMore([...more, ...answer.body.rows]);
    setNext(answer.body.before);
  };
  /** All that are asked for, not only those on the screen. */
  const file = async () => {
    const found = [...rows];
    for (let last = before; last !== undefined;) {
      const answer = await desk.answers(council.id, { ...asked, before: String(last) });
      if (answer.outcome !== 'ok') return undefined;
      found.push(...answer.body.rows);
      last = answer.body.before;
    }
    return answerFileRows(found);
  };
  /** What was answered stays in sight, so that its reply can be read once more; the figures of the others may have changed. */
  const again = async (): Promise<void> => {
    setMore([]);
    read.again();
  };
  const title = read.body?.rows[0]?.aboutTitle;
  return (
    <>
      <Reading view={read} again={read.again} />
      {about !== undefined && title !== undefined && <h2>{title}</h2>}
      {read.body !== undefined && rows.length === 0 && (
        <p>{show === 'waiting' ? 'Nothing waits for a reply.' : 'Nothing yet. What providers send appears here.'}</p>
      )}
      {rows.length > 0 && (
        <div class="row no-print">
          <Downloads name={`headroom-${council.id}-answers-${show}-${londonDate(minute.value)}`} rows={file} />
        </div>
      )}
      <div class="cards">
        {rows.map((row) => (
          <AnswerCard key={`${row.submission.id} ${row.replies.length}`} row={row} onReplied={again} />
        ))}
      </div>
      {before !== undefined && (
        <p>
          <button type="button" class="btn second" onClick={() => void showMore()}>
            Show earlier
          </button>
        </p>
      )}
    </>
  );
}
