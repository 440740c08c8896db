/** One item that the council publishes: its draft beside what stands now, what providers see, what may be done, and what was done before. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { instantInWords } from '../../../domain/instant.ts';
import { DeskItemKind, type PlanEvent } from '../../../domain/protocol-plans.ts';
import { titleOf, typedFrom } from '../../../domain/typed-plan.ts';
import { deskOfPlans } from '../../state/desk-plans.ts';
import { useModel } from '../../state/model.ts';
import { DeskScreen } from './desk-screen.tsx';
import { plansAddress } from './plan-address.ts';
import { PlanDeeds } from './plan-deeds.tsx';
import { PlanDiff } from './plan-diff.tsx';
import { PlanShown } from './plan-shown.tsx';
import { DraftTag } from './plan-words.tsx';
import { Reading } from '../../online/reading.tsx';
import { takeSaid } from './said.ts';
import { useCouncil } from './use-council.ts';
import { useRead } from '../../online/use-read.ts';

export function PlanPage() {
  const { query } = useLocation();
  const { council } = useCouncil();
  const kind = DeskItemKind.safeParse(query['kind'] ?? 'council').data ?? 'council';
  const id = kind === 'council' ? (council.id as string) : (query['id'] ?? '');
  const desk = deskOfPlans(useModel().transport, council.id);
  const reading = useRead(() => desk.item(kind, id), `${council.id} ${kind} ${id}`);
  const [said, setSaid] = useState(takeSaid);
  const view = reading.body;
  const item = view?.would ?? view?.published;
  const title = kind === 'council' ? `Settings of ${council.shortName}` : item === undefined ? 'What the council publishes' : titleOf(item);
  return (
    <DeskScreen
      title={title}
      {...(kind === 'council' ? {} : { back: { href: plansAddress(council.id), label: 'Plans' } })}
      above={view?.draft && <DraftTag state={view.draft.state} />}
      lead={kind === 'council' && <p class="soft">What providers and this server go by. Providers see all of it.</p>}
    >
      <p role="status" class={said === '' ? 'govuk-visually-hidden' : 'notice'}>
        {said}
      </p>
      <Reading view={reading} again={reading.again} />
      {view !== undefined && item === undefined && <p>It is not published.</p>}
      {view !== undefined && (
        <>
          {view.draft?.sentBack !== undefined && (
            <p class="notice">
              <b>Sent back by {view.draft.sentBack.by}:</b> {view.draft.sentBack.reason}
            </p>
          )}
          <PlanDeeds
            key={reading.readAt}
            kind={kind}
            id={id}
            view={view}
            mayBeTyped={view.published !== undefined && typedFrom(view.published) !== undefined}
            onDone={(says) => {
              setSaid(says);
              reading.again();
            }}
          />
          <PlanDiff view={view} />
          <PlanShown view={view} />
          {(view.published !== undefined || view.history.length > 0) && <History events={view.history} />}
        </>
      )}
    </DeskScreen>
  );
}

const list = new Intl.ListFormat('en-GB');

function History({ events }: { events: readonly PlanEvent[] }) {
  const now = useModel().minute.value;
  return (
    <section class="card">
      <h2>What was done before</h2>
      {events.length === 0 && (
        <p class="soft">No officer has published or withdrawn it here. It came with Headroom, or from whoever runs this server.</p>
      )}
      <ul class="list">
        {events.map(({ at, what, by, writers, reason, version }) => (
          <li key={at + what + version}>
            <b>{what === 'published' ? `Published by ${by}` : `Withdrawn by ${by}`}</b>
            <p class="soft">
              {instantInWords(at, now)}
              {what === 'published' && ` · version ${version} · written by ${list.format(writers)}`}
            </p>
            {reason !== undefined && <p>{reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
