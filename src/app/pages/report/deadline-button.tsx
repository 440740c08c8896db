/** Puts the next due date of one return into the person's own calendar. */
import { deadlineEvents } from '../../../domain/deadlines.ts';
import { scheduleOf } from '../../../domain/duty.ts';
import { icsOf } from '../../../domain/ics.ts';
import type { ReturnKind } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { saveFile } from '../../components/save-file.ts';
import { useModel, useSession } from '../../state/model.ts';

export function DeadlineButton({ service, kind }: { service: Service; kind: ReturnKind }) {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const schedules = returns.councils.value.filter(({ id }) => service.councilIds.includes(id)).map((council) => scheduleOf(council, kind));
  const lastObservedAt = returns.latest(service.id, kind)?.submission.observedAt;
  const [next] = deadlineEvents({ service, kind, lastObservedAt, schedules }, now, location.origin);
  if (next === undefined) return null;
  return (
    <p class="no-print">
      <button type="button" class="link-button" onClick={() => saveFile(`${service.id}-${kind}.ics`, 'text/calendar', icsOf([next], now))}>
        Add the next due date to a calendar
      </button>
    </p>
  );
}
