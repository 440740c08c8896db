/** What is asked of this person now, or that nothing is. */
import { agoInWords } from '../../../domain/instant.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { RETURN_NAMES, type ReturnKind } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import type { Sent } from '../../state/returns.ts';
import { countServices, unchangedReturns } from '../many/unchanged-returns.ts';
import { type Due, DueTag } from '../report/due.tsx';

/** A return of a service, with when it is due. */
export interface Task {
  service: Service;
  kind: ReturnKind;
  latest: Sent | undefined;
  due: Due;
}

export function DueCard({ task: { service, kind, latest, due } }: { task: Task }) {
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

/** What is said of several is said once, above them. */
function bySentence(tasks: readonly Task[]): Map<string, Task[]> {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) groups.set(task.due.says, [...(groups.get(task.due.says) ?? []), task]);
  return groups;
}

export function ManyDue({ tasks }: { tasks: readonly Task[] }) {
  const { returns } = useSession();
  const unchanged = unchangedReturns(returns, useModel().minute.value);
  const hasHomes = new Set(tasks.filter(({ kind }) => kind === 'vacancies').map(({ service }) => service.id)).size > 1;
  return (
    <section class="card due">
      <div class="row between">
        <h2>{tasks.length} returns are due</h2>
        <span class="tag warn">Due</span>
      </div>
      {unchanged.length > 1 && (
        <a class="btn wide" href={paths.unchanged}>
          Nothing has changed at {countServices(unchanged)}
        </a>
      )}
      {hasHomes && (
        <a class="btn second wide" href={paths.grid}>
          Fill in all homes in one grid
        </a>
      )}
      <ul class="list">
        {[...bySentence(tasks)].map(([says, together]) => (
          <li key={says} class="stack">
            <p class="soft">{says}</p>
            <ul class="tight">
              {together.map(({ service, kind }) => (
                <li key={service.id + kind}>
                  <a href={paths.return(service.id, kind)}>
                    {RETURN_NAMES[kind]}, {service.name}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function NothingDue({ tasks }: { tasks: readonly Task[] }) {
  const now = useModel().minute.value;
  // Said once where it is the same for all.
  const says = new Set(tasks.map(({ due }) => due.says));
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
                {says.size > 1 && due.says}
              </p>
            </li>
          ))}
        </ul>
      )}
      {says.size === 1 && <p>{[...says]}</p>}
      {tasks.length > 4 && (
        <p>
          <a href={paths.report}>All your returns</a>
        </p>
      )}
      {tasks.length > 0 && <p class="soft">Room changed since? You can report at any time: councils see the latest.</p>}
    </section>
  );
}
