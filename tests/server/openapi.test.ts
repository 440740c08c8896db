/** The description of the API says what there is: every route, every problem, from the schemas in use. */
import { expect, it } from 'vitest';
import { API } from '../../src/domain/protocol.ts';
import { PROBLEM_TYPES } from '../../src/domain/problem.ts';
import { describeApi } from '../../src/server/openapi.ts';
import { OPERATIONS } from '../../src/server/openapi-operations.ts';
import { testServer } from './test-server.ts';

const description = describeApi('1.2.3') as {
  paths: Record<string, Record<string, { responses: object }>>;
  components: { schemas: Record<string, object> };
};
const text = JSON.stringify(description);

it('describes every route that is registered, and none that is not', async () => {
  const server = await testServer({ engine: 'sqlite', file: ':memory:' });
  const registered = new Set(
    server.app.routes.filter(({ method, path }) => method !== 'ALL' && path !== '/*').map(({ method, path }) => `${method} ${path}`),
  );
  await server.close();
  expect(new Set(OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`))).toEqual(registered);
});

it('describes every type of problem', () => {
  const responses = JSON.stringify(description.paths);
  for (const type of PROBLEM_TYPES) expect(responses).toContain(`urn:headroom:problem:${type}`);
});

it('points only at schemas it holds', () => {
  const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(Object.keys(description.components.schemas)).toContain(name);
});

it('comes from the schemas that parse: a receipt’s reference and the limits of a batch are in it', () => {
  expect(JSON.stringify(description.components.schemas['Receipt'])).toContain('HR-');
  expect(JSON.stringify(description.components.schemas['PushRequest'])).toContain('"maxItems":100');
});

it('is served in both places without signing in', async () => {
  const server = await testServer({ engine: 'sqlite', file: ':memory:' });
  for (const path of ['/openapi.json', `${API}/openapi.json`]) {
    const response = await server.browser().get(path);
    expect(await response.json()).toMatchObject({ openapi: '3.1.0', info: { title: 'Headroom', version: '0.0.0-test' } });
  }
  await server.close();
});
