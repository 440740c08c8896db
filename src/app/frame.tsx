/** What stands around every page: the organisation's name, one quiet line about the connection, and the tabs. */
import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso/router';
import { councilIdsOf, organisationIdsOf } from '../domain/person.ts';
import { ConnectionLine } from './connection-line.tsx';
import { paths } from './routes.ts';
import { useModel } from './state/model.ts';
import type { Session } from './state/session.ts';
import { takeNewVersion, waitingVersion } from './state/update.ts';

interface Tab {
  href: string;
  name: string;
  icon: string;
}
const TODAY: Tab = { href: paths.today, name: 'Today', icon: 'M3 11l9-8 9 8v10h-6v-6H9v6H3z' };
const REPORT: Tab = { href: paths.report, name: 'Report', icon: 'M5 3h14v18H5zM9 8h6M9 12h6M9 16h3' };
const PLANS: Tab = { href: paths.plans, name: 'Plans', icon: 'M4 5h7v15H4zM13 5h7v15h-7z' };
const OPPORTUNITIES: Tab = { href: paths.opportunities, name: 'Opportunities', icon: 'M3 8h18v12H3zM8 8V4h8v4' };
const SENT: Tab = { href: paths.sent, name: 'Sent', icon: 'M3 12l18-8-6 17-3-7z' };
const DESK: Tab = { href: paths.desk, name: 'Desk', icon: 'M4 4h16v16H4zM4 14h5l1 2h4l1-2h5' };

const tabsFor = (session: Session): Tab[] => {
  const isProvider = organisationIdsOf(session.account).length > 0;
  const isOfficer = councilIdsOf(session.account).length > 0;
  if (!isProvider) return [DESK, PLANS, OPPORTUNITIES];
  return [TODAY, REPORT, PLANS, OPPORTUNITIES, SENT, ...(isOfficer ? [DESK] : [])];
};

function isCurrent(tab: Tab, path: string, tabs: readonly Tab[]): boolean {
  if (path === paths.today) return tab === tabs[0];
  return tab.href !== paths.today && (path === tab.href || path.startsWith(`${tab.href}/`));
}

export function Frame({ children }: { children: ComponentChildren }) {
  const session = useModel().session.value ?? undefined;
  const { path } = useLocation();
  const alone = session === undefined || path === paths.signIn;
  return (
    <div class={`frame${alone ? ' alone' : ''}${/\/(change|all\/(vacancies|unchanged))$/.test(path) ? ' form' : ''}`}>
      <a href="#main" class="govuk-skip-link">
        Skip to the main content
      </a>
      <header class="top">
        <b>Headroom</b>
        {!alone && <a href={paths.settings}>{whose(session)}</a>}
      </header>
      {!alone && <ConnectionLine session={session} />}
      {!alone && <Tabs session={session} path={path} />}
      {children}
      {waitingVersion.value !== undefined && (
        <div class="update" role="status">
          <span>A new version of Headroom is ready.</span>
          <button type="button" class="btn second" onClick={() => void takeNewVersion()}>
            Use it now
          </button>
        </div>
      )}
    </div>
  );
}

/** The organisation's name; for an officer the person and the council; for a group of organisations the person. */
function whose({ account, returns }: Session): string {
  const [first, ...more] = returns.organisations.value;
  if (first !== undefined && more.length === 0) return first.name;
  const council = returns.councils.value.find((one) => councilIdsOf(account).includes(one.id));
  return council === undefined ? account.person.name : `${account.person.name} · ${council.name}`;
}

function Tabs({ session, path }: { session: Session; path: string }) {
  const tabs = tabsFor(session);
  const news = session.news.value;
  const attention = session.returns.unsent.value.filter((one) => one.problems !== undefined).length;
  return (
    <nav class="tabs" aria-label="Main">
      <div class="tabs-inner">
        {tabs.map((tab) => (
          <a
            key={tab.href}
            href={tab.href}
            class={tab === OPPORTUNITIES ? 'long' : undefined}
            aria-current={isCurrent(tab, path, tabs) ? 'page' : undefined}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={tab.icon} />
            </svg>
            {tab.name}
            {tab === SENT && attention > 0 && (
              <Count of={attention} says={attention === 1 ? 'needs your attention' : 'need your attention'} />
            )}
            {tab === PLANS && news > 0 && (
              <Count of={news} says={news === 1 ? 'change you have not seen' : 'changes you have not seen'} isCalm />
            )}
          </a>
        ))}
      </div>
    </nav>
  );
}

const Count = ({ of, says, isCalm = false }: { of: number; says: string; isCalm?: boolean }) => (
  <span class={`count${isCalm ? ' calm' : ''}`}>
    {of > 99 ? '99+' : of}
    <span class="govuk-visually-hidden"> {says}</span>
  </span>
);
