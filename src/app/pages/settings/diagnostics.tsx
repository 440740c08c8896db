/** What a manager can read out on the phone, or send: how this device is doing, never what was reported. */
import { useEffect, useState } from 'preact/hooks';
import { instantInWords } from '../../../domain/instant.ts';
import { Page } from '../../components/page.tsx';
import { saveFile } from '../../components/save-file.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import { paths } from '../../routes.ts';
import { isInstalled } from '../../state/install.ts';
import { useModel, useSession } from '../../state/model.ts';
import type { Session } from '../../state/session.ts';
import { type StorageReport, storageReport } from '../../state/storage.ts';

declare const __VERSION__: string;

type Fact = { name: string; value: string };

export function DiagnosticsPage() {
  const session = useSession();
  const model = useModel();
  const [storage, setStorage] = useState<StorageReport>({});
  const [faults, setFaults] = useState<Fact[]>([]);
  useEffect(() => {
    void storageReport().then(setStorage);
    void session.safety
      .faults()
      .then((found) =>
        setFaults(
          found
            .toReversed()
            .map((fault, index) => ({ name: `${index + 1}. ${instantInWords(fault.at)}`, value: `${fault.name} (${fault.where})` })),
        ),
      );
  }, []);
  const rows = rowsOf(session, storage);
  const asText = (): string => [`Headroom, ${model.now()}`, ...[...rows, ...faults].map((row) => `${row.name}: ${row.value}`)].join('\n');
  return (
    <Page
      title="How this device is doing"
      back={{ href: paths.settings, label: 'Account and settings' }}
      lead={<p class="soft">For whoever helps you. It says nothing of what you reported.</p>}
    >
      <section class="card">
        <SummaryList rows={rows} />
        <div class="row no-print">
          <button type="button" class="btn second" onClick={() => void navigator.clipboard?.writeText(asText())}>
            Copy
          </button>
          <button type="button" class="btn second" onClick={() => saveFile('headroom-device.txt', 'text/plain', asText())}>
            Save as a file
          </button>
        </div>
      </section>
      <section class="card">
        <h2>Faults of this browser’s storage</h2>
        {faults.length === 0 ? <p>None noted.</p> : <SummaryList rows={faults} />}
      </section>
    </Page>
  );
}

function rowsOf({ account, returns, sync, pulledAt, safety }: Session, storage: StorageReport): Fact[] {
  const state = sync.value;
  const refused = returns.unsent.value.filter((one) => one.problems !== undefined).length;
  const ahead = safety.clockAheadMs.value;
  const bytes = (count: number | undefined): string => (count === undefined ? 'not known' : `${Math.round(count / 1000)} KB`);
  return [
    { name: 'Version', value: __VERSION__ },
    { name: 'Account', value: account.person.id },
    { name: 'Last round with the server', value: state.state === 'waiting' ? `stopped: ${state.because}` : state.state },
    { name: 'Plans and services read', value: pulledAt.value === undefined ? 'never' : instantInWords(pulledAt.value) },
    { name: 'Waiting to go', value: String(returns.unsent.value.length - refused) },
    { name: 'Refused', value: String(refused) },
    { name: 'Drafts', value: String(returns.typing.value.length) },
    { name: 'Receipts', value: String(returns.sent.value.length + returns.answers.value.length - returns.unsent.value.length) },
    { name: 'Services', value: String(returns.services.value?.length ?? 0) },
    { name: 'Clock ahead of the server', value: ahead === undefined ? 'not known' : `${Math.round(ahead / 1000)} s` },
    {
      name: 'Storage',
      value: `${bytes(storage.usedBytes)} of ${bytes(storage.quotaBytes)}, ${storage.persistent === true ? 'kept' : 'may be cleared'}`,
    },
    { name: 'Short of room', value: safety.shortOfRoom.value ? 'yes: plans are not kept' : 'no' },
    { name: 'Installed', value: isInstalled() ? 'yes' : 'no' },
    { name: 'Kept for offline', value: navigator.serviceWorker?.controller === null ? 'not yet' : 'yes' },
    { name: 'Browser', value: navigator.userAgent },
  ];
}
