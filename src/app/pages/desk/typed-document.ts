/** What an officer types of a document, until it is what the domain takes. */
import type { TypedDocument } from '../../../domain/typed-plan.ts';
import { given, linesOf, textOf } from './typed-text.ts';

export interface DocumentAsTyped {
  title: string;
  period: string;
  published: string;
  standing: TypedDocument['standing'];
  replaces: string;
  sections: string;
  note: string;
}

export const startOfDocument = (words: TypedDocument | undefined): DocumentAsTyped => ({
  title: words?.title ?? '',
  period: words?.period ?? '',
  published: words?.published ?? '',
  standing: words?.standing ?? 'current',
  replaces: words?.replaces ?? '',
  sections: (words?.sections ?? []).join('\n'),
  note: words?.note ?? '',
});

export const readDocument = ({ title, period, published, standing, replaces, sections, note }: DocumentAsTyped) =>
  given({
    title: title.trim(),
    period: period.trim(),
    published: textOf(published),
    standing,
    replaces: textOf(replaces),
    sections: linesOf(sections),
    note: textOf(note),
  });

export const DOCUMENT_SAYS = {
  title: 'Write the title of the document',
  period: 'Say which years it speaks for, like 2027 to 2030',
  published: 'Type a year, a month or a day: 2027, 2027-03 or 2027-03-31',
  sections: 'Write at least one section, and at most a hundred',
  'sections.*': 'Each section is a line of at most 200 characters',
  note: 'At most 1,500 characters',
};
