/** A document as providers see it, before anything has been taken from it. */
import type { DocumentItem } from '../../../domain/published-item.ts';
import { DocumentLead, DocumentTag } from '../plans/document-head.tsx';
import { Unpublished } from '../plans/unpublished.tsx';

export const DocumentPreview = ({ item, council }: { item: DocumentItem; council: string }) => (
  <>
    <div class="row">
      <DocumentTag document={item} />
    </div>
    <DocumentLead document={item} council={council} />
    <Unpublished text={item.note} />
    <section class="card">
      <h3>Sections</h3>
      <ul class="bullets">
        {item.sections.map((section) => (
          <li key={section}>{section}</li>
        ))}
      </ul>
    </section>
  </>
);
