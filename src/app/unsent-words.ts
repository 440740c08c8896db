/** How many things have not reached the council, by what they are: "1 return", "2 answers", "3 things". */
export function unsentInWords(of: readonly { kind: string }[]): string {
  const answers = of.filter((one) => 'councilId' in one).length;
  const noun = answers === 0 ? 'return' : answers === of.length ? 'answer' : 'thing';
  return `${of.length} ${noun}${of.length === 1 ? '' : 's'}`;
}
