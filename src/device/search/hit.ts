/** How something that was found is shown: its best sentence, the rows asked for, and what was looked for marked. */
import type { Entry } from './entries.ts';
import type { Hit } from './search-answer.ts';
import { mark, type Marked, scan, type Wanted } from './terms.ts';

/** What of an entry is kept to be shown. */
export type Shown = Omit<Entry, 'more'>;

type IsHit = (term: string) => boolean;

export function hitOf(entry: Shown, isHit: IsHit, wanted: readonly Wanted[]): Hit {
  const marked = (text: string): Marked[] => mark(text, isHit);
  const behind = new Set(wanted.flatMap(({ words }) => words));
  return {
    id: entry.id,
    kind: entry.kind,
    itemId: entry.itemId,
    councilId: entry.councilId,
    area: entry.areas[0],
    direction: entry.direction,
    title: marked(entry.title),
    says: marked(bestSentence(entry.says, isHit)),
    figure: entry.figure === undefined ? undefined : marked(entry.figure),
    rows: bestRows(entry.rows, (term) => isHit(term) || behind.has(term)).map(marked),
    who: entry.who,
    isHistorical: entry.isHistorical,
    paperId: entry.paperId,
  };
}

const countOf = (text: string, isHit: IsHit): number => {
  const { words, meanings } = scan(text);
  return new Set([...words.filter((word) => !word.isEmpty), ...meanings].filter(({ term }) => isHit(term)).map(({ term }) => term)).size;
};

/** Most of a statement that still reads at a glance. */
const GLANCE = 220;

/** The sentence with the most of what was looked for, and what follows it while there is room. */
function bestSentence(text: string, isHit: IsHit): string {
  const sentences = text.match(/[^.?!]+(?:[.?!](?!\s|$)[^.?!]*)*[.?!]*\s*/g) ?? [text];
  const counts = sentences.map((sentence) => countOf(sentence, isHit));
  const start = counts.indexOf(Math.max(...counts));
  let shown = '';
  for (const sentence of sentences.slice(start)) {
    if (shown !== '' && shown.length + sentence.length > GLANCE) break;
    shown += sentence;
  }
  return `${start > 0 ? '… ' : ''}${shown.trim()}`;
}

/** Up to three rows of a table that have the most of what was looked for. */
function bestRows(rows: readonly string[], isHit: IsHit): string[] {
  const counts = rows.map((row) => countOf(row, isHit));
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : rows.filter((_, at) => counts[at] === most).slice(0, 3);
}
