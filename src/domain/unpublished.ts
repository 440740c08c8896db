/** What a paper showed only as a picture: told apart from what it says. */

const MISSING = /not published in the text/i;

/** Sentences of our restatement that say that something has no values in the text, and all the others. */
export function toldAndMissing(text: string): { told: string; missing: string[] } {
  const sentences = text.match(/[^.?!]+(?:[.?!](?!\s|$)[^.?!]*)*[.?!]*\s*/g) ?? [text];
  const missing = sentences.filter((sentence) => MISSING.test(sentence)).map((sentence) => sentence.trim());
  const told = sentences
    .filter((sentence) => !MISSING.test(sentence))
    .join('')
    .trim();
  return { told, missing };
}
