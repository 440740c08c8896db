/** What of each published item can be found, and what is shown of it when it is. */
import { CLIENT_GROUPS } from '../../domain/client-group.ts';
import { DOCUMENT_STANDINGS, documentInWords } from '../../domain/document.ts';
import { type Figure, figureInWords, type FigureTable } from '../../domain/figure.ts';
import { type Finding, FINDING_SORTS } from '../../domain/finding.ts';
import { londonDate, monthInWords } from '../../domain/instant.ts';
import { type Contradiction, DIRECTIONS, type Intention, MARKET_AREAS, type MarketArea } from '../../domain/intention.ts';
import { type NamedSystem, SYSTEM_SORTS } from '../../domain/named-system.ts';
import { type Notice, NOTICE_STAGES } from '../../domain/notice.ts';
import { MEASURE_ROLES, type PlanMeasure } from '../../domain/plan-measure.ts';
import type { DocumentItem, LibraryItem } from '../../domain/published-item.ts';
import { SERVICE_TYPES } from '../../domain/service.ts';
import type { ResultKind } from './result-kinds.ts';
import { numberInWords } from '../../domain/number-words.ts';

/** One thing that can be found. An item may hold several: each of its figures is one. */
export interface Entry {
  id: string;
  kind: ResultKind;
  itemId: string;
  councilId: string | undefined;
  areas: readonly MarketArea[];
  direction: keyof typeof DIRECTIONS | undefined;
  title: string;
  /** What is shown under the title, of which the best sentence is taken. */
  says: string;
  /** Found by, but not shown. */
  more: string;
  /** Council or buyer. */
  who: string;
  /** "potentially 1,630 hours a week (2024/25)"; of a notice, its dates. */
  figure: string | undefined;
  /** What is counted: "homes", "hours a week". */
  unit: string | undefined;
  /** Rows of a table, in words, of which those looked for are shown. */
  rows: readonly string[];
  isHistorical: boolean;
  /** It has no page of its own: the paper whose page shows it. */
  paperId?: string;
}

export interface CouncilName {
  id: string;
  shortName: string;
  name: string;
}
export interface Known {
  councils: ReadonlyMap<string, CouncilName>;
  documents: ReadonlyMap<string, DocumentItem>;
}

const nothing = { areas: [], direction: undefined, figure: undefined, unit: undefined, rows: [] } as const;

export function entriesOf(item: LibraryItem, known: Known): Entry[] {
  const council = item.councilId === undefined ? undefined : known.councils.get(item.councilId);
  const base = { itemId: item.id, councilId: item.councilId as string | undefined, who: council?.name ?? '' };
  switch (item.kind) {
    case 'intention':
      return ofIntention(item, base, sourceOf(item.source, known));
    case 'table':
      return [ofTable(item, base, sourceOf(item.source, known))];
    case 'contradiction':
      return [ofContradiction(item, base)];
    case 'document':
      return [ofDocument(item, base)];
    case 'notice':
      return [ofNotice(item, base)];
    case 'finding':
      return ofFinding(item, base, sourceOf(item.source, known));
    case 'measure':
      return ofMeasure(item, base, sourceOf(item.source, known));
    case 'system':
      return [ofSystem(item, base, sourceOf(item.source, known))];
  }
}

type Base = Pick<Entry, 'itemId' | 'councilId' | 'who'>;
interface FromPaper {
  words: string;
  isHistorical: boolean;
  /** Of what has no page of its own. */
  shown: Pick<Entry, 'isHistorical' | 'paperId'>;
}
function sourceOf({ documentId, section }: Intention['source'], known: Known): FromPaper {
  const document = known.documents.get(documentId);
  const title = document === undefined ? '' : documentInWords(document);
  const isHistorical = document?.standing === 'historical';
  return { words: `${section} ${title}`, isHistorical, shown: { isHistorical, paperId: documentId } };
}

const areaNames = (areas: readonly MarketArea[]): string => areas.map((area) => MARKET_AREAS[area]).join(', ');
const figureWords = (figure: Figure): string => `${figureInWords(figure)} (${figure.period})`;

function ofIntention(item: Intention, base: Base, source: FromPaper): Entry[] {
  const about = [
    MARKET_AREAS[item.marketArea],
    ...item.clientGroups.map((group) => CLIENT_GROUPS[group]),
    item.when ?? '',
    source.words,
  ].join('. ');
  const same = { ...nothing, ...base, areas: [item.marketArea], direction: item.direction, isHistorical: source.isHistorical };
  const plan: Entry = {
    ...same,
    id: item.id,
    kind: 'plan',
    title: item.title,
    says: item.statement,
    more: [
      DIRECTIONS[item.direction],
      about,
      ...item.affects.serviceTypes.map((type) => SERVICE_TYPES[type].name),
      ...item.figures.map(({ label }) => label),
    ].join('. '),
  };
  const figures = item.figures.map((figure, index): Entry => ({
    ...same,
    id: `${item.id}#${index}`,
    kind: 'figure',
    title: figure.label,
    says: item.title,
    more: `${about}. ${item.statement}`,
    figure: figureWords(figure),
    unit: figure.unit,
  }));
  return [plan, ...figures];
}

