/** Unsent returns out as a file, and in from one: when this device will not get a connection but another will. */
import { useState } from 'preact/hooks';
import { londonDate } from '../../../domain/instant.ts';
import { Details } from '../../components/details.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useModel, useSession } from '../../state/model.ts';

export function UnsentFile() {
  const { returns, safety } = useSession();
  const model = useModel();
  const [says, setSays] = useState<{ text: string; failed: boolean }>();
  const count = returns.unsent.value.length;

  const save = async (): Promise<void> => {
    const text = await safety.exportUnsent();
    if (text === undefined) return;
    saveFile(`headroom-unsent-${londonDate(model.now())}.json`, 'application/json', text);
    setSays({ text: 'Saved. The returns stay here too: sent from both, they still arrive once.', failed: false });
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const taken = await safety.importUnsent(await file.text());
    if (taken.outcome !== 'taken') return setSays({ text: taken.problem.message, failed: true });
    const held = taken.held === 0 ? '' : ` ${taken.held} of them ${taken.held === 1 ? 'was' : 'were'} here already.`;
    setSays({ text: `${taken.added} return${taken.added === 1 ? '' : 's'} taken from the file.${held}`, failed: false });
  };
  return (
    <Details summary="No connection here, but on another device?">
      <p>
        Save what waits as a file, carry it over, sign in as yourself there and bring it in. It holds counts and your notes, no password.
      </p>
      <div class="row">
        <button type="button" class="btn second" disabled={count === 0} onClick={() => void save()}>
          {count === 0 ? 'Nothing waits' : `Save ${count} as a file`}
        </button>
        <label class="btn second">
          Bring in a file
          <input
            class="govuk-visually-hidden"
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const input = event.currentTarget;
              void take(input.files?.[0]).finally(() => (input.value = '')); // so that the same file can be chosen again
            }}
          />
        </label>
      </div>
      {says !== undefined && (
        <p class="notice" role={says.failed ? 'alert' : 'status'}>
          {says.text}
        </p>
      )}
    </Details>
  );
}
