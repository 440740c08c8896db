/** Invites one person: as an officer, or for an organisation. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { checkPersonInvitation, INVITED_ROLES, type PersonInvitation } from '../../../domain/invitation.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Choices, TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { paths } from '../../routes.ts';
import { deskOfPeople } from '../../state/desk-people.ts';
import { useModel } from '../../state/model.ts';
import { DeskScreen } from './desk-screen.tsx';
import { sayNext } from './said.ts';
import { useCouncil } from './use-council.ts';
import { useForm } from '../../online/use-form.ts';
import { useRead } from '../../online/use-read.ts';

export const peopleAddress = (councilId: string): string => `${paths.desk}/people?council=${encodeURIComponent(councilId)}`;

export function InvitePage() {
  const { transport } = useModel();
  const { council } = useCouncil();
  const { query, route } = useLocation();
  const organisationId = query['organisation'];
  const desk = deskOfPeople(transport, council.id);
  const { body } = useRead(desk.load, council.id);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<keyof typeof INVITED_ROLES>('reporter');
  const form = useForm('name');
  const known = body?.organisations.find(({ organisation }) => organisation.id === organisationId)?.organisation.name;
  const place = organisationId === undefined ? council.name : (known ?? organisationId);

  const send = async (): Promise<void> => {
    const person = { name, email };
    const invitation = (
      organisationId === undefined ? { ...person, role: 'officer' } : { ...person, role, organisationId }
    ) as PersonInvitation;
    if (!(await form.send(checkPersonInvitation(invitation), () => desk.invite(invitation)))) return;
    sayNext(`${name.trim()} can now sign in for ${place}, and is told so by e-mail.`);
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
      <Form class="card" onSend={send}>
        <TextField
          id="name"
          label="Their name"
          value={name}
          onInput={setName}
          error={form.errorOf('name')}
          autocomplete="off"
          maxLength={120}
        />
        <TextField
          id="email"
          label="Their e-mail address"
          hint="They sign in with codes that are sent there. There is no password."
          type="email"
          value={email}
          onInput={setEmail}
          error={form.errorOf('email')}
          autocomplete="off"
        />
        {organisationId !== undefined && (
          <Choices name="role" label="What they do" chosen={[role]} options={INVITED_ROLES} onChange={([one]) => setRole(one ?? role)} />
        )}
        <p>
          <button type="submit" class="btn" disabled={form.busy}>
            Send the invitation
          </button>
        </p>
      </Form>
    </DeskScreen>
  );
}
