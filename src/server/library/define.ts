/** Writes library items in plain words: fills in what a whole file shares, and parses each item once with its schema, at load. */
import type * as z from 'zod/mini';
import { Source } from '../../domain/document.ts';
import { FigureTable } from '../../domain/figure.ts';
import { Contradiction, Intention } from '../../domain/intention.ts';
import { Notice } from '../../domain/notice.ts';

/** The day someone last compared every item here with its document. */
export const CHECKED_ON = '2026-11-22';

type Shared = { councilId: string; documentId: string; section: string };
type FilledIn = 'kind' | 'councilId' | 'source';

type IntentionInput = z.input<typeof Intention>;
type Lists = Pick<IntentionInput, 'clientGroups' | 'localityIds' | 'figures' | 'whatYouCanDo' | 'tableIds'>;
/** No localities means the whole council area; no care categories means every kind of bed, or a service without beds. */
export type IntentionWords = Omit<IntentionInput, FilledIn | 'affects' | keyof Lists> &
  Partial<Lists> & { affects?: Partial<IntentionInput['affects']> };
export type TableWords = Omit<z.input<typeof FigureTable>, FilledIn>;

const NOT_STATED = { suitableForSmallFirms: 'not-stated', suitableForVoluntary: 'not-stated', lightTouch: 'not-stated' } as const;
type NoticeInput = z.input<typeof Notice>;
export type NoticeWords = Omit<NoticeInput, FilledIn | keyof typeof NOT_STATED | 'lots' | 'cpv'>;

export const source = (documentId: string, section: string): Source => Source.parse({ documentId, section, checkedOn: CHECKED_ON });

/** For the items of one section of one document. */
export function publishedIn({ councilId, documentId, section }: Shared) {
  const from = { documentId, section, checkedOn: CHECKED_ON };
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
    notice: (words: NoticeWords): Notice =>
      Notice.parse({ kind: 'notice', councilId, ...words, lots: [], cpv: [], ...NOT_STATED, source: from }),
  };
}

/** Two or more statements of one council that disagree; each says where it stands. */
export const contradiction = (words: Omit<z.input<typeof Contradiction>, 'kind'>): Contradiction =>
  Contradiction.parse({ kind: 'contradiction', ...words });
