/** What an officer types of a plan, until it is what the domain takes. */
import type { ClientGroup } from '../../../domain/client-group.ts';
import type { TypedIntention } from '../../../domain/typed-plan.ts';
import type { SourceAsTyped } from './source-fields.tsx';
import { FIGURE_SAYS, type FigureAsTyped, figureAsTyped, readFigure } from './typed-figure.ts';
import { given, linesOf, textOf } from './typed-text.ts';

export interface IntentionAsTyped {
  title: string;
  statement: string;
  direction: TypedIntention['direction'] | '';
  marketArea: TypedIntention['marketArea'] | '';
  clientGroups: ClientGroup[];
  localityIds: string[];
  figures: FigureAsTyped[];
  when: string;
  whatYouCanDo: string;
  serviceTypes: TypedIntention['affects']['serviceTypes'];
  careCategories: TypedIntention['affects']['careCategories'];
  tableIds: string[];
  source: SourceAsTyped;
}

export const startOfIntention = (words: TypedIntention | undefined): IntentionAsTyped => ({
  title: words?.title ?? '',
  statement: words?.statement ?? '',
  direction: words?.direction ?? '',
  marketArea: words?.marketArea ?? '',
  clientGroups: words?.clientGroups ?? [],
  localityIds: words?.localityIds ?? [],
  figures: (words?.figures ?? []).map(figureAsTyped),
  when: words?.when ?? '',
  whatYouCanDo: (words?.whatYouCanDo ?? []).join('\n'),
  serviceTypes: words?.affects.serviceTypes ?? [],
  careCategories: words?.affects.careCategories ?? [],
  tableIds: words?.tableIds ?? [],
  source: words?.source ?? { documentId: '', section: '' },
});

export const readIntention = ({ title, statement, figures, when, whatYouCanDo, serviceTypes, careCategories, ...rest }: IntentionAsTyped) =>
  given({
    ...rest,
    title: title.trim(),
    statement: statement.trim(),
    figures: figures.map(readFigure),
    when: textOf(when),
    whatYouCanDo: linesOf(whatYouCanDo),
    affects: { serviceTypes, careCategories },
  });

export const INTENTION_SAYS = {
  title: 'Write a headline of at most 80 characters',
  statement: 'Say in one to three sentences what the council means to do',
  direction: 'Choose where it is heading',
  marketArea: 'Choose the part of the market',
  'whatYouCanDo.*': 'Each suggestion is a line of at most 300 characters',
  whatYouCanDo: 'At most ten suggestions',
  'source.documentId': 'Choose the document it stands in',
  'source.section': 'Choose the section it stands in',
  ...FIGURE_SAYS,
};
