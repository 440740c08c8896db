/** What a document is and how far to rely on it, at a glance. */
import { type CouncilDocument, DOCUMENT_STANDINGS } from '../../../domain/document.ts';

export const DocumentTag = ({ document }: { document: CouncilDocument }) => (
  <span class={`tag${document.standing === 'current' ? ' good' : ' warn'}`}>{DOCUMENT_STANDINGS[document.standing].split(':')[0]}</span>
);

export const DocumentLead = ({ document, council }: { document: CouncilDocument; council: string | undefined }) => (
  <p class="soft">
    {council} · {document.period}
    {document.published !== undefined && ` · published ${document.published}`}
    {document.fictional === true && ' · made up for this demonstration'}
  </p>
);
