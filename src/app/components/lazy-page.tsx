/** A page that is loaded when it is first opened, with a way out when it cannot be. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Page } from './page.tsx';

type Loader = () => Promise<ComponentType>;
const loaded = new Map<Loader, ComponentType>();

/** Fetches pages ahead of need, once the first screen stands. A failure here shows when the page is opened. */
export async function preload(loaders: readonly Loader[]): Promise<void> {
  for (const load of loaders) await fetchPage(load).catch(() => undefined);
}

async function fetchPage(load: Loader): Promise<ComponentType> {
  const page = await load();
  loaded.set(load, page);
  return page;
}

export function LazyPage({ load }: { load: Loader }) {
  const [page, setPage] = useState(() => ({ component: loaded.get(load) }));
  const [failed, setFailed] = useState(false);
  const fetchNow = (): void => {
    setFailed(false);
    fetchPage(load).then(
      (component) => setPage({ component }),
      () => setFailed(true),
    );
  };
  useEffect(() => {
    if (page.component === undefined) fetchNow();
  }, []);
  if (page.component !== undefined) return <page.component />;
  if (!failed) return <main aria-busy="true" />;
  return (
    <Page title="This page is not on this device yet">
      <p>It needs a connection once. What you have typed is safe.</p>
      <p>
        <button type="button" class="btn" onClick={fetchNow}>
          Try again
        </button>
      </p>
    </Page>
  );
}
