/** Reads a release package, a record package, a list of releases or a single one: what can be read is, what cannot is named by number, path and reason. */
import type { Council } from '../../domain/council.ts';
import { isRecord, Look } from './look.ts';
import { type Reading, readRelease } from './release.ts';
import { withoutContacts } from './without-contacts.ts';

export interface Problem {
  /** Counted from 1, as a person counts; 0 is the package itself. */
  release: number;
  path: string;
  reason: string;
  /** The release as its publisher calls it, where it has a name. */
  id?: string;
  /** The release could not be taken; otherwise only what is named was left out. */
  lost: boolean;
}

export interface ReadPackage {
  read: { reading: Reading; raw: Record<string, unknown> }[];
  problems: Problem[];
  /** How many releases it held, readable or not. */
  count: number;
}

/** Releases of a record are read one by one; those it only links to are not fetched. */
function releasesOf(json: unknown): { releases: unknown[]; reason?: string } {
  if (Array.isArray(json))
    return { releases: json.flatMap((one) => (isRecord(one) && Array.isArray(one['releases']) ? one['releases'] : [one])) };
  if (!isRecord(json)) return { releases: [], reason: 'is not a release package: no JSON object' };
  if (Array.isArray(json['releases'])) return { releases: json['releases'] };
  if (Array.isArray(json['records'])) return { releases: json['records'].flatMap(releasesOfRecord) };
  if ('ocid' in json) return { releases: [json] };
  return { releases: [], reason: 'is not a release package: it has neither “releases” nor “records”' };
}

function releasesOfRecord(record: unknown): unknown[] {
  if (!isRecord(record)) return [record];
  const embedded = Array.isArray(record['releases']) ? record['releases'].filter((one) => isRecord(one) && 'ocid' in one) : [];
  if (embedded.length > 0) return embedded;
  return record['compiledRelease'] === undefined ? [record] : [record['compiledRelease']];
}

/** Nesting beyond what any schema has is an attack or an accident. */
const DEEPEST = 60;
function isTooDeep(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((one) => isTooDeep(one, left - 1));
}

export function readPackage(json: unknown, councils: readonly Council[]): ReadPackage {
  const { releases, reason } = releasesOf(json);
  const problems: Problem[] = reason === undefined ? [] : [{ release: 0, path: '', reason, lost: true }];
  const publisher = new Look(json).at('publisher', 'name').text();
  const read: ReadPackage['read'] = [];
  releases.forEach((raw, index) => {
    const number = index + 1;
    if (!isRecord(raw)) return void problems.push({ release: number, path: '', reason: 'is not an object', lost: true });
    if (isTooDeep(raw)) return void problems.push({ release: number, path: '', reason: `is nested more than ${DEEPEST} deep`, lost: true });
    const look = new Look(raw);
    const name = new Look(raw).at('id').text();
    const known = name === undefined ? {} : { id: name.slice(0, 200) };
    const reading = readRelease(look, councils, publisher);
    const lost = 'reason' in reading;
    if (lost) problems.push({ release: number, ...known, ...reading, lost });
    else read.push({ reading, raw: withoutContacts(raw) });
    for (const finding of look.findings) problems.push({ release: number, ...known, ...finding, lost });
  });
  return { read, problems, count: releases.length };
}

export const problemInWords = ({ release, id, path, reason, lost }: Problem): string =>
  `${release === 0 ? 'The package' : `Release ${release}`}${id === undefined ? '' : ` (${id})`}${path === '' ? '' : `, ${path}`}: ${reason}.${lost ? ' It was left out.' : ''}`;
