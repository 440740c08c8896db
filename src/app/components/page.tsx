/** One screen's content: sets the document's title and, on arrival, moves focus to the heading so that screen readers start there. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface PageProps {
  title: string;
  /** Shown in place of the title, when the screen greets. */
  heading?: string;
  /** A failed check puts "Error:" in front of the document's title. */
  failed?: boolean;
  wide?: boolean;
  /** Where "back" leads; the link stands above the heading. */
  back?: { href: string; label: string };
  /** Above the heading: tags. */
  above?: ComponentChildren;
  /** Right under the heading. */
  lead?: ComponentChildren;
  children: ComponentChildren;
}

let arrivals = 0;

export function Page({ title, heading = title, failed = false, wide = false, back, above, lead, children }: PageProps) {
  const headingElement = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${failed ? 'Error: ' : ''}${title} – Headroom`;
  }, [title, failed]);
  useEffect(() => {
    arrivals += 1;
    if (arrivals === 1) return; // the first screen of a visit: leave focus where the browser puts it
    window.scrollTo(0, 0);
    headingElement.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main id="main" class={wide ? 'wide' : undefined} tabIndex={-1}>
      {back !== undefined && (
        <p class="no-print">
          <a href={back.href}>‹ {back.label}</a>
        </p>
      )}
      <div class="stack">
        {above !== undefined && <div class="row">{above}</div>}
        <h1 ref={headingElement} tabIndex={-1}>
          {heading}
        </h1>
        {lead}
      </div>
      {children}
    </main>
  );
}
