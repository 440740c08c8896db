/** Where a restated item stands, and how far to rely on it. */
import { DOCUMENT_STANDINGS, documentInWords, type Source } from '../../../domain/document.ts';
import { dayInWords } from '../../../domain/instant.ts';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';

export function SourceCard({ item }: { item: { source: Source; byCouncil?: boolean | undefined } }) {
  const { library, returns } = useSession();
  const document = library.items('document').value?.find((one) => one.id === item.source.documentId);
  if (document === undefined) return null;
  const council = returns.councils.value.find((one) => one.id === document.councilId);
  return (
    <section class="card">
      <h2>Source</h2>
      <p class="soft">
        {council?.shortName}, <a href={paths.document(document.id)}>{documentInWords(document)}</a>, section “{item.source.section}”.{' '}
        {DOCUMENT_STANDINGS[document.standing]}.{' '}
        {item.byCouncil === true
          ? `Written by the council itself on ${dayInWords(item.source.checkedOn)}.`
          : `Restated by Headroom; compared with the document on ${dayInWords(item.source.checkedOn)}.`}
      </p>
    </section>
  );
}

/** Only where a paper is not simply current. */
export function StandingTag({ documentId }: { documentId: string }) {
  const standing = useSession()
    .library.items('document')
    .value?.find((one) => one.id === documentId)?.standing;
  if (standing === undefined || standing === 'current') return null;
  return <span class="tag warn">{DOCUMENT_STANDINGS[standing].split(':')[0]}</span>;
}
