/** What the council sets for itself: shown as it stands, changed like everything else it publishes. */
import { useLocation } from 'preact-iso/router';
import { LazyPage, type Loader } from '../../components/lazy-page.tsx';

const NONE = {};
const item: Loader = async () => (await import('./plan.tsx')).PlanPage;
const edit: Loader = async () => (await import('./plan-edit.tsx')).PlanEditPage;

export function CouncilSettingsPage() {
  const { path } = useLocation();
  return <LazyPage key={path} load={path.endsWith('/edit') ? edit : item} props={NONE} />;
}
