/** Where a home's figures have got to: typed, wrong, on this device, received. */
import { canonicalJson } from '../../../domain/canonical-json.ts';
import { checkVacancies } from '../../../domain/check-vacancies.ts';
import { dayInWords, type Instant, londonDate } from '../../../domain/instant.ts';
import type { Problem } from '../../../domain/problem.ts';
import { carriedForward } from '../../../domain/returns.ts';
import type { Returns, Sent } from '../../state/returns.ts';
import type { GridHome } from './use-grid.ts';

export type HomeState =
  | { state: 'wrong'; problems: Problem[] }
  | { state: 'ready' | 'never' | 'sent-elsewhere' | 'refused' }
  | { state: 'waiting' | 'received'; latest: Sent };

export function homeState(home: GridHome, returns: Returns, now: Instant): HomeState {
  const { service, editor } = home;
  const draft = editor.draft.value;
  const latest = returns.latest(service.id, 'vacancies');
  if (editor.keeping.value === 'already-sent') return { state: 'sent-elsewhere' };
  const isSame =
    draft.replaces === undefined &&
    latest !== undefined &&
    canonicalJson(carriedForward(latest.submission).body) === canonicalJson(draft.body);
  if (editor.touched.value && !isSame) {
    const problems = checkVacancies(draft.body, service, now);
    return problems.length > 0 ? { state: 'wrong', problems } : { state: 'ready' };
  }
  const refused = returns.sent.value.some(
    ({ submission, problems }) => problems !== undefined && submission.serviceId === service.id && submission.kind === 'vacancies',
  );
  if (refused) return { state: 'refused' };
  if (latest === undefined) return { state: 'never' };
  return { state: latest.receipt === undefined ? 'waiting' : 'received', latest };
}

export function HomeTag({ is, keeping, now }: { is: HomeState; keeping: string; now: Instant }) {
  const kept = keeping === 'failed' ? ', not saved: this device is full' : keeping === 'unsaved' ? '' : ', draft saved';
  switch (is.state) {
    case 'wrong':
      return <span class="tag bad">To put right{kept}</span>;
    case 'ready':
      return <span class={`tag ${keeping === 'failed' ? 'bad' : 'brand'}`}>Changed{kept}</span>;
    case 'sent-elsewhere':
      return <span class="tag warn">Sent from another tab</span>;
    case 'refused':
      return <span class="tag bad">Needs your attention</span>;
    case 'never':
      return <span class="tag warn">Not reported yet</span>;
    case 'waiting':
      return <span class="tag">Not changed · saved on this device</span>;
    case 'received':
      return (
        <span class="tag good">
          Not changed · received {is.latest.receipt !== undefined && dayInWords(londonDate(is.latest.receipt.receivedAt), londonDate(now))}
        </span>
      );
  }
}
