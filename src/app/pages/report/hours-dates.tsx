/** From when and until when the hours of one area are free. Most are free now, so it stays folded away. */
import type { AreaHours } from '../../../domain/hours.ts';
import type { LocalDate } from '../../../domain/instant.ts';
import type { Problem } from '../../../domain/problem.ts';
import { Details } from '../../components/details.tsx';
import { TextField } from '../../components/field.tsx';
import { fieldId } from './use-return.ts';

type DateField = 'freeFrom' | 'until';

interface HoursDatesProps {
  area: AreaHours;
  path: string;
  problems: readonly Problem[];
  onChange(area: AreaHours): void;
}

export function HoursDates({ area, path, problems, onChange }: HoursDatesProps) {
  const first = area.lines.find((line) => line.freeFrom !== undefined || line.until !== undefined);
  const problem = problems.find((one) => one.path.startsWith(`${path}.lines.`) && one.path.endsWith('.until'));
  const set = (field: DateField, date: string): void =>
    onChange({
      ...area,
      lines: area.lines.map((line) => {
        const { [field]: _before, ...rest } = line;
        return date === '' ? rest : { ...rest, [field]: date as LocalDate };
      }),
    });
  if (area.lines.length === 0) return null;
  return (
    <Details summary="These hours are not free straight away, or only for a time" open={first !== undefined}>
      <TextField
        id={`${fieldId(path)}-freeFrom`}
        type="date"
        width={10}
        label="Free from"
        value={first?.freeFrom ?? ''}
        onInput={(date) => set('freeFrom', date)}
      />
      <TextField
        id={problem === undefined ? `${fieldId(path)}-until` : fieldId(problem.path)}
        type="date"
        width={10}
        label="Until"
        hint="Leave it empty when there is no end."
        error={problem?.message}
        value={first?.until ?? ''}
        onInput={(date) => set('until', date)}
      />
    </Details>
  );
}
