/** Tenders whose deadline is near, so that nobody finds out the day after. */
import { addMs, DAY_MS, momentInWords } from '../../../domain/instant.ts';
import type { Notice } from '../../../domain/notice.ts';
import { paths } from '../../routes.ts';
import { isForMe } from '../opportunities/for-me.ts';
import { useFound } from '../../state/found.ts';
import { useModel, useSession } from '../../state/model.ts';

const DAYS = 30;

export function ClosingSoon() {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const services = returns.services.value ?? [];
  const closes = ({ deadline }: Pick<Partial<Notice>, 'deadline'>): boolean =>
    deadline !== undefined && deadline > now && deadline < addMs(now, DAYS * DAY_MS);
  const hour = now.slice(0, 13);
  const closing = (useFound('notice', closes, `closing soon, ${hour}`) ?? [])
    .filter(closes)
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
