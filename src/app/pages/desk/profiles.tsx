/** Organisations that agreed to be seen by this council: what they do, where and when. */
import { CLIENT_GROUPS } from '../../../domain/client-group.ts';
import { momentInWords } from '../../../domain/instant.ts';
import { ORGANISATION_KINDS } from '../../../domain/organisation.ts';
import { createDeskAsks } from '../../state/desk-asks.ts';
import { useModel, useSession } from '../../state/model.ts';
import { useCouncil } from './use-council.ts';
import { Reading } from '../../online/reading.tsx';
import { useRead } from '../../online/use-read.ts';

export function Profiles() {
  const model = useModel();
  const desk = createDeskAsks(model.transport);
  const { council } = useCouncil();
  const read = useRead(() => desk.profiles(council.id), council.id);
  const localities = useSession().returns.councils.value.flatMap((one) => one.localities);
  const rows = read.body?.rows ?? [];
  return (
    <>
      <Reading view={read} again={read.again} />
      {read.body !== undefined && rows.length === 0 && <p>Nobody has introduced themselves yet.</p>}
      <div class="cards">
        {rows.map(({ submission, organisationName, organisationKind, receipt }) => {
          if (submission.kind !== 'profile') return null;
          const { what, when, localityIds, clientGroups } = submission.body;
          const facts = [
            localityIds.map((id) => localities.find((one) => one.id === id)?.name ?? id).join(', '),
            when,
            clientGroups.map((group) => CLIENT_GROUPS[group].toLowerCase()).join(', '),
            ORGANISATION_KINDS[organisationKind],
          ];
          return (
            <section key={submission.id} class="card">
              <h2>{organisationName}</h2>
              <p class="lines">{what}</p>
              <p class="soft">{facts.filter((fact) => fact !== '').join(' · ')}</p>
              <p class="soft">
                {receipt.sentBy.name}, {momentInWords(receipt.receivedAt, model.minute.value)}
              </p>
            </section>
          );
        })}
      </div>
    </>
  );
}
