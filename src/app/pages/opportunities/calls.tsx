/** Grants, small pieces of work, events and consultations. */
import { useState } from 'preact/hooks';
import { CALL_TYPES, type Call } from '../../../domain/call.ts';
import { Chips } from '../../components/chips.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { CallCard } from './call-card.tsx';
import { useCalls } from './use-calls.ts';

type Show = Call['type'] | 'all' | 'no-cqc';

export function CallsPage() {
  const calls = useCalls();
  const [show, setShow] = useState<Show>('all');
  if (calls === undefined) return <main aria-busy="true" />;
  const tests: [value: Show, text: string, test: (call: Call) => boolean][] = [
    ['all', 'Everything', () => true],
    ['no-cqc', 'No CQC registration needed', ({ noCqcNeeded }) => noCqcNeeded === true],
    ...(Object.entries(CALL_TYPES) as [Call['type'], string][]).map(([type, text]): (typeof tests)[number] => [
      type,
      text,
      (call) => call.type === type,
    ]),
  ];
  const counted = tests.map(([value, text, test]) => ({ value, text, found: calls.filter(test) })).filter(({ found }) => found.length > 0);
  const shown = counted.find(({ value }) => value === show)?.found ?? calls;
  return (
    <Page
      title="Grants, events and consultations"
      back={{ href: paths.opportunities, label: 'Opportunities' }}
      lead={<p class="soft">What councils invite to besides tenders. You can answer with no connection: it goes when there is one.</p>}
    >
      {calls.length === 0 ? (
        <p>Nothing is open just now, as far as this device knows.</p>
      ) : (
        <Chips<Show>
          label="Show"
          options={counted.map(({ value, text, found }) => ({ value, text: `${text} · ${found.length}` }))}
          chosen={show}
          onChoose={(value) => setShow(value)}
        />
      )}
      <div class="cards">
        {shown.map((call) => (
          <CallCard key={call.id} call={call} />
        ))}
      </div>
    </Page>
  );
}
