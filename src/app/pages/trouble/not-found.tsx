/** An address that is none of the app's. */
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';

export function NotFoundPage() {
  return (
    <Page title="There is no such page">
      <p>The address may be mistyped, or the page may have moved.</p>
      <p>
        <a href={paths.today}>Go to the start</a>
      </p>
    </Page>
  );
}
