/** Figures of all homes by a spreadsheet file: a template with last time's, and in again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { csvFile } from '../../../domain/csv.ts';
import { canonicalJson } from '../../../domain/canonical-json.ts';
import { londonDate } from '../../../domain/instant.ts';
import {
  readHeadings,
  type SheetLine,
  type SheetReading,
  SheetReader,
  sheetOf,
  type SheetTarget,
  withLines,
} from '../../../domain/vacancies-sheet.ts';
import { Page } from '../../components/page.tsx';
import { StorageFailed } from '../../components/storage-failed.tsx';
import { saveFile } from '../../components/save-file.ts';
import { paths } from '../../routes.ts';
import { laterOf } from '../../state/editing.ts';
import { startDraft } from '../../state/editor.ts';
import { useModel, useSession } from '../../state/model.ts';
import { SheetChoice } from './sheet-choice.tsx';
import { useBedServices } from './use-grid.ts';

/** Rows read between two looks at what the person does. */
const CHUNK = 500;
/** From about 160 kB the library packs in workers of a kind that our Content-Security-Policy refuses. */
const MAX_WORKBOOK_ROWS = 300;
const WIDTHS = [28, 34, 8, 10, 10, 10, 14, 28, 28];

type Stage =
  | { at: 'start' }
  | { at: 'reading'; done: number; of: number | undefined; stop: AbortController }
  | { at: 'refused'; message: string }
  | { at: 'read'; reading: SheetReading }
  | { at: 'taken'; homes: number; rows: number };

export function SpreadsheetPage() {
  const { returns } = useSession();
  const model = useModel();
  const services = useBedServices();
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [fault, setFault] = useState<string>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const startAll = () =>
    Promise.all(services.map(async (service) => ({ service, ...(await startDraft(returns, service, 'vacancies', model.now)) })));
  const targets = async (): Promise<SheetTarget[]> => (await startAll()).map(({ service, draft }) => ({ service, body: draft.body }));
  /** What fails here fails on the device: nothing was changed by it. */
  const attempt = (work: Promise<void>): void => {
    setFault(undefined);
    work.catch((error: unknown) => {
      if (error instanceof Error && error.name === 'AbortError') setStage({ at: 'start' });
      else setFault(error instanceof Error ? error.name : 'Error');
    });
  };
  const name = (ending: string): string => `headroom-beds-${londonDate(model.now())}.${ending}`;
  const saveCsv = async (): Promise<void> => {
    saveFile(name('csv'), 'text/csv', csvFile(sheetOf(await targets())));
  };
  const saveXlsx = async (): Promise<void> => {
    const sheet = sheetOf(await targets());
    if (sheet.length > MAX_WORKBOOK_ROWS)
      return setStage({
        at: 'refused',
        message: 'Your homes fill more rows than we can save for Excel here. Save as CSV: Excel opens that too.',
      });
    const { XLSX_TYPE, xlsxOf } = await import('../../spreadsheet/write-xlsx.ts');
    saveFile(name('xlsx'), XLSX_TYPE, await xlsxOf(sheet, WIDTHS));
  };
  const read = async (file: File): Promise<void> => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    setStage({ at: 'reading', done: 0, of: undefined, stop });
    const { readInWorker } = await import('../../spreadsheet/read-in-worker.ts');
    const table = await readInWorker(file, stop.signal);
    if (table.outcome === 'refused') return setStage({ at: 'refused', message: table.message });
    const [first = [], ...rest] = table.rows;
    const headings = readHeadings(first);
    if (headings.outcome === 'fault') return setStage({ at: 'refused', message: headings.message });
    const reader = new SheetReader(headings, await targets());
    for (const [index, cells] of rest.entries()) {
      reader.take(cells, index + 2);
      if (index % CHUNK !== CHUNK - 1) continue;
      setStage({ at: 'reading', done: index + 1, of: rest.length, stop });
      await new Promise((done) => setTimeout(done));
      stop.signal.throwIfAborted();
    }
    setStage({ at: 'read', reading: reader.finish() });
  };
  const take = async (lines: readonly SheetLine[]): Promise<void> => {
    const changed = (await startAll()).flatMap(({ service, draft, resumed }) => {
      const its = lines.filter(({ serviceId }) => serviceId === service.id).map(({ beds }) => beds);
      const body = withLines(draft.body, its);
      return canonicalJson(body) === canonicalJson(draft.body)
        ? []
        : [{ draft: { ...draft, body, updatedAt: laterOf(model.now(), draft) }, seen: resumed ? draft : undefined }];
    });
    await (await returns.many()).keep(changed);
    setStage({ at: 'taken', homes: changed.length, rows: lines.length });
  };
  return (
    <Page
      title="Beds by spreadsheet"
      back={{ href: paths.grid, label: 'All homes' }}
      lead={
        <p class="soft">
          Fill in one sheet for all your homes, here or in your own system, and bring it in. The file stays on this device.
        </p>
      }
    >
      {fault !== undefined && <StorageFailed fault={fault} />}
      <section class="card">
        <h2>1. Get the sheet</h2>
        <p>A row for each home and type of care, filled with the latest figures.</p>
        <div class="row">
          <button type="button" class="btn second" onClick={() => attempt(saveXlsx())}>
            Save for Excel (.xlsx)
          </button>
          <button type="button" class="btn second" onClick={() => attempt(saveCsv())}>
            Save as CSV
          </button>
        </div>
      </section>
      <section class="card">
        <h2>2. Bring it in</h2>
        <p>CSV or Excel (.xlsx), up to 10,000 rows. The first row names the columns.</p>
        <label class="btn second">
          Choose a file
          <input
            class="govuk-visually-hidden"
            type="file"
            accept=".csv,.txt,.tsv,.xlsx,text/csv"
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file !== undefined) attempt(read(file).finally(() => (input.value = ''))); // so that the same file can be chosen again
            }}
          />
        </label>
        {stage.at === 'reading' && (
          <div class="stack" role="status">
            <progress max={stage.of} value={stage.of === undefined ? undefined : stage.done} aria-label="Reading the file" />
            <p>{stage.of === undefined ? 'Reading the file…' : `${stage.done} of ${stage.of} rows read`}</p>
            <p>
              <button type="button" class="link-button" onClick={() => stage.stop.abort()}>
                Stop
              </button>
            </p>
          </div>
        )}
        {stage.at === 'refused' && (
          <p class="notice" role="alert">
            {stage.message}
          </p>
        )}
      </section>
      {stage.at === 'read' && (
        <SheetChoice reading={stage.reading} onTake={(lines) => attempt(take(lines))} onLeave={() => setStage({ at: 'start' })} />
      )}
      {stage.at === 'taken' && (
        <div class="panel" role="status">
          <p class="figure">{stage.homes === 0 ? 'Nothing new in it' : `${stage.homes} home${stage.homes === 1 ? '' : 's'} filled in`}</p>
          <p>
            {stage.homes === 0
              ? 'The figures are the same as before. If nothing has changed, confirm that instead.'
              : 'They are drafts on this device. Look them over, then send them.'}
          </p>
          <p>
            <a class="btn" href={stage.homes === 0 ? paths.unchanged : paths.grid}>
              {stage.homes === 0 ? 'Nothing has changed' : 'Look over and send'}
            </a>
          </p>
        </div>
      )}
    </Page>
  );
}
