/** Folds the releases of one purchase by one buyer into one notice with its history. */
import { createHash } from 'node:crypto';
import { ItemId } from '../../domain/id.ts';
import { dayInWords, instantInWords } from '../../domain/instant.ts';
import { moneyInWords } from '../../domain/money-words.ts';
import { Notice, type NoticeRelease } from '../../domain/notice.ts';
import { withoutUndefined } from './money.ts';
import type { Facts } from './facts.ts';
import type { Reading } from './release.ts';

/** What the ids of folded notices begin with: no other publisher of notices uses it. */
export const FOLDED = 'ocds.';

/** Find a Tender gives one ocid to purchases of many unrelated buyers, and one buyer several ids: so by ocid and the buyer's name. */
export function noticeIdOf({ ocid, facts: { buyer } }: Reading): ItemId {
  const key = `${ocid.toLowerCase()}\n${buyer
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()}`;
  const readable = ocid
    .toLowerCase()
    .replace(/^ocds-/, '')
    .replaceAll(/[^a-z0-9.-]+/g, '-')
    .slice(0, 50);
  return ItemId.parse(`${FOLDED}${readable}.${createHash('sha256').update(key).digest('hex').slice(0, 12)}`);
}

const byTime = (a: Reading, b: Reading): number =>
  a.publishedAt === b.publishedAt ? (a.releaseId < b.releaseId ? -1 : 1) : a.publishedAt < b.publishedAt ? -1 : 1;

/** A later release speaks for the whole purchase; what it leaves out still stands from the one before. "Not stated" and an empty list leave out. */
function isSaid(value: unknown): boolean {
  return value !== undefined && value !== 'not-stated' && !(Array.isArray(value) && value.length === 0);
}

function merge(older: Facts, newer: Facts): Facts {
  const merged: Record<string, unknown> = { ...older };
  for (const [key, value] of Object.entries(newer)) if (isSaid(value) || !(key in merged)) merged[key] = value;
  // Summary and description are two lengths of one text, and doubts belong to the release that raises them.
  return withoutUndefined({ ...(merged as Facts), description: newer.description, contradictions: newer.contradictions }) as Facts;
}

const MOVED: readonly (readonly [words: string, of: (facts: Facts) => string | undefined])[] = [
  ['The title', ({ title }) => `“${title}”`],
  ['The deadline', ({ deadline }) => (deadline === undefined ? undefined : instantInWords(deadline))],
  ['The value', ({ value }) => (value === undefined ? undefined : moneyInWords(value))],
  ['The start of the contract', ({ contractStartsOn }) => (contractStartsOn === undefined ? undefined : dayInWords(contractStartsOn))],
  ['The end of the contract', ({ contractEndsOn }) => (contractEndsOn === undefined ? undefined : dayInWords(contractEndsOn))],
  ['The number of lots', ({ lots }) => (lots.length === 0 ? undefined : String(lots.length))],
];

function changesBetween(before: Facts | undefined, after: Facts): string[] {
  if (before === undefined) return [];
  return MOVED.flatMap(([words, of]) => {
    const [from, to] = [of(before), of(after)];
    return from === undefined || to === undefined || from === to ? [] : [`${words} changed from ${from} to ${to}.`];
  });
}

function releaseOf(reading: Reading, before: Facts | undefined): NoticeRelease {
  const { ocid, releaseId, service, url, publishedAt, stage, noticeType } = reading;
  const changes = changesBetween(before, reading.facts);
  return withoutUndefined({
    ocid,
    releaseId,
    service,
    url,
    publishedAt,
    stage,
    noticeType,
    changes: changes.length === 0 ? undefined : changes,
  });
}

/** @param readings at least one, all of one notice, in any order */
export function foldNotice(readings: readonly Reading[]): Notice {
  const sorted = readings.toSorted(byTime);
  let facts: Facts | undefined;
  const releases: NoticeRelease[] = [];
  for (const reading of sorted) {
    releases.push(releaseOf(reading, facts));
    facts = facts === undefined ? reading.facts : merge(facts, reading.facts);
  }
  return Notice.parse({ ...facts, kind: 'notice', id: noticeIdOf(sorted[0]!), releases });
}
