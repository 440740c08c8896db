/** Every home of a group in one grid: each line is the draft that the home's own form would open, and all that are complete go at once. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Service } from '../../../domain/service.ts';
import { COLUMN_NAMES, COUNT_COLUMNS, type GridColumn } from '../../../domain/vacancies-columns.ts';
import type { SheetLine, SheetReading } from '../../../domain/vacancies-sheet.ts';
import { LazyPart } from '../../components/lazy-part.tsx';
import { Page } from '../../components/page.tsx';
import { StorageFailed } from '../../components/storage-failed.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { flushEditors } from '../../state/open-editors.ts';
import { GridBar } from './grid-bar.tsx';
import { GridHomeLines } from './grid-home.tsx';
import { moveInGrid } from './grid-keys.ts';
import { homeState } from './home-state.tsx';
import { SentPanel } from './sent-panel.tsx';
import { type GridHome, useBedServices, useGrid } from './use-grid.ts';

/** Fetched when somebody pastes. */
const pasting = () => import('./grid-paste.ts');
const loadChoice = async () => (await import('./sheet-choice.tsx')).SheetChoice;

export function GridPage() {
  const { returns } = useSession();
  const { now } = useModel();
  const services = useBedServices();
  const grid = useGrid(services);
  const [pasted, setPasted] = useState<SheetReading>();
  const [sent, setSent] = useState<string[]>([]);
  const [stayed, setStayed] = useState<Service[]>([]);
  const [fault, setFault] = useState<string>();
  const sending = useRef(false);
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (pasted === undefined) return undefined;
    return () => table.current?.querySelector<HTMLElement>('input')?.focus();
  }, [pasted]);

  const wrong = grid.fault ?? fault;
  const back = { href: paths.report, label: 'Report' };
  if (services.length === 0)
    return (
      <Page title="All homes" back={back}>
        <p>No service of yours reports beds. The others have their own forms under Report.</p>
      </Page>
    );
  if (grid.homes === undefined)
    return wrong === undefined ? (
      <main aria-busy="true" />
    ) : (
      <Page title="All homes" back={back}>
        <StorageFailed fault={wrong} />
      </Page>
    );
  const homes = grid.homes;

  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { line, column } = (event.target as HTMLElement).dataset;
    if (line === undefined || !/[\t\n]/.test(text.trimEnd())) return; // one cell is the field's own business
    event.preventDefault();
    pasting().then(
      ({ readInto, takeInto }) => {
        const reading = readInto(homes, text, { line: Number(line), column: column as GridColumn });
        if (reading.problems.length > 0) setPasted(reading);
        else takeInto(homes, reading.complete);
      },
      (error: unknown) => setFault(error instanceof Error ? error.name : 'Error'),
    );
  };
  const take = async (lines: readonly SheetLine[]): Promise<void> => {
    (await pasting()).takeInto(homes, lines);
    setPasted(undefined);
  };
  const send = async (ready: readonly GridHome[]): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    try {
      await flushEditors();
      const drafts = ready.map(({ editor }) => editor.draft.peek());
      const saved = await (await returns.many()).send(drafts);
      await grid.reopen(ready.map(({ service }) => service.id));
      setSent(drafts.filter((_draft, index) => saved[index]?.outcome !== 'changed').map(({ submissionId }) => submissionId));
      setStayed(ready.filter((_home, index) => saved[index]?.outcome === 'changed').map(({ service }) => service));
      setFault(undefined);
    } catch (error) {
      setFault(error instanceof Error ? error.name : 'Error');
    } finally {
      sending.current = false;
    }
  };
  let line = 0;
  return (
    <Page
      title="Vacancies, all homes"
      wide
      back={back}
      lead={
        <>
          <p class="soft">
            Tab, Enter and the arrow keys move. You can paste from a spreadsheet. What you type is kept on this device; send it when it adds
            up.
          </p>
          <p class="row">
            <a href={paths.unchanged}>Nothing has changed at some</a>
            <a href={paths.spreadsheet}>Use a spreadsheet file</a>
          </p>
        </>
      }
    >
      {stayed.length > 0 && (
        <div class="notice stack" role="alert">
          <p>Not sent, because somebody typed other figures meanwhile. Open each and choose which to keep:</p>
          <ul class="bullets">
            {stayed.map((one) => (
              <li key={one.id}>
                <a href={paths.change(one.id, 'vacancies')}>{one.name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {wrong !== undefined && <StorageFailed fault={wrong} />}
      {sent.length > 0 && <SentPanel ids={sent} />}
      {pasted !== undefined && (
        <LazyPart
          load={loadChoice}
          props={{ reading: pasted, onTake: (lines: readonly SheetLine[]) => void take(lines), onLeave: () => setPasted(undefined) }}
        />
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and pastes of its fields, which bubble */}
      <table ref={table} class="many" onKeyDown={moveInGrid} onPaste={paste}>
        <caption class="govuk-visually-hidden">Beds of {homes.length} homes</caption>
        <thead>
          <tr>
            <th scope="col">{COLUMN_NAMES.category}</th>
            {COUNT_COLUMNS.map((column) => (
              <th key={column} scope="col">
                {COLUMN_NAMES[column]}
              </th>
            ))}
            <th scope="col">{COLUMN_NAMES.notAvailableReason}</th>
            <th scope="col">Sum</th>
          </tr>
        </thead>
        {homes.map((home) => {
          const firstLine = line;
          line += home.editor.draft.peek().body.categories.length;
          return <GridHomeLines key={home.service.id} {...{ home, firstLine, grid }} />;
        })}
      </table>
      <GridBar homes={homes} stateOf={(home) => homeState(home, returns, now())} onSend={(ready) => void send(ready)} />
    </Page>
  );
}
