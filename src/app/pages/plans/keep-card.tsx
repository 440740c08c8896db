/** Save an item to find it again, with a note to oneself. It follows the person to their other device, and is nobody else's. */
import { useEffect, useState } from 'preact/hooks';
import { TextArea } from '../../components/field.tsx';
import { paths } from '../../routes.ts';
import { useModel } from '../../state/model.ts';
import { savedKey, useReading } from '../../state/reading.ts';

const LONGEST = 1000;
/** As many as the server keeps for the person's other device. */
const MOST = 300;

export function KeepCard({ kind, id, title }: { kind: string; id: string; title: string }) {
  const { locking, now } = useModel();
  const { saved, save, forget } = useReading();
  const held = saved.value?.find((one) => one.key === savedKey(kind, id));
  const [note, setNote] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => setNote(held?.note ?? ''), [held?.key]);
  const all = saved.value;
  if (all === undefined) return null;
  const attempt = async (work: Promise<void>, done: string): Promise<void> => {
    setSaid('');
    try {
      await work;
      setSaid(done);
    } catch {
      setSaid('This device could not keep it: it may be full. What you typed is still here.');
    }
  };
  const keep = (done: string): void => {
    if (held === undefined && all.length >= MOST)
      setSaid(`You have saved ${MOST} items, as many as can be kept. Remove one of them first.`);
    else void attempt(save({ kind, id, title, note: note.trim(), savedAt: held?.savedAt ?? now(), updatedAt: now() }), done);
  };
  return (
    <section class="card no-print">
      <h2>{held === undefined ? 'Keep this' : 'You saved this'}</h2>
      {held === undefined ? (
        <p>
          <button type="button" class="btn second" onClick={() => keep('Saved.')}>
            Save
          </button>
        </p>
      ) : (
        <>
          <TextArea
            id="note-to-self"
            label="Note to yourself"
            hint="Only you see it. Write no resident’s or worker’s name."
            value={note}
            rows={3}
            maxLength={LONGEST}
            onInput={setNote}
          />
          <div class="row">
            <button type="button" class="btn second" onClick={() => keep('Note saved.')}>
              Save the note
            </button>
            <button type="button" class="link-button" onClick={() => void attempt(forget(held.key), 'No longer saved.')}>
              Remove from saved
            </button>
          </div>
        </>
      )}
      <p role="status" class="soft">
        {said}
      </p>
      <p class="soft">
        Kept on this device{locking.hasPin.value ? ', locked with your PIN,' : ''} and for your other devices.{' '}
        <a href={paths.kept}>All you saved</a>
      </p>
    </section>
  );
}
