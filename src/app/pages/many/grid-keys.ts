/** Moves through the grid as through a spreadsheet: arrows and Enter beside Tab. A plain table keeps what screen readers know of tables and fields. */

/** Where the key leads from a field: lines and columns. Undefined: the field keeps the key. */
function stepOf(event: KeyboardEvent, field: HTMLElement): [lines: number, columns: number] | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'Enter') return [event.shiftKey ? -1 : 1, 0];
  if (!(field instanceof HTMLInputElement)) return undefined; // a list of choices needs its arrows
  const { selectionStart: start, selectionEnd: end, value } = field;
  const isWhole = start === 0 && end === value.length;
  switch (event.key) {
    case 'ArrowDown':
      return [1, 0];
    case 'ArrowUp':
      return [-1, 0];
    case 'ArrowRight':
      return isWhole || start === value.length ? [0, 1] : undefined;
    case 'ArrowLeft':
      return isWhole || end === 0 ? [0, -1] : undefined;
    default:
      return undefined;
  }
}

export function moveInGrid(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const field = event.target as HTMLElement;
  if (field.dataset['line'] === undefined) return;
  const step = stepOf(event, field);
  if (step === undefined) return;
  const line = Number(field.dataset['line']) + step[0];
  const inLine = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-line="${line}"]`)];
  const next =
    step[0] === 0 ? inLine[inLine.indexOf(field) + step[1]] : inLine.find((one) => one.dataset['column'] === field.dataset['column']);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
