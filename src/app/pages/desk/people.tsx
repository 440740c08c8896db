/** Who may sign in for this council and for the organisations it works with, and on what they are signed in. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { DeskOrganisation, DeskPerson } from '../../../domain/protocol-people.ts';
import { TextField } from '../../components/field.tsx';
import { paths } from '../../routes.ts';
import { deskOfPeople } from '../../state/desk-people.ts';
import { useModel } from '../../state/model.ts';
import { DeskScreen } from './desk-screen.tsx';
import { InvitePage } from './invite.tsx';
import { NewOrganisationPage } from './new-organisation.tsx';
import { PersonLine } from '../../online/person-line.tsx';
import { Reading } from '../../online/reading.tsx';
import { takeSaid } from './said.ts';
import { useCouncil } from './use-council.ts';
import { useRead } from '../../online/use-read.ts';

const MANY = 8;

/** Its forms have addresses of their own, so that “back” leaves them. */
export function PeoplePage() {
  const { path } = useLocation();
  if (path.endsWith('/invite')) return <InvitePage />;
  if (path.endsWith('/organisation')) return <NewOrganisationPage />;
  return <PeopleList />;
}

function PeopleList() {
  const { transport } = useModel();
  const { council } = useCouncil();
  const desk = deskOfPeople(transport, council.id);
  const reading = useRead(desk.load, council.id);
  const [wanted, setWanted] = useState('');
  const [done, setDone] = useState(takeSaid);

  const body = reading.readKey === council.id ? reading.body : undefined;
  const address = (form: string, more: Record<string, string> = {}): string =>
    `${paths.desk}/people/${form}?${new URLSearchParams({ council: council.id, ...more }).toString()}`;
  const words = wanted.trim().toLowerCase();
  const shown = (body?.organisations ?? []).filter((one) => words === '' || textOf(one).includes(words));
  const line = (person: DeskPerson, organisation?: DeskOrganisation) => (
    <PersonLine
      key={person.id}
      person={person}
      place={organisation?.organisation.name ?? council.name}
      mayRemove={organisation === undefined || organisation.otherCouncils.length === 0}
      onRemove={() => desk.remove({ personId: person.id, ...(organisation && { organisationId: organisation.organisation.id }) })}
      onEndSession={(sessionId) => desk.endSession({ personId: person.id, ...(sessionId === undefined ? {} : { sessionId }) })}
      onDone={(says) => {
        setDone(says);
        reading.again();
      }}
    />
  );

  return (
    <DeskScreen
      title="People"
      lead={<p class="soft">Who may sign in for {council.shortName}, and for the organisations whose services it reads.</p>}
    >
      <div class="row no-print">
        <a class="btn" href={address('organisation')}>
          Add an organisation
        </a>
        <a class="btn second" href={address('invite')}>
          Invite an officer
        </a>
      </div>
      <p role="status" class={done === '' ? 'govuk-visually-hidden' : 'notice'}>
        {done}
      </p>
      <Reading view={reading} again={reading.again} />
      {body !== undefined && (
        <>
          <section class="card">
            <h2>Officers of {council.name}</h2>
            <ul class="tight list">{body.officers.map((person) => line(person))}</ul>
          </section>
          {body.organisations.length > MANY && (
            <TextField id="find" label="Find an organisation, service or person" value={wanted} onInput={setWanted} />
          )}
          {body.organisations.length === 0 && <p>No organisation yet. Add the first: its manager gets an e-mail and can report at once.</p>}
          {shown.length === 0 && words !== '' && <p role="status">Nothing here has “{wanted.trim()}” in its name.</p>}
          <div class="cards">
            {shown.map((one) => (
              <OrganisationCard key={one.organisation.id} one={one} invite={address('invite', { organisation: one.organisation.id })}>
                {one.people.map((person) => line(person, one))}
              </OrganisationCard>
            ))}
          </div>
        </>
      )}
    </DeskScreen>
  );
}

const textOf = ({ organisation, services, people }: DeskOrganisation): string =>
  [organisation.name, ...services, ...people.flatMap(({ name, email }) => [name, email])].join(' ').toLowerCase();

function OrganisationCard({ one, invite, children }: { one: DeskOrganisation; invite: string; children: ComponentChildren }) {
  const { organisation, services, people, otherCouncils } = one;
  const list = new Intl.ListFormat('en-GB');
  return (
    <section class="card" aria-labelledby={`name-${organisation.id}`}>
      <div class="row between">
        <h2 id={`name-${organisation.id}`}>{organisation.name}</h2>
        {people.length === 0 && <span class="tag warn">Nobody can sign in yet</span>}
      </div>
      {(services.length > 1 || services[0] !== organisation.name) && <p class="soft">{list.format(services)}</p>}
      {people.length > 0 && <ul class="tight list">{children}</ul>}
      {otherCouncils.length > 0 ? (
        <p class="soft">
          Also works with {list.format(otherCouncils)}. So that no council lets people see what is another’s, whoever runs this server
          changes who may sign in.
        </p>
      ) : (
        <p>
          <a class="btn second" href={invite}>
            Invite somebody<span class="govuk-visually-hidden"> for {organisation.name}</span>
          </a>
        </p>
      )}
    </section>
  );
}
