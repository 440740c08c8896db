/** Says, quietly, whether what is on the screen is on the device. */
import type { Keeping } from './state/editing.ts';

const SAYS: Record<Keeping, string> = {
  saved: 'Draft saved on this device',
  unsaved: 'Saving…',
  failed: 'Not saved: this device is full. Leave this page open.',
  'already-sent': '',
};

/** @param otherwise what to say while nothing has been typed */
export function KeepingLine({ keeping, touched, otherwise }: { keeping: Keeping; touched: boolean; otherwise: string }) {
  return (
    <span class="soft" role={keeping === 'failed' ? 'alert' : undefined}>
      {touched || keeping === 'failed' ? SAYS[keeping] : otherwise}
    </span>
  );
}
