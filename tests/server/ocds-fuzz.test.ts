/** Releases of real shapes with parts missing, of the wrong kind, huge, nested or strange: the reader never throws, and what it gives is a notice. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Notice } from '../../src/domain/notice.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { foldNotice } from '../../src/server/ocds/fold.ts';
import { problemInWords, readPackage } from '../../src/server/ocds/package.ts';
import { relevanceOf } from '../../src/domain/relevance.ts';
import { makeReleases } from '../fixtures/ocds-releases.ts';
import { holds } from '../fixtures/properties.ts';
import { homeCare } from '../fixtures/services.ts';

const FILE = resolve(import.meta.dirname, '../../../shared/data/ocds/contracts-finder/releases-2025.json');
const SHAPES: unknown[] = [
  ...makeReleases(12),
  ...(existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as { releases: unknown[] }).releases.slice(0, 20) : []),
];

/** Every place in a value: the path to each key and index. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...placesIn(one, here)];
  });
}

function put(value: unknown, [key, ...rest]: (string | number)[], change: unknown): unknown {
  if (key === undefined) return change;
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === key ? put(one, rest, change) : one));
  if (typeof value !== 'object' || value === null) return value;
  const all = value as Record<string, unknown>;
  return { ...all, [key]: put(all[key], rest, change) };
}

const nested = fc.integer({ min: 1, max: 200 }).map((depth) => {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
});
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant(undefined),
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1e300,
    -0,
    [],
    {},
    [[]],
    true,
    '2025-13-45',
    '9999-12-31T23:59:59Z',
    '2025-02-30',
    '\0',
    '\ud800',
    'x'.repeat(30_000),
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'javascript:alert(1)',
    'https://',
    'http://[',
    '<script>',
    '£1,000,000,000,000,000,000',
  ),
  nested,
  fc.constant(Array.from({ length: 1000 }, (_, n) => ({ id: String(n), title: `Lot ${n}` }))),
);

const spoilt = fc.constantFrom(...SHAPES).chain((shape) => {
  const places = placesIn(shape);
  const change = fc.tuple(fc.constantFrom(...places), strange);
  return fc
    .array(change, { minLength: 1, maxLength: 6 })
    .map((changes) => changes.reduce((value, [path, one]) => put(value, path, one), shape));
});

function survives(json: unknown): void {
  const { read, problems, count } = readPackage({ releases: [json, SHAPES[0]] }, COUNCILS);
  expect(count).toBe(2);
  expect(read.length).toBeGreaterThanOrEqual(1); // its neighbour is taken, whatever it is
  for (const { reading } of read) {
    const notice = foldNotice([reading]);
    expect(Notice.safeParse(JSON.parse(JSON.stringify(notice))).success).toBe(true);
    const { care, fit } = relevanceOf(notice, [homeCare()]);
    expect(care >= 0 && care <= 100 && fit >= 0 && fit <= 100).toBe(true);
    expect(JSON.stringify(notice)).not.toMatch(/"(?:url|href)":"(?!https?:)/);
  }
  for (const problem of problems) expect(problemInWords(problem)).toMatch(/^(Release \d|The package)/);
}

it('parts of a release may be anything at all', () => holds(fc.property(spoilt, survives), 1500));
it('a release may be anything at all', () => holds(fc.property(fc.anything(), survives), 500));
it('a package may be anything at all', () =>
  holds(
    fc.property(fc.anything(), (json) => void readPackage(json, COUNCILS)),
    500,
  ));
