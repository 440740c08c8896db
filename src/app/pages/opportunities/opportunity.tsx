/** One notice, as a person would tell it: what, how much, when, where to apply, and what is not stated. */
import { useRoute } from 'preact-iso/router';
import { documentInWords } from '../../../domain/document.ts';
import { dayInWords, instantInWords, monthInWords } from '../../../domain/instant.ts';
import { MARKET_AREAS } from '../../../domain/intention.ts';
import { type Notice, NOTICE_STAGES, passedPlan } from '../../../domain/notice.ts';
import { Page } from '../../components/page.tsx';
import { saveFile } from '../../components/save-file.ts';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { calendarOf } from './calendar.ts';
import { NoticeTags, poundsInWords } from './notice-words.tsx';

const STATED = { yes: 'Yes', no: 'No', 'not-stated': 'Not stated' } as const;

export function OpportunityPage() {
  const { id } = useRoute().params;
  const { library } = useSession();
  const now = useModel().minute.value;
  const notices = library.items('notice').value;
  const notice = notices?.find((one) => one.id === id);
  if (notices === undefined) return <main aria-busy="true" />;
  if (notice === undefined)
    return (
      <Page title="This notice is not on this device" back={{ href: paths.opportunities, label: 'Opportunities' }}>
        <p>It may have been withdrawn, or it has not been fetched yet.</p>
      </Page>
    );
  const passed = passedPlan(notice, now);
  const document = library.items('document').value?.find((one) => one.id === notice.source?.documentId);
  return (
    <Page
      title={notice.title}
      back={{ href: paths.opportunities, label: 'Opportunities' }}
      above={<NoticeTags notice={notice} now={now} />}
      lead={<p class="soft">{notice.buyer}</p>}
    >
      <p>{notice.summary}</p>
      {passed !== undefined && (
        <p class="notice">
          That time has gone by and the council has published nothing since that Headroom knows of. Ask the council, or look on its portal,
          before relying on it.
        </p>
      )}
      <section class="card">
        <h2>The facts</h2>
        <SummaryList rows={factsOf(notice)} />
      </section>
      {notice.lots.length > 0 && (
        <section class="card">
          <h2>Lots</h2>
          <ul class="list">
            {notice.lots.map((lot) => (
              <li key={lot.title}>
                {lot.title}
                <p class="soft">{lot.valueNetPounds === undefined ? 'Value not stated' : poundsInWords(lot.valueNetPounds)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="row no-print">
        {notice.portal !== undefined && (
          <a class="btn" href={notice.portal.url} rel="noopener noreferrer" target="_blank">
            Open {notice.portal.name}
            <span class="govuk-visually-hidden"> (opens in a new tab)</span>
          </a>
        )}
        {notice.deadline !== undefined && notice.deadline > now && (
          <button
            type="button"
            class="btn second"
            onClick={() => saveFile(`${notice.id}.ics`, 'text/calendar', calendarOf(notice, new Date(now)))}
          >
            Add the deadline to a calendar
          </button>
        )}
      </div>
      <section class="card">
        <h2>Source</h2>
        <p class="soft">
          {notice.fictional === true && 'Made up for this demonstration: no council has published it.'}
          {notice.fictional !== true && document !== undefined && (
            <>
              <a href={paths.document(document.id)}>{documentInWords(document)}</a>, section “{notice.source?.section}”. Dates may change.
            </>
          )}
          {notice.release !== undefined && (
            <a href={notice.release.url} rel="noopener noreferrer" target="_blank">
              Release {notice.release.releaseId}
            </a>
          )}
        </p>
      </section>
    </Page>
  );
}

function factsOf(notice: Notice): SummaryRow[] {
  const row = (name: string, value: string | undefined): SummaryRow[] => (value === undefined ? [] : [{ name, value }]);
  const portalNote = notice.portal === undefined ? 'Not stated' : notice.portal.name;
  return [
    ...row('Stage', NOTICE_STAGES[notice.stage]),
    ...row('What kind of care', notice.marketAreas.map((area) => MARKET_AREAS[area]).join(', ')),
    ...row(
      'Value',
      notice.valueNetPounds === undefined ? 'Not stated' : `${poundsInWords(notice.valueNetPounds)}, over the whole contract`,
    ),
    ...row(
      'Planned for',
      notice.plannedFor === undefined ? notice.period?.replace(/^./, (first) => first.toUpperCase()) : monthInWords(notice.plannedFor),
    ),
    ...row('Questions by', notice.enquiriesBy === undefined ? undefined : instantInWords(notice.enquiriesBy)),
    ...row('Reply by', notice.deadline === undefined ? 'Not stated' : instantInWords(notice.deadline)),
    ...row('Contract starts', notice.contractStartsOn === undefined ? 'Not stated' : dayInWords(notice.contractStartsOn)),
    ...row('Contract ends', notice.contractEndsOn === undefined ? undefined : dayInWords(notice.contractEndsOn)),
    ...row('Suitable for small firms', STATED[notice.suitableForSmallFirms]),
    ...row('Suitable for voluntary organisations', STATED[notice.suitableForVoluntary]),
    ...row('Light-touch rules', STATED[notice.lightTouch]),
    ...row('Where to apply', portalNote),
  ];
}
