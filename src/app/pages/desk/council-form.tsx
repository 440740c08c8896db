/** The council's settings, typed: ceilings and schedules, its areas, where to find it, and whether a second officer approves. */
import { RETURN_KINDS, RETURN_NAMES } from '../../../domain/returns.ts';
import { typedFrom } from '../../../domain/typed-plan.ts';
import { Choices, Select, TextArea, TextField } from '../../components/field.tsx';
import { type EditProps, type FieldsProps, PlanForm } from './plan-form.tsx';
import { COUNCIL_SAYS, type CouncilAsTyped, newLocality, readCouncil, scheduleChoices, startOfCouncil } from './typed-council.ts';

export function CouncilForm(props: EditProps) {
  const start = props.start ?? typedFrom({ ...props.view.council, kind: 'council' });
  if (start?.kind !== 'council') return null;
  return (
    <PlanForm
      {...props}
      kind="council"
      first="homeCareCeilingPence"
      begin={startOfCouncil(props.view.council, start.words)}
      read={readCouncil}
      says={COUNCIL_SAYS}
      Fields={Fields}
    />
  );
}

function Fields({ typed, errorOf, change }: FieldsProps<CouncilAsTyped>) {
  const setArea = (index: number, name: string): void =>
    change({ localities: typed.localities.with(index, { ...typed.localities[index]!, name }) });
  return (
    <>
      <h2>Home care</h2>
      <TextField
        id="homeCareCeilingPence"
        label="The most you pay for an hour (optional)"
        hint="Providers with a higher rate are told that you cannot buy those hours. Empty: you have set none."
        prefix="£"
        width={5}
        inputMode="decimal"
        value={typed.ceiling}
        error={errorOf('homeCareCeilingPence')}
        onInput={(ceiling) => change({ ceiling })}
      />
      <TextField
        id="hoursExpireAfterDays"
        label="After how many days are reported hours out of date?"
        width={5}
        inputMode="numeric"
        value={typed.hoursExpireAfterDays}
        error={errorOf('hoursExpireAfterDays')}
        onInput={(hoursExpireAfterDays) => change({ hoursExpireAfterDays })}
      />
      <h2>How often you ask for each return</h2>
      <div class="pair">
        {RETURN_KINDS.map((kind) => (
          <Select
            key={kind}
            id={`schedules-${kind}`}
            label={RETURN_NAMES[kind]}
            value={typed.schedules[kind]}
            empty="As usual"
            options={scheduleChoices(typed.schedules[kind])}
            error={errorOf(`schedules-${kind}`)}
            onChange={(code) => change({ schedules: { ...typed.schedules, [kind]: code } })}
          />
        ))}
      </div>
      <h2 id="localities" tabIndex={-1}>
        Areas
      </h2>
      <p class="soft">An area can be given another name, and added. It is never taken away: returns and plans are about it.</p>
      {typed.localities.map(({ id, name, isNew }, index) => (
        <div key={id} class="row">
          <TextField
            id={`localities-${index}-name`}
            label={`Area ${index + 1}`}
            value={name}
            error={errorOf(`localities-${index}-name`)}
            maxLength={80}
            onInput={(changed) => setArea(index, changed)}
          />
          {isNew && (
            <button type="button" class="link-button" onClick={() => change({ localities: typed.localities.toSpliced(index, 1) })}>
              Remove area {index + 1}
            </button>
          )}
        </div>
      ))}
      <p>
        <button
          type="button"
          class="btn second"
          onClick={() => change({ localities: [...typed.localities, newLocality(typed.councilId)] })}
        >
          Add an area
        </button>
      </p>
      <TextArea
        id="localitiesNote"
        label="Why these areas? (optional)"
        value={typed.localitiesNote}
        error={errorOf('localitiesNote')}
        maxLength={300}
        onInput={(localitiesNote) => change({ localitiesNote })}
      />
      <h2>Where to find you</h2>
      <TextField
        id="contact"
        label="How providers reach your commissioners (optional)"
        value={typed.contact}
        error={errorOf('contact')}
        maxLength={300}
        onInput={(contact) => change({ contact })}
      />
      <div class="pair">
        <TextField
          id="portal-name"
          label="Your procurement portal (optional)"
          value={typed.portalName}
          error={errorOf('portal-name')}
          maxLength={80}
          onInput={(portalName) => change({ portalName })}
        />
        <TextField
          id="portal-url"
          label="Its address, beginning with https://"
          value={typed.portalUrl}
          error={errorOf('portal-url')}
          maxLength={500}
          onInput={(portalUrl) => change({ portalUrl })}
        />
      </div>
      <h2>Two pairs of eyes</h2>
      <Choices<'yes' | 'no'>
        name="twoPairsOfEyes"
        label="Must a second officer approve what is published?"
        hint="Plans, documents, tables, notices and these settings. To turn it off, a second officer approves once more."
        chosen={[typed.twoPairsOfEyes]}
        options={{ yes: 'Yes', no: 'No' }}
        onChange={([chosen]) => change({ twoPairsOfEyes: chosen ?? typed.twoPairsOfEyes })}
      />
    </>
  );
}
