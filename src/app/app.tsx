/** Which page stands at which address, inside the frame. */
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { LocationProvider, Route, Router, useLocation } from 'preact-iso/router';
import { councilIdsOf, organisationIdsOf } from '../domain/person.ts';
import { LazyPage, preload } from './components/lazy-page.tsx';
import { Frame } from './frame.tsx';
import { ReportPage } from './pages/report/report.tsx';
import { paths } from './routes.ts';
import { type Model, ModelContext, useModel } from './state/model.ts';

const NONE = {};
/** Loaders in the order in which they are fetched ahead; the desk is never fetched for a provider. */
const ahead: (() => Promise<ComponentType>)[] = [];
function lazy(load: () => Promise<ComponentType>, fetchAhead = true): ComponentType {
  if (fetchAhead) ahead.push(load);
  return function Lazy() {
    return <LazyPage key={useLocation().path} load={load} props={NONE} />;
  };
}
const Today = lazy(async () => (await import('./pages/today/today.tsx')).TodayPage);
const Return = lazy(async () => (await import('./pages/report/return.tsx')).ReturnPage);
const Change = lazy(async () => (await import('./pages/report/change.tsx')).ChangePage);
const History = lazy(async () => (await import('./pages/report/history.tsx')).HistoryPage);
const AscWds = lazy(async () => (await import('./pages/report/ascwds.tsx')).AscWdsPage);
const CopySheet = lazy(async () => (await import('./pages/report/copy-sheet.tsx')).CopySheetPage);
const Saved = lazy(async () => (await import('./pages/report/saved.tsx')).SavedPage);
const Grid = lazy(async () => (await import('./pages/many/grid.tsx')).GridPage);
const Unchanged = lazy(async () => (await import('./pages/many/unchanged.tsx')).UnchangedPage);
const Spreadsheet = lazy(async () => (await import('./pages/many/spreadsheet.tsx')).SpreadsheetPage);
const Sent = lazy(async () => (await import('./pages/sent/sent.tsx')).SentPage);
const Receipt = lazy(async () => (await import('./pages/sent/receipt.tsx')).ReceiptPage);
const Plans = lazy(async () => (await import('./pages/plans/plans-section.tsx')).PlansSection);
const Opportunities = lazy(async () => (await import('./pages/opportunities/opportunities-section.tsx')).OpportunitiesSection);
const Settings = lazy(async () => (await import('./pages/settings/settings.tsx')).SettingsPage);
const Colleagues = lazy(async () => (await import('./pages/settings/colleagues.tsx')).ColleaguesPage);
const Diagnostics = lazy(async () => (await import('./pages/settings/diagnostics.tsx')).DiagnosticsPage);
const Guide = lazy(async () => (await import('./pages/guide/guide.tsx')).GuidePage);
const SignIn = lazy(async () => (await import('./pages/sign-in/sign-in.tsx')).SignInPage);
const Ended = lazy(async () => (await import('./pages/ended/ended.tsx')).EndedPage, false);
const NotFound = lazy(async () => (await import('./pages/trouble/not-found.tsx')).NotFoundPage);
const StorageFault = lazy(async () => (await import('./pages/trouble/storage-fault.tsx')).StorageFaultPage);
const Mailbox = lazy(async () => (await import('./pages/sign-in/mailbox.tsx')).MailboxPage, false);
const Desk = lazy(async () => (await import('./pages/desk/desk.tsx')).Desk, false);

export function App({ model }: { model: Model }) {
  return (
    <ModelContext.Provider value={model}>
      <LocationProvider>
        <Frame>
          <Pages />
        </Frame>
      </LocationProvider>
    </ModelContext.Provider>
  );
}

function Pages() {
  const { session, storageFault } = useModel();
  const { path } = useLocation();
  useEffect(() => {
    // Once the first screen is up, and what it sends and reads with it: on an old phone the pages would take its time away.
    const timer = setTimeout(() => void preload(ahead, () => session.value?.busy.value === true), 1500);
    return () => clearTimeout(timer);
  }, []);

  if (storageFault.value !== undefined) return <StorageFault />;
  const now = session.value;
  if (now === undefined) return <main aria-busy="true" />;
  const account = now?.account;
  const isProvider = account !== undefined && organisationIdsOf(account).length > 0;
  const isOfficer = account !== undefined && councilIdsOf(account).length > 0;
  if (path === paths.mailbox) return <Mailbox />;
  if (path === paths.guide) return <Guide />;
  // Whatever address was opened, signing in leads back to it.
  if (account === undefined || path === paths.signIn) return <SignIn />;
  if (now?.ended.value === true) return <Ended />;
  return (
    <Router key={account.person.id}>
      <Route path={paths.today} component={isProvider ? Today : Desk} />
      <Route path={paths.report} component={isProvider ? ReportPage : NotFound} />
      <Route path={paths.saved(':submissionId')} component={isProvider ? Saved : NotFound} />
      <Route path={paths.grid} component={isProvider ? Grid : NotFound} />
      <Route path={paths.unchanged} component={isProvider ? Unchanged : NotFound} />
      <Route path={paths.spreadsheet} component={isProvider ? Spreadsheet : NotFound} />
      <Route path={paths.copySheet(':serviceId')} component={isProvider ? CopySheet : NotFound} />
      <Route path={paths.ascWds(':serviceId')} component={isProvider ? AscWds : NotFound} />
      <Route path="/report/:serviceId/:kind" component={isProvider ? Return : NotFound} />
      <Route path="/report/:serviceId/:kind/change" component={isProvider ? Change : NotFound} />
      <Route path="/report/:serviceId/:kind/history" component={isProvider ? History : NotFound} />
      <Route path={paths.plan(':page*')} component={Plans} />
      <Route path={paths.search} component={Plans} />
      <Route path={`${paths.opportunities}/:page*`} component={Opportunities} />
      <Route path={paths.sent} component={isProvider ? Sent : NotFound} />
      <Route path={paths.receipt(':submissionId')} component={isProvider ? Receipt : NotFound} />
      <Route path={paths.settings} component={Settings} />
      <Route path={paths.colleagues} component={Colleagues} />
      <Route path={paths.diagnostics} component={Diagnostics} />
      <Route path={`${paths.desk}/:section*`} component={isOfficer ? Desk : NotFound} />
      <Route default component={NotFound} />
    </Router>
  );
}
