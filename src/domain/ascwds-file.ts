/** Which file of ASC-WDS bulk upload a file is, or what it is instead, in a sentence that helps to find the right one. */
import { FILE_COLUMNS, FILE_NAMES, type FileKind } from './ascwds-codes.ts';

const MB = 1_000_000;
/** Five times a file of 100,000 staff. */
export const MOST_BYTES = 100 * MB;

const SAVE_AS_CSV = 'Open it in your spreadsheet and save it as “CSV UTF-8”, then choose that file.';
/** How files that are not text begin. */
const BEGINNINGS: readonly { bytes: readonly number[]; says: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], says: `This is a spreadsheet (.xlsx) or a zip file, not a CSV file. ${SAVE_AS_CSV}` },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], says: `This is an old kind of spreadsheet (.xls), not a CSV file. ${SAVE_AS_CSV}` },
  { bytes: [0x25, 0x50, 0x44, 0x46], says: 'This is a PDF. Choose the CSV file that your software makes for ASC-WDS.' },
  { bytes: [0xff, 0xfe], says: `This file is written in UTF-16, which ASC-WDS cannot read. ${SAVE_AS_CSV}` },
  { bytes: [0xfe, 0xff], says: `This file is written in UTF-16, which ASC-WDS cannot read. ${SAVE_AS_CSV}` },
];

/** @param beginning its first bytes */
export function troubleWithBytes(beginning: Uint8Array, size: number): string | undefined {
  if (size === 0) return 'This file is empty. Choose the CSV file that your software makes for ASC-WDS.';
  if (size > MOST_BYTES)
    return `This file is ${Math.round(size / MB)} MB. The largest that can be read here is ${MOST_BYTES / MB} MB. Is it the right file?`;
  const known = BEGINNINGS.find(({ bytes }) => bytes.every((byte, index) => beginning[index] === byte));
  if (known !== undefined) return known.says;
  if (beginning.includes(0)) return `This is not a text file. ${SAVE_AS_CSV}`;
  return undefined;
}

const KINDS = Object.keys(FILE_COLUMNS) as FileKind[];
/** The staff file may go on with further qualifications. */
const FURTHER = /^QUALACH\d\d(NOTES)?$/;
const DELIMITERS: Record<string, string> = { ';': 'semicolons', '\t': 'tabs', '|': 'upright lines' };
const CHOOSE = 'Choose the workplace file or the staff file that your software makes for ASC-WDS.';

export type Recognised = { kind: 'workplace' | 'worker' } | { says: string };

/** @param cells the first row */
export function recognise(cells: readonly string[]): Recognised {
  const headings = cells.map((cell) => cell.trim());
  while (headings.at(-1) === '') headings.pop(); // spreadsheets add empty columns at the end
  if (headings.length === 0) return { says: `The first row is empty. It should hold the headings. ${CHOOSE}` };
  if (headings.length === 1) {
    const delimiter = Object.keys(DELIMITERS).find((one) => headings[0]!.split(one).length > 3);
    if (delimiter !== undefined)
      return { says: `The columns of this file are split by ${DELIMITERS[delimiter]!}. ASC-WDS wants commas. ${SAVE_AS_CSV}` };
  }
  const asCapitals = headings.map((heading) => heading.toUpperCase());
  const sharing = KINDS.map((kind) => ({ kind, shared: FILE_COLUMNS[kind].filter((column) => asCapitals.includes(column)).length })).sort(
    (a, b) => b.shared - a.shared,
  );
  const { kind, shared } = sharing[0]!;
  if (shared < 3) return { says: `The first row does not hold the headings of an ASC-WDS file. ${CHOOSE}` };
  if (kind === 'training') return { says: 'This is the training file: it lists courses, not staff. Choose the staff file in its place.' };
  const trouble = troubleWithHeadings(headings, kind);
  return trouble === undefined ? { kind } : { says: `This looks like the ${FILE_NAMES[kind]}, but ${trouble}` };
}

function troubleWithHeadings(headings: readonly string[], kind: FileKind): string | undefined {
  const wanted = FILE_COLUMNS[kind];
  const missing = wanted.filter((column) => !headings.some((heading) => heading.toUpperCase() === column));
  if (missing.length > 0)
    return `it has no column ${missing.slice(0, 3).join(', ')}. Add ${missing.length === 1 ? 'it' : 'them'} in its place.`;
  const at = wanted.findIndex((column, index) => headings[index]?.toUpperCase() !== column);
  if (at !== -1)
    return `its columns are in another order: column ${at + 1} should be ${wanted[at]!}, and is ${headings[at]!.slice(0, 40)}.`;
  const small = headings.findIndex((heading, index) => index < wanted.length && heading !== wanted[index]);
  if (small !== -1) return `its headings must be in capitals: write ${wanted[small]!} for ${headings[small]!}.`;
  const further = headings.slice(wanted.length).find((heading) => kind !== 'worker' || !FURTHER.test(heading));
  return further === undefined ? undefined : `it has a column that ASC-WDS does not know: ${further.slice(0, 40)}.`;
}
