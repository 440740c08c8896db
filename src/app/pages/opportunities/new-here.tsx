/** For those who have never worked with a council: its words in plain ones, what is open without registration, and a way to be known. */
import type { Notice } from '../../../domain/notice.ts';
import { isPast } from '../../../domain/notice-timing.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useFound } from '../../state/found.ts';
import { useModel, useSession } from '../../state/model.ts';
import { CallCard } from './call-card.tsx';
import { useCalls } from './use-calls.ts';

/** Two sentences each, in words that need no others. */
const WORDS: readonly [word: string, what: string][] = [
  [
    'Direct payment',
    'Money the council gives to a person so that they can choose and pay for their own help. You agree the work and the price with that person, and they pay you.',
  ],
  [
    'Individual service fund',
    'Money for one person’s care that a provider looks after, and spends as that person wants. The council pays the provider, and the person decides what it is spent on.',
  ],
  [
    'Framework',
    'A list of providers that the council has checked and agreed terms with. Being on it promises no work: the council asks those on the list when it needs something.',
  ],
  ['Lot', 'One part of a larger contract, for example one area or one kind of help. You can bid for one part without the others.'],
  [
    'Light-touch notice',
    'A notice for health and social care, which councils may buy under simpler rules than other things. It often asks for fewer papers, but the dates in it still count.',
  ],
];
const SMALL_AREAS = ['micro-providers', 'direct-payments', 'voluntary', 'carers'];

export function NewHerePage() {
  return (
    <Page
      title="New to working with the council?"
      back={{ href: paths.opportunities, label: 'Opportunities' }}
      lead={
        <p>You do not have to be large, and for many kinds of help you need not be registered with the Care Quality Commission (CQC).</p>
      }
    >
      <WithoutCqc />
      <Introduce />
      <section class="card">
        <h2>The council’s words</h2>
        <dl class="stack">
          {WORDS.map(([word, what]) => (
            <div key={word} class="stack">
              <dt>
                <b>{word}</b>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="card">
        <h2>When you must register</h2>
        <p>
          Helping people with washing, dressing, eating or medicines at home usually needs CQC registration. Company, shopping, cleaning,
          sitting with somebody and help to get out usually do not.
        </p>
        <p>
          If you work alone for one person who directs the work themselves, other rules apply.{' '}
          <a href="https://www.cqc.org.uk/guidance-providers/registration" rel="noopener noreferrer" target="_blank">
            Ask the CQC if you are not sure
            <span class="govuk-visually-hidden"> (opens in a new tab)</span>
          </a>
          .
        </p>
      </section>
      <Directories />
    </Page>
  );
}

const maySuit = ({ councilId, marketAreas = [], suitableForVoluntary }: Partial<Notice>): boolean =>
  councilId !== undefined && (marketAreas.some((area) => SMALL_AREAS.includes(area)) || suitableForVoluntary === 'yes');

function WithoutCqc() {
  const now = useModel().minute.value;
  const calls = (useCalls() ?? []).filter(({ noCqcNeeded }) => noCqcNeeded === true);
  const notices = (useFound('notice', maySuit, 'small providers') ?? []).filter((notice) => !isPast(notice, now)).slice(0, 5);
  return (
    <>
      {calls.length > 0 && (
        <>
          <h2>Open now, no CQC registration needed</h2>
          <div class="cards">
            {calls.map((call) => (
              <CallCard key={call.id} call={call} />
            ))}
          </div>
        </>
      )}
      {notices.length > 0 && (
        <section class="card">
          <h2>Tenders that may suit small providers</h2>
          <ul class="list">
            {notices.map((notice) => (
              <li key={notice.id}>
                <a href={paths.opportunity(notice.id)}>{notice.title}</a>
                <p class="soft">
                  {notice.buyer}
                  {notice.fictional === true && ' · made up for this demonstration'}
                </p>
              </li>
            ))}
          </ul>
          <p class="soft">Whether you must be registered depends on the work: the notice does not always say.</p>
        </section>
      )}
    </>
  );
}

function Introduce() {
  const { returns } = useSession();
  const [organisation] = returns.organisations.value;
  if (organisation === undefined) return null;
  const own = new Set<string>(returns.services.value?.flatMap(({ councilIds }) => councilIds));
  const councils = returns.councils.value.toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
  return (
    <section class="card mine">
      <h2>Talk to a council</h2>
      <p>
        Say in a few words what you do, where and when: you choose which council sees it, and can take it back. Or ask a question, or for
        help with quality or money, in confidence.
      </p>
      <ul class="list">
        {councils.map(({ id, shortName }) => (
          <li key={id} class="row between">
            <b>{shortName}</b>
            <span class="row">
              <a href={paths.ask(id, 'profile')}>Introduce yourself</a>
              <a href={paths.ask(id, 'question')}>
                Ask a question<span class="govuk-visually-hidden"> to {shortName}</span>
              </a>
              <a href={paths.ask(id, 'support')}>
                Ask for help<span class="govuk-visually-hidden"> from {shortName}</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where councils' papers say that people look for help. */
function Directories() {
  const { library, returns } = useSession();
  const directories = (library.items('system').value ?? []).filter(({ sort }) => sort === 'directory');
  if (directories.length === 0) return null;
  return (
    <section class="card">
      <h2>Be found</h2>
      <p>Directories that the councils’ papers name. Ask to be listed in those of your area.</p>
      <ul class="list">
        {directories.map((one) => (
          <li key={one.id}>
            {one.url === undefined ? (
              <b>{one.name}</b>
            ) : (
              <a href={one.url} rel="noopener noreferrer" target="_blank">
                {one.name}
                <span class="govuk-visually-hidden"> (opens in a new tab)</span>
              </a>
            )}
            <p>{one.what}</p>
            {one.odd !== undefined && <p class="soft">{one.odd}</p>}
            <p class="soft">{returns.councils.value.find(({ id }) => id === one.councilId)?.name}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
