/** Cuts text into what is looked for: words in their plainest form, and meanings that several words share. */
import { EMPTY_WORDS, SAME_MEANING } from '../../domain/same-words.ts';

export interface Term {
  /** A plain word, or "~home care" for a meaning. */
  term: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** "1,040", "26.9", "d2a", "carers'". */
const WORD = /\d[\d,]*(?:\.\d+)?(?![\p{L}])|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** Endings by which words of one family differ, longest first, and what stands in their place. */
const ENDINGS: readonly [ending: RegExp, instead: string][] = [
  [/sses$/, 'ss'],
  [/ies$/, 'y'],
  [/(?<=[^su])s$/, ''],
  [/(?<=\p{L}{4})(?:ation|ing|ment|able|ed|er|ly)$/u, ''],
];

/** The plainest form of a word: "homes’" and "home" are the same, and so are "commissioning" and "commission". */
function makePlain(word: string): string {
  const lower = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/['’]s?$|['’]/g, '');
  if (/^\d/.test(lower)) return lower.replaceAll(',', '');
  let plain = lower;
  if (plain.length > 3) for (const [ending, instead] of ENDINGS) plain = plain.replace(ending, instead);
  return plain.length > 4 ? plain.replace(/e$/, '') : plain;
}

/** The same few thousand words come again and again: each is made plain once. */
const PLAIN = new Map<string, string>();
const MOST_KEPT = 50_000;
export function plainWord(word: string): string {
  let plain = PLAIN.get(word);
  if (plain === undefined) {
    plain = makePlain(word);
    if (PLAIN.size >= MOST_KEPT) PLAIN.clear();
    PLAIN.set(word, plain);
  }
  return plain;
}

/** Each phrase by its first word, longest first. */
const PHRASES = new Map<string, { words: string[]; meaning: string }[]>();
for (const line of SAME_MEANING) {
  for (const phrase of line) {
    const words = phrase.split(' ').map(plainWord);
    const held = PHRASES.get(words[0]!) ?? [];
    held.push({ words, meaning: `~${line[0]!}` });
    PHRASES.set(
      words[0]!,
      held.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

interface Found {
  /** Every word, also those without meaning. */
  words: (Term & { isEmpty: boolean })[];
  /** Meanings, each over the words that stand for it: from the first word's place in `words` to the last's. */
  meanings: (Term & { first: number; last: number })[];
}

/** What a text holds, with its places. */
export function scan(text: string): Found {
  const words: Found['words'] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    const isEmpty = EMPTY_WORDS.has(/['’]/.test(word) ? word.replace(/['’]s?$|['’]/g, '') : word);
    words.push({ term: plainWord(word), start: match.index, end: match.index + match[0].length, isEmpty });
  }
  const meanings: Found['meanings'] = [];
  for (let first = 0; first < words.length; first++) {
    const phrase = PHRASES.get(words[first]!.term)?.find(({ words: parts }) => parts.every((part, at) => words[first + at]?.term === part));
    if (phrase === undefined) continue;
    const last = first + phrase.words.length - 1;
    meanings.push({ term: phrase.meaning, start: words[first]!.start, end: words[last]!.end, first, last });
    first = last;
  }
  return { words, meanings };
}

/** What of a text goes into the index. */
export function termsOf(text: string): string[] {
  const { words, meanings } = scan(text);
  return [...words.filter((word) => !word.isEmpty).map((word) => word.term), ...meanings.map((meaning) => meaning.term)];
}

/** One thing a person asks for: any of its terms will do. */
export interface Wanted {
  /** "home care" as a meaning, or one plain word. */
  term: string;
  /** As it was typed. */
  typed: string;
  isMeaning: boolean;
  /** The words behind a meaning, which count for less. */
  words: string[];
  /** It may go on: the last word while it is being typed. */
  isOpen: boolean;
}

/** What a question asks for. A question of empty words only is taken at its word. */
export function wantedIn(question: string): Wanted[] {
  const { words, meanings } = scan(question);
  const isTyping = /[\p{L}\p{N}]$/u.test(question);
  const wanted: Wanted[] = [];
  const full = words.some((word) => !word.isEmpty);
  for (let at = 0; at < words.length; at++) {
    const meaning = meanings.find((one) => one.first === at);
    const isLast = (index: number): boolean => isTyping && index === words.length - 1;
    if (meaning !== undefined) {
      const behind = words.slice(meaning.first, meaning.last + 1).filter((word) => !word.isEmpty);
      wanted.push({
        term: meaning.term,
        typed: question.slice(meaning.start, meaning.end),
        isMeaning: true,
        words: behind.map((word) => word.term),
        isOpen: isLast(meaning.last),
      });
      at = meaning.last;
    } else if (!words[at]!.isEmpty || !full) {
      const { term, start, end } = words[at]!;
      wanted.push({ term, typed: question.slice(start, end), isMeaning: false, words: [], isOpen: isLast(at) });
    }
  }
  return wanted.filter((one, at) => wanted.findIndex((other) => other.term === one.term) === at);
}

export interface Marked {
  /** Where it begins: tells two like parts apart. */
  at: number;
  text: string;
  isHit: boolean;
}

/** Cuts a text into parts so that those which were looked for can be marked. */
export function mark(text: string, isHit: (term: string) => boolean): Marked[] {
  const { words, meanings } = scan(text);
  const hits = [...words, ...meanings].filter(({ term }) => isHit(term)).sort((a, b) => a.start - b.start);
  const parts: Marked[] = [];
  let at = 0;
  const push = (end: number, hit: boolean): void => {
    if (end <= at) return;
    const before = parts.at(-1);
    if (before?.isHit === true && hit) before.text += text.slice(at, end);
    else parts.push({ at, text: text.slice(at, end), isHit: hit });
    at = end;
  };
  for (const { start, end } of hits) {
    if (parts.at(-1)?.isHit !== true || /[^\s-]/.test(text.slice(at, start))) push(start, false); // "home care" is one mark
    push(end, true);
  }
  push(text.length, false);
  return parts;
}
