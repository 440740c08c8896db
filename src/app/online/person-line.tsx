/** One person with a role: where they are signed in, and taking either away, after saying what that means. */
import { useState } from 'preact/hooks';
import { momentInWords } from '../../domain/instant.ts';
import type { DeskPerson, DeskSession } from '../../domain/protocol-people.ts';
import { Details } from '../components/details.tsx';
import { useModel } from '../state/model.ts';
import { useChange } from './use-change.ts';

const ROLES = { officer: 'Officer', manager: 'Manager', reporter: 'Reporter' } as const;

interface PersonLineProps {
  person: DeskPerson;
  place: string;
  mayRemove: boolean;
  onRemove(): Promise<{ outcome: string }>;
  onEndSession(sessionId?: string): Promise<{ outcome: string }>;
  onDone(says: string): void;
}

export function PersonLine({ person, place, mayRemove, onRemove, onEndSession, onDone }: PersonLineProps) {
  const [asking, setAsking] = useState(false);
  const { busy, fault, change } = useChange();
  const { name, email, role, isYou, sessions } = person;
  const act = (work: () => Promise<{ outcome: string }>, says: string): Promise<void> =>
    change(work, () => onDone(says)).finally(() => setAsking(false));
  return (
    <li class="stack">
      <div>
        <div class="row">
          <b class="breakable">{name}</b>
          {isYou && '(you)'}
          <span class="tag">{ROLES[role]}</span>
        </div>
        <span class="soft breakable">{email}</span>
      </div>
      {sessions.length === 0 ? (
        <p class="soft">Not signed in anywhere.</p>
      ) : (
        <Details summary={`Signed in on ${sessions.length} ${sessions.length === 1 ? 'device' : 'devices'}`}>
          <ul class="tight list">
            {sessions.map((session) => (
              <SessionLine
                key={session.id}
                session={session}
                name={name}
                busy={busy}
                onEnd={() => void act(() => onEndSession(session.id), `${name} is signed out of ${session.device}.`)}
              />
            ))}
          </ul>
        </Details>
      )}
      {fault !== undefined && (
        <p class="notice" role="alert">
          {fault}
        </p>
      )}
      {mayRemove && !asking && (
        <p>
          <button type="button" class="link-button" onClick={() => setAsking(true)}>
            Take this role away<span class="govuk-visually-hidden"> from {name}</span>
          </button>
        </p>
      )}
      {asking && (
        <div class="notice stack" role="group" aria-label={`Take the role of ${name} away`}>
          <p>
            {isYou ? 'You' : name} can then see and send nothing more for {place}, from that moment on. If it is the last role, the account
            ends and each device locks what it holds. What was sent stays.
          </p>
          <div class="row">
            <button
              type="button"
              class="btn warn"
              disabled={busy}
              onClick={() => void act(onRemove, `${name} has no role for ${place} any more.`)}
            >
              Take it away
            </button>
            <button type="button" class="btn second" onClick={() => setAsking(false)}>
              Keep it
            </button>
          </div>
        </div>
      )}
    </li>
  );
}

interface SessionLineProps {
  session: DeskSession;
  name: string;
  busy: boolean;
  onEnd(): void;
}

/** When a session was last used is kept to the day. */
const dayOnly = (words: string): string => words.replace(/, [^,]*$/, '');

function SessionLine({ session, name, busy, onEnd }: SessionLineProps) {
  const now = useModel().minute.value;
  const { device, startedAt, usedAt, isThisOne } = session;
  return (
    <li class="row between">
      <span>
        {device} {isThisOne && <span class="tag brand">This device</span>}
        <br />
        <span class="soft">
          {startedAt !== undefined && `signed in ${momentInWords(startedAt, now)} · `}last used {dayOnly(momentInWords(usedAt, now))}
        </span>
      </span>
      {!isThisOne && (
        <button type="button" class="btn second" disabled={busy} onClick={onEnd}>
          Sign out
          <span class="govuk-visually-hidden">
            {' '}
            {name} of {device}
          </span>
        </button>
      )}
    </li>
  );
}
