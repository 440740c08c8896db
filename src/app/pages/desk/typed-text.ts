/** What is typed as text, read: lines, numbers as people write them, and nothing where nothing is. */

/** Lines of a text area, without empty ones. */
export const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
export const textOf = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
/** Digits as people write them: "£1,200.50". Undefined: nothing is typed; NaN: it is no number. */
export const numberOf = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text.replaceAll(/[£,\s]/g, '')));
/** Without what is not there: the schemas take no undefined. */
export const given = (words: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
