/** One quiet line: offline is a normal state, and what is waiting is counted, never guessed. */
import { agoInWords, instantInWords, timeInWords } from '../domain/instant.ts';
import { paths } from './routes.ts';
import { useModel } from './state/model.ts';
import type { Session } from './state/session.ts';
import { unsentInWords } from './unsent-words.ts';

export function ConnectionLine({ session }: { session: Session }) {
  const now = useModel().minute.value;
  const sync = session.sync.value;
  const pulledAt = session.pulledAt.value;
  const waiting = session.returns.unsent.value.filter((one) => one.problems === undefined).map(({ submission }) => submission);
  const plans = pulledAt === undefined ? 'plans not loaded yet' : `plans updated ${instantInWords(pulledAt, now).replace('Today, ', '')}`;
  const unsent = waiting.length === 0 ? '' : ` · ${unsentInWords(waiting)} waiting to go`;
  const line = (dot: string, text: string, more?: preact.ComponentChildren) => (
    <p class="line" role="status">
      <span class={`dot${dot}`} />
      <span>
        {text}
        {unsent}
      </span>
      {more}
    </p>
  );
  const tryNow = (
    <button type="button" onClick={session.nudge} disabled={session.busy.value}>
      {session.busy.value ? 'Trying…' : 'Try now'}
    </button>
  );

  const fetched = session.fetched.value;
  // In tens: it is read aloud each time it changes.
  if (fetched !== undefined) return line('', `Fetching plans and notices · ${Math.floor(fetched * 10) * 10}%`);
  switch (sync.state) {
    case 'starting':
      return line('', 'Working from this device');
    case 'up-to-date':
      return line(' on', `Up to date · checked ${agoInWords(sync.at, now)}`);
    case 'waiting':
      switch (sync.because) {
        case 'offline':
          return line('', `Working offline · ${plans}`);
        case 'signed-out':
          return line('', 'Your sign-in has ended. Your work is kept here and goes once you', <a href={paths.signIn}>sign in again</a>);
        case 'other-person':
          return line(
            '',
            'Somebody else has signed in on this browser. Your work is kept here;',
            <a href={paths.signIn}>sign in as yourself</a>,
          );
        case 'account-ended':
          return line('', 'Your account here has ended');
        case 'busy':
          return line('', `The server is busy · next try ${sync.nextTryAt === undefined ? 'soon' : timeInWords(sync.nextTryAt)}`, tryNow);
        default:
          return line('', 'Something is in the way. Your work is safe on this device.', tryNow);
      }
  }
}
