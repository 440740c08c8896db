/** Invites one person: as an officer, or for an organisation. */
import { useLocation } from 'preact-iso/router';
import type { PersonInvitation } from '../../../domain/invitation.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { paths } from '../../routes.ts';
import { deskOfPeople } from '../../state/desk-people.ts';
import { useModel } from '../../state/model.ts';
import { DeskScreen } from './desk-screen.tsx';
import { sayNext } from './said.ts';
import { useCouncil } from './use-council.ts';
import { isInvited, useInvitation } from '../../online/use-invitation.tsx';
import { useRead } from '../../online/use-read.ts';

export const peopleAddress = (councilId: string): string => `${paths.desk}/people?council=${encodeURIComponent(councilId)}`;

export function InvitePage() {
  const { transport } = useModel();
  const { council } = useCouncil();
  const { query, route } = useLocation();
  const organisationId = query['organisation'];
  const desk = deskOfPeople(transport, council.id);
  const { body } = useRead(desk.load, council.id);
  const { form, send, fields } = useInvitation(organisationId !== undefined);
  const known = body?.organisations.find(({ organisation }) => organisation.id === organisationId)?.organisation.name;
  const place = organisationId === undefined ? council.name : (known ?? organisationId);

  const ask = async (): Promise<void> => {
    const name = await send(({ role, ...person }) =>
      desk.invite(
        (organisationId === undefined ? { ...person, role: 'officer' } : { ...person, role, organisationId }) as PersonInvitation,
      ),
    );
    if (name === undefined) return;
    sayNext(isInvited(name, place));
    route(peopleAddress(council.id));
  };
  return (
    <DeskScreen
      title={organisationId === undefined ? 'Invite an officer' : `Invite somebody for ${place}`}
      failed={form.errors.length > 0}
      back={{ href: peopleAddress(council.id), label: 'People' }}
      lead={
        organisationId === undefined && (
          <p class="soft">An officer sees everything that providers send to {council.name}, and can invite others.</p>
        )
      }
    >
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Form class="card" onSend={ask}>
        {fields}
      </Form>
    </DeskScreen>
  );
}
