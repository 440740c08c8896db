/** What stands in place of figures while they are read, or above them when they could not be read again. */
import { faultOf, type View } from './use-read.ts';

export function Reading({ view, again }: { view: View<unknown>; again(): void }) {
  const fault = faultOf(view);
  if (fault !== undefined)
    return (
      <div class="notice stack" role="alert">
        <p>{fault}</p>
        <p class="no-print">
          <button type="button" class="btn second" onClick={again}>
            Try again
          </button>
        </p>
      </div>
    );
  return view.body === undefined ? <p role="status">Reading…</p> : null;
}
