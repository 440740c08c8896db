/** Our words on a paper, with what it showed only as a picture set apart and named. */
import { toldAndMissing } from '../../../domain/unpublished.ts';

export function Unpublished({ text, soft = false }: { text: string | undefined; soft?: boolean }) {
  if (text === undefined) return null;
  const { told, missing } = toldAndMissing(text);
  return (
    <>
      {told !== '' && <p class={soft ? 'soft' : undefined}>{told}</p>}
      {missing.length > 0 && (
        <div class="notice">
          <p>
            <b>Not published in the text.</b> {missing.join(' ')}
          </p>
        </div>
      )}
    </>
  );
}
