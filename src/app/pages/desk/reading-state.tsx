/** Under the heading of a desk's screen: reading, or why not, and how old what stands below is. */
import { timeInWords } from '../../../domain/instant.ts';
import type { Reading } from './use-reading.ts';

export function ReadingState<T>({ reading }: { reading: Reading<T> }) {
  const { fault, body, readAt } = reading;
  if (fault === undefined) return body === undefined ? <p role="status">Reading…</p> : null;
  return (
    <div class="notice stack" role="alert">
      <p>
        {fault}
        {readAt !== undefined && ` What you see is as it was at ${timeInWords(readAt)}.`}
      </p>
      <p>
        <button type="button" class="btn second" onClick={() => void reading.again()}>
          Try again
        </button>
      </p>
    </div>
  );
}
