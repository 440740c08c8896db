/** One council paper: what it is, how far to rely on it, and what Headroom took from each section, with contents to go by. */
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { DirectionTag } from './direction-tag.tsx';
import { DocumentLead, DocumentTag } from './document-head.tsx';
import { Keep } from './keep.tsx';
import { SectionExtras, useExtras } from './section-extras.tsx';
import { Unpublished } from './unpublished.tsx';
import { useLastPart } from './use-last-part.ts';
import { useWantedItem } from './use-wanted-item.ts';

interface Taken {
  id: string;
  title: string;
  tag: preact.JSX.Element;
}

export function DocumentPage() {
  const id = useLastPart();
  const { library, returns } = useSession();
  const documents = library.items('document').value;
  const intentions = library.items('intention').value ?? [];
  const tables = library.items('table').value ?? [];
  const contradictions = library.items('contradiction').value ?? [];
  const extrasOf = useExtras(id);
  useWantedItem();
  if (documents === undefined) return <main aria-busy="true" />;
  const document = documents.find((one) => one.id === id);
  if (document === undefined)
    return (
      <Page title="This document is not on this device" back={{ href: paths.plans, label: 'Plans' }}>
        <p>The council may have withdrawn it, or it has not been fetched yet.</p>
      </Page>
    );
  const council = returns.councils.value.find((one) => one.id === document.councilId);
  const older = documents.find((one) => one.id === document.replaces);
  const newer = documents.find((one) => one.replaces === document.id);
  const takenFrom = (section: string): Taken[] => {
    const isHere = ({ documentId, section: other }: { documentId: string; section: string }): boolean =>
      documentId === id && other === section;
    return [
      ...intentions.filter(({ source }) => isHere(source)).map((item) => ({ ...item, tag: <DirectionTag direction={item.direction} /> })),
      ...tables.filter(({ source }) => isHere(source)).map((item) => ({ ...item, tag: <span class="tag">Figures</span> })),
      ...contradictions
        .filter(({ statements }) => statements.some(({ source }) => isHere(source)))
        .map((item) => ({ ...item, tag: <span class="tag warn">These disagree</span> })),
    ];
  };
  const sections = document.sections.map((section, index) => ({ section, anchor: `section-${index + 1}`, taken: takenFrom(section) }));
  const isUsed = ({ section, taken }: (typeof sections)[number]): boolean => taken.length > 0 || extrasOf(section) !== undefined;
  const used = sections.filter(isUsed);
  const unused = sections.filter((one) => !isUsed(one));
  return (
    <Page
      title={document.title}
      back={{ href: paths.council(document.councilId), label: council?.shortName ?? 'Plans' }}
      above={<DocumentTag document={document} />}
      lead={<DocumentLead document={document} council={council?.name} />}
    >
      {newer !== undefined && (
        <p class="notice">
          There is a newer edition: <a href={paths.document(newer.id)}>{newer.title}</a>
        </p>
      )}
      <Unpublished text={document.note} />
      {older !== undefined && (
        <p>
          It takes the place of <a href={paths.document(older.id)}>{older.title}</a>.
        </p>
      )}
      {used.length === 0 && (
        <p>
          {document.byCouncil === true
            ? 'The council has published no plan out of this document yet.'
            : 'Headroom has not taken anything from this document yet.'}
        </p>
      )}
      {used.length > 1 && (
        <nav class="card no-print" aria-labelledby="contents">
          <h2 id="contents">Contents</h2>
          <ol class="list">
            {used.map(({ section, anchor, taken }) => (
              <li key={section}>
                <a class="spread" href={`#${anchor}`}>
                  <span>{section}</span> {taken.length > 0 && <span class="soft">{taken.length}</span>}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {used.map(({ section, anchor, taken }) => (
        <section key={section} class="card">
          <h2 id={anchor} tabIndex={-1}>
            {section}
          </h2>
          {taken.length > 0 && (
            <ul class="list">
              {taken.map((item) => (
                <li key={item.id} class="stack">
                  <div class="row">{item.tag}</div>
                  <a href={paths.plan(item.id)}>{item.title}</a>
                </li>
              ))}
            </ul>
          )}
          <SectionExtras extras={extrasOf(section)} />
        </section>
      ))}
      {unused.length > 0 && used.length > 0 && (
        <section class="card">
          <h2>Sections that hold no plan or figure for providers</h2>
          <p class="soft">{unused.map(({ section }) => section).join(' · ')}</p>
        </section>
      )}
      <Keep kind="document" id={document.id} title={document.title} />
    </Page>
  );
}
