/** One call: what it is, by when, and a way to answer it here. */
import { useLocation } from 'preact-iso/router';
import { type Call } from '../../../domain/call.ts';
import { icsOf } from '../../../domain/ics.ts';
import { dayInWords, instantInWords, londonDate } from '../../../domain/instant.ts';
import { MARKET_AREAS } from '../../../domain/intention.ts';
import { numberInWords } from '../../../domain/number-words.ts';
import type { Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';
import { Page } from '../../components/page.tsx';
import { saveFile } from '../../components/save-file.ts';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { CallTags } from './call-card.tsx';
import type { ConsultationProps } from './consultation.tsx';
import { Talk } from './talk.tsx';

const consultation: Loader<ConsultationProps> = async () => (await import('./consultation.tsx')).Consultation;

const BACK = { href: paths.calls, label: 'Grants, events and consultations' };

export function CallPage() {
  const id = useLocation().path.slice(paths.call('').length);
  const { library, returns } = useSession();
  const now = useModel().minute.value;
  const calls = library.items('call').value;
  const call = calls?.find((one) => one.id === id);
  if (calls === undefined) return <main aria-busy="true" />;
  if (call === undefined)
    return (
      <Page title="This is not on this device" back={BACK}>
        <p>The council may have taken it back, or it has not been fetched yet.</p>
      </Page>
    );
  const council = returns.councils.value.find((one) => one.id === call.councilId);
  const isOpen = call.closesOn >= londonDate(now);
  return (
    <Page
      title={call.title}
      back={BACK}
      above={<CallTags call={call} />}
      lead={
        <p class="soft">
          {council?.name}
          {call.fictional === true && ' · made up for this demonstration'}
        </p>
      }
    >
      <p class="lines">{call.summary}</p>
      <section class="card">
        <h2>The facts</h2>
        <SummaryList rows={rowsOf(call)} />
        <div class="row no-print">
          {call.link !== undefined && (
            <a class="btn second" href={call.link} rel="noopener noreferrer" target="_blank">
              Open the council’s page<span class="govuk-visually-hidden"> (opens in a new tab)</span>
            </a>
          )}
          {isOpen && (
            <button type="button" class="btn second" onClick={() => saveFile(`${call.id}.ics`, 'text/calendar', calendarOf(call, now))}>
              Add to a calendar
            </button>
          )}
        </div>
      </section>
      {call.questions.length > 0 && isOpen && (
        <LazyPart load={consultation} props={{ call, council: council?.shortName ?? 'the council' }} />
      )}
      <Talk
        about={{ kind: 'call', id: call.id }}
        councilId={call.councilId}
        asks={call.type === 'consultation' || !isOpen ? ['question'] : ['interest', 'question']}
      />
    </Page>
  );
}

function rowsOf(call: Call): SummaryRow[] {
  const row = (name: string, value: string | undefined): SummaryRow[] => (value === undefined || value === '' ? [] : [{ name, value }]);
  return [
    ...row('When', call.happensAt === undefined ? undefined : instantInWords(call.happensAt)),
    ...row('Where', call.where),
    ...row(call.type === 'event' ? 'Say that you come by' : 'Last day', dayInWords(call.closesOn)),
    ...row('How much', call.upToPounds === undefined ? undefined : `Up to £${numberInWords(call.upToPounds)}`),
    ...row('CQC registration', call.noCqcNeeded === undefined ? 'Not said' : call.noCqcNeeded ? 'Not needed' : 'Needed'),
    ...row('About', call.marketAreas.map((area) => MARKET_AREAS[area]).join(', ')),
  ];
}

const calendarOf = ({ id, title, summary, happensAt, closesOn }: Call, madeAt: Parameters<typeof icsOf>[1]): string =>
  icsOf(
    [
      {
        uid: `${id}@headroom`,
        when: happensAt === undefined ? { on: closesOn } : { at: happensAt },
        title: happensAt === undefined ? `Last day: ${title}` : title,
        description: summary,
        alarms: [{ trigger: '-P1D', says: 'Tomorrow' }],
      },
    ],
    madeAt,
  );
