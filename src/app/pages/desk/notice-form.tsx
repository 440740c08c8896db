/** A notice of the council's pipeline, typed: what is to be bought, how far it is, by when what must be done, and where. */
import { MARKET_AREAS } from '../../../domain/intention.ts';
import { NOTICE_STAGES, type Stated } from '../../../domain/notice.ts';
import { Details } from '../../components/details.tsx';
import { Choices, Select, TextArea, TextField } from '../../components/field.tsx';
import { LotsFields } from './lots-fields.tsx';
import { MomentField } from './moment-field.tsx';
import { type EditProps, type FieldsProps, PlanForm } from './plan-form.tsx';
import { SourceFields } from './source-fields.tsx';
import { NOTICE_SAYS, type NoticeAsTyped, readNotice, startOfNotice } from './typed-notice.ts';

const STATED: Record<Stated, string> = { yes: 'Yes', no: 'No', 'not-stated': 'Not stated' };

export const NoticeForm = (props: EditProps) => (
  <PlanForm
    {...props}
    kind="notice"
    first="title"
    begin={startOfNotice(props.start?.kind === 'notice' ? props.start.words : undefined)}
    read={readNotice}
    says={NOTICE_SAYS}
    Fields={Fields}
  />
);

function Fields({ typed, view, errorOf, change }: FieldsProps<NoticeAsTyped>) {
  const day = (id: 'noticeExpectedOn' | 'awardExpectedOn' | 'contractStartsOn' | 'contractEndsOn' | 'extendableTo', label: string) => (
    <TextField id={id} type="date" label={label} value={typed[id]} error={errorOf(id)} onInput={(value) => change({ [id]: value })} />
  );
  const moment = (id: 'engagementUntil' | 'enquiriesBy' | 'deadline', label: string) => (
    <MomentField id={id} label={label} value={typed[id]} error={errorOf(id)} onChange={(value) => change({ [id]: value })} />
  );
  const stated = (id: 'suitableForSmallFirms' | 'suitableForVoluntary' | 'lightTouch', label: string) => (
    <Choices<Stated>
      name={id}
      label={label}
      inline
      chosen={[typed[id]]}
      options={STATED}
      onChange={([value]) => change({ [id]: value ?? typed[id] })}
    />
  );
  return (
    <>
      <TextField
        id="title"
        label="Title"
        value={typed.title}
        error={errorOf('title')}
        maxLength={200}
        onInput={(title) => change({ title })}
      />
      <Select
        id="stage"
        label="How far is it?"
        value={typed.stage}
        empty="Choose one"
        options={NOTICE_STAGES}
        error={errorOf('stage')}
        onChange={(stage) => change({ stage: stage === '' ? typed.stage : stage })}
      />
      <TextArea
        id="summary"
        label="What is to be bought, in plain words?"
        rows={4}
        maxLength={2000}
        value={typed.summary}
        error={errorOf('summary')}
        onInput={(summary) => change({ summary })}
      />
      <Details summary="Which part of the market is it about?" open={typed.marketAreas.length > 0}>
        <Choices
          name="marketAreas"
          label="About"
          several
          chosen={typed.marketAreas}
          options={MARKET_AREAS}
          onChange={(marketAreas) => change({ marketAreas })}
        />
      </Details>
      <TextField
        id="valueNetPounds"
        label="How much over its whole life, before VAT? (optional)"
        prefix="£"
        width={10}
        inputMode="numeric"
        value={typed.pounds}
        error={errorOf('valueNetPounds')}
        onInput={(pounds) => change({ pounds })}
      />
      <h2>When</h2>
      <div class="pair">
        <TextField
          id="plannedFor"
          label="Planned for which month? (optional)"
          hint="Like April 2027."
          width={20}
          value={typed.plannedFor}
          error={errorOf('plannedFor')}
          onInput={(plannedFor) => change({ plannedFor })}
        />
        <TextField
          id="period"
          label="Or in words, without a month"
          hint="Like early 2027, or 2027 to 2029."
          value={typed.period}
          error={errorOf('period')}
          maxLength={80}
          onInput={(period) => change({ period })}
        />
      </div>
      {moment('engagementUntil', 'Views wanted by (optional)')}
      {moment('enquiriesBy', 'Questions by (optional)')}
      {moment('deadline', 'Bids by (optional)')}
      <div class="pair">
        {day('noticeExpectedOn', 'Next notice expected on (optional)')}
        {day('awardExpectedOn', 'Decision expected on (optional)')}
        {day('contractStartsOn', 'The contract starts on (optional)')}
        {day('contractEndsOn', 'It ends on (optional)')}
        {day('extendableTo', 'Or, with every extension, on (optional)')}
      </div>
      <h2>Who can bid, and where</h2>
      {stated('suitableForSmallFirms', 'Does it suit small firms?')}
      {stated('suitableForVoluntary', 'Does it suit voluntary organisations?')}
      {stated('lightTouch', 'Do light-touch rules apply?')}
      <div class="pair">
        <TextField
          id="portal-name"
          label="The portal’s name (optional)"
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
      <TextField
        id="howToApply"
        label="How to apply, if not on a portal (optional)"
        value={typed.howToApply}
        error={errorOf('howToApply')}
        maxLength={500}
        onInput={(howToApply) => change({ howToApply })}
      />
      <h2>Lots</h2>
      <LotsFields lots={typed.lots} errorOf={errorOf} onChange={(lots) => change({ lots })} />
      <Details summary="CPV codes, and the document it stands in (optional)" open={typed.cpv !== '' || typed.source.documentId !== ''}>
        <TextField
          id="cpv"
          label="CPV codes"
          hint="Eight digits each, with commas between them."
          value={typed.cpv}
          error={errorOf('cpv') ?? errorOf('cpv-0')}
          onInput={(cpv) => change({ cpv })}
        />
        <SourceFields
          source={typed.source}
          view={view}
          label="Which document does it stand in?"
          errorOf={errorOf}
          onChange={(source) => change({ source })}
        />
      </Details>
    </>
  );
}
