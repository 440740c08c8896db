/** What stands around every screen of the desk: its sections, and the council where there are several. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { Chips } from '../../components/chips.tsx';
import { Page, type PageProps } from '../../components/page.tsx';
import { SECTIONS, sectionAt } from './sections.ts';
import { useCouncil } from './use-council.ts';

export function DeskScreen({ children, ...page }: PageProps & { children: ComponentChildren }) {
  const { path } = useLocation();
  const { council, councils, choose } = useCouncil();
  const here = sectionAt(path);
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen the sections scroll sideways: the one that is open is shown.
  useEffect(() => nav.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' }), [here]);
  const search = councils.length > 1 ? `?council=${encodeURIComponent(council.id)}` : '';
  return (
    <Page {...page} wide>
      {SECTIONS.length > 1 && (
        <nav class="sections no-print" aria-label="Desk" ref={nav}>
          {SECTIONS.map((section) => (
            <a key={section.href} href={section.href + search} aria-current={section === here ? 'page' : undefined}>
              {section.name}
            </a>
          ))}
        </nav>
      )}
      {councils.length > 1 && (
        <Chips
          label="Council"
          options={councils.map(({ id, shortName }) => ({ value: id as string, text: shortName }))}
          chosen={council.id as string}
          onChoose={choose}
        />
      )}
      {children}
    </Page>
  );
}
