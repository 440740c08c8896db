/** What the council publishes to everybody, what is being written, and what waits for a second officer. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { agoInWords, dayInWords, type Instant, londonDate } from '../../../domain/instant.ts';
import type { DraftRow, PublishedRow } from '../../../domain/protocol-plans.ts';
import { PLAN_KINDS, type PlanKind } from '../../../domain/typed-plan.ts';
import { Chips } from '../../components/chips.tsx';
import { LazyPage, type Loader } from '../../components/lazy-page.tsx';
import { TextField } from '../../components/field.tsx';
import { deskOfPlans } from '../../state/desk-plans.ts';
import { useModel } from '../../state/model.ts';
import { DeskScreen } from './desk-screen.tsx';
import { planAddress } from './plan-address.ts';
import { DraftTag } from './plan-words.tsx';
import { Reading } from '../../online/reading.tsx';
import { takeSaid } from './said.ts';
import { useCouncil } from './use-council.ts';
import { useRead } from '../../online/use-read.ts';

const NONE = {};
const item: Loader = async () => (await import('./plan.tsx')).PlanPage;
const edit: Loader = async () => (await import('./plan-edit.tsx')).PlanEditPage;

/** One item and its form have addresses of their own, so that “back” leaves them. */
export function PlansPage() {
  const { path, query } = useLocation();
  const page = query['kind'] === undefined ? undefined : path.endsWith('/item') ? item : path.endsWith('/edit') ? edit : undefined;
  return page === undefined ? <PlansList /> : <LazyPage key={`${path} ${query['kind']} ${query['id']}`} load={page} props={NONE} />;
}

const NEW: readonly [PlanKind, string][] = [
  ['intention', 'Write a plan'],
  ['document', 'Add a document'],
  ['table', 'Add a table of figures'],
  ['notice', 'Add a notice'],
];

function PlansList() {
  const { transport, minute } = useModel();
  const { council } = useCouncil();
  const desk = deskOfPlans(transport, council.id);
  const reading = useRead(desk.list, council.id);
  const [said] = useState(takeSaid);
  const [ids] = useState(() => NEW.map(() => crypto.randomUUID()));
  const body = reading.readKey === council.id ? reading.body : undefined;
  const waiting = (body?.drafts ?? []).filter(({ state }) => state === 'waiting');
  const writing = (body?.drafts ?? []).filter(({ state }) => state !== 'waiting');
  return (
    <DeskScreen
      title="Plans"
      lead={
        <p class="soft">
          Plans, documents, tables and notices of {council.shortName}. Everybody who uses Headroom can read what is published.
          {body?.twoPairsOfEyes === true && ' A second officer approves everything before it is.'}
        </p>
      }
    >
      <div class="row no-print">
        {NEW.map(([kind, words], index) => (
          <a key={kind} class={index === 0 ? 'btn' : 'btn second'} href={planAddress('edit', council.id, kind, ids[index]!)}>
            {words}
          </a>
        ))}
      </div>
      <p role="status" class={said === '' ? 'govuk-visually-hidden' : 'notice'}>
        {said}
      </p>
      <Reading view={reading} again={reading.again} />
      {waiting.length > 0 && <Drafts title="Waiting for approval" rows={waiting} now={minute.value} />}
      {writing.length > 0 && <Drafts title="Being written" rows={writing} now={minute.value} />}
      {body !== undefined && <Published rows={body.published} now={minute.value} />}
    </DeskScreen>
  );
}

const list = new Intl.ListFormat('en-GB');

function Drafts({ title, rows, now }: { title: string; rows: readonly DraftRow[]; now: Instant }) {
  const { council } = useCouncil();
  return (
    <section class={`card${rows.some(({ isYours }) => isYours) ? ' due' : ''}`}>
      <h2>
        {title} <span class="soft">{rows.length}</span>
      </h2>
      <ul class="list">
        {rows.map((row) => (
          <li key={row.kind + row.id} class="stack">
            <div class="row">
              <span class="tag">{PLAN_KINDS[row.kind]}</span>
              {row.state !== 'waiting' && <DraftTag state={row.state} />}
              {row.isYours && <span class="tag warn">You can approve this</span>}
            </div>
            <a href={planAddress('item', council.id, row.kind, row.id)}>{row.title}</a>
            <p class="soft">
              Written by {list.format(row.writers)} · {agoInWords(row.savedAt, now)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SHOWN = { all: 'All', intention: 'Plans', document: 'Documents', table: 'Tables', notice: 'Notices', other: 'The rest' } as const;
type Shown = keyof typeof SHOWN;
const KIND_NAMES: Record<PublishedRow['kind'], string> = {
  ...PLAN_KINDS,
  measure: 'Measure',
  finding: 'Finding',
  system: 'Name',
  contradiction: 'These disagree',
};
const KIND_ORDER: readonly Shown[] = ['document', 'intention', 'table', 'notice', 'other'];
const AT_FIRST = 20;

function Published({ rows, now }: { rows: readonly PublishedRow[]; now: Instant }) {
  const { council } = useCouncil();
  const [shown, setShown] = useState<Shown>('all');
  const [wanted, setWanted] = useState('');
  const [all, setAll] = useState(false);
  const groupOf = ({ kind }: PublishedRow): Shown => (kind in SHOWN ? (kind as Shown) : 'other');
  const words = wanted.trim().toLowerCase();
  const found = rows
    .filter((row) => (shown === 'all' || groupOf(row) === shown) && `${row.title} ${row.note}`.toLowerCase().includes(words))
    .toSorted(
      (a, b) => (b.last?.at ?? '').localeCompare(a.last?.at ?? '') || KIND_ORDER.indexOf(groupOf(a)) - KIND_ORDER.indexOf(groupOf(b)),
    );
  const some = all ? found : found.slice(0, AT_FIRST);
  const present = (Object.keys(SHOWN) as Shown[]).filter((key) => key === 'all' || rows.some((row) => groupOf(row) === key));
  return (
    <section class="card">
      <h2>
        Published <span class="soft">{rows.length}</span>
      </h2>
      <Chips<Shown>
        label="Show"
        options={present.map((value) => ({ value, text: SHOWN[value] }))}
        chosen={shown}
        onChoose={(value) => setShown(value)}
      />
      {rows.length > AT_FIRST && <TextField id="find" label="Find by its words" value={wanted} onInput={setWanted} />}
      {found.length === 0 && <p role="status">Nothing is published{words === '' ? ' yet' : ` with “${wanted.trim()}” in its title`}.</p>}
      <ul class="list">
        {some.map((row) => (
          <li key={row.kind + row.id} class="stack">
            <a href={planAddress('item', council.id, row.kind, row.id)}>{row.title}</a>
            <p class="soft">
              {[
                KIND_NAMES[row.kind],
                row.note,
                row.last === undefined ? '' : `${row.last.by}, ${dayInWords(londonDate(row.last.at), londonDate(now))}`,
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {found.length > some.length && (
        <p>
          <button type="button" class="btn second" onClick={() => setAll(true)}>
            Show all {found.length}
          </button>
        </p>
      )}
    </section>
  );
}
