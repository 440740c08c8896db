/** A plan, typed: what the council means to do, for whom, by when, with its figures and where it stands. */
import { CARE_CATEGORIES } from '../../../domain/care-category.ts';
import { CLIENT_GROUPS } from '../../../domain/client-group.ts';
import { DIRECTIONS, MARKET_AREAS } from '../../../domain/intention.ts';
import { Details } from '../../components/details.tsx';
import { Choices, Select, TextArea, TextField } from '../../components/field.tsx';
import { FiguresFields } from './figures-fields.tsx';
import { type EditProps, type FieldsProps, PlanForm } from './plan-form.tsx';
import { SourceFields } from './source-fields.tsx';
import { TYPE_NAMES } from './type-names.ts';
import { INTENTION_SAYS, type IntentionAsTyped, readIntention, startOfIntention } from './typed-intention.ts';

export const IntentionForm = (props: EditProps) => (
  <PlanForm
    {...props}
    kind="intention"
    first="title"
    begin={startOfIntention(props.start?.kind === 'intention' ? props.start.words : undefined)}
    read={readIntention}
    says={INTENTION_SAYS}
    Fields={Fields}
  />
);

function Fields({ typed, view, errorOf, change }: FieldsProps<IntentionAsTyped>) {
  const localities = Object.fromEntries(view.council.localities.map(({ id, name }) => [id, name]));
  return (
    <>
      <TextField
        id="title"
        label="Headline"
        value={typed.title}
        error={errorOf('title')}
        maxLength={80}
        onInput={(title) => change({ title })}
      />
      <TextArea
        id="statement"
        label="What does the council mean to do?"
        hint="One to three plain sentences. Keep “about” and “at least” with their numbers."
        rows={4}
        maxLength={1500}
        value={typed.statement}
        error={errorOf('statement')}
        onInput={(statement) => change({ statement })}
      />
      <div class="pair">
        <Select
          id="direction"
          label="Where is it heading?"
          value={typed.direction}
          empty="Choose one"
          options={DIRECTIONS}
          error={errorOf('direction')}
          onChange={(direction) => change({ direction })}
        />
        <Select
          id="marketArea"
          label="Which part of the market?"
          value={typed.marketArea}
          empty="Choose one"
          options={MARKET_AREAS}
          error={errorOf('marketArea')}
          onChange={(marketArea) => change({ marketArea })}
        />
      </div>
      <TextField
        id="when"
        label="When? (optional)"
        hint="As the document says it: 2027 to 2030, by March 2028, each year."
        value={typed.when}
        error={errorOf('when')}
        maxLength={80}
        onInput={(when) => change({ when })}
      />
      <SourceFields
        source={typed.source}
        view={view}
        label="Where does it stand?"
        hint="A plan always leads back to a document that you have published here."
        errorOf={errorOf}
        onChange={(source) => change({ source })}
      />
      <h2>Figures</h2>
      <FiguresFields figures={typed.figures} errorOf={errorOf} onChange={(figures) => change({ figures })} />
      <h2>Whom it touches</h2>
      <Choices
        name="localityIds"
        label="Where?"
        hint="None: the whole area."
        several
        chosen={typed.localityIds}
        options={localities}
        error={errorOf('localityIds')}
        onChange={(localityIds) => change({ localityIds })}
      />
      <Details summary="Which kinds of service? Their managers see what it means for them" open={typed.serviceTypes.length > 0}>
        <Choices
          name="serviceTypes"
          label="Kinds of service"
          several
          chosen={typed.serviceTypes}
          options={TYPE_NAMES}
          onChange={(serviceTypes) => change({ serviceTypes })}
        />
      </Details>
      <Details summary="Which kinds of bed? (care homes)" open={typed.careCategories.length > 0}>
        <Choices
          name="careCategories"
          label="Kinds of bed"
          hint="None: every kind."
          several
          chosen={typed.careCategories}
          options={CARE_CATEGORIES}
          onChange={(careCategories) => change({ careCategories })}
        />
      </Details>
      <Details summary="For whom is it?" open={typed.clientGroups.length > 0}>
        <Choices
          name="clientGroups"
          label="People"
          several
          chosen={typed.clientGroups}
          options={CLIENT_GROUPS}
          onChange={(clientGroups) => change({ clientGroups })}
        />
      </Details>
      {view.tables.length > 0 && (
        <Details summary="Tables that show the figures behind it" open={typed.tableIds.length > 0}>
          <Choices
            name="tableIds"
            label="Tables"
            several
            chosen={typed.tableIds}
            options={Object.fromEntries(view.tables.map(({ id, title }) => [id as string, title]))}
            error={errorOf('tableIds')}
            onChange={(tableIds) => change({ tableIds })}
          />
        </Details>
      )}
      <TextArea
        id="whatYouCanDo"
        label="What could a provider do about it? (optional)"
        hint="One suggestion on each line."
        value={typed.whatYouCanDo}
        error={errorOf('whatYouCanDo')}
        onInput={(whatYouCanDo) => change({ whatYouCanDo })}
      />
    </>
  );
}
