/** Numbers as people read them: 1,287. */
const grouping = new Intl.NumberFormat('en-GB');

export const numberInWords = (value: number): string => grouping.format(value);
