/** When a return cannot be shown: what is so, and what to do. */
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';

export function NoSuchReturn() {
  return (
    <Page title="This return is not here" back={{ href: paths.report, label: 'Report' }}>
      <p>The service may not be yours any more, or it has not reached this device yet.</p>
    </Page>
  );
}
