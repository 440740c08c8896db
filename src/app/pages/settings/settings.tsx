/** The account, what this device holds, and the way out: which never leads past unsent work. */
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { instantInWords } from '../../../domain/instant.ts';
import { Page } from '../../components/page.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { paths } from '../../routes.ts';
import { CalendarCard } from './calendar-card.tsx';
import { PinCard } from './pin-card.tsx';
import { PlansKept } from './plans-kept.tsx';
import { RemindersCard } from './reminders-card.tsx';
import { install, installOffer, isInstalled } from '../../state/install.ts';
import { useModel, useSession } from '../../state/model.ts';
import { askToPersist, type StorageReport, storageReport } from '../../state/storage.ts';

declare const __VERSION__: string;

const ROLES = { manager: 'Manager', reporter: 'Reporter', officer: 'Council officer' } as const;

export function SettingsPage() {
  const model = useModel();
  const { route } = useLocation();
  const session = useSession();
  const { account, returns, pulledAt } = session;
  const now = model.minute.value;
  const [unsent, setUnsent] = useState(0);
  const roles = account.memberships.map((membership) => {
    const where =
      membership.role === 'officer'
        ? returns.councils.value.find((one) => one.id === membership.councilId)?.name
        : returns.organisations.value.find((one) => one.id === membership.organisationId)?.name;
    return `${ROLES[membership.role]}${where === undefined ? '' : `, ${where}`}`;
  });
  const managed = returns.organisations.value.filter(({ id }) =>
    account.memberships.some((role) => role.role === 'manager' && role.organisationId === id),
  );
  const signOut = async (): Promise<void> => {
    const outcome = await model.signOut();
    if (outcome.outcome === 'unsent') setUnsent(outcome.count);
    else route(paths.today, true);
  };
  return (
    <Page title="Account and settings">
      <section class="card">
        <h2>You</h2>
        <SummaryList
          rows={[
            { name: 'Name', value: account.person.name },
            { name: 'E-mail', value: account.person.email },
            { name: 'What you do here', value: roles.join('; ') },
          ]}
        />
        {managed.map(({ id, name }) => (
          <p key={id}>
            <a href={`${paths.colleagues}?organisation=${encodeURIComponent(id)}`}>People of {name}: invite, or take a role away</a>
          </p>
        ))}
        {unsent > 0 && (
          <div class="notice" role="alert">
            <p>
              <b>
                You cannot sign out yet: {unsent} return{unsent === 1 ? ' has' : 's have'} not reached the council.
              </b>
            </p>
            <p>
              {unsent === 1 ? 'It goes' : 'They go'} by {unsent === 1 ? 'itself' : 'themselves'} when there is a connection.{' '}
              <a href={paths.sent}>See what is waiting</a>
            </p>
          </div>
        )}
        <p>
          <button type="button" class="btn second" onClick={() => void signOut()}>
            Sign out
          </button>
        </p>
      </section>
      <PinCard />
      <RemindersCard />
      <CalendarCard />
      <ThisDevice
        pulled={pulledAt.value === undefined ? 'Not yet' : instantInWords(pulledAt.value, now)}
        unsent={returns.unsent.value.length}
      />
      <section class="card">
        <h2>Help</h2>
        <ul class="list">
          <li>
            <a href={paths.guide}>How Headroom works</a>
          </li>
          <li>
            <a href={paths.diagnostics}>How this device is doing</a>
          </li>
        </ul>
      </section>
      <p class="soft">Headroom version {__VERSION__}. Open source, MIT licence.</p>
    </Page>
  );
}

const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? 'not known' : bytes < 1_000_000 ? 'less than 1 MB' : `${Math.round(bytes / 1_000_000).toLocaleString('en-GB')} MB`;

function ThisDevice({ pulled, unsent }: { pulled: string; unsent: number }) {
  const session = useSession();
  const [storage, setStorage] = useState<StorageReport>({});
  const look = (): void => void storageReport().then(setStorage);
  useEffect(look, []);
  const kept =
    storage.persistent === undefined
      ? 'This browser does not say'
      : storage.persistent
        ? 'Yes: the browser will not clear it by itself'
        : 'Not promised: when the device is short of room, or Headroom is not opened for a long time, the browser may clear it';
  return (
    <section class="card">
      <h2>This device</h2>
      <SummaryList
        rows={[
          { name: 'Plans and services last updated', value: pulled },
          { name: 'Returns waiting to go', value: String(unsent) },
          { name: 'Storage used', value: `${megabytes(storage.usedBytes)} of ${megabytes(storage.quotaBytes)}` },
          { name: 'Storage is kept', value: kept },
        ]}
      />
      <div class="row">
        <button type="button" class="btn second" onClick={session.nudge}>
          {session.busy.value ? 'Updating…' : 'Update now'}
        </button>
        {storage.persistent === false && (
          <button type="button" class="btn second" onClick={() => void askToPersist().then(look)}>
            Ask the browser to keep it
          </button>
        )}
      </div>
      <PlansKept after={look} />
      <Install />
    </section>
  );
}

/** Browsers keep what installed apps store; Safari clears what other sites stored after seven days without a visit. */
function Install() {
  if (isInstalled()) return <p class="soft">Headroom is installed on this device.</p>;
  if (installOffer.value === undefined)
    return (
      <p class="soft">
        To have Headroom like any other app, use “Install” or “Add to Home Screen” in your browser’s menu. It also keeps your work safer.
      </p>
    );
  return (
    <div class="stack">
      <p>Install Headroom: it opens like any other app, and the browser keeps your work safer.</p>
      <p>
        <button type="button" class="btn second" onClick={() => void install()}>
          Install Headroom
        </button>
      </p>
    </div>
  );
}
