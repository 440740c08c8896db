/** A part of a screen that comes a moment after the rest, and keeps its place until then. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchPage, type Loader, loadedPage } from './lazy-page.tsx';

/** @param children stands in its place until it is here, and for good where it cannot be fetched */
export function LazyPart<P extends object>({ load, props, children }: { load: Loader<P>; props: P; children?: ComponentChildren }) {
  const [part, setPart] = useState<{ component: ComponentType<P> | undefined }>(() => ({ component: loadedPage(load) }));
  useEffect(() => {
    if (part.component === undefined)
      fetchPage(load).then(
        (component) => setPart({ component }),
        () => undefined,
      );
  }, []);
  return part.component === undefined ? <>{children}</> : <part.component {...props} />;
}
