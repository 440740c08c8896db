/** The figures of a plan: written, taken away, added. A number never goes without its unit and its time. */
import { UNITS } from '../../../domain/figure.ts';
import { Select, TextField } from '../../components/field.tsx';
import { type FigureAsTyped, newFigure, type Qualifier, type Unit } from './typed-figure.ts';

const named = <V extends string>(values: readonly V[]): Record<V, string> =>
  Object.fromEntries(values.map((value) => [value, value])) as never;
const QUALIFIERS = named<Qualifier>(['about', 'at least', 'up to', 'over', 'under', 'almost', 'as high as', 'potentially']);
const UNIT_NAMES = named<Unit>(UNITS);

interface FiguresFieldsProps {
  figures: readonly FigureAsTyped[];
  errorOf(fieldId: string): string | undefined;
  onChange(figures: FigureAsTyped[]): void;
}

export function FiguresFields({ figures, errorOf, onChange }: FiguresFieldsProps) {
  const set = (index: number, changed: Partial<FigureAsTyped>): void => onChange(figures.with(index, { ...figures[index]!, ...changed }));
  return (
    <>
      {figures.map((figure, index) => {
        const field = (name: string) => ({ id: `figures-${index}-${name}`, error: errorOf(`figures-${index}-${name}`) });
        return (
          <fieldset key={figure.key} class="card">
            <legend class="govuk-visually-hidden">Figure {index + 1}</legend>
            <TextField
              {...field('label')}
              label={`Figure ${index + 1}: what is counted?`}
              value={figure.label}
              maxLength={150}
              onInput={(label) => set(index, { label })}
            />
            <div class="pair">
              <Select
                {...field('qualifier')}
                label="In front of the number (optional)"
                value={figure.qualifier}
                empty="Nothing"
                options={QUALIFIERS}
                onChange={(qualifier) => set(index, { qualifier })}
              />
              <TextField
                {...field('value')}
                label="Number"
                inputMode="decimal"
                width={10}
                value={figure.value}
                onInput={(value) => set(index, { value })}
              />
              <TextField
                {...field('to')}
                label="Up to (optional)"
                inputMode="decimal"
                width={10}
                value={figure.to}
                onInput={(to) => set(index, { to })}
              />
              <Select
                {...field('unit')}
                label="Of what?"
                value={figure.unit}
                empty="Choose"
                options={UNIT_NAMES}
                onChange={(unit) => set(index, { unit })}
              />
            </div>
            <TextField
              {...field('period')}
              label="When is it true, or meant for?"
              value={figure.period}
              maxLength={80}
              onInput={(period) => set(index, { period })}
            />
            <p>
              <button type="button" class="link-button" onClick={() => onChange(figures.toSpliced(index, 1))}>
                Remove figure {index + 1}
              </button>
            </p>
          </fieldset>
        );
      })}
      <p>
        <button type="button" class="btn second" onClick={() => onChange([...figures, newFigure()])}>
          Add a figure
        </button>
      </p>
    </>
  );
}
