/** Where one return has got to: whether it is due, what was reported last, whether a draft stands. */
import { agoInWords } from '../../../domain/instant.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import type { ReturnKind } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { useModel, useSession } from '../../state/model.ts';
import { dueOf, DueTag } from './due.tsx';

export function ReturnState({ service, kind }: { service: Service; kind: ReturnKind }) {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const latest = returns.latest(service.id, kind);
  const draft = returns.drafts.value.find((one) => one.serviceId === service.id && one.kind === kind);
  const due = dueOf(service, kind, latest?.submission.observedAt, returns.councils.value, now);
  return (
    <p class="soft">
      <DueTag due={due} />{' '}
      {latest !== undefined && `Last reported ${agoInWords(latest.submission.observedAt, now)}: ${returnInWords(latest.submission)}.`}
      {draft !== undefined && ` A draft from ${agoInWords(draft.updatedAt, now)} is on this device.`}
    </p>
  );
}
