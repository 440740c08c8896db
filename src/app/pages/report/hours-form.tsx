/** Hours by area, time of day and one or two carers, and at once what of them each council could buy. */
import { useState } from 'preact/hooks';
import { localityName } from '../../../domain/council.ts';
import { areaHours, hoursInWords, totalHours } from '../../../domain/hours-totals.ts';
import { type AreaHours, type Carers, CARERS, SKILLS, TIME_BANDS, type TimeBand } from '../../../domain/hours.ts';
import { hoursAt, withHoursAt } from '../../../domain/hours-grid.ts';
import type { LocalityId } from '../../../domain/id.ts';
import { Chips } from '../../components/chips.tsx';
import { Choices } from '../../components/field.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { useModel, useSession } from '../../state/model.ts';
import { Commissionable } from './commissionable.tsx';
import type { ErrorAt, FormProps } from './form-props.ts';
import { HoursDates } from './hours-dates.tsx';
import { Line } from './line.tsx';
import { MoneyField } from './money-field.tsx';
import { type Answers, changeOf, type FormPart, ReturnForm } from './return-form.tsx';
import { useAttempts } from './use-attempts.ts';
import { fieldId } from './use-return.ts';

const areaIndex = (path: string | undefined): number => Number(/^(?:f-)?areas[.-](\d+)/.exec(path ?? '')?.[1] ?? 0);

export function HoursForm(props: FormProps<'hours'>) {
  const { service, editor, problems, block, query } = props;
  const councils = useSession().returns.councils.value;
  const now = useModel().minute.value;
  const { body } = editor.draft.value;
  const [chosen, setChosen] = useState<LocalityId | undefined>(body.areas[areaIndex(query['field'])]?.localityId);
  const [carers, setCarers] = useState<Carers>(query['carers'] === 'two' ? 'two' : 'one');
  const change = changeOf(editor);

  const nameOf = (id: LocalityId): string => localityName(councils, id);
  // Areas the service works in that the return does not mention yet stand there too, with no hours.
  const areas: AreaHours[] = [
    ...body.areas,
    ...service.localityIds
      .filter((id) => !body.areas.some((area) => area.localityId === id))
      .map((localityId) => ({ localityId, lines: [] })),
  ];
  const at = Math.max(
    0,
    areas.findIndex((one) => one.localityId === chosen),
  );
  const area = areas[at];
  const setArea = (next: AreaHours): void => change({ areas: areas.with(at, next) });

  const grid = (errorAt: ErrorAt) =>
    area !== undefined && (
      <>
        <div class="stack">
          {areas.length > 1 && (
            <Chips
              label="Area"
              options={areas.map((one) => ({ value: one.localityId, text: `${nameOf(one.localityId)} · ${areaHours(one)}` }))}
              chosen={area.localityId}
              onChoose={(id) => setChosen(id)}
            />
          )}
          <Chips
            label="Carers"
            options={(['one', 'two'] as const).map((value) => ({ value, text: CARERS[value] }))}
            chosen={carers}
            onChoose={(count) => setCarers(count)}
          />
        </div>
        <section class="card" id={fieldId(`areas.${at}`)} tabIndex={-1} aria-label={`${nameOf(area.localityId)}, ${CARERS[carers]}`}>
          {areas.length === 1 && <h2>{nameOf(area.localityId)}</h2>}
          <div class="lines">
            {(Object.keys(TIME_BANDS) as TimeBand[]).map((band) => (
              <Line key={`${area.localityId}-${carers}-${band}`} label={TIME_BANDS[band]} id={`hours-${band}`}>
                <Stepper
                  id={`hours-${band}`}
                  label={`${TIME_BANDS[band]}, ${CARERS[carers].toLowerCase()}, hours a week`}
                  step={0.5}
                  value={hoursAt(area, band, carers)}
                  onChange={(hours) => setArea(withHoursAt(area, band, carers, hours))}
                />
              </Line>
            ))}
          </div>
          <MoneyField
            key={area.localityId}
            id={fieldId(`areas.${at}.ratePence`)}
            label={`Your rate in ${nameOf(area.localityId)}, an hour`}
            hint="Leave it empty if you would rather not say."
            where={nameOf(area.localityId)}
            example="21.50"
            pence={area.ratePence}
            error={errorAt(`areas.${at}.ratePence`)}
            onUnclear={(message) => block(`areas.${at}.ratePence`, message)}
            onChange={(ratePence) => {
              const { ratePence: _before, ...rest } = area;
              setArea(ratePence === undefined ? rest : { ...rest, ratePence });
            }}
          />
          <HoursDates key={area.localityId} area={area} path={`areas.${at}`} problems={problems} onChange={setArea} />
        </section>
        <Commissionable body={body} service={service} councils={councils} observedAt={now} now={now} />
      </>
    );
  const attempts = useAttempts(props.problems);
  const { errorAt } = attempts;
  const parts: FormPart[] = [
    { paths: ['areas'], body: grid(errorAt) },
    {
      paths: ['takingNewPackages', 'peopleSupported', 'packagesHandedBack', 'blockBookedHours'],
      body: (
        <section class="card">
          <Choices
            name={fieldId('takingNewPackages')}
            legendIsHeading
            label="Are you taking new packages?"
            inline
            options={{ yes: 'Yes', no: 'No' }}
            chosen={[body.takingNewPackages ? 'yes' : 'no']}
            onChange={([answer]) => change({ takingNewPackages: answer === 'yes' })}
          />
          <div class="lines">
            <Count body={body} field="peopleSupported" label="People you support now" change={change} />
            <Count body={body} field="packagesHandedBack" label="Packages handed back since last time" change={change} />
            <Count
              body={body}
              field="blockBookedHours"
              label="Hours a week booked as a block, apart from those above"
              step={0.5}
              change={change}
            />
          </div>
        </section>
      ),
    },
    {
      paths: ['skills'],
      body: (
        <section class="card">
          <Choices
            name={fieldId('skills')}
            several
            legendIsHeading
            label="What your carers can do"
            hint="Choose what somebody free in these hours is trained for."
            options={SKILLS}
            chosen={body.skills ?? []}
            onChange={(skills) => change({ skills: skills.length === 0 ? undefined : skills })}
          />
        </section>
      ),
    },
  ];
  return (
    <ReturnForm
      {...props}
      title="Hours you could take on"
      firstTime={`Free hours each week at ${service.name}. Your first report.`}
      parts={parts}
      attempts={attempts}
      reveal={(id) => id.startsWith('f-areas-') && setChosen(areas[areaIndex(id)]?.localityId)}
      sum={
        <>
          <b>{hoursInWords(totalHours(body))}</b> a week
        </>
      }
    />
  );
}

function Count(props: {
  body: FormProps<'hours'>['editor']['draft']['value']['body'];
  field: 'peopleSupported' | 'packagesHandedBack' | 'blockBookedHours';
  label: string;
  step?: 1 | 0.5;
  change(next: Answers<'hours'>): void;
}) {
  const { body, field, label, step = 1, change } = props;
  return (
    <Line label={label} id={fieldId(field)}>
      <Stepper
        id={fieldId(field)}
        label={label}
        step={step}
        max={99_999}
        value={body[field] ?? 0}
        onChange={(count) => change({ [field]: count })}
      />
    </Line>
  );
}
