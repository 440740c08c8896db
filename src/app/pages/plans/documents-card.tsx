/** The papers behind the plans. */
import { DOCUMENT_STANDINGS } from '../../../domain/document.ts';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';

export function DocumentsCard({ councilId }: { councilId: string | undefined }) {
  const { library, returns } = useSession();
  const documents = (library.items('document').value ?? []).filter((one) => councilId === undefined || one.councilId === councilId);
  if (documents.length === 0) return null;
  return (
    <section class="card">
      <h2>Where this comes from</h2>
      <ul class="list">
        {documents.map((one) => (
          <li key={one.id}>
            <a href={paths.document(one.id)}>
              {returns.councils.value.find((council) => council.id === one.councilId)?.shortName}: {one.title}
            </a>
            <p class="soft">
              {one.period} · {DOCUMENT_STANDINGS[one.standing]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