/** "31%", "£8,800", "1,040 hours a week"; a cell held back stays unknown. */
function cellInWords(value: number | null, unit: FigureTable['unit']): string {
  if (value === null) return 'not shown';
  if (unit === 'percent') return `${numberInWords(value)}%`;
  return unit === 'pounds' ? `£${numberInWords(value)}` : numberInWords(value);
}

/** Up to this many columns a row is told whole; of a longer series its first and last value. */
const WHOLE_ROW = 4;
function rowInWords(row: FigureTable['rows'][number], { columns, unit }: FigureTable): string {
  const cells = columns.map((column, at) => `${cellInWords(row.values[at] ?? null, unit)} (${column})`);
  return `${row.label}: ${(cells.length <= WHOLE_ROW ? cells : [cells[0]!, cells.at(-1)!]).join(cells.length <= WHOLE_ROW ? ', ' : ' to ')}`;
}

function ofTable(table: FigureTable, base: Base, source: FromPaper): Entry {
  return {
    ...nothing,
    ...base,
    id: table.id,
    kind: 'figure',
    title: table.title,
    says: table.note ?? '',
    unit: table.unit,
    more: `${source.words}. ${table.columns.join(', ')}. ${table.rows.flatMap((row) => row.values).join(' ')}`,
    rows: table.rows.map((row) => rowInWords(row, table)),
    isHistorical: source.isHistorical,
  };
}

/** A finding or a measure: shown on its paper's page, and so are its figures. */
function inPaper(entry: Entry, figures: readonly Figure[]): Entry[] {
  const ofFigure = (figure: Figure, index: number): Entry => ({
    ...entry,
    id: `${entry.id}#${index}`,
    kind: 'figure',
    title: figure.label,
    says: entry.title,
    more: `${entry.more}. ${entry.says}`,
    figure: figureWords(figure),
    unit: figure.unit,
  });
  return [entry, ...figures.map(ofFigure)];
}

function ofFinding(item: Finding, base: Base, source: FromPaper): Entry[] {
  const entry: Entry = {
    ...nothing,
    ...base,
    ...source.shown,
    id: item.id,
    kind: 'fact',
    areas: [item.marketArea],
    title: item.title,
    says: item.statement,
    more: `${FINDING_SORTS[item.sort]}. ${MARKET_AREAS[item.marketArea]}. ${source.words}`,
  };
  return inPaper(entry, item.figures);
}

function ofMeasure(item: PlanMeasure, base: Base, source: FromPaper): Entry[] {
  const entry: Entry = {
    ...nothing,
    ...base,
    ...source.shown,
    id: item.id,
    kind: 'measure',
    areas: [item.marketArea],
    title: item.title,
    says: MEASURE_ROLES[item.role],
    more: `outcome, measure. ${MARKET_AREAS[item.marketArea]}. ${source.words}`,
  };
  return inPaper(entry, item.figures);
}

const ofSystem = (item: NamedSystem, base: Base, source: FromPaper): Entry => ({
  ...nothing,
  ...base,
  ...source.shown,
  id: item.id,
  kind: 'name',
  title: item.name,
  says: [item.what, item.odd].filter((one) => one !== undefined).join(' '),
  more: `${SYSTEM_SORTS[item.sort]}. ${item.printed ?? ''}. ${source.words}`,
});

const ofContradiction = (item: Contradiction, base: Base): Entry => ({
  ...nothing,
  ...base,
  id: item.id,
  kind: 'disagreement',
  areas: [item.marketArea],
  title: item.title,
  says: item.statements.map(({ says }) => says).join(' '),
  more: `${MARKET_AREAS[item.marketArea]}. ${item.statements.map(({ source }) => source.section).join(', ')}`,
  isHistorical: false,
});

const ofDocument = (item: DocumentItem, base: Base): Entry => ({
  ...nothing,
  ...base,
  id: item.id,
  kind: 'document',
  title: documentInWords(item),
  says: item.note ?? '',
  more: `${item.sections.join('. ')}. ${DOCUMENT_STANDINGS[item.standing]}`,
  isHistorical: item.standing === 'historical',
});

const monthOf = (day: string): string => monthInWords(day.slice(0, 7));

function ofNotice(notice: Notice, base: Base): Entry {
  const { plannedFor, deadline, contractStartsOn, contractEndsOn, portal } = notice;
  const dates = [
    plannedFor === undefined ? '' : `Planned for ${monthInWords(plannedFor)}`,
    deadline === undefined ? '' : `Reply by ${monthOf(londonDate(deadline))}`,
    contractStartsOn === undefined ? '' : `Starts ${monthOf(contractStartsOn)}`,
    contractEndsOn === undefined ? '' : `Ends ${monthOf(contractEndsOn)}`,
  ].filter(Boolean);
  return {
    ...nothing,
    ...base,
    id: notice.id,
    kind: 'notice',
    areas: notice.marketAreas,
    title: notice.title,
    says: notice.summary,
    figure: dates.length === 0 ? undefined : dates.join(' · '),
    more: [
      areaNames(notice.marketAreas),
      NOTICE_STAGES[notice.stage],
      'contract, tender, buy',
      portal?.name ?? '',
      ...notice.lots.map(({ title }) => title),
      ...notice.cpv,
    ].join('. '),
    who: base.who === '' || notice.buyer.includes(base.who) ? notice.buyer : `${base.who}, ${notice.buyer}`,
    isHistorical: false,
  };
}
