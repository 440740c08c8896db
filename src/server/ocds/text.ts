/** Text as it was meant: Contracts Finder loses the backslashes of "\r\n", and some buyers paste what was read in another character set. */

/** Seen at least once where no English word can have it: after a full stop, a space or nothing. Then "rn" before a capital or a gap is a line's end, too. */
const BROKEN = /(^|[^A-Za-z])rn(\s|[A-Z]|rn|$)/;

/** UTF-8 that somebody once read as Windows-1252. */
const MISREAD: readonly (readonly [string | RegExp, string])[] = [
  [/Â(?=[\u00a0-\u00bf])/g, ''],
  ['â€™', '’'],
  ['â€˜', '‘'],
  ['â€œ', '“'],
  ['â€“', '–'],
  ['â€¢', '•'],
];

export function mend(text: string): string {
  const read = MISREAD.reduce((mended, [wrong, right]) => mended.replaceAll(wrong, right), text);
  const lines = BROKEN.test(read)
    ? read.replaceAll(/(?:(?<![a-z])rn(?=\s|[A-Z]|rn|$)|rn(?=\s{3,})|(?<=\s{3,})rn|rn(?=[A-Z][a-z]))/g, '\n')
    : read;
  return lines
    .replaceAll(/[ \t\r\f\v]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

const SUMMARY = 320;

/** How a text begins, up to the end of a sentence where one is near. */
export function summaryOf(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ');
  if (flat.length <= SUMMARY) return flat;
  const start = flat.slice(0, SUMMARY);
  const sentence = Math.max(start.lastIndexOf('. '), start.lastIndexOf('? '), start.lastIndexOf('! '));
  return sentence > SUMMARY / 3 ? start.slice(0, sentence + 1) : `${start.slice(0, start.lastIndexOf(' '))} …`;
}
