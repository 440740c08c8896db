/** What, where, how much, from when: all that is asked of somebody who works alone or with a few. */
import { localityName } from '../../../domain/council.ts';
import { hoursInWords } from '../../../domain/hours-totals.ts';
import type { LocalDate } from '../../../domain/instant.ts';
import type { ShortForm } from '../../../domain/places.ts';
import { Choices, TextArea, TextField } from '../../components/field.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { useSession } from '../../state/model.ts';
import type { FormProps } from './form-props.ts';
import { Line } from './line.tsx';
import { changeOf, type FormPart, ReturnForm } from './return-form.tsx';
import { useAttempts } from './use-attempts.ts';
import { fieldId } from './use-return.ts';

export function ShortPlacesForm(props: FormProps<'places'>) {
  const { service, editor } = props;
  const councils = useSession().returns.councils.value;
  const { shortForm = { what: '', localityIds: [], hoursPerWeek: 0 } } = editor.draft.value.body;
  const set = (next: Partial<ShortForm>): void => changeOf(editor)({ shortForm: { ...shortForm, ...next } });
  const areas = Object.fromEntries(service.localityIds.map((id) => [id, localityName(councils, id)]));
  const attempts = useAttempts(props.problems);
  const { errorAt } = attempts;
  const parts: FormPart[] = [
    {
      paths: ['shortForm.what'],
      body: (
        <section class="card">
          <TextArea
            id={fieldId('shortForm.what')}
            label="What can you do?"
            hint="In a few words, like “company, shopping and meals”. No names of people you help."
            rows={2}
            maxLength={200}
            error={errorAt('shortForm.what')}
            value={shortForm.what}
            onInput={(what) => set({ what })}
          />
        </section>
      ),
    },
    {
      paths: ['shortForm.localityIds'],
      body: (
        <section class="card">
          <Choices<string>
            name={fieldId('shortForm.localityIds')}
            several
            legendIsHeading
            label="Where?"
            error={errorAt('shortForm.localityIds')}
            options={areas}
            chosen={shortForm.localityIds}
            onChange={(ids) => set({ localityIds: ids as ShortForm['localityIds'] })}
          />
        </section>
      ),
    },
    {
      paths: ['shortForm.hoursPerWeek'],
      body: (
        <section class="card">
          <div class="lines">
            <Line label="How many hours a week are free?" id={fieldId('shortForm.hoursPerWeek')}>
              <Stepper
                id={fieldId('shortForm.hoursPerWeek')}
                label="Hours a week that are free"
                step={0.5}
                max={999}
                value={shortForm.hoursPerWeek}
                onChange={(hoursPerWeek) => set({ hoursPerWeek })}
              />
            </Line>
          </div>
        </section>
      ),
    },
    {
      paths: ['shortForm.freeFrom'],
      body: (
        <section class="card">
          <TextField
            id={fieldId('shortForm.freeFrom')}
            type="date"
            width={10}
            label="From when?"
            hint="Leave it empty if you can start now."
            error={errorAt('shortForm.freeFrom')}
            value={shortForm.freeFrom ?? ''}
            onInput={(date) => {
              const { freeFrom: _before, ...rest } = shortForm;
              changeOf(editor)({ shortForm: date === '' ? rest : { ...rest, freeFrom: date as LocalDate } });
            }}
          />
        </section>
      ),
    },
  ];
  return (
    <ReturnForm
      {...props}
      title="What you could take on"
      firstTime="Four questions. Councils see your answers; nobody else does."
      parts={parts}
      attempts={attempts}
      withoutNote
      sum={<b>{hoursInWords(shortForm.hoursPerWeek)} a week</b>}
    />
  );
}
