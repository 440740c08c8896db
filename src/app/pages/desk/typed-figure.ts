/** A figure of a plan as it is typed, until it is what the domain takes. */
import type { Figure, UNITS } from '../../../domain/figure.ts';
import { given, numberOf } from './typed-text.ts';

export type Unit = (typeof UNITS)[number];
export type Qualifier = NonNullable<Figure['qualifier']>;

export interface FigureAsTyped {
  key: string;
  label: string;
  qualifier: Qualifier | '';
  value: string;
  to: string;
  unit: Unit | '';
  period: string;
}

export const newFigure = (): FigureAsTyped => ({
  key: crypto.randomUUID(),
  label: '',
  qualifier: '',
  value: '',
  to: '',
  unit: '',
  period: '',
});

export const figureAsTyped = ({ label, qualifier, value, to, unit, period }: Figure): FigureAsTyped => ({
  key: crypto.randomUUID(),
  label,
  qualifier: qualifier ?? '',
  value: String(value),
  to: to === undefined ? '' : String(to),
  unit,
  period,
});

export const readFigure = ({ label, qualifier, value, to, unit, period }: FigureAsTyped) =>
  given({
    label: label.trim(),
    qualifier: qualifier === '' ? undefined : qualifier,
    value: numberOf(value),
    to: numberOf(to),
    unit,
    period: period.trim(),
  });

export const FIGURE_SAYS = {
  'figures.*.label': 'Say what is counted, in at most 150 characters',
  'figures.*.value': 'Type the number, like 120 or 4.5',
  'figures.*.to': 'Type the upper end as a number, or leave it empty',
  'figures.*.unit': 'Choose what it is a number of',
  'figures.*.period': 'Say when it was true or is meant for, like December 2026 or by 2030',
};
