/** Homes, flats, sessions and nights by area; for somebody who works alone, four questions. */
import { NO_ROOM, totalCapacity } from '../../../domain/capacity-totals.ts';
import { localityName } from '../../../domain/council.ts';
import type { LocalDate } from '../../../domain/instant.ts';
import { CLIENT_GROUPS } from '../../../domain/client-group.ts';
import { FEATURES, PLACE_STATE_NAMES, PLACE_UNITS, type PlaceLine, unitsOf } from '../../../domain/places.ts';
import { Details } from '../../components/details.tsx';
import { Choices, TextField } from '../../components/field.tsx';
import { SharesKey } from '../../components/shares.tsx';
import { useSession } from '../../state/model.ts';
import { AddOne } from './add-one.tsx';
import { CapacityCard } from './capacity-card.tsx';
import { PLACE_NAMES, shadesOf } from './capacity-shares.ts';
import type { ErrorAt, FormProps } from './form-props.ts';
import { changeOf, type FormPart, ReturnForm } from './return-form.tsx';
import { ShortPlacesForm } from './short-places-form.tsx';
import { useAttempts } from './use-attempts.ts';
import { fieldId } from './use-return.ts';

export function PlacesForm(props: FormProps<'places'>) {
  return props.service.type === 'micro-enterprise' ? <ShortPlacesForm {...props} /> : <LongForm {...props} />;
}

function LongForm(props: FormProps<'places'>) {
  const { service, editor, query } = props;
  const councils = useSession().returns.councils.value;
  const { body } = editor.draft.value;
  const change = changeOf(editor);
  const setLine = (index: number, line: PlaceLine | undefined): void =>
    change({ lines: line === undefined ? body.lines.toSpliced(index, 1) : body.lines.with(index, line) });
  const unused = service.localityIds
    .flatMap((localityId) => unitsOf(service.type).map((unit) => ({ localityId, unit })))
    .filter((one) => !body.lines.some((line) => line.localityId === one.localityId && line.unit === one.unit));
  const nameOf = ({ localityId, unit }: Pick<PlaceLine, 'localityId' | 'unit'>): string =>
    `${localityName(councils, localityId)}: ${PLACE_UNITS[unit][1]}`;
  const totals = totalCapacity(body.lines);
  const lines = (errorAt: ErrorAt) => (
    <>
      <SharesKey shares={shadesOf(PLACE_NAMES)} />
      <div class="cards" id={fieldId('lines')} tabIndex={-1}>
        {body.lines.map((line, index) => (
          <CapacityCard
            key={`${line.localityId}/${line.unit}`}
            name={nameOf(line)}
            unit={PLACE_UNITS[line.unit]}
            room={line}
            names={PLACE_STATE_NAMES}
            short={PLACE_NAMES}
            path={`lines.${index}`}
            errorAt={errorAt}
            onChange={(room) => setLine(index, { ...line, ...room })}
            onRemove={body.lines.length > 1 ? () => setLine(index, undefined) : undefined}
            more={<FreeFrom line={line} path={`lines.${index}`} {...{ errorAt, query }} onChange={(next) => setLine(index, next)} />}
          />
        ))}
      </div>
      <AddOne
        id="add-line"
        summary="Add another area or kind of room"
        label="Area and kind of room"
        empty="Choose one"
        button="Add it"
        options={Object.fromEntries(unused.map((one) => [`${one.localityId}/${one.unit}`, nameOf(one)]))}
        onAdd={(key) => {
          const found = unused.find((one) => `${one.localityId}/${one.unit}` === key);
          if (found !== undefined) change({ lines: [...body.lines, { ...found, ...NO_ROOM }] });
        }}
      />
    </>
  );
  const attempts = useAttempts(props.problems);
  const { errorAt } = attempts;
  const parts: FormPart[] = [
    { paths: ['lines'], body: lines(errorAt) },
    {
      paths: ['clientGroups'],
      body: (
        <section class="card">
          <Choices
            name={fieldId('clientGroups')}
            several
            legendIsHeading
            label="Who it is for"
            options={CLIENT_GROUPS}
            chosen={body.clientGroups}
            onChange={(clientGroups) => change({ clientGroups })}
          />
        </section>
      ),
    },
    {
      paths: ['features'],
      body: (
        <section class="card">
          <Choices
            name={fieldId('features')}
            several
            legendIsHeading
            label="What there is"
            hint="Choose what is true of the places that are available."
            options={FEATURES}
            chosen={body.features}
            onChange={(features) => change({ features })}
          />
        </section>
      ),
    },
  ];
  return (
    <ReturnForm
      {...props}
      title={`Places at ${service.name}`}
      firstTime="Your first report. For each area, say how much room there is and how it is used."
      parts={parts}
      attempts={attempts}
      sum={
        <>
          <b>{totals.available} available</b> · {`${totals.accounted} of ${totals.capacity}`}
        </>
      }
    />
  );
}

function FreeFrom(props: {
  line: PlaceLine;
  path: string;
  errorAt: ErrorAt;
  query: Record<string, string>;
  onChange(line: PlaceLine): void;
}) {
  const { line, path, errorAt, query, onChange } = props;
  const id = `${path}.freeFrom`;
  return (
    <Details summary="Not free straight away" open={line.freeFrom !== undefined || query['field'] === id}>
      <TextField
        id={fieldId(id)}
        type="date"
        width={10}
        label="Free from"
        hint="Leave it empty when the available ones can be used now."
        error={errorAt(id)}
        value={line.freeFrom ?? ''}
        onInput={(date) => {
          const { freeFrom: _before, ...rest } = line;
          onChange(date === '' ? rest : { ...rest, freeFrom: date as LocalDate });
        }}
      />
    </Details>
  );
}
