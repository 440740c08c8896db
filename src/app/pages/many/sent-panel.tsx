/** After sending many: first what is certain (saved here), then how many of them were received. */
import { useEffect, useRef } from 'preact/hooks';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';

export function SentPanel({ ids }: { ids: readonly string[] }) {
  const { returns } = useSession();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'center' });
    panel.current?.focus({ preventScroll: true });
  }, [ids]);
  const sent = returns.sent.value.filter(({ submission }) => ids.includes(submission.id));
  const received = sent.filter(({ receipt }) => receipt !== undefined).length;
  const refused = sent.filter(({ problems }) => problems !== undefined).length;
  const all = `${ids.length} return${ids.length === 1 ? '' : 's'}`;
  return (
    <div class="panel" role="status" ref={panel} tabIndex={-1}>
      <p class="figure">{received === ids.length ? `${all} received` : `${all} saved on this device`}</p>
      {received < ids.length && refused === 0 && (
        <p>{received > 0 && `${received} received so far. `}They go by themselves when there is a connection. You can close Headroom.</p>
      )}
      {refused > 0 && <p>The council’s server could not take {refused} of them. Nothing is lost: see Sent.</p>}
      <p>
        <a href={paths.sent}>{received === ids.length ? 'Receipts' : 'See them under Sent'}</a>
      </p>
    </div>
  );
}
