/** Whether the service can run safely, and what would help. Three questions; more only when something is wrong. */
import { CAN_RUN, CONCERNS, DIGITAL_RECORDS, HELP_WANTED, STAFFING } from '../../../domain/service-status.ts';
import { Choices } from '../../components/field.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import type { FormProps } from './form-props.ts';
import { changeOf, type FormPart, ReturnForm } from './return-form.tsx';
import { useAttempts } from './use-attempts.ts';
import { fieldId } from './use-return.ts';

export function ServiceStatusForm(props: FormProps<'service-status'>) {
  const { service, editor } = props;
  const { body } = editor.draft.value;
  const councils = useSession().returns.councils.value.filter(({ id }) => service.councilIds.includes(id));
  const change = changeOf(editor);
  const attempts = useAttempts(props.problems);
  const { errorAt } = attempts;
  const parts: FormPart[] = [
    {
      paths: ['canRun', 'concerns'],
      body: (
        <section class="card">
          <Choices
            name={fieldId('canRun')}
            legendIsHeading
            label="Can the service run safely?"
            options={CAN_RUN}
            chosen={[body.canRun]}
            onChange={([canRun]) => canRun !== undefined && change(canRun === 'yes' ? { canRun, concerns: [] } : { canRun })}
          />
          {body.canRun !== 'yes' && (
            <Choices
              name={fieldId('concerns')}
              several
              label="What is the concern about?"
              error={errorAt('concerns')}
              options={CONCERNS}
              chosen={body.concerns}
              onChange={(concerns) => change({ concerns })}
            />
          )}
        </section>
      ),
    },
    {
      paths: ['staffing'],
      body: (
        <section class="card">
          <Choices
            name={fieldId('staffing')}
            legendIsHeading
            label="Staffing today"
            options={STAFFING}
            chosen={[body.staffing]}
            onChange={([staffing]) => staffing !== undefined && change({ staffing })}
          />
        </section>
      ),
    },
    {
      paths: ['helpWanted'],
      body: (
        <section class="card">
          <Choices
            name={fieldId('helpWanted')}
            several
            legendIsHeading
            label="Would any help be useful?"
            hint="Your councils read this, and no other provider does. If somebody is in danger now, telephone."
            options={HELP_WANTED}
            chosen={body.helpWanted}
            onChange={(helpWanted) => change({ helpWanted })}
          />
          <ul class="tight">
            {councils.map(({ id, shortName }) => (
              <li key={id}>
                <a href={paths.ask(id, 'support')}>Say more to {shortName}, in confidence</a>
              </li>
            ))}
          </ul>
        </section>
      ),
    },
    {
      paths: ['digitalRecords'],
      body: (
        <section class="card">
          <Choices
            name={fieldId('digitalRecords')}
            legendIsHeading
            label="Digital care records"
            hint="Care records on a computer, tablet or phone instead of paper."
            options={DIGITAL_RECORDS}
            chosen={body.digitalRecords === undefined ? [] : [body.digitalRecords]}
            onChange={([digitalRecords]) => change({ digitalRecords })}
          />
        </section>
      ),
    },
  ];
  return (
    <ReturnForm
      {...props}
      title={`Service status of ${service.name}`}
      firstTime="Read by your councils only, never shown to other providers."
      parts={parts}
      attempts={attempts}
      sum={<b>{CAN_RUN[body.canRun]}</b>}
    />
  );
}
