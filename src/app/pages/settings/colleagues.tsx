/** Who may sign in for an organisation, for its managers: asked in, signed out, taken away. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { colleaguesOf } from '../../state/colleagues.ts';
import { useModel, useSession } from '../../state/model.ts';
import { PersonLine } from '../../online/person-line.tsx';
import { Reading } from '../../online/reading.tsx';
import { isInvited, useInvitation } from '../../online/use-invitation.tsx';
import { useRead } from '../../online/use-read.ts';

const BACK = { href: paths.settings, label: 'Account and settings' };

export function ColleaguesPage() {
  const { query } = useLocation();
  const { account, returns } = useSession();
  const managed = account.memberships.flatMap((role) => (role.role === 'manager' ? [role.organisationId] : []));
  const id = managed.find((one) => one === query['organisation']) ?? managed[0];
  if (id === undefined)
    return (
      <Page title="People" back={BACK}>
        <p>Only a manager can see who may sign in for an organisation. Ask yours.</p>
      </Page>
    );
  return <Colleagues key={id} id={id} name={returns.organisations.value.find((one) => one.id === id)?.name ?? 'your organisation'} />;
}

function Colleagues({ id, name }: { id: string; name: string }) {
  const { transport } = useModel();
  const colleagues = colleaguesOf(transport, id);
  const reading = useRead(colleagues.load, id);
  const [says, setSays] = useState('');
  const done = (words: string): void => {
    setSays(words);
    reading.again();
  };
  return (
    <Page title={`People of ${name}`} back={BACK} lead={<p class="soft">Who may sign in for {name}, and on what they are signed in.</p>}>
      <p role="status" class={says === '' ? 'govuk-visually-hidden' : 'notice'}>
        {says}
      </p>
      <Reading view={reading} again={reading.again} />
      {reading.body !== undefined && (
        <section class="card">
          <h2>They may sign in</h2>
          <ul class="tight list">
            {reading.body.people.map((person) => (
              <PersonLine
                key={person.id}
                person={person}
                place={name}
                mayRemove
                onRemove={() => colleagues.remove({ personId: person.id })}
                onEndSession={(sessionId) =>
                  colleagues.endSession({ personId: person.id, ...(sessionId === undefined ? {} : { sessionId }) })
                }
                onDone={done}
              />
            ))}
          </ul>
        </section>
      )}
      <Invite invite={colleagues.invite} name={name} onDone={done} />
    </Page>
  );
}

interface InviteProps {
  invite: ReturnType<typeof colleaguesOf>['invite'];
  name: string;
  onDone(says: string): void;
}

function Invite({ invite, name: place, onDone }: InviteProps) {
  const { form, send, fields } = useInvitation(true);
  const ask = async (): Promise<void> => {
    const name = await send(invite);
    if (name !== undefined) onDone(isInvited(name, place));
  };
  return (
    <Form class="card" onSend={ask}>
      <h2>Invite a colleague</h2>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {fields}
    </Form>
  );
}
