/** Writes library items in plain words: fills in what a whole file shares, and parses each item once with its schema, at load. */
import type * as z from 'zod/mini';
import { Source } from '../../domain/document.ts';
import { FigureTable } from '../../domain/figure.ts';
import { Finding } from '../../domain/finding.ts';
import { Contradiction, Intention, type MarketArea } from '../../domain/intention.ts';
import { PlanMeasure } from '../../domain/plan-measure.ts';
import { NamedSystem } from '../../domain/named-system.ts';
import { Notice } from '../../domain/notice.ts';
import { SERVICE_TYPES, type ServiceType } from '../../domain/service.ts';

/** The day someone last compared every item here with its document. */
export const CHECKED_ON = '2026-11-25';

type Shared = { councilId: string; documentId: string; section: string };
type FilledIn = 'kind' | 'councilId' | 'source';

type IntentionInput = z.input<typeof Intention>;
type Lists = Pick<IntentionInput, 'clientGroups' | 'localityIds' | 'figures' | 'whatYouCanDo' | 'tableIds'>;
/** No localities means the whole council area; no care categories means every kind of bed, or a service without beds. */
export type IntentionWords = Omit<IntentionInput, FilledIn | 'affects' | keyof Lists> &
  Partial<Lists> & { affects?: Partial<IntentionInput['affects']> };
/** A table that is written here always says when it was true. */
export type TableWords = Omit<z.input<typeof FigureTable>, FilledIn | 'period'> & { period: string };
type FindingInput = z.input<typeof Finding>;
export type FindingWords = Omit<FindingInput, FilledIn | 'figures'> & Partial<Pick<FindingInput, 'figures'>>;
type MeasureInput = z.input<typeof PlanMeasure>;
export type MeasureWords = Omit<MeasureInput, FilledIn | 'figures'> & Partial<Pick<MeasureInput, 'figures'>>;
export type SystemWords = Omit<z.input<typeof NamedSystem>, FilledIn>;

const NOT_STATED = { suitableForSmallFirms: 'not-stated', suitableForVoluntary: 'not-stated', lightTouch: 'not-stated' } as const;
type NoticeInput = z.input<typeof Notice>;
export type NoticeWords = Omit<NoticeInput, FilledIn | keyof typeof NOT_STATED | 'lots' | 'cpv'>;

/** Whom an intention touches that is about all kinds of service, or all that come into a person's home. */
export const EVERY_SERVICE = Object.keys(SERVICE_TYPES) as ServiceType[];
export const CARE_HOMES: ServiceType[] = ['care-home', 'care-home-nursing'];
export const SMALL_AND_LOCAL: ServiceType[] = ['micro-enterprise', 'community-support', 'carers-support'];

export const source = (documentId: string, section: string): Source => Source.parse({ documentId, section, checkedOn: CHECKED_ON });

/** For the items of one section of one document. */
export function publishedIn({ councilId, documentId, section }: Shared) {
  const from = { documentId, section, checkedOn: CHECKED_ON };
  const measure = (words: MeasureWords): PlanMeasure =>
    PlanMeasure.parse({ kind: 'measure', councilId, figures: [], ...words, source: from });
  return {
    intention: ({ affects, ...words }: IntentionWords): Intention =>
      Intention.parse({
        kind: 'intention',
        councilId,
        clientGroups: [],
        localityIds: [],
        figures: [],
        whatYouCanDo: [],
        tableIds: [],
        ...words,
        affects: { serviceTypes: [], careCategories: [], ...affects },
        source: from,
      }),
    table: (words: TableWords): FigureTable => FigureTable.parse({ kind: 'table', councilId, ...words, source: from }),
    finding: (words: FindingWords): Finding => Finding.parse({ kind: 'finding', councilId, figures: [], ...words, source: from }),
    measure,
    /** Several of which the text prints no value: the end of an id, and the words. */
    measures: (role: MeasureInput['role'], marketArea: MarketArea, titles: Record<string, string>): PlanMeasure[] =>
      Object.entries(titles).map(([id, title]) => measure({ id: `${documentId}.${id}`, role, marketArea, title })),
    system: (words: SystemWords): NamedSystem => NamedSystem.parse({ kind: 'system', councilId, ...words, source: from }),
    notice: (words: NoticeWords): Notice =>
      Notice.parse({ kind: 'notice', councilId, ...words, lots: [], cpv: [], ...NOT_STATED, source: from }),
  };
}

/** Two or more statements of one council that disagree; each says where it stands. */
export const contradiction = (words: Omit<z.input<typeof Contradiction>, 'kind'>): Contradiction =>
  Contradiction.parse({ kind: 'contradiction', ...words });
