/** The services of this organisation, what each owes, and where each return has got to. */
import { useLocation } from 'preact-iso/router';
import { useEffect } from 'preact/hooks';
import { RETURN_KINDS, RETURN_NAMES, type ReturnKind, returnsOf } from '../../../domain/returns.ts';
import { type Service, SERVICE_TYPES } from '../../../domain/service.ts';
import { fetchParts, LazyPage, type Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';

const loadState = async () => (await import('./return-state.tsx')).ReturnState;
const report: Loader = async () => {
  await fetchParts(loadState);
  return Services;
};
const NONE = {};

export const ReportPage = () => <LazyPage load={report} props={NONE} />;

function Services() {
  const { returns } = useSession();
  const { query, route } = useLocation();
  const services = returns.services.value ?? [];

  // The app's shortcuts say which kind; with one service of that kind there is nothing to choose.
  const wanted = RETURN_KINDS.find((kind) => kind === query['kind']);
  const only = wanted === undefined ? [] : services.filter((service) => returnsOf(service.type).includes(wanted));
  useEffect(() => {
    if (wanted !== undefined && only.length === 1) route(paths.return(only[0]!.id, wanted), true);
  }, [wanted, only.length]);

  if (services.length === 0) return <NoServices />;
  return (
    <Page title="Report" lead={<p class="soft">One report is read by every council the service works with.</p>}>
      {services.length > 1 && (
        <p class="row">
          <a href={paths.unchanged}>Nothing has changed at several</a>
          <a href={paths.grid}>All homes in one grid</a>
        </p>
      )}
      {services.map((service) => (
        <ServiceCard key={service.id} service={service} />
      ))}
    </Page>
  );
}

function NoServices() {
  const session = useSession();
  return (
    <Page title="Report">
      <p>
        {session.pulledAt.value === undefined
          ? 'Your services have not reached this device yet. They come by themselves when there is a connection.'
          : 'No service is set up for you yet. Ask whoever invited you to add one.'}
      </p>
    </Page>
  );
}

function ServiceCard({ service }: { service: Service }) {
  const kinds = returnsOf(service.type);
  return (
    <section class="card">
      <div>
        <h2>{service.name}</h2>
        <p class="soft">
          {SERVICE_TYPES[service.type].name}
          {service.registeredBeds !== undefined && ` · ${service.registeredBeds} registered beds`}
        </p>
      </div>
      {kinds.length === 0 ? (
        <p>No return is asked of this kind of service yet. See Opportunities for what you could take on.</p>
      ) : (
        <ul class="list">
          {kinds.map((kind) => (
            <ReturnLine key={kind} service={service} kind={kind} />
          ))}
        </ul>
      )}
      {kinds.some((kind) => kind === 'vacancies' || kind === 'hours') && (
        <p>
          <a href={paths.copySheet(service.id)}>
            Copy to Capacity Tracker<span class="govuk-visually-hidden">, {service.name}</span>
          </a>
        </p>
      )}
    </section>
  );
}

function ReturnLine({ service, kind }: { service: Service; kind: ReturnKind }) {
  return (
    <li class="stack">
      <h3>
        <a href={paths.return(service.id, kind)}>
          {RETURN_NAMES[kind]}
          <span class="govuk-visually-hidden">, {service.name}</span>
        </a>
      </h3>
      <LazyPart load={loadState} props={{ service, kind }}>
        <p class="soft">&nbsp;</p>
      </LazyPart>
    </li>
  );
}
