/** Due dates in the person's own calendar: an address to subscribe to, to copy, to make anew, to take away. */
import { useEffect, useState } from 'preact/hooks';
import { organisationIdsOf } from '../../../domain/person.ts';
import type { CalendarAddress } from '../../../domain/protocol-calendar.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { loadCalendar, makeCalendar, removeCalendar } from '../../state/calendar.ts';
import { useModel, useSession } from '../../state/model.ts';

export function CalendarCard() {
  const { account } = useSession();
  const { transport } = useModel();
  const [calendar, setCalendar] = useState<CalendarAddress>();
  const [says, setSays] = useState('');
  const reports = organisationIdsOf(account).length > 0;
  useEffect(() => {
    if (reports) void loadCalendar(transport).then(setCalendar);
  }, [reports]);
  if (!reports) return null;
  if (calendar === undefined)
    return (
      <section class="card">
        <h2>Due dates in your calendar</h2>
        <p>To see or make your calendar’s address, open this page with a connection.</p>
      </section>
    );
  const change = async (command: typeof makeCalendar, done: string): Promise<void> => {
    setSays('');
    const next = await command(transport);
    if (next !== undefined) setCalendar(next);
    setSays(next === undefined ? 'Not done: there is no connection. Try again when you have a signal.' : done);
  };
  const { address } = calendar;
  return (
    <section class="card">
      <h2>Due dates in your calendar</h2>
      <p>
        {address === undefined
          ? 'Make an address that the calendar on your phone or computer can subscribe to. It then shows when each report is due.'
          : 'In your calendar, choose “subscribe” or “add from URL”, and paste this address. It shows when each report is due.'}
      </p>
      {address !== undefined && (
        <>
          <p class="breakable address">{address}</p>
          <p>
            <CopyButton text={address} what="the address" />
          </p>
          <p class="soft">
            Whoever has the address can see the names of your services and when their reports are due; nothing else. If it got into the
            wrong hands, make a new one.
          </p>
        </>
      )}
      <div class="row">
        <button
          type="button"
          class="btn second"
          onClick={() =>
            void change(
              makeCalendar,
              address === undefined ? 'Made.' : 'Made. The address before it no longer works: subscribe again with this one.',
            )
          }
        >
          {address === undefined ? 'Make an address' : 'Make a new one'}
        </button>
        {address !== undefined && (
          <button
            type="button"
            class="btn second"
            onClick={() => void change(removeCalendar, 'Gone. Calendars that use it get nothing more.')}
          >
            Turn it off
          </button>
        )}
      </div>
      <p role="status">{says}</p>
    </section>
  );
}
