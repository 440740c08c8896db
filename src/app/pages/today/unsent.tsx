/** What waits on this device, with its age. */
import { agoInWords, dayInWords, londonDate } from '../../../domain/instant.ts';
import { useModel, useSession } from '../../state/model.ts';
import { unsentInWords } from '../../unsent-words.ts';

export function Unsent() {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const waiting = returns.unsent.value.filter((one) => one.problems === undefined);
  const oldest = waiting.at(-1);
  if (oldest === undefined) return null;
  const one = waiting.length === 1;
  const { savedAt } = oldest.submission;
  return (
    <section class="card">
      <div class="row between">
        <h2>{unsentInWords(waiting.map(({ submission }) => submission))} waiting to go</h2>
        <span class="tag">Saved on this device</span>
      </div>
      <p class="soft">
        {one ? 'Saved' : 'The oldest saved'} {agoInWords(savedAt, now)} ({dayInWords(londonDate(savedAt), londonDate(now))}).{' '}
        {one ? 'It goes by itself' : 'They go by themselves'} when there is a connection.
      </p>
    </section>
  );
}
