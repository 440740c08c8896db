/** What has not reached the council yet: refused first, then what waits, with its age. */
import { agoInWords, dayInWords, londonDate } from '../../../domain/instant.ts';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';

export function Unsent() {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const unsent = returns.unsent.value;
  const refused = unsent.filter((one) => one.problems !== undefined);
  const waiting = unsent.filter((one) => one.problems === undefined);
  const oldest = waiting.at(-1);
  return (
    <>
      {refused.length > 0 && (
        <section class="card bad">
          <div class="row between">
            <h2>{refused.length === 1 ? 'One return was not taken' : `${refused.length} returns were not taken`}</h2>
            <span class="tag bad">Needs your attention</span>
          </div>
          <p>{refused[0]?.problems?.[0]?.message}</p>
          <a class="btn wide" href={paths.sent}>
            See what to do
          </a>
        </section>
      )}
      {oldest !== undefined && (
        <section class="card">
          <div class="row between">
            <h2>
              {waiting.length} return{waiting.length === 1 ? '' : 's'} waiting to go
            </h2>
            <span class="tag">Saved on this device</span>
          </div>
          <p class="soft">
            {waiting.length === 1 ? 'Saved' : 'The oldest saved'} {agoInWords(oldest.submission.savedAt, now)} (
            {dayInWords(londonDate(oldest.submission.savedAt), londonDate(now))}). {waiting.length === 1 ? 'It goes' : 'They go'} by{' '}
            {waiting.length === 1 ? 'itself' : 'themselves'} when there is a connection.
          </p>
        </section>
      )}
    </>
  );
}
