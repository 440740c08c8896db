/** How much of each paper the library holds, section by section, counted from the items themselves. */
import type { LibraryItem } from '../../domain/published-item.ts';
import { sourcesOf } from '../../domain/sources.ts';

export const COUNTED = ['intention', 'figure', 'table', 'system', 'measure', 'finding', 'notice', 'contradiction'] as const;
type Counts = Record<(typeof COUNTED)[number], number>;

export interface Coverage {
  documentId: string;
  title: string;
  sections: { section: string; counts: Counts }[];
  /** A contradiction between two sections counts in both, and once here. */
  total: Counts;
}

const count = (items: readonly LibraryItem[]): Counts => {
  const of = (kind: LibraryItem['kind']) => items.filter((item) => item.kind === kind).length;
  return {
    intention: of('intention'),
    figure: items.reduce((sum, item) => sum + ('figures' in item ? item.figures.length : 0), 0),
    table: of('table'),
    system: of('system'),
    measure: of('measure'),
    finding: of('finding'),
    notice: of('notice'),
    contradiction: of('contradiction'),
  };
};

export function coverageOf(library: readonly LibraryItem[]): Coverage[] {
  const from = (documentId: string, section?: string) =>
    library.filter((item) =>
      sourcesOf(item).some((source) => source.documentId === documentId && (section === undefined || source.section === section)),
    );
  return library.flatMap((item) =>
    item.kind !== 'document'
      ? []
      : [
          {
            documentId: item.id,
            title: item.title,
            sections: item.sections.map((section) => ({ section, counts: count(from(item.id, section)) })),
            total: count(from(item.id)),
          },
        ],
  );
}
