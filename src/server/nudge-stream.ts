/** One open stream of nudges (text/event-stream): what is still to be said is three flags, however much happens and however slow the client. */
import type { Nudge } from '../domain/protocol.ts';

const bytes = new TextEncoder();

/** Whose it is, and what it hears of. */
export interface Hearer {
  sessionHash: string;
  /** Their roles as text: with others, other things are theirs. */
  roles: string;
  /** Audiences of the feed, desks, and what it is found by: its person and session. */
  topics: readonly string[];
}

export class NudgeStream {
  readonly hearer: Hearer;
  readonly body: ReadableStream<Uint8Array>;
  /** When it is looked at next whatever happens, and when it has to be opened anew; by the process's own clock. */
  beatAt: number;
  readonly endsAt: number;
  /** The number in the feed up to which this session has been answered: of what it has, it is told nothing. */
  readUpTo = 0;
  readonly #waiting = new Set<Nudge>();
  readonly #notBefore = new Map<Nudge, number>();
  #controller!: ReadableStreamDefaultController<Uint8Array>;

  /** @param retryMs how long the client should wait when it has lost this stream */
  constructor(hearer: Hearer, { beatAt, endsAt, retryMs }: { beatAt: number; endsAt: number; retryMs: number }, onGone: () => void) {
    this.hearer = hearer;
    this.beatAt = beatAt;
    this.endsAt = endsAt;
    this.body = new ReadableStream({
      start: (controller) => {
        this.#controller = controller;
        this.#write(`retry: ${Math.round(retryMs)}\n\n`);
      },
      cancel: onGone,
    });
  }

  mark(nudge: Nudge): void {
    this.#waiting.add(nudge);
  }

  /** What was on its way to it, it has read by itself. */
  noteRead(last: number): void {
    this.readUpTo = Math.max(this.readUpTo, last);
  }

  /** Whether one of these waits that may be said by now. */
  isDue(nudges: readonly Nudge[], now: number): boolean {
    return this.#canTake && nudges.some((nudge) => this.#may(nudge, now));
  }

  /** Says those of these that wait, in one piece; each again after its pause at the earliest. @returns what was said */
  say(nudges: readonly Nudge[], now: number, pauseMs: (nudge: Nudge) => number): Nudge[] {
    const said = this.#canTake ? nudges.filter((nudge) => this.#may(nudge, now)) : [];
    if (said.length === 0) return said;
    this.#write(said.map((nudge) => `data: ${nudge}\n\n`).join(''));
    for (const nudge of said) {
      this.#waiting.delete(nudge);
      this.#notBefore.set(nudge, now + pauseMs(nudge));
    }
    return said;
  }

  /** Keeps proxies from closing it. @returns false: the client has not taken what it was sent long ago */
  beat(): boolean {
    if (!this.#canTake) return false;
    this.#write(':\n\n');
    return true;
  }

  end(): void {
    try {
      this.#controller.close();
    } catch {
      // the client was faster
    }
  }

  #may(nudge: Nudge, now: number): boolean {
    return this.#waiting.has(nudge) && (this.#notBefore.get(nudge) ?? 0) <= now;
  }

  get #canTake(): boolean {
    return (this.#controller.desiredSize ?? 0) > 0;
  }

  #write(text: string): void {
    this.#controller.enqueue(bytes.encode(text));
  }
}
