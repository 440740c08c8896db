/** Who saw, changed and exported what of this council's, and when: searched, and as a spreadsheet. */
import { useEffect, useState } from 'preact/hooks';
import { AUDIT_ACTIONS, type AuditAction, type AuditEntry } from '../../../domain/audit.ts';
import { instantInWords } from '../../../domain/instant.ts';
import { Select, TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { auditAddress, type AuditSearch, readAudit } from '../../state/desk-audit.ts';
import { useModel } from '../../state/model.ts';
import { DeskScreen } from './desk-screen.tsx';
import { Reading } from '../../online/reading.tsx';
import { useCouncil } from './use-council.ts';
import { useRead } from '../../online/use-read.ts';

const NOTHING: AuditSearch = { text: '', action: '', from: '', until: '' };

export function AuditPage() {
  const { transport } = useModel();
  const { council } = useCouncil();
  const [typed, setTyped] = useState(NOTHING);
  const [asked, setAsked] = useState(NOTHING);
  const [earlier, setEarlier] = useState<{ entries: AuditEntry[]; before?: number | undefined }>();
  const key = JSON.stringify([council.id, asked]);
  const reading = useRead(() => readAudit(transport, council.id, asked), key);
  useEffect(() => setEarlier(undefined), [key]);

  const set = (change: Partial<AuditSearch>): void => setTyped((before) => ({ ...before, ...change }));
  const body = reading.readKey === key ? reading.body : undefined;
  const entries = [...(body?.entries ?? []), ...(earlier?.entries ?? [])];
  const before = earlier === undefined ? body?.before : earlier.before;
  const showEarlier = async (): Promise<void> => {
    const answer = await readAudit(transport, council.id, asked, before);
    if (answer.outcome !== 'ok') return;
    setEarlier((held) => ({ entries: [...(held?.entries ?? []), ...answer.body.entries], before: answer.body.before }));
  };
  return (
    <DeskScreen
      title="Audit"
      lead={<p class="soft">Who saw, changed and exported what of {council.name}’s, newest first. Nobody can change or delete a line.</p>}
    >
      <Form class="card no-print" role="search" onSend={() => setAsked(typed)}>
        <div class="pair">
          <TextField id="text" label="Name or words" value={typed.text} onInput={(text) => set({ text })} autocomplete="off" />
          <Select
            id="action"
            label="What was done"
            value={typed.action as AuditAction | ''}
            options={AUDIT_ACTIONS}
            empty="Anything"
            onChange={(action) => set({ action })}
          />
          <TextField id="from" label="From" type="date" value={typed.from} onInput={(from) => set({ from })} />
          <TextField id="until" label="Until" type="date" value={typed.until} onInput={(until) => set({ until })} />
        </div>
        <div class="row">
          <button type="submit" class="btn">
            Search
          </button>
          <a class="btn second" href={auditAddress(council.id, asked, '.csv')} download>
            Download as CSV
          </a>
        </div>
      </Form>
      <Reading view={reading} again={reading.again} />
      {body !== undefined && <Entries entries={entries} isFiltered={asked !== NOTHING} />}
      {before !== undefined && (
        <p>
          <button type="button" class="btn second" onClick={() => void showEarlier()}>
            Show earlier
          </button>
        </p>
      )}
    </DeskScreen>
  );
}

const KINDS = { person: undefined, key: 'a key', operator: 'on the server' } as const;

function Entries({ entries, isFiltered }: { entries: readonly AuditEntry[]; isFiltered: boolean }) {
  const now = useModel().minute.value;
  if (entries.length === 0)
    return (
      <p role="status">{isFiltered ? 'Nothing was found. Try fewer words, or other days.' : 'Nothing has been seen or changed yet.'}</p>
    );
  return (
    <div class="card scroll" tabIndex={0} role="region" aria-label="Audit">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ seq, at, by, action, what }) => (
            <tr key={seq}>
              <td class="soft nowrap">{instantInWords(at, now)}</td>
              <td class="nowrap">
                {by.name}
                {KINDS[by.kind] !== undefined && <span class="soft"> ({KINDS[by.kind]})</span>}
              </td>
              <td class="breakable">
                <b>{AUDIT_ACTIONS[action]}</b>: {what}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
