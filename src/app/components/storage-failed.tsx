/** Said when something would not be stored. A full device is named only when it was that. */
export function StorageFailed({ fault }: { fault: string }) {
  const full = fault === 'QuotaExceededError';
  return (
    <div class="card bad" role="alert">
      <h2>This could not be saved on this device</h2>
      <p>
        Nothing was sent. What you typed is still on the screen: leave this page open{full ? ', make room on the device' : ''} and try
        again.
      </p>
      <p class="soft">For whoever helps you: {fault}</p>
    </div>
  );
}
