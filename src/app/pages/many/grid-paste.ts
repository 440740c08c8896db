/** What is pasted into the grid: read against what stands there, then laid over it. Fetched when somebody pastes. */
import type { GridColumn } from '../../../domain/vacancies-columns.ts';
import { pastedCells } from '../../../domain/pasted-cells.ts';
import { readPaste } from '../../../domain/vacancies-paste.ts';
import { type SheetLine, type SheetReading, withLines } from '../../../domain/vacancies-sheet.ts';
import type { GridHome } from './use-grid.ts';

/** @param at the line and column that has the focus */
export function readInto(homes: readonly GridHome[], text: string, at: { line: number; column: GridColumn }): SheetReading {
  const targets = homes.map(({ service, editor }) => ({ service, body: editor.draft.peek().body }));
  const lines = targets.flatMap(({ service, body }) => body.categories.map((beds) => ({ serviceId: service.id, beds })));
  return readPaste(pastedCells(text), lines, at, targets);
}

export function takeInto(homes: readonly GridHome[], lines: readonly SheetLine[]): void {
  for (const { service, editor } of homes) {
    const its = lines.filter(({ serviceId }) => serviceId === service.id).map(({ beds }) => beds);
    if (its.length > 0) editor.change(withLines(editor.draft.peek().body, its));
  }
}
