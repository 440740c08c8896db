/** A page that is loaded when it is first opened, with a way out when it cannot be. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Page } from './page.tsx';

export type Loader<P = object> = () => Promise<ComponentType<P>>;
const loaded = new Map<unknown, unknown>();

/** Fetches pages ahead of need, one at a time, while nothing else is going on. A failure here shows when the page is opened. */
export async function preload(loaders: readonly Loader[], isBusy: () => boolean): Promise<void> {
  for (const load of loaders) {
    do await quietMoment();
    while (isBusy());
    await fetchPage(load).catch(() => undefined);
  }
}

/** Safari has no requestIdleCallback. */
const quietMoment = (): Promise<void> =>
  new Promise((done) => setTimeout(() => ('requestIdleCallback' in globalThis ? requestIdleCallback(() => done()) : done()), 200));

export const loadedPage = <P,>(load: Loader<P>): ComponentType<P> | undefined => loaded.get(load) as ComponentType<P> | undefined;

export async function fetchPage<P>(load: Loader<P>): Promise<ComponentType<P>> {
  const page = await load();
  loaded.set(load, page);
  return page;
}

/** Fetches what stands above or among the rest of a page, before the page is shown: nothing moves under a finger. What cannot be had comes later, if at all. */
export const fetchParts = (...parts: readonly (() => Promise<unknown>)[]): Promise<unknown> =>
  Promise.allSettled(parts.map((part) => fetchPage(part as Loader)));

export function LazyPage<P extends object>({ load, props }: { load: Loader<P>; props: P }) {
  const [page, setPage] = useState(() => ({ component: loadedPage(load) }));
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
  if (page.component !== undefined) return <page.component {...props} />;
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
