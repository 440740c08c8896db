/** Figures for one return that were typed apart, side by side: nothing is lost, and a person chooses. */
import { useState } from 'preact/hooks';
import { momentInWords } from '../../../domain/instant.ts';
import { RETURN_NAMES, type ReturnKind, type ReturnOf } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { Page } from '../../components/page.tsx';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { paths } from '../../routes.ts';
import type { Editor } from '../../state/editor.ts';
import { useModel, useSession } from '../../state/model.ts';
import { answersOf } from './answers.ts';

export interface TwoVersionsProps<K extends ReturnKind> {
  service: Service;
  editor: Editor<K>;
}

export function TwoVersions<K extends ReturnKind>({ service, editor }: TwoVersionsProps<K>) {
  const councils = useSession().returns.councils.value;
  const now = useModel().minute.value;
  const [choosing, setChoosing] = useState(false);
  const { kind, body, updatedAt, beside = [] } = editor.draft.value;
  const versions = [{ body, updatedAt }, ...beside];
  const rows = versions.map((one) => rowsOf(answersOf({ kind, body: one.body } as ReturnOf, councils)));
  const isSameInAll = (row: SummaryRow): boolean =>
    rows.every((all) => all.some((one) => one.name === row.name && one.value === row.value));
  const choose = (index: number): void => {
    setChoosing(true);
    void editor.choose(versions[index]!.body).finally(() => setChoosing(false));
  };
  return (
    <Page
      title={`Choose which figures to keep: ${RETURN_NAMES[kind].toLowerCase()}, ${service.name}`}
      heading="Choose which figures to keep"
      back={{ href: paths.report, label: 'Report' }}
      lead={
        <p>
          {RETURN_NAMES[kind]} for {service.name} was filled in in {versions.length} places, in another tab or on another device. None of it
          is lost. Choose the figures to go on with. You can still change them before you send.
        </p>
      }
    >
      <div class="cards">
        {versions.map((one, index) => (
          <section key={one.updatedAt + String(index)} class="card">
            <h2>
              Version {index + 1}, from {momentInWords(one.updatedAt, now)}
            </h2>
            <SummaryList rows={rows[index]!.filter((row) => !isSameInAll(row))} />
            <button type="button" class="btn wide" disabled={choosing} onClick={() => choose(index)}>
              Go on with version {index + 1}
            </button>
          </section>
        ))}
      </div>
      <p class="soft">Only what differs is shown. The version you do not choose is thrown away.</p>
    </Page>
  );
}

/** Each row under a name that is the same in every version; a part's own title may hold its figures. */
const rowsOf = (parts: ReturnType<typeof answersOf>): SummaryRow[] =>
  parts.flatMap(({ title, rows }) => rows.map((row) => ({ ...row, name: `${title.split(':')[0]}: ${row.name}` })));
