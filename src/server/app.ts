/** Puts the server together: the middleware in the order a request meets it, then the routes. */
import { Hono } from 'hono';
import { API } from '../domain/protocol.ts';
import { answerRoutes } from './answers.ts';
import { askRoutes } from './asks.ts';
import { demoRoutes } from './demo/demo-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { limitedBody } from './body-limit.ts';
import { callCsvRoute } from './call-csv.ts';
import { calendarRoutes } from './calendar.ts';
import { colleagueRoutes } from './colleagues.ts';
import { connectionRoutes } from './connections.ts';
import { deskAccess } from './desk-access.ts';
import { deskPeopleRoutes } from './desk-people-routes.ts';
import { deskRoutes } from './desk.ts';
import type { Env, Parts } from './env.ts';
import { onError, onNotFound } from './errors.ts';
import { faultRoute } from './faults.ts';
import { feedRoutes } from './feed.ts';
import { healthRoute } from './health.ts';
import { keptDraftRoutes } from './kept-drafts.ts';
import { killSwitch } from './kill-switch.ts';
import { marketRoutes } from './market/routes.ts';
import { metricsRoute } from './metrics.ts';
import { nudgeRoutes } from './nudge-routes.ts';
import { openApiRoutes } from './openapi.ts';
import { planRoutes } from './plans/routes.ts';
import { preferenceRoutes } from './preferences.ts';
import { pushRoutes } from './push-subscriptions.ts';
import { readApiRoutes } from './read-api.ts';
import { recoveryKeyRoute } from './recovery-key.ts';
import { requestLog } from './request-log.ts';
import { signedIn } from './session.ts';
import { securityHeaders } from './security-headers.ts';
import { signInRoutes } from './sign-in.ts';
import { staticFiles } from './static-files.ts';
import { submissionRoutes } from './submissions.ts';
import { trustedOrigin } from './trusted-origin.ts';
import { unsubscribeRoutes } from './unsubscribe.ts';

export function createApp(parts: Parts): Hono<Env> {
  const app = new Hono<Env>();
  app.onError(onError);
  app.notFound(onNotFound);
  app.use(securityHeaders(parts.origins));
  app.use(requestLog(parts));
  unsubscribeRoutes(app, parts); // before the next line: a mail provider presses its button
  app.use(trustedOrigin(parts.origins));

  const api = new Hono<Env>();
  api.use(async (c, next) => {
    await next();
    c.res.headers.set('cache-control', 'no-store');
  });
  api.use(limitedBody);
  signInRoutes(api, parts);
  feedRoutes(api, parts);
  nudgeRoutes(api, parts);
  submissionRoutes(api, parts);
  keptDraftRoutes(api, parts);
  recoveryKeyRoute(api, parts);
  faultRoute(api, parts);
  preferenceRoutes(api, parts);
  pushRoutes(api, parts);
  calendarRoutes(api, parts);
  colleagueRoutes(api, parts);
  api.use('/desk/:councilId/*', signedIn(parts), deskAccess(parts));
  deskRoutes(api, parts);
  marketRoutes(api, parts);
  deskPeopleRoutes(api, parts);
  connectionRoutes(api, parts);
  auditRoutes(api, parts);
  readApiRoutes(api, parts);
  askRoutes(api, parts);
  answerRoutes(api, parts);
  callCsvRoute(api, parts);
  planRoutes(api, parts);
  if (parts.demoMailbox !== undefined) demoRoutes(api, parts, parts.demoMailbox);
  app.route(API, api);

  healthRoute(app, parts);
  metricsRoute(app, parts);
  openApiRoutes(app, parts);
  if (parts.killSwitch) killSwitch(app);
  staticFiles(app, parts.distFolder);
  return app;
}
