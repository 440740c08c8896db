/** What is new in the councils' papers: old words beside new ones, item by item. */
import { CLIENT_GROUPS } from './client-group.ts';
import { DOCUMENT_STANDINGS } from './document.ts';
import { type Figure, figureInWords, type FigureTable } from './figure.ts';
import type { Instant } from './instant.ts';
import { DIRECTIONS, MARKET_AREAS } from './intention.ts';
import type { LibraryItem } from './published-item.ts';

/** An item reduced to the words that matter when it changes, each under what it is called on the screen. */
export interface Edition {
  kind: LibraryItem['kind'];
  id: string;
  councilId: string | undefined;
  title: string;
  words: Record<string, string>;
}

export interface ChangedWords {
  what: string;
  before?: string;
  after?: string;
}
export interface Change {
  kind: LibraryItem['kind'];
  id: string;
  councilId: string | undefined;
  title: string;
  change: 'added' | 'changed' | 'withdrawn';
  words: ChangedWords[];
}
/** What one reading of the feed brought. */
export interface LogEntry {
  at: Instant;
  changes: Change[];
}

export const keyOf = ({ kind, id }: Pick<Edition, 'kind' | 'id'>): string => `${kind} ${id}`;

export const numbered = (name: string, all: readonly string[]): Record<string, string> =>
  Object.fromEntries(all.map((one, index) => [all.length === 1 ? name : `${name} ${index + 1}`, one]));

function cellsOf(table: FigureTable): Record<string, string> {
  const cells = table.rows.flatMap((row) =>
    table.columns.map((column, at) => [
      `${row.label}, ${column}`,
      row.values[at] === null || row.values[at] === undefined ? 'not shown' : String(row.values[at]),
    ]),
  );
  return Object.fromEntries(cells) as Record<string, string>;
}

/** The day somebody last compared it with the paper is no news. Notices have their own page. */
export function editionOf(item: LibraryItem): Edition | undefined {
  const base = { kind: item.kind, id: item.id, councilId: item.councilId, title: (item as { title?: string }).title ?? item.id };
  const some = (words: Record<string, string | undefined>): Record<string, string> =>
    Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''));
  switch (item.kind) {
    case 'intention':
      return {
        ...base,
        words: some({
          Headline: item.title,
          'What it says': item.statement,
          Direction: DIRECTIONS[item.direction],
          'Part of the market': MARKET_AREAS[item.marketArea],
          'About whom': item.clientGroups.map((group) => CLIENT_GROUPS[group]).join(', '),
          When: item.when,
          ...Object.fromEntries(item.figures.map((figure) => [figure.label, `${figureInWords(figure)} (${figure.period})`])),
          ...numbered('What you could do', item.whatYouCanDo),
        }),
      };
    case 'table':
      return { ...base, words: some({ Headline: item.title, Note: item.note, ...cellsOf(item) }) };
    case 'contradiction':
      return {
        ...base,
        words: some({
          Headline: item.title,
          ...numbered(
            'Statement',
            item.statements.map(({ says }) => says),
          ),
        }),
      };
    case 'document':
      return {
        ...base,
        words: some({
          Headline: item.title,
          Period: item.period,
          Standing: DOCUMENT_STANDINGS[item.standing],
          Published: item.published,
          Note: item.note,
        }),
      };
    case 'notice':
      return undefined;
    default:
      return ofOther(item as unknown as OtherItem);
  }
}

/** A kind that this file does not know: its own words, as far as it has any. */
interface OtherItem {
  kind: LibraryItem['kind'];
  id: string;
  councilId: string | undefined;
  title?: string;
  name?: string;
  statement?: string;
  what?: string;
  figures?: readonly Figure[];
}
function ofOther({ kind, id, councilId, title, name, statement, what, figures = [] }: OtherItem): Edition {
  const headline = title ?? name ?? id;
  const says = statement ?? what;
  return {
    kind,
    id,
    councilId,
    title: headline,
    words: {
      Headline: headline,
      ...(says === undefined ? {} : { 'What it says': says }),
      ...Object.fromEntries(figures.map((figure) => [figure.label, `${figureInWords(figure)} (${figure.period})`])),
    },
  };
}

const said = (what: string, before: string | undefined, after: string | undefined): ChangedWords => ({
  what,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

export function changedWords(before: Record<string, string>, after: Record<string, string>): ChangedWords[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((what) => before[what] !== after[what]).map((what) => said(what, before[what], after[what]));
}

export function changesBetween(before: ReadonlyMap<string, Edition>, after: ReadonlyMap<string, Edition>): Change[] {
  const changes: Change[] = [];
  for (const key of new Set([...after.keys(), ...before.keys()])) {
    const old = before.get(key);
    const now = after.get(key);
    const words = changedWords(old?.words ?? {}, now?.words ?? {});
    if (words.length === 0) continue;
    const { kind, id, councilId, title } = (now ?? old)!;
    changes.push({ kind, id, councilId, title, change: old === undefined ? 'added' : now === undefined ? 'withdrawn' : 'changed', words });
  }
  return changes;
}

/** Everything noted after a moment as one change for each item: the first words before beside the last after. What came and went again is no change. */
export function changesSince(log: readonly LogEntry[], since: Instant | undefined): Change[] {
  const folded = new Map<string, { last: Change; wasThere: boolean; words: Map<string, ChangedWords> }>();
  for (const entry of log) {
    if (since !== undefined && entry.at <= since) continue;
    for (const change of entry.changes) {
      const key = keyOf(change);
      const held = folded.get(key) ?? { last: change, wasThere: change.change !== 'added', words: new Map<string, ChangedWords>() };
      held.last = change;
      for (const { what, before, after } of change.words) {
        const first = held.words.get(what);
        held.words.set(what, said(what, first === undefined ? before : first.before, after));
      }
      folded.set(key, held);
    }
  }
  return [...folded.values()].flatMap(({ last, wasThere, words }) => {
    const isThere = last.change !== 'withdrawn';
    const changed = [...words.values()].filter(({ before, after }) => before !== after);
    if (changed.length === 0 || (!wasThere && !isThere)) return [];
    return [{ ...last, change: !wasThere ? 'added' : isThere ? 'changed' : 'withdrawn', words: changed } satisfies Change];
  });
}
