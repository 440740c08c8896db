/** How much was found: seen at once, and announced when the typing pauses. */
import { useEffect, useState } from 'preact/hooks';
import type { SearchAnswer } from '../../state/answer.ts';
import type { SearchState } from '../../state/search.ts';
import { numberInWords } from '../../../domain/number-words.ts';

/** Long enough that a screen reader is not told of every letter. */
const ANNOUNCE_MS = 800;

export function CountLine({ answer, state, isAsking }: { answer: SearchAnswer | undefined; state: SearchState; isAsking: boolean }) {
  const reading = typeof state === 'string' || !state.isWhole ? ' Still reading what is on this device.' : '';
  const words = !isAsking
    ? ''
    : answer === undefined
      ? 'Getting search ready…'
      : answer.total === 0
        ? `Nothing found.${reading}`
        : `${numberInWords(answer.total)} result${answer.total === 1 ? '' : 's'}.${reading}`;
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(words), ANNOUNCE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <>
      {words !== '' && (
        <p class="soft" aria-hidden="true">
          {words}
        </p>
      )}
      <p class="govuk-visually-hidden" role="status">
        {announced}
      </p>
    </>
  );
}
