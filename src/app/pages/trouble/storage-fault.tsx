/** The browser refuses to store anything: said plainly, in place of pretending. */
import { Page } from '../../components/page.tsx';
import { useModel } from '../../state/model.ts';

export function StorageFaultPage() {
  const fault = useModel().storageFault.value;
  return (
    <Page title="This browser will not let Headroom store anything">
      <p>
        Headroom keeps your returns on this device until the council has them. Without storage nothing would be safe, so it stops here.
        Nothing that was sent before is lost.
      </p>
      <ul class="bullets">
        <li>If this is a private window, open Headroom in an ordinary one.</li>
        <li>If the device is full, make room and try again.</li>
        <li>If it worked before, close every tab of Headroom, or the whole browser, and open it again.</li>
      </ul>
      <p>
        <button type="button" class="btn" onClick={() => location.reload()}>
          Try again
        </button>
      </p>
      <p class="soft">For whoever helps you: {fault}</p>
    </Page>
  );
}
