/** What needs a person, each with its next step. Nothing is shown here that will right itself. */
import type { ComponentChildren } from 'preact';
import { isAtNotice, isOneFromNotice, missedWindows, NATIONAL } from '../../../domain/duty.ts';
import { agoInWords, DAY_MS, epochMsOf, type Instant } from '../../../domain/instant.ts';
import { RETURN_NAMES, returnsOf } from '../../../domain/returns.ts';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import type { Returns } from '../../state/returns.ts';
import { unsentInWords } from '../../unsent-words.ts';

/** Safari deletes what a site stored after seven days without a visit (webkit.org/blog/10218): warn well before. */
const OLD_MS = 3 * DAY_MS;
const CLOCK_OFF_MS = 10 * 60_000;

interface Item {
  title: string;
  text: ComponentChildren;
  step?: ComponentChildren;
}

export function Attention() {
  const items = useAttention();
  return (
    <>
      {items.map((item) => (
        <section key={item.title} class="card bad">
          <div class="row between">
            <h2>{item.title}</h2>
            <span class="tag bad">Needs your attention</span>
          </div>
          <p>{item.text}</p>
          {item.step}
        </section>
      ))}
    </>
  );
}

const link = (href: string, text: string): ComponentChildren => (
  <a class="btn wide" href={href}>
    {text}
  </a>
);

function useAttention(): Item[] {
  const { returns, safety, sync } = useSession();
  const now = useModel().minute.value;
  const unsent = returns.unsent.value;
  const refused = unsent.filter((one) => one.problems !== undefined);
  const waiting = unsent.filter((one) => one.problems === undefined);
  const oldest = waiting.at(-1);
  const state = sync.value;
  const items: Item[] = [];

  if (refused.length > 0)
    items.push({
      title: `${unsentInWords(refused.map(({ submission }) => submission))} ${refused.length === 1 ? 'was' : 'were'} not taken`,
      text: refused[0]?.problems?.[0]?.message,
      step: link(paths.sent, 'See what to do'),
    });
  if (safety.wasCleared.value)
    items.push({
      title: 'This browser cleared what Headroom had stored',
      text: 'Your services, plans and receipts have been fetched again. A draft, or a return that had not reached the council by then, is gone: look under Sent, and report again if something is missing.',
      step: (
        <div class="row">
          <a class="btn" href={paths.sent}>
            Look under Sent
          </a>
          <button type="button" class="btn second" onClick={safety.dismissCleared}>
            I have looked
          </button>
        </div>
      ),
    });
  if (waiting.length > 0 && state.state === 'waiting' && (state.because === 'signed-out' || state.because === 'other-person'))
    items.push({
      title: 'Sign in to send',
      text: `${unsentInWords(waiting.map(({ submission }) => submission))} ${waiting.length === 1 ? 'waits' : 'wait'} on this device until you sign in again.`,
      step: link(paths.signIn, 'Sign in'),
    });
  if (oldest !== undefined && epochMsOf(now) - epochMsOf(oldest.submission.savedAt) > OLD_MS)
    items.push({
      title: 'Something has waited for days',
      text: `It was saved ${agoInWords(oldest.submission.savedAt, now)}. Browsers may clear what is not used for a week: find a connection soon, or save it as a file and send it from another device.`,
      step: link(paths.sent, 'Save it as a file'),
    });
  const ahead = safety.clockAheadMs.value;
  if (ahead !== undefined && Math.abs(ahead) > CLOCK_OFF_MS)
    items.push({
      title: 'This device’s clock is wrong',
      text: `It is ${spanInWords(Math.abs(ahead))} ${ahead > 0 ? 'ahead' : 'behind'}. Councils go by their own clock, but your figures will carry the wrong time. Set the date and time in the device’s settings.`,
    });
  items.push(...missedItems(returns, now));
  return items;
}

/** Windows of the national duty that were missed, told before they lead to a notice. */
function missedItems(returns: Returns, now: Instant): Item[] {
  return (returns.services.value ?? []).flatMap((service) =>
    returnsOf(service.type)
      .filter((kind) => NATIONAL.includes(kind))
      .flatMap((kind): Item[] => {
        const received = returns.history(service.id, kind).map(({ submission, receipt }) => receipt?.receivedAt ?? submission.savedAt);
        const missed = missedWindows(received, now);
        if (!isOneFromNotice(missed) && !isAtNotice(missed)) return [];
        const counted = `${service.name} missed ${missed.running > 1 ? `the last ${missed.running} monthly windows` : `${missed.inTwelve} of the last 12 monthly windows`}.`;
        const text = isAtNotice(missed)
          ? `${counted} Under the national rules a notice can follow. Report now: it is seen at once.`
          : `${counted} One more, and a notice can follow: the national rules count 3 running, or any 4 in 12.`;
        return [
          {
            title: `Monthly windows missed: ${service.name}`,
            text,
            step: link(paths.return(service.id, kind), `Report ${RETURN_NAMES[kind].toLowerCase()}`),
          },
        ];
      }),
  );
}

function spanInWords(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
