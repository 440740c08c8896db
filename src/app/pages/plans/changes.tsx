/** What changed in the councils' papers since a person last looked, or since any moment the device noted: old words beside new. */
import { useEffect, useState } from 'preact/hooks';
import { type Change, changesSince } from '../../../domain/change.ts';
import { type Instant, instantInWords } from '../../../domain/instant.ts';
import { Select } from '../../components/field.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { useReading } from '../../state/reading.ts';
import { useSearch } from '../../state/search.ts';
import { itemPath } from './item-path.ts';

const HEADINGS = { changed: 'Changed', added: 'Added', withdrawn: 'Withdrawn' } as const;
const KINDS: Record<string, string> = { intention: 'Plan', table: 'Figures', contradiction: 'Where papers disagree', document: 'Document' };
/** A table with a new column changes in every row: the first few tell. */
const MOST_WORDS = 8;

export function ChangesPage() {
  useSearch(); // its worker compares the papers
  const { changes, noteSeen } = useReading();
  const { now, minute } = useModel();
  const councils = useSession().returns.councils.value;
  const [lastVisit, setLastVisit] = useState<{ at: Instant | undefined }>();
  const [since, setSince] = useState('');
  const known = changes.value;
  useEffect(() => {
    if (known === undefined || lastVisit !== undefined) return;
    setLastVisit({ at: known.seenAt });
    void noteSeen(now()).catch(() => undefined);
  }, [known]);
  if (known === undefined || lastVisit === undefined) return <main aria-busy="true" />;
  const moments = known.log.map(({ at }) => at);
  const options = Object.fromEntries([
    ...moments
      .toReversed()
      .map((at) => [at, `Before ${instantInWords(at, minute.value).replace(/^(Today|Yesterday)/, (day) => day.toLowerCase())}`]),
    ['all', 'Everything noted on this device'],
  ]) as Record<string, string>;
  // "Before" a moment shows what came at that moment and after it.
  const before = moments.findLast((at) => at < since);
  const from = since === 'all' ? undefined : since === '' ? lastVisit.at : before;
  const found = changesSince(known.log, from);
  const visit =
    lastVisit.at === undefined ? 'Since you first looked' : `Since your last visit: ${instantInWords(lastVisit.at, minute.value)}`;
  return (
    <Page
      title="What changed"
      back={{ href: paths.plans, label: 'Plans' }}
      lead={<p class="soft">What councils added, changed or took back in the papers that Headroom restates. Compared on this device.</p>}
    >
      {moments.length > 0 && <Select id="since" label="Show changes" value={since} empty={visit} options={options} onChange={setSince} />}
      <p role="status">
        {found.length === 0 ? 'Nothing has changed in this time.' : `${found.length} item${found.length === 1 ? '' : 's'}.`}
      </p>
      {moments.length === 0 && (
        <p class="soft">This device compares the papers each time new ones arrive. It has noted no change so far.</p>
      )}
      {(Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]).map((kind) => {
        const some = found.filter(({ change }) => change === kind);
        if (some.length === 0) return null;
        return (
          <section key={kind} class="card">
            <h2>
              {HEADINGS[kind]} <span class="soft">{some.length}</span>
            </h2>
            <ul class="list">
              {some.map((one) => (
                <Changed key={one.kind + one.id} change={one} council={councils.find(({ id }) => id === one.councilId)?.shortName} />
              ))}
            </ul>
          </section>
        );
      })}
    </Page>
  );
}

function Changed({ change, council }: { change: Change; council: string | undefined }) {
  const words = change.change === 'changed' ? change.words : change.words.filter(({ what }) => what === 'What it says');
  return (
    <li class="stack">
      <h3>{change.change === 'withdrawn' ? change.title : <a href={itemPath(change.kind, change.id)}>{change.title}</a>}</h3>
      <p class="soft">{[council, KINDS[change.kind]].filter(Boolean).join(' · ')}</p>
      {words.slice(0, MOST_WORDS).map(({ what, before, after }) => (
        <dl key={what} class="old-new">
          <dt>{what}</dt>
          {before !== undefined && (
            <dd>
              <span class="soft">Before:</span> {change.change === 'changed' ? <del>{before}</del> : before}
            </dd>
          )}
          {after !== undefined && (
            <dd>
              <span class="soft">Now:</span> {change.change === 'changed' ? <ins>{after}</ins> : after}
            </dd>
          )}
        </dl>
      ))}
      {words.length > MOST_WORDS && <p class="soft">And {words.length - MOST_WORDS} more values.</p>}
    </li>
  );
}
