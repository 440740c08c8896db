/** What to know before two councils' papers are set side by side: different times, different kinds of paper, figures that count different things. */
import { type CouncilDocument, documentInWords } from './document.ts';
import type { Figure } from './figure.ts';
import type { Intention } from './intention.ts';

export interface Side {
  name: string;
  documents: readonly CouncilDocument[];
  intentions: readonly Intention[];
}

const yearsIn = (period: string): number[] => (period.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number);

/** The years for which a side's papers speak. */
function yearsOf({ documents }: Side): { first: number; last: number } | undefined {
  const years = documents.flatMap(({ period }) => yearsIn(period));
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
}

const figuresOf = ({ intentions }: Side): Figure[] => intentions.flatMap(({ figures }) => figures);

/** Papers from which a side's plans of one part of the market come. */
export const papersOf = (side: Side): CouncilDocument[] =>
  side.documents.filter(({ id }) => side.intentions.some((item) => item.source.documentId === id));

/**
 * @param about the part of the market, for the sentence: "day opportunities"
 */
export function comparisonWarnings(a: Side, b: Side, about: string): string[] {
  const warnings: string[] = [];
  for (const side of [a, b]) {
    if (side.intentions.length === 0) {
      warnings.push(`The papers of ${side.name} say nothing on ${about}. That does not mean that it plans nothing.`);
      continue;
    }
    const historical = papersOf(side).filter(({ standing }) => standing === 'historical');
    for (const paper of historical)
      warnings.push(`${side.name}: “${documentInWords(paper)}” is historical. It does not say what the council plans now.`);
  }
  const years = [yearsOf({ ...a, documents: papersOf(a) }), yearsOf({ ...b, documents: papersOf(b) })] as const;
  if (years[0] !== undefined && years[1] !== undefined && (years[0].first !== years[1].first || years[0].last !== years[1].last)) {
    const said = ({ first, last }: { first: number; last: number }): string => (first === last ? `${first}` : `${first} to ${last}`);
    warnings.push(`Different times: the papers of ${a.name} speak for ${said(years[0])}, those of ${b.name} for ${said(years[1])}.`);
  }
  return [...warnings, ...definitionWarnings(a, b)];
}

/** Two figures in one unit invite to be compared: they may be only when they count the same thing at the same time. */
function definitionWarnings(a: Side, b: Side): string[] {
  const units = [...new Set(figuresOf(a).map(({ unit }) => unit))].filter((unit) => figuresOf(b).some((figure) => figure.unit === unit));
  return units.flatMap((unit) => {
    const pairs = figuresOf(a)
      .filter((figure) => figure.unit === unit)
      .flatMap((one) =>
        figuresOf(b)
          .filter((other) => other.unit === unit)
          .map((other) => ({ one, other })),
      );
    const alike = pairs.filter(({ one, other }) => one.label === other.label);
    const differing = alike.find(({ one, other }) => one.period !== other.period);
    if (alike.length === 0)
      return [`Both give figures in ${inWords(unit)}, but they count different things. Read each label before you compare.`];
    return differing === undefined
      ? []
      : [
          `“${differing.one.label}” is from different times: ${differing.one.period} for ${a.name}, ${differing.other.period} for ${b.name}.`,
        ];
  });
}

const inWords = (unit: Figure['unit']): string => (unit === 'percent' ? 'percent' : unit);
