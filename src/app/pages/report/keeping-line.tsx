/** Says, quietly, whether what is on the screen is on the device. */
import type { Keeping } from '../../state/editor.ts';

const SAYS: Record<Keeping, string> = {
  saved: 'Draft saved on this device',
  unsaved: 'Saving…',
  failed: 'Not saved: this device is full. Leave this page open.',
  'already-sent': '',
};

export function KeepingLine({ keeping, touched }: { keeping: Keeping; touched: boolean }) {
  return (
    <span class="soft" role={keeping === 'failed' ? 'alert' : undefined}>
      {touched || keeping === 'failed' ? SAYS[keeping] : 'Last time’s figures'}
    </span>
  );
}
