/** Everything under Plans, and search: one part of the app that is loaded when it is first opened, with its pages apart. */
import { useLocation } from 'preact-iso/router';
import { LazyPage, type Loader } from '../../components/lazy-page.tsx';
import { paths } from '../../routes.ts';

const search: Loader = async () => (await import('../search/search.tsx')).SearchPage;
const plans: Loader = async () => (await import('./plans.tsx')).PlansPage;
const item: Loader = async () => (await import('./item.tsx')).ItemPage;
const document: Loader = async () => (await import('./document.tsx')).DocumentPage;
const council: Loader = async () => (await import('./council.tsx')).CouncilPage;
const compare: Loader = async () => (await import('./compare.tsx')).ComparePage;
const changes: Loader = async () => (await import('./changes.tsx')).ChangesPage;
const kept: Loader = async () => (await import('./kept.tsx')).KeptPage;

const NONE = {};
const AT: Record<string, Loader> = {
  [paths.search]: search,
  [paths.plans]: plans,
  [paths.compare]: compare,
  [paths.changes]: changes,
  [paths.kept]: kept,
};
const UNDER: [start: string, page: Loader][] = [
  [paths.document(''), document],
  [paths.council(''), council],
];

export function PlansSection() {
  const { path } = useLocation();
  const load = AT[path] ?? UNDER.find(([start]) => path.startsWith(start))?.[1] ?? item;
  return <LazyPage key={path} load={load} props={NONE} />;
}
