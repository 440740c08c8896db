/** Where a submission has got to, in words; never further than what a receipt proves. */
import { RETURN_NAMES } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import type { Sent } from '../../state/returns.ts';

/** @param sending a round is running, so what waits may be on its way this moment */
export function StateTag({ sent, sending }: { sent: Sent; sending: boolean }) {
  if (sent.problems !== undefined) return <span class="tag bad">Needs your attention</span>;
  if (sent.receipt === undefined) return <span class="tag">{sending ? 'Sending' : 'Saved on this device'}</span>;
  if (sent.receipt.standing === 'overlapping') return <span class="tag warn">Two reports overlap</span>;
  return <span class="tag good">Received</span>;
}

export const titleOf = ({ submission }: Sent, services: readonly Service[] | undefined): string =>
  `${RETURN_NAMES[submission.kind]}, ${services?.find((one) => one.id === submission.serviceId)?.name ?? 'a service no longer yours'}`;
