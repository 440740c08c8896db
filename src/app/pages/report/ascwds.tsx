/** Fills in a workforce return from ASC-WDS bulk-upload files: what was read, what was not, and nothing taken until the person says so. */
import { useLocation, useRoute } from 'preact-iso/router';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FILE_NAMES } from '../../../domain/ascwds-codes.ts';
import type { Read, Reading } from '../../../domain/ascwds-reading.ts';
import { filledIn, matchOf, type Place, placesIn, totalsOf } from '../../../domain/ascwds-totals.ts';
import { londonDate } from '../../../domain/instant.ts';
import { returnsOf } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { Select } from '../../components/field.tsx';
import { Page } from '../../components/page.tsx';
import { StorageFailed } from '../../components/storage-failed.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { ExportCard } from './ascwds-export-card.tsx';
import { FileFindings, NotRead, WhatIsRead } from './ascwds-findings.tsx';
import { readInThread } from '../../state/ascwds-files.ts';
import { NoSuchReturn } from './return-trouble.tsx';

export function AscWdsPage() {
  const { serviceId } = useRoute().params;
  const service = useSession().returns.services.value?.find((one) => one.id === serviceId);
  if (service === undefined || !returnsOf(service.type).includes('workforce')) return <NoSuchReturn />;
  return <Import key={service.id} service={service} />;
}

interface Chosen {
  name: string;
  reading: Reading;
}

function Import({ service }: { service: Service }) {
  const model = useModel();
  const [chosen, setChosen] = useState<Chosen[]>([]);
  const [progress, setProgress] = useState<string>();
  const leaving = useRef(new AbortController());
  useEffect(() => () => leaving.current.abort(), []);

  const readAll = async (files: readonly File[]): Promise<void> => {
    leaving.current.abort();
    const { signal } = (leaving.current = new AbortController());
    setChosen([]);
    const readings: Chosen[] = [];
    for (const file of files) {
      setProgress(`Reading ${file.name}…`);
      const onRows = (rows: number): void => setProgress(`Reading ${file.name}: ${rows.toLocaleString('en-GB')} rows…`);
      const reading = await readInThread(file, londonDate(model.now()), onRows, signal);
      if (signal.aborted) return;
      readings.push({ name: file.name, reading });
    }
    setProgress(undefined);
    setChosen(readings);
  };

  const files = chosen.map(({ reading }) => reading).filter((one): one is Read => one.outcome === 'read');
  const twice = files.length > 1 && new Set(files.map(({ kind }) => kind)).size < files.length;
  const isWhole = chosen.length > 0 && files.length === chosen.length && !twice && files.every(({ stops }) => !stops);
  return (
    <Page
      title="ASC-WDS files"
      back={{ href: paths.change(service.id, 'workforce'), label: `Workforce, ${service.name}` }}
      lead={<p>{service.name}. The files are read on this device, added up and forgotten. Nothing about a person is sent or kept.</p>}
    >
      <section class="card">
        <div class="govuk-form-group">
          <label class="govuk-label govuk-label--m" for="ascwds-files">
            Choose your ASC-WDS files
          </label>
          <div id="ascwds-files-hint" class="govuk-hint">
            To fill in the workforce return: the workplace file and the staff file that your software makes for bulk upload. Choose both at
            once, or only one.
          </div>
          <input
            id="ascwds-files"
            class="govuk-file-upload"
            type="file"
            multiple
            accept=".csv,text/csv"
            aria-describedby="ascwds-files-hint"
            onClick={({ currentTarget }) => (currentTarget.value = '')} // the same file, put right, can be chosen again
            onChange={({ currentTarget }) => {
              const given = [...(currentTarget.files ?? [])];
              if (given.length > 0) void readAll(given);
            }}
          />
        </div>
        <div role="status">
          {progress !== undefined && <p class="notice">{progress}</p>}
          {progress === undefined && chosen.length > 0 && !isWhole && (
            <p class="notice">
              <b>Nothing has been filled in.</b> Put right what is said below, then choose the files again.
            </p>
          )}
        </div>
      </section>
      {twice && (
        <section class="card bad">
          <h2>Two files of one kind</h2>
          <p>Choose one workplace file and one staff file.</p>
        </section>
      )}
      {chosen.map(({ name, reading }) => (
        <FileCard key={name} name={name} reading={reading} />
      ))}
      {isWhole && <Fill service={service} files={files} />}
      {chosen.length === 0 && progress === undefined && <ExportCard service={service} />}
    </Page>
  );
}

function FileCard({ name, reading }: Chosen) {
  if (reading.outcome === 'refused')
    return (
      <section class="card bad">
        <h2>{name}</h2>
        <p>{reading.says}</p>
      </section>
    );
  return (
    <section class={`card${reading.stops ? ' bad' : ' good'}`}>
      <h2>{name}</h2>
      <p>
        The {FILE_NAMES[reading.kind]}, {reading.rows.toLocaleString('en-GB')} row{reading.rows === 1 ? '' : 's'}.{' '}
        {reading.stops ? 'It cannot be added up yet.' : 'Read to the end.'}
      </p>
      <FileFindings findings={reading.findings} />
    </section>
  );
}

const nameOf = ({ localId, workplace }: Place): string => (workplace === undefined ? localId : `${workplace.name} (${localId})`);

/** Which workplace it is, what comes of it, and the button that fills it in. */
function Fill({ service, files }: { service: Service; files: readonly Read[] }) {
  const { returns } = useSession();
  const model = useModel();
  const { route } = useLocation();
  const places = placesIn(files);
  const match = matchOf(places, service);
  const [localId, setLocalId] = useState(match?.place.localId ?? '');
  const [fault, setFault] = useState<string>();
  const place = places.find((one) => one.localId === localId);
  const totals = place === undefined ? undefined : totalsOf(place);

  const fillIn = async (): Promise<void> => {
    if (totals === undefined) return;
    try {
      const { openEditor } = await import('../../state/editor.ts');
      const editor = await openEditor(returns, service, 'workforce', model.now);
      editor.change(filledIn(editor.draft.value.body, totals));
      await editor.flush();
      const { value: keeping } = editor.keeping;
      editor.close();
      if (keeping !== 'saved') return setFault(keeping);
      await returns.reload(['drafts']);
      route(paths.change(service.id, 'workforce'));
    } catch (error) {
      setFault(error instanceof Error ? error.name : 'Error');
    }
  };
  return (
    <>
      {fault !== undefined && <StorageFailed fault={fault} />}
      <section class="card">
        <h2>Which workplace is {service.name}?</h2>
        {match !== undefined && match.place.localId === localId && (
          <p>
            {nameOf(match.place)}: {match.how}.
          </p>
        )}
        {match === undefined && <p>None of them has the name or the CQC location number of {service.name}. Choose the right one.</p>}
        <Select
          id="ascwds-place"
          label="Workplace in the files"
          value={localId}
          empty="Choose a workplace"
          options={Object.fromEntries(places.map((one) => [one.localId, nameOf(one)]))}
          onChange={setLocalId}
        />
      </section>
      {totals !== undefined && (
        <>
          <WhatIsRead totals={totals} />
          <div class="actions">
            <button type="button" class="btn wide" onClick={() => void fillIn()}>
              Fill in the workforce return
            </button>
          </div>
          <p class="soft">
            You see every figure in the form before anything is sent. What is typed there now gives way to the figures above.
          </p>
        </>
      )}
      <NotRead />
    </>
  );
}
