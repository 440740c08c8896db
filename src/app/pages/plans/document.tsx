/** One council paper: what it is, how far to rely on it, and what Headroom took from each section. */
import { useRoute } from 'preact-iso/router';
import { DOCUMENT_STANDINGS } from '../../../domain/document.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { DirectionTag } from './direction-tag.tsx';
import { SectionExtras, useExtras } from './section-extras.tsx';

export function DocumentPage() {
  const { id } = useRoute().params;
  const { library, returns } = useSession();
  const document = library.items('document').value?.find((one) => one.id === id);
  const intentions = (library.items('intention').value ?? []).filter((item) => item.source.documentId === id);
  const extrasOf = useExtras(id ?? '');
  if (document === undefined)
    return (
      <Page title="This document is not on this device" back={{ href: paths.plans, label: 'Plans' }}>
        {null}
      </Page>
    );
  const council = returns.councils.value.find((one) => one.id === document.councilId);
  const sections = document.sections.filter(
    (section) => intentions.some((item) => item.source.section === section) || extrasOf(section) !== undefined,
  );
  return (
    <Page
      title={document.title}
      back={{ href: paths.plans, label: 'Plans' }}
      above={
        <span class={`tag${document.standing === 'current' ? ' good' : ' warn'}`}>
          {DOCUMENT_STANDINGS[document.standing].split(':')[0]}
        </span>
      }
      lead={
        <p class="soft">
          {council?.name} · {document.period}
          {document.published !== undefined && ` · published ${document.published}`}
        </p>
      }
    >
      {document.note !== undefined && <p>{document.note}</p>}
      {sections.length === 0 && <p>Headroom has not taken anything from this document yet.</p>}
      {sections.map((section) => {
        const plans = intentions.filter((item) => item.source.section === section);
        return (
          <section key={section} class="card">
            <h2>{section}</h2>
            {plans.length > 0 && (
              <ul class="list">
                {plans.map((item) => (
                  <li key={item.id} class="stack">
                    <div class="row">
                      <DirectionTag direction={item.direction} />
                    </div>
                    <a href={paths.plan(item.id)}>{item.title}</a>
                  </li>
                ))}
              </ul>
            )}
            <SectionExtras extras={extrasOf(section)} />
          </section>
        );
      })}
    </Page>
  );
}
