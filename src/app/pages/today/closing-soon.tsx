/** Tenders whose deadline is near, so that nobody finds out the day after. */
import { addMs, DAY_MS, momentInWords } from '../../../domain/instant.ts';
import { paths } from '../../routes.ts';
import { isForMe } from '../opportunities/for-me.ts';
import { useModel, useSession } from '../../state/model.ts';

const DAYS = 30;

export function ClosingSoon() {
  const { library, returns } = useSession();
  const now = useModel().minute.value;
  const services = returns.services.value ?? [];
  const closing = (library.items('notice').value ?? [])
    .filter((notice) => notice.deadline !== undefined && notice.deadline > now && notice.deadline < addMs(now, DAYS * DAY_MS))
    .filter((notice) => services.length === 0 || isForMe(notice, services))
    .sort((a, b) => (a.deadline! < b.deadline! ? -1 : 1));
  if (closing.length === 0) return null;
  return (
    <section class="card">
      <h2>Closing soon</h2>
      <ul class="list">
        {closing.slice(0, 3).map((notice) => (
          <li key={notice.id}>
            <a href={paths.opportunity(notice.id)}>{notice.title}</a>
            <p class="soft">
              {notice.buyer} · reply by {momentInWords(notice.deadline!, now)}
              {notice.fictional === true && ' · made up for this demonstration'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
