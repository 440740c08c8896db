/** What is due, what is unsent, what the plans mean here, and always the one next thing to do. */
import type { Instant } from '../../../domain/instant.ts';
import { agoInWords, dayInWords, londonDate, londonHour } from '../../../domain/instant.ts';
import { RETURN_NAMES, returnInWords, type ReturnKind, returnsOf } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import type { Sent } from '../../state/returns.ts';
import { type Due, dueOf, DueTag, isAsked } from '../report/due.tsx';
import { ClosingSoon } from './closing-soon.tsx';
import { MeaningCard } from './meaning-card.tsx';

interface Task {
  service: Service;
  kind: ReturnKind;
  latest: Sent | undefined;
  due: Due;
}

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
  const asked = tasks.filter((task) => isAsked(task.due));
  const firstName = account.person.name.split(' ')[0];
  return (
    <Page title="Today" heading={`${greeting(now)}, ${firstName}`}>
      <Unsent />
      {asked.length > 3 ? <ManyDue tasks={asked} /> : asked.map((task) => <DueCard key={task.service.id + task.kind} task={task} />)}
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
      <MeaningCard />
      <ClosingSoon />
    </Page>
  );
}

function DueCard({ task: { service, kind, latest, due } }: { task: Task }) {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const draft = returns.drafts.value.find((one) => one.serviceId === service.id && one.kind === kind);
  return (
    <section class="card due">
      <div class="row between">
        <h2>
          {RETURN_NAMES[kind]}, {service.name}
        </h2>
        <DueTag due={due} />
      </div>
      <p>
        {latest !== undefined && (
          <>
            Last reported {agoInWords(latest.submission.observedAt, now)}: <b>{returnInWords(latest.submission)}</b>.{' '}
          </>
        )}
        {due.says}
      </p>
      {draft !== undefined ? (
        <a class="btn wide" href={paths.return(service.id, kind)}>
          Go on with your draft
        </a>
      ) : latest === undefined ? (
        <a class="btn wide" href={paths.change(service.id, kind)}>
          Report {RETURN_NAMES[kind].toLowerCase()}
        </a>
      ) : (
        <>
          <a class="btn wide" href={paths.return(service.id, kind)}>
            Nothing has changed
          </a>
          <a class="btn second wide" href={paths.change(service.id, kind)}>
            Something has changed
          </a>
        </>
      )}
    </section>
  );
}

function ManyDue({ tasks }: { tasks: readonly Task[] }) {
  return (
    <section class="card due">
      <div class="row between">
        <h2>{tasks.length} returns are due</h2>
        <span class="tag warn">Due</span>
      </div>
      <ul class="list">
        {tasks.map(({ service, kind, due }) => (
          <li key={service.id + kind}>
            <a href={paths.return(service.id, kind)}>
              {RETURN_NAMES[kind]}, {service.name}
            </a>
            <p class="soft">{due.says}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingDue({ tasks }: { tasks: readonly Task[] }) {
  const now = useModel().minute.value;
  return (
    <section class="card good">
      <h2>Nothing is due</h2>
      {tasks.length === 0 ? (
        <p>No return is asked of your service. See below what you could take on.</p>
      ) : (
        <ul class="list">
          {tasks.slice(0, 4).map(({ service, kind, latest, due }) => (
            <li key={service.id + kind}>
              <a href={paths.return(service.id, kind)}>
                {RETURN_NAMES[kind]}, {service.name}
              </a>
              <p class="soft">
                {latest !== undefined && `${returnInWords(latest.submission)}, ${agoInWords(latest.submission.observedAt, now)}. `}
                {due.says}
              </p>
            </li>
          ))}
        </ul>
      )}
      {tasks.length > 4 && (
        <p>
          <a href={paths.report}>All your returns</a>
        </p>
      )}
      {tasks.length > 0 && <p class="soft">Room changed since? You can report at any time: councils see the latest.</p>}
    </section>
  );
}

/** What waits on this device, with its age, and what needs a person. */
function Unsent() {
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
