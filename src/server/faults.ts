/** Faults of storage that devices report: counted by name, place and kind of browser, with nothing of who or what. */
import type { Hono } from 'hono';
import { FaultReport } from '../domain/protocol-safety.ts';
import type { Env, Parts } from './env.ts';
import { hourlyLimit } from './rate-limit.ts';
import { readJson } from './read-json.ts';
import { signedIn } from './session.ts';

const MOST_PER_HOUR = 60;
const MOST_PER_REPORT = 10_000;
/** A label's values must be few, whatever devices send: names of errors, and places in our own code as they come up, up to so many. */
const MOST_PLACES = 40;
const NAME = /^[A-Z][A-Za-z]{1,38}Error$/;
const MOST_NAMES = 20;
const PLACE = /^[a-z][a-z0-9 ./:-]{0,59}$/i;
const OTHER = 'other';

/** @returns a function that gives a value back while there are few, and `other` for the rest */
function few(pattern: RegExp, most: number): (value: string) => string {
  const known = new Set<string>();
  return (value) => {
    if (!pattern.test(value) || (!known.has(value) && known.size >= most)) return OTHER;
    known.add(value);
    return value;
  };
}

/** The order matters: Edge says that it is Chrome, and Chrome that it is Safari. iOS has one engine under every name. */
const BROWSERS: readonly [name: string, pattern: RegExp][] = [
  ['ios', /(?:iPhone|iPad).* OS (\d+)/],
  ['edge', /Edg\/(\d+)/],
  ['firefox', /Firefox\/(\d+)/],
  ['chrome', /Chrome\/(\d+)/],
  ['safari', /Version\/(\d+).*Safari/],
];
function browserOf(userAgent: string): { browser: string; version?: number } {
  for (const [browser, pattern] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return { browser, version: Number(version) };
  }
  return { browser: OTHER };
}

export function faultRoute(api: Hono<Env>, parts: Parts): void {
  const count = hourlyLimit(MOST_PER_HOUR, parts.now);
  const nameOf = few(NAME, MOST_NAMES);
  const placeOf = few(PLACE, MOST_PLACES);

  api.post('/faults', signedIn(parts), async (c) => {
    count(c.get('account').person.id);
    const { faults } = await readJson(c, FaultReport);
    const { browser, version } = browserOf(c.req.header('user-agent') ?? '');
    for (const fault of faults) {
      const times = Math.min(MOST_PER_REPORT, fault.count);
      if (times < 1) continue;
      const labels = { name: nameOf(fault.name), where: placeOf(fault.where), browser };
      parts.metrics.faults.inc(labels, times);
      c.get('log').warn({ ...labels, version, count: times }, 'a device’s storage failed');
    }
    return c.body(null, 204);
  });
}
