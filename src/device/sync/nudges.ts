/**
 * Hears from the server that there is something to ask for, while somebody looks at the app (step 6 of the protocol). It is a convenience:
 * a nudge carries nothing, only leads to a round as any other, and whatever is not heard comes with the round of every five minutes.
 */
import { API, type Nudge, PERSON_HEADER } from '../../domain/protocol.ts';
import type { PersonId } from '../../domain/id.ts';
import type { Timer } from './keep-synchronised.ts';
import { delayAfter } from './schedule.ts';
import type { Locks } from './sync.ts';

/** Whether a stream is wanted: somebody looks, there is a connection, and nobody saves data. */
export interface Attention {
  isGiven(): boolean;
  /** @returns what ends it */
  onChange(callback: () => void): () => void;
}

export interface NudgeParts {
  personId: PersonId;
  fetch: typeof fetch;
  locks: Locks;
  timer: Timer;
  random: () => number;
  attention: Attention;
  onNudge(nudge: Nudge): void;
}

export interface Hearing {
  stop(): void;
}

/** Over how long those who hear the same nudge spread what they do about it. A plan for everybody is told to a whole country. */
const SPREAD_MS: Record<Nudge, number> = { own: 2000, desk: 1000, public: 60_000 };
/** The server says something every 25 seconds: after this the wire is dead, though nobody says so. */
const SILENCE_MS = 70_000;
/** A stream that lasted so long was a good one. */
const GOOD_MS = 30_000;
/** When the server does not say how long to wait. */
const RETRY_MS = 5000;

/** How a stream ended. `over`: it will not be otherwise until somebody signs in again. */
type End = { isOver: boolean; retryMs: number; wasGood: boolean };

export function hearNudges({ personId, fetch, locks, timer, random, attention, onNudge }: NudgeParts): Hearing {
  const name = `headroom-nudges-${personId}`;
  /** One page of a browser hears, and tells those beside it of what is not in the store: an origin has six connections over HTTP/1.1. */
  const pages = new BroadcastChannel(name);
  pages.onmessage = ({ data }: MessageEvent<Nudge>) => onNudge(data);
  const due = new Map<Nudge, unknown>();
  let current: AbortController | undefined;
  let isOver = false;

  const act = (nudge: Nudge): void => {
    due.delete(nudge);
    if (nudge === 'desk') pages.postMessage(nudge);
    onNudge(nudge);
  };
  const hear = (nudge: Nudge): void => {
    if (due.has(nudge)) return;
    const waiting = timer.set(() => act(nudge), SPREAD_MS[nudge] * random());
    due.set(nudge, waiting);
  };

  const look = (): void => {
    const isWanted = !isOver && attention.isGiven();
    if (isWanted && current === undefined) {
      const { signal } = (current = new AbortController());
      void locks.request(name, { signal }, () => keepOpen(signal)).catch(() => undefined); // given up while another page had it
    } else if (!isWanted && current !== undefined) close();
  };
  const close = (): void => {
    current?.abort();
    current = undefined;
    for (const waiting of due.values()) timer.clear(waiting); // a page that is looked at again begins with a round
    due.clear();
  };

  async function keepOpen(signal: AbortSignal): Promise<void> {
    let failures = 0;
    for (let isFirst = true; !signal.aborted; isFirst = false) {
      const end = await listen(signal, isFirst);
      if (signal.aborted) return;
      if (end.isOver) {
        isOver = true;
        close();
        return onNudge('own'); // the round says what it is
      }
      failures = end.wasGood ? 1 : failures + 1;
      await pause(delayAfter(failures, random(), end.retryMs), signal);
    }
  }

  const pause = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((done) => {
      const end = (): void => {
        timer.clear(waiting);
        signal.removeEventListener('abort', end);
        done();
      };
      const waiting = timer.set(end, ms);
      signal.addEventListener('abort', end);
    });

  async function listen(signal: AbortSignal, isFirst: boolean): Promise<End> {
    const wire = new AbortController();
    const cut = (): void => wire.abort();
    signal.addEventListener('abort', cut);
    let silence = timer.set(cut, SILENCE_MS);
    let good: unknown;
    const end: End = { isOver: false, retryMs: RETRY_MS, wasGood: false };
    try {
      const headers = { accept: 'text/event-stream', [PERSON_HEADER]: personId };
      const response = await fetch(`${API}/nudges`, { headers, credentials: 'same-origin', cache: 'no-store', signal: wire.signal });
      if (!response.ok || response.body === null || response.headers.get('content-type')?.startsWith('text/event-stream') !== true) {
        await response.body?.cancel();
        return { ...end, ...failureOf(response) };
      }
      good = timer.set(() => (end.wasGood = true), GOOD_MS);
      if (!isFirst) for (const nudge of ['public', 'desk'] as const) hear(nudge); // what came while nobody heard
      const reader = response.body.getReader();
      const decoder = new TextDecoder();
      let rest = '';
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        timer.clear(silence);
        silence = timer.set(cut, SILENCE_MS);
        const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
        rest = lines.pop()!;
        for (const line of lines) end.retryMs = take(line) ?? end.retryMs;
      }
    } catch {
      // the wire was cut, by whoever it was
    } finally {
      signal.removeEventListener('abort', cut);
      timer.clear(silence);
      timer.clear(good);
      cut();
    }
    return end;
  }

  /** @returns how long to wait before the next stream, where that is what the line says */
  function take(line: string): number | undefined {
    const [, field, value = ''] = /^(data|retry): ?(.*)$/.exec(line) ?? [];
    if (field === 'retry') return /^\d{1,6}$/.test(value) ? Number(value) : undefined;
    if (value in SPREAD_MS) hear(value as Nudge);
    return undefined;
  }

  const stopLooking = attention.onChange(look);
  look();
  return {
    stop: () => {
      isOver = true;
      stopLooking();
      close();
      pages.close();
    },
  };
}

/** An answer of the server's that is no stream: its wish to be left alone is kept; that it knows no such person is final. */
function failureOf({ status, headers }: Response): Partial<End> {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  if (status === 429 || status >= 500) return Number.isFinite(seconds) ? { retryMs: seconds * 1000 } : {};
  return { isOver: status >= 400 };
}
