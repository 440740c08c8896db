/** Where the papers say what an item restates. */
import type { Source } from './document.ts';
import type { LibraryItem } from './published-item.ts';

export function sourcesOf(item: LibraryItem): Source[] {
  switch (item.kind) {
    case 'document':
      return [];
    case 'contradiction':
      return item.statements.map((statement) => statement.source);
    case 'notice':
      return item.source === undefined ? [] : [item.source];
    case 'intention':
    case 'table':
    case 'finding':
    case 'measure':
    case 'system':
      return [item.source];
  }
}
