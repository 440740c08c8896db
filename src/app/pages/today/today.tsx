/** What is due, what is unsent, what the plans mean here, and always the one next thing to do. */
import { byUrgency, isAsked } from '../../../domain/duty.ts';
import { type Instant, londonHour } from '../../../domain/instant.ts';
import { returnsOf } from '../../../domain/returns.ts';
import type { Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';
import { Page } from '../../components/page.tsx';
import { useModel, useSession } from '../../state/model.ts';
import { dueOf } from '../report/due.tsx';
import { OverlapCard } from '../report/overlap-card.tsx';
import { Attention } from './attention.tsx';
import { Drafts } from './drafts.tsx';
import { DueCard, ManyDue, NothingDue, type Task } from './due-cards.tsx';
import { MeaningCard } from './meaning-card.tsx';
import { Unsent } from './unsent.tsx';

const NONE = {};
const answered: Loader = async () => (await import('./answered.tsx')).Answered;
const closingSoon: Loader = async () => (await import('./closing-soon.tsx')).ClosingSoon;
const waitingNear: Loader = async () => (await import('./answered.tsx')).WaitingNear;

const greeting = (now: Instant): string => {
  const hour = londonHour(now);
  return hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';
};

export function TodayPage() {
  const { returns, account, pulledAt } = useSession();
  const now = useModel().minute.value;
  const services = returns.services.value ?? [];
  const tasks = services.flatMap((service) =>
    returnsOf(service.type).map((kind): Task => {
      const latest = returns.latest(service.id, kind);
      return { service, kind, latest, due: dueOf(service, kind, latest?.submission.observedAt, returns.councils.value, now) };
    }),
  );
  const asked = tasks.filter((task) => isAsked(task.due)).sort((a, b) => byUrgency(a.due, b.due));
  const firstName = account.person.name.split(' ')[0];
  return (
    <Page title="Today" heading={`${greeting(now)}, ${firstName}`}>
      <Attention />
      {tasks.map(({ service, kind }) => (
        <OverlapCard key={service.id + kind} service={service} kind={kind} />
      ))}
      <LazyPart load={answered} props={NONE} />
      <Unsent />
      {asked.length > 3 ? <ManyDue tasks={asked} /> : asked.map((task) => <DueCard key={task.service.id + task.kind} task={task} />)}
      <Drafts shownElsewhere={new Set(asked.length > 3 ? [] : asked.map((task) => `${task.service.id}/${task.kind}`))} />
      {asked.length === 0 && services.length > 0 && <NothingDue tasks={tasks} />}
      {services.length === 0 && (
        <section class="card">
          <h2>{pulledAt.value === undefined ? 'Getting your services' : 'No service is set up for you yet'}</h2>
          <p>
            {pulledAt.value === undefined
              ? 'They come by themselves as soon as there is a connection.'
              : 'Ask whoever invited you to add one. Meanwhile, see what councils plan and which tenders are coming.'}
          </p>
        </section>
      )}
      <LazyPart load={waitingNear} props={NONE} />
      <MeaningCard />
      <LazyPart load={closingSoon} props={NONE} />
    </Page>
  );
}
