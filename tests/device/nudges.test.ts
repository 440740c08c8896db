/** When a page keeps a stream of nudges open, what it does about a nudge, and how it comes back: never two of a browser, never all at once. */
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { PersonId } from '../../src/domain/id.ts';
import type { Nudge } from '../../src/domain/protocol.ts';
import { type Hearing, hearNudges } from '../../src/device/sync/nudges.ts';
import type { Locks } from '../../src/device/sync/sync.ts';

/** A stream as the server's end sees it. */
interface Wire {
  path: string;
  headers: Record<string, string>;
  isCut: boolean;
  say(text: string): Promise<void>;
  end(): Promise<void>;
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await setImmediate();
};

/** A browser's locks: one holder at a time, and a wait that can be given up. */
function createLocks(): Locks {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    request: ((_name: string, { signal }: { signal: AbortSignal }, work: () => Promise<unknown>) => {
      const mine = tail.then(() => (signal.aborted ? Promise.reject(new DOMException('', 'AbortError')) : work()));
      tail = mine.catch(() => undefined);
      return mine;
    }) as unknown as Locks['request'],
  };
}

const hearings: Hearing[] = [];
afterEach(() => hearings.splice(0).forEach((hearing) => hearing.stop()));

/** A page that is looked at. `answers`: what the server says in place of a stream, request by request. */
function page({ locks = createLocks(), random = 0.5, isGiven = true }: { locks?: Locks; random?: number; isGiven?: boolean } = {}) {
  const wires: Wire[] = [];
  const answers: (Response | 'offline')[] = [];
  const nudges: Nudge[] = [];
  const timers = new Map<number, { run: () => void; ms: number }>();
  let made = 0;
  let listener = (): void => undefined;
  const fetchStream: typeof fetch = async (path, init) => {
    const answer = answers.shift();
    if (answer === 'offline') throw new TypeError('Failed to fetch');
    if (answer !== undefined) return answer;
    let controller!: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({ start: (one) => void (controller = one) });
    const wire: Wire = {
      path: path as string,
      headers: init!.headers as Record<string, string>,
      isCut: false,
      say: async (text) => {
        controller.enqueue(new TextEncoder().encode(text));
        await settled();
      },
      end: async () => {
        controller.close();
        await settled();
      },
    };
    init!.signal!.addEventListener('abort', () => {
      wire.isCut = true;
      try {
        controller.error(new DOMException('', 'AbortError'));
      } catch {
        // it has ended
      }
    });
    wires.push(wire);
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
  const shown = {
    wires,
    answers,
    nudges,
    get open() {
      return wires.filter(({ isCut }) => !isCut).length;
    },
    /** Timers that are set, in milliseconds, but for those that watch over the stream. */
    waits: () => [...timers.values()].map(({ ms }) => ms).filter((ms) => ms !== 70_000 && ms !== 30_000),
    async ring(ms: number): Promise<void> {
      const [id, timer] = [...timers].find(([, one]) => one.ms === ms)!;
      timers.delete(id);
      timer.run();
      await settled();
    },
    async look(isLookedAt: boolean): Promise<void> {
      isGiven = isLookedAt;
      listener();
      await settled();
    },
    hearing: undefined as unknown as Hearing,
  };
  shown.hearing = hearNudges({
    personId: 'asha-okafor' as PersonId,
    fetch: fetchStream,
    locks,
    timer: {
      set: (run, ms) => {
        timers.set(++made, { run, ms });
        return made;
      },
      clear: (id) => void timers.delete(id as number),
    },
    random: () => random,
    attention: {
      isGiven: () => isGiven,
      onChange: (callback) => {
        listener = callback;
        return () => void (listener = () => undefined);
      },
    },
    onNudge: (nudge) => nudges.push(nudge),
  });
  hearings.push(shown.hearing);
  return shown;
}

describe('a stream', () => {
  it('is open while somebody looks, and says whose it is believed to be', async () => {
    const one = page({ isGiven: false });
    await settled();
    expect(one.wires).toEqual([]);
    await one.look(true);
    expect(one.open).toBe(1);
    expect(one.wires[0]).toMatchObject({ path: '/api/v1/nudges', headers: { 'headroom-person': 'asha-okafor' } });
    await one.look(true);
    expect(one.wires).toHaveLength(1);
    await one.look(false);
    expect([one.open, one.waits()]).toEqual([0, []]);
    await one.look(true);
    expect(one.open).toBe(1);
    one.hearing.stop();
    await settled();
    expect(one.open).toBe(0);
    await one.look(true);
    expect(one.wires).toHaveLength(2);
  });

  it('is one for all pages of a browser; when its page is left, another goes on', async () => {
    const locks = createLocks();
    const [first, second, third] = [page({ locks }), page({ locks }), page({ locks })];
    await settled();
    expect([first.open, second.open, third.open]).toEqual([1, 0, 0]);
    await second.look(false); // it gives up waiting
    await first.look(false);
    expect([first.open, second.open, third.open]).toEqual([0, 0, 1]);
    await second.look(true);
    expect([first.open, second.open, third.open]).toEqual([0, 0, 1]);
  });

  it('that has said nothing for longer than the server’s beat is dead, and another takes its place', async () => {
    const one = page();
    await settled();
    await one.wires[0]!.say('retry: 4000\n\n');
    await one.ring(70_000);
    expect(one.wires[0]!.isCut).toBe(true);
    await one.ring(5000); // 4 s that the server asked for, and jitter
    expect(one.open).toBe(1);
  });
});

describe('a nudge', () => {
  it.each<[Nudge, number]>([
    ['own', 2000],
    ['public', 60_000],
    ['desk', 1000],
  ])('“%s” is acted on within %i ms, each device at its own moment, and once for many', async (nudge, spread) => {
    for (const random of [0, 0.25, 0.9]) {
      const one = page({ random });
      await settled();
      for (let times = 0; times < 3; times++) await one.wires[0]!.say(`data: ${nudge}\n\n`);
      expect([one.nudges, one.waits()]).toEqual([[], [spread * random]]);
      await one.ring(spread * random);
      expect(one.nudges).toEqual([nudge]);
      await one.wires[0]!.say(`data: ${nudge}\n\n`);
      expect(one.waits()).toEqual([spread * random]);
      one.hearing.stop();
    }
  });

  it('may come in pieces; beats and words that nobody knows say nothing', async () => {
    const one = page();
    await settled();
    for (const piece of [':\n\n', 'da', 'ta: ow', 'n\n', '\ndata: of tomorrow\n\nevent: x\nretry: soon\n\n'])
      await one.wires[0]!.say(piece);
    expect(one.waits()).toEqual([1000]);
  });

  it('about a desk reaches the pages of the same browser that have no stream', async () => {
    const locks = createLocks();
    const [first, second] = [page({ locks }), page({ locks })];
    await settled();
    await first.wires[0]!.say('data: desk\n\ndata: own\n\n');
    await first.ring(500);
    await first.ring(1000);
    await expect.poll(() => second.nudges).toEqual(['desk']); // its own come through the store
    expect(first.nudges).toEqual(['desk', 'own']);
  });

  it('that waits is forgotten with the page: who looks again asks anyway', async () => {
    const one = page();
    await settled();
    await one.wires[0]!.say('data: own\n\n');
    await one.look(false);
    expect([one.waits(), one.nudges]).toEqual([[], []]);
  });
});

describe('coming back', () => {
  it('takes longer each time, never less than the server asked for, and up to five minutes', async () => {
    const one = page();
    const waits: number[] = [];
    one.answers.push(...Array.from({ length: 10 }, () => 'offline' as const));
    await settled();
    for (let times = 0; times < 10; times++) {
      const [ms] = one.waits();
      waits.push(ms!);
      await one.ring(ms!);
    }
    expect(waits).toEqual([6250, 6250, 6250, 12_000, 24_000, 48_000, 96_000, 192_000, 225_000, 225_000]);
    expect(one.open).toBe(1);
  });

  it('is quick after a stream that was a good one, and slower each time after those that were not', async () => {
    const one = page({ random: 0 });
    one.answers.push('offline', 'offline', 'offline', 'offline', 'offline');
    await settled();
    for (let times = 0; times < 5; times++) await one.ring(one.waits()[0]!);
    await one.wires[0]!.say('retry: 2000\n\n');
    await one.wires[0]!.end();
    expect(one.waits()).toContain(64_000 / 2);
    await one.ring(32_000);
    await one.ring(30_000); // it has lasted
    await one.wires[1]!.say('retry: 2000\n\n');
    await one.wires[1]!.end();
    expect(one.waits()).toContain(2000);
  });

  it('asks for what came meanwhile, spread as wide as for what is told to all; the first stream of a page does not', async () => {
    const one = page({ random: 0.1 });
    await settled();
    expect(one.waits()).toEqual([]);
    await one.wires[0]!.end();
    await one.ring(5250);
    expect(one.waits().toSorted((a, b) => a - b)).toEqual([100, 6000]); // “desk” and “public”
  });

  it('waits as long as a server that has no room for it asks', async () => {
    const one = page();
    one.answers.push(new Response('{}', { status: 503, headers: { 'retry-after': '600' } }));
    await settled();
    expect(one.waits()).toEqual([750_000]);
  });

  it('does not take a captive portal for the server', async () => {
    const one = page();
    one.answers.push(new Response('<p>Welcome to the café', { headers: { 'content-type': 'text/html' } }));
    await settled();
    expect([one.nudges, one.waits()]).toEqual([[], [6250]]);
  });

  it.each([401, 403, 404, 409])('is over after %i until somebody signs in: a round finds out why', async (status) => {
    const one = page();
    one.answers.push(new Response('{}', { status }));
    await settled();
    expect([one.nudges, one.waits()]).toEqual([['own'], []]);
    await one.look(false);
    await one.look(true);
    expect(one.wires).toEqual([]);
  });
});
