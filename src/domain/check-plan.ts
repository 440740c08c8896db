/** What must be put right before an officer's draft can be published: what its schema alone cannot know. */
import type { Council } from './council.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Problem } from './problem.ts';
import type { LibraryItem } from './published-item.ts';
import { sourcesOf } from './sources.ts';
import type { TypedCouncil, TypedDocument, TypedIntention, TypedNotice, TypedPlan, TypedTable } from './typed-plan.ts';

/** All that one draft may hold, as text. */
const MOST_CHARACTERS = 60_000;

export interface Around {
  id: string;
  council: Council;
  /** What is published of this council now. */
  items: readonly LibraryItem[];
}

type Say = (path: string, code: string, message: string) => void;

export function checkPlan(plan: TypedPlan, around: Around): Problem[] {
  const problems: Problem[] = [];
  const say: Say = (path, code, message) => void problems.push({ path, code, message });
  if (canonicalJson(plan).length > MOST_CHARACTERS) say('', 'too-long', 'This is too long for one item: say it in parts');
  switch (plan.kind) {
    case 'intention':
      checkIntention(plan.words, around, say);
      break;
    case 'document':
      checkDocument(plan.words, around, say);
      break;
    case 'table':
      checkTable(plan.words, around, say);
      break;
    case 'notice':
      checkNotice(plan.words, around, say);
      break;
    case 'council':
      checkCouncil(plan.words, around, say);
      break;
  }
  return problems;
}

const twice = (values: readonly string[]): number => values.findIndex((value, index) => values.indexOf(value) < index);

function checkSource(source: TypedIntention['source'], items: readonly LibraryItem[], say: Say): void {
  const document = items.find((item) => item.kind === 'document' && item.id === source.documentId);
  if (document?.kind !== 'document') say('source.documentId', 'no-document', 'Choose a document that your council has published here');
  else if (!document.sections.includes(source.section)) say('source.section', 'no-section', 'Choose one of the document’s sections');
}

function checkIntention(words: TypedIntention, { council, items }: Around, say: Say): void {
  if (words.localityIds.some((id) => !council.localities.some((one) => one.id === id)))
    say('localityIds', 'unknown-locality', `Choose areas of ${council.name}`);
  for (const [index, { value, to }] of words.figures.entries())
    if (to !== undefined && to <= value) say(`figures.${index}.to`, 'range-backwards', 'The upper end must be more than the lower one');
  const same = twice(words.figures.map(({ label, period }) => `${label.trim()}\n${period.trim()}`));
  if (same !== -1) say(`figures.${same}.label`, 'same-figure', 'This figure is there twice: say what is different about it');
  if (words.tableIds.some((id) => !items.some((item) => item.kind === 'table' && item.id === id)))
    say('tableIds', 'no-table', 'Choose tables that your council has published here');
  checkSource(words.source, items, say);
}

function checkDocument({ sections, standing, replaces }: TypedDocument, { id, items }: Around, say: Say): void {
  const same = twice(sections.map((section) => section.trim()));
  if (same !== -1) say('sections', 'same-section', `“${sections[same]!.trim()}” is there twice`);
  const named = new Set(
    items.flatMap((item) => sourcesOf(item).flatMap(({ documentId, section }) => (documentId === id ? [section] : []))),
  );
  const lost = [...named].find((section) => !sections.includes(section));
  if (lost !== undefined) say('sections', 'section-in-use', `Keep the section “${lost}”: what is published names it as its source`);
  const documents = items.filter((item) => item.kind === 'document');
  if (replaces !== undefined && (replaces === id || !documents.some((one) => one.id === replaces)))
    say('replaces', 'no-document', 'Choose a document that your council has published here');
  const newer = documents.find((one) => one.replaces === id);
  if (newer !== undefined && replaces === newer.id) say('replaces', 'in-a-circle', `“${newer.title}” already takes the place of this one`);
  if (newer !== undefined && standing !== 'historical')
    say('standing', 'has-newer', `“${newer.title}” has taken its place: this one stays historical`);
  if (replaces !== undefined && standing === 'historical')
    say('standing', 'new-and-historical', 'An edition that takes the place of another is not historical itself');
}

function checkTable({ columns, rows, source }: TypedTable, { items }: Around, say: Say): void {
  const column = twice(columns.map((one) => one.trim()));
  if (column !== -1) say('cells', 'same-column', `The heading “${columns[column]!.trim()}” is there twice`);
  const row = twice(rows.map(({ label }) => label.trim()));
  if (row !== -1) say('cells', 'same-row', `The row “${rows[row]!.label.trim()}” is there twice`);
  const uneven = rows.find(({ values }) => values.length !== columns.length);
  if (uneven !== undefined)
    say('cells', 'uneven', `The row “${uneven.label}” must have a cell under each of the ${columns.length} headings`);
  if (rows.every(({ values }) => values.every((value) => value === null))) say('cells', 'no-number', 'There must be at least one number');
  checkSource(source, items, say);
}

function checkNotice(words: TypedNotice, { items }: Around, say: Say): void {
  const inOrder = (path: keyof TypedNotice, earlier: keyof TypedNotice, message: string): void => {
    const [first, last] = [words[earlier], words[path]];
    if (typeof first === 'string' && typeof last === 'string' && last < first) say(path, 'dates-backwards', message);
  };
  inOrder('contractEndsOn', 'contractStartsOn', 'The contract cannot end before it starts');
  inOrder('extendableTo', 'contractEndsOn', 'The last day with every extension must not be before the contract ends');
  inOrder('deadline', 'enquiriesBy', 'Bids must not be due before questions are');
  if (words.stage === 'tender-open' && words.portal === undefined && words.howToApply === undefined)
    say('howToApply', 'nowhere-to-apply', 'It is open for bids: say where to apply, here or with the portal');
  if (words.source !== undefined) checkSource(words.source, items, say);
}

function checkCouncil({ localities }: TypedCouncil, { council }: Around, say: Say): void {
  const kept = new Set<string>(localities.map(({ id }) => id));
  const lost = council.localities.find(({ id }) => !kept.has(id));
  if (lost !== undefined)
    say('localities', 'locality-lost', `“${lost.name}” must stay: returns and plans are about it. You can give it another name`);
  const known = new Set<string>(council.localities.map(({ id }) => id));
  if (localities.some(({ id }) => !known.has(id) && !id.startsWith(`${council.id}.`)) || kept.size < localities.length)
    say('localities', 'locality-id', 'This area could not be added. Take it out and add it again');
  const same = twice(localities.map(({ name }) => name.trim().toLowerCase()));
  if (same !== -1) say(`localities.${same}.name`, 'same-name', `There is an area called “${localities[same]!.name.trim()}” already`);
}
