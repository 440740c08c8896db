/** What was just done on another screen, to be said on the next one: once, and never from an address that somebody else made. */
let words = '';

export const sayNext = (done: string): void => void (words = done);

export function takeSaid(): string {
  const said = words;
  words = '';
  return said;
}
