/** Adds an organisation with its first service and its manager, on one page. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { checkOrganisationInvitation, hasBeds, type OrganisationInvitation } from '../../../domain/invitation.ts';
import { ORGANISATION_KINDS } from '../../../domain/organisation.ts';
import { SERVICE_TYPES, type ServiceType } from '../../../domain/service.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Choices, Select, TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { deskOfPeople } from '../../state/desk-people.ts';
import { useModel, useSession } from '../../state/model.ts';
import { DeskScreen } from './desk-screen.tsx';
import { peopleAddress } from './invite.tsx';
import { sayNext } from './said.ts';
import { useCouncil } from './use-council.ts';
import { useForm } from '../../online/use-form.ts';

const TYPE_NAMES = Object.fromEntries(Object.entries(SERVICE_TYPES).map(([type, { name }]) => [type, name])) as Record<ServiceType, string>;
type Kind = keyof typeof ORGANISATION_KINDS;

export function NewOrganisationPage() {
  const { transport } = useModel();
  const { council } = useCouncil();
  const { route } = useLocation();
  const localities = useSession().returns.councils.value.find(({ id }) => id === council.id)?.localities ?? [];
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Kind>('single');
  const [serviceName, setServiceName] = useState('');
  const [type, setType] = useState<ServiceType>('care-home');
  const [beds, setBeds] = useState('');
  const [location, setLocation] = useState('');
  const [areas, setAreas] = useState<string[]>(localities.length === 1 ? [localities[0]!.id] : []);
  const [managerName, setManagerName] = useState('');
  const [email, setEmail] = useState('');
  const form = useForm('name');

  const send = async (): Promise<void> => {
    const invitation = {
      name,
      kind,
      service: {
        name: serviceName.trim() === '' ? name : serviceName,
        type,
        ...(location.trim() === '' ? {} : { cqcLocationId: location }),
        ...(hasBeds(type) && /^\d+$/.test(beds.trim()) ? { registeredBeds: Number(beds) } : {}),
        localityIds: areas,
      },
      manager: { name: managerName, email },
    } as OrganisationInvitation;
    const desk = deskOfPeople(transport, council.id);
    // Left empty it is the organisation's, and that it is missing is said there.
    const problems = checkOrganisationInvitation(invitation).filter(({ path }) => path !== 'service.name' || serviceName.trim() !== '');
    if (!(await form.send(problems, () => desk.addOrganisation(invitation)))) return;
    sayNext(`${name.trim()} is added. ${managerName.trim()} is told by e-mail, and can report at once.`);
    route(peopleAddress(council.id));
  };
  return (
    <DeskScreen
      title="Add an organisation"
      failed={form.errors.length > 0}
      back={{ href: peopleAddress(council.id), label: 'People' }}
      lead={<p class="soft">With its first service, and the person who looks after it. They can report as soon as they sign in.</p>}
    >
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Form class="cards" onSend={send}>
        <section class="card">
          <h2>The organisation</h2>
          <TextField
            id="name"
            label="Name"
            value={name}
            onInput={setName}
            error={form.errorOf('name')}
            autocomplete="off"
            maxLength={120}
          />
          <Select
            id="kind"
            label="What it is"
            value={kind}
            options={ORGANISATION_KINDS}
            empty="Choose"
            onChange={(one) => setKind(one || 'single')}
          />
        </section>
        <section class="card">
          <h2>Its first service</h2>
          <TextField
            id="service-name"
            label="Name"
            hint="Leave it empty if it is the same."
            value={serviceName}
            onInput={setServiceName}
            error={form.errorOf('service-name')}
            autocomplete="off"
            maxLength={120}
          />
          <Select
            id="service-type"
            label="Type of care"
            value={type}
            options={TYPE_NAMES}
            empty="Choose"
            onChange={(one) => setType(one || 'care-home')}
          />
          {hasBeds(type) && (
            <TextField
              id="service-registeredBeds"
              label="Registered beds"
              value={beds}
              onInput={setBeds}
              error={form.errorOf('service-registeredBeds')}
              inputMode="numeric"
              width={5}
              autocomplete="off"
            />
          )}
          <TextField
            id="service-cqcLocationId"
            label="CQC location ID"
            hint="Like 1-123456789. Leave it empty if it need not register."
            value={location}
            onInput={setLocation}
            error={form.errorOf('service-cqcLocationId')}
            width={20}
            autocomplete="off"
          />
          <Choices
            name="service-localityIds"
            label={`Where in ${council.shortName} it works`}
            several
            chosen={areas}
            options={Object.fromEntries(localities.map((locality) => [locality.id as string, locality.name]))}
            onChange={setAreas}
            error={form.errorOf('service-localityIds')}
          />
        </section>
        <section class="card">
          <h2>Its manager</h2>
          <TextField
            id="manager-name"
            label="Name"
            value={managerName}
            onInput={setManagerName}
            error={form.errorOf('manager-name')}
            autocomplete="off"
            maxLength={120}
          />
          <TextField
            id="manager-email"
            label="E-mail address"
            hint="They sign in with codes that are sent there. There is no password."
            type="email"
            value={email}
            onInput={setEmail}
            error={form.errorOf('manager-email')}
            autocomplete="off"
          />
        </section>
        <p>
          <button type="submit" class="btn" disabled={form.busy}>
            Add it and invite its manager
          </button>
        </p>
      </Form>
    </DeskScreen>
  );
}
