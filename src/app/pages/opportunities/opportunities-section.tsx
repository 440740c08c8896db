/** Everything under Opportunities: one part of the app that is loaded when it is first opened, with its pages apart. */
import { useLocation } from 'preact-iso/router';
import { LazyPage, type Loader } from '../../components/lazy-page.tsx';
import { paths } from '../../routes.ts';

const notice: Loader = async () => (await import('./opportunity.tsx')).OpportunityPage;
const AT: Record<string, Loader> = {
  [paths.opportunities]: async () => {
    const { fetchOpportunities, OpportunitiesPage } = await import('./opportunities.tsx');
    await fetchOpportunities();
    return OpportunitiesPage;
  },
  [paths.demands]: async () => (await import('./demands.tsx')).DemandsPage,
  [paths.calls]: async () => (await import('./calls.tsx')).CallsPage,
  [paths.newHere]: async () => (await import('./new-here.tsx')).NewHerePage,
};
const UNDER: [start: string, page: Loader][] = [
  [paths.demand(''), async () => (await import('./demand.tsx')).DemandPage],
  [paths.call(''), async () => (await import('./call.tsx')).CallPage],
  ['/opportunities/ask/', async () => (await import('./ask.tsx')).AskPage],
];

const NONE = {};

export function OpportunitiesSection() {
  const { path } = useLocation();
  const load = AT[path] ?? UNDER.find(([start]) => path.startsWith(start))?.[1] ?? notice;
  return <LazyPage key={path} load={load} props={NONE} />;
}
