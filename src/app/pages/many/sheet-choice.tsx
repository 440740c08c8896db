/** What was found in a sheet, and what to take of it. Nothing is taken until a person has chosen. */
import { useEffect, useRef } from 'preact/hooks';
import type { SheetLine, SheetReading } from '../../../domain/vacancies-sheet.ts';

const SHOWN = 50;
const rows = (count: number): string => `${count} row${count === 1 ? '' : 's'}`;

interface SheetChoiceProps {
  reading: SheetReading;
  onTake(lines: readonly SheetLine[]): void;
  onLeave(): void;
}

export function SheetChoice({ reading, onTake, onLeave }: SheetChoiceProps) {
  const { complete, incomplete, problems, ignored } = reading;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [reading]);
  const readable = [...complete, ...incomplete];
  return (
    <section class={`card${problems.length > 0 ? ' bad' : ' good'}`}>
      <h2 ref={heading} tabIndex={-1}>
        {problems.length === 0
          ? `${rows(complete.length)} read, all good`
          : `${problems.length === 1 ? 'One thing' : `${problems.length} things`} to put right in ${rows(reading.rows)}`}
      </h2>
      {problems.length > 0 && (
        <ul class="bullets">
          {problems.slice(0, SHOWN).map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {problems.length > SHOWN && <p>And {problems.length - SHOWN} more.</p>}
      {ignored.length > 0 && (
        <p class="soft">
          Not used:{' '}
          {ignored
            .slice(0, 10)
            .map((name) => `“${name}”`)
            .join(', ')}
          . We know no {ignored.length === 1 ? 'column of that name' : 'columns of those names'}.
        </p>
      )}
      {complete.length > 0 && (
        <button type="button" class="btn wide" onClick={() => onTake(complete)}>
          {problems.length === 0
            ? `Take ${rows(complete.length)}`
            : `Take only the ${complete.length === 1 ? 'good row' : `${complete.length} good rows`}`}
        </button>
      )}
      {incomplete.length > 0 && (
        <button type="button" class="btn second wide" onClick={() => onTake(readable)}>
          {complete.length === 0
            ? `Take ${rows(incomplete.length)}, to put right in the grid`
            : `Take all ${readable.length} that could be read, and put ${incomplete.length} right in the grid`}
        </button>
      )}
      <button type="button" class="btn second wide" onClick={onLeave}>
        Take nothing
      </button>
      <p class="soft">They become drafts on this device. Nothing is sent until you send it.</p>
    </section>
  );
}
