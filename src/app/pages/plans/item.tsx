/** One published item, whatever it is: an intention, a table, or statements that disagree. */
import { paths } from '../../routes.ts';
import { Page } from '../../components/page.tsx';
import { useSession } from '../../state/model.ts';
import { DisagreementPage } from './disagreement.tsx';
import { IntentionPage } from './intention.tsx';
import { TablePage } from './table-page.tsx';
import { useLastPart } from './use-last-part.ts';

export function ItemPage() {
  const id = useLastPart();
  const { library } = useSession();
  const intentions = library.items('intention').value;
  const tables = library.items('table').value;
  const contradictions = library.items('contradiction').value;
  if (intentions === undefined || tables === undefined || contradictions === undefined) return <main aria-busy="true" />;
  const intention = intentions.find((one) => one.id === id);
  if (intention !== undefined) return <IntentionPage item={intention} />;
  const table = tables.find((one) => one.id === id);
  if (table !== undefined) return <TablePage table={table} />;
  const contradiction = contradictions.find((one) => one.id === id);
  if (contradiction !== undefined) return <DisagreementPage item={contradiction} />;
  return (
    <Page title="This plan is not on this device" back={{ href: paths.plans, label: 'Plans' }}>
      <p>The council may have withdrawn it, or it has not been fetched yet.</p>
      <p>
        <a href={paths.changes}>See what has changed</a>
      </p>
    </Page>
  );
}
