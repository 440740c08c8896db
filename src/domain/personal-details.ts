/** Finds what looks like details of a person in free text, so that it can be taken out before anything is published. A net, not a proof. */

const SIGNS: readonly [what: string, pattern: RegExp][] = [
  ['an e-mail address', /[^\s@]+@[^\s@]+\.[a-z]{2,}/i],
  ['a full postcode', /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i],
  // Ten digits in threes and fours: also how an NHS number is written.
  ['a telephone or NHS number', /(?:\+44|\b0)\s?\d(?:[\s-]?\d){8,9}\b|\b\d{3}[\s-]?\d{3}[\s-]?\d{4}\b/],
  ['a date of birth', /\b(?:born|d\.?o\.?b\.?|date of birth)\b/i],
  ['somebody’s name', /\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z][a-z]+/],
  ['a house number and street', /\b\d+[a-z]?\s+[A-Z][a-z]+\s+(?:Road|Street|Avenue|Lane|Close|Drive|Way|Terrace|Court|Grove)\b/],
];

/** "a full postcode"; undefined: nothing that looks like it. */
export const personalDetailIn = (text: string): string | undefined => SIGNS.find(([, pattern]) => pattern.test(text))?.[0];
