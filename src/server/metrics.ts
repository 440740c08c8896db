/** What an operator's Prometheus reads: counts and times, by names that are few and known. Never a person, an address or an id. */
import type { Hono } from 'hono';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { isDirectAndLocal } from './client-address.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { sameHash } from './secrets.ts';

export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: 'headroom_requests_total',
      help: 'Requests answered, by route and status.',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'headroom_request_seconds',
      help: 'Time to answer, by route.',
      labelNames: ['route'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
      registers,
    }),
    groupSize: new Histogram({
      name: 'headroom_commit_group_size',
      help: 'Returns that shared one commit.',
      buckets: [1, 2, 5, 10, 50, 100, 500],
      registers,
    }),
    commitSeconds: new Histogram({
      name: 'headroom_commit_seconds',
      help: 'Time one commit took, waiting for the database included.',
      buckets: [0.002, 0.01, 0.05, 0.25, 1, 5],
      registers,
    }),
    commitFailures: new Counter({
      name: 'headroom_commit_failures_total',
      help: 'Commits that failed: nothing of them was acknowledged.',
      registers,
    }),
    submissions: new Counter({
      name: 'headroom_submissions_total',
      help: 'Returns judged, by outcome: accepted, repeated, refused.',
      labelNames: ['outcome'],
      registers,
    }),
    faults: new Counter({
      name: 'headroom_device_faults_total',
      help: 'Storage faults that devices reported, by name, place and kind of browser.',
      labelNames: ['name', 'where', 'browser'],
      registers,
    }),
    reminders: new Counter({
      name: 'headroom_reminders_total',
      help: 'Reminders sent, by way and outcome.',
      labelNames: ['channel', 'outcome'],
      registers,
    }),
    noticeRequests: new Counter({
      name: 'headroom_notice_requests_total',
      help: 'Requests to the services that publish notices, by outcome.',
      labelNames: ['service', 'outcome'],
      registers,
    }),
    noticeReleases: new Counter({
      name: 'headroom_notice_releases_total',
      help: 'Releases of notices, taken in or left out.',
      labelNames: ['service', 'outcome'],
      registers,
    }),
    nudgeStreams: new Gauge({ name: 'headroom_nudge_streams', help: 'Streams of nudges that are open in this process.', registers }),
    nudges: new Counter({
      name: 'headroom_nudges_total',
      help: 'Nudges said, by kind: own, public, desk.',
      labelNames: ['nudge'],
      registers,
    }),
    sessions: new Gauge({ name: 'headroom_sessions', help: 'Sessions that are open.', registers }),
  };
}

/** Labels are text of ours; a method is whatever a client sends. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'];
export function countRequest({ requests, requestSeconds }: Metrics, method: string, route: string, status: number, ms: number): void {
  requests.inc({ method: METHODS.includes(method) ? method : 'other', route, status });
  requestSeconds.observe({ route }, ms / 1000);
}

export function metricsRoute(app: Hono<Env>, { database: { db }, metrics, metricsToken, now }: Parts): void {
  app.get('/metrics', async (c) => {
    const isAllowed =
      metricsToken === undefined ? isDirectAndLocal(c) : sameHash(c.req.header('authorization') ?? '', `Bearer ${metricsToken}`);
    if (!isAllowed) throw new ProblemError('not-found');
    const open = db.selectFrom('sessions').select(({ fn }) => fn.countAll<number>().as('count'));
    metrics.sessions.set((await open.where('expires_at', '>', now()).executeTakeFirstOrThrow()).count);
    c.header('content-type', metrics.registry.contentType);
    c.header('cache-control', 'no-store');
    return c.body(await metrics.registry.metrics());
  });
}
