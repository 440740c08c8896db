/** Describes the API in OpenAPI 3.1, from the very schemas that parse it. */
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { API } from '../domain/protocol.ts';
import { PROBLEM_PREFIX, PROBLEM_TYPES } from '../domain/problem.ts';
import type { Env, Parts } from './env.ts';
import { PROBLEMS } from './errors.ts';
import type { Operation } from './openapi-operation.ts';
import { OPERATIONS } from './openapi-operations.ts';
import { NAMED } from './openapi-schemas.ts';

type Json = Record<string, unknown>;
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

function namedSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'input' });
  for (const schema of Object.values(schemas)) for (const key of ['$id', '$schema'] as const) delete schema[key];
  return schemas;
}

function parametersOf({ path, query }: Operation): Json[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  const properties = query === undefined ? {} : ((z.toJSONSchema(query, { io: 'output' }).properties ?? {}) as Json);
  return [...inPath, ...Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))];
}

const OTHER_TYPES = {
  csv: { type: 'text/csv', description: 'A spreadsheet' },
  calendar: { type: 'text/calendar', description: 'A calendar (RFC 5545)' },
  html: { type: 'text/html', description: 'A page' },
  nudges: { type: 'text/event-stream', description: 'Server-sent events, for as long as the client listens' },
  ocds: { type: 'application/json', description: 'A release package (Open Contracting Data Standard 1.1)' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', description: 'A workbook' },
  text: { type: 'text/plain', description: 'Lines of text' },
};

function successOf({ gives }: Operation): Json {
  if (gives === undefined) return { 204: { description: 'Done' } };
  const other = gives in OTHER_TYPES ? OTHER_TYPES[gives as keyof typeof OTHER_TYPES] : undefined;
  if (other !== undefined) return { 200: { description: other.description, content: { [other.type]: { schema: { type: 'string' } } } } };
  const schema = gives === 'openapi' ? { type: 'object' } : ref(gives);
  return { 200: { description: 'Done', content: { 'application/json': { schema } } } };
}

/** Types that share a status share a response: OpenAPI has one for each status. */
function failuresOf({ problems }: Operation): Json {
  const byStatus = Map.groupBy([...problems, 'internal' as const], (type) => PROBLEMS[type].status);
  const responses = [...byStatus].map(([status, types]) => {
    const description = types.map((type) => `\`${PROBLEM_PREFIX}${type}\`: ${PROBLEMS[type].title}`).join('; ');
    return [status, { description, content: { 'application/problem+json': { schema: ref('ProblemDetails') } } }];
  });
  return Object.fromEntries(responses) as Json;
}

function operationOf(operation: Operation): Json {
  const needsSession = operation.problems.includes('signed-out');
  return {
    summary: operation.summary,
    parameters: parametersOf(operation),
    ...(operation.takes === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: ref(operation.takes) } } } }),
    responses: { ...successOf(operation), ...failuresOf(operation) },
    ...(needsSession ? { security: [{ session: [] }] } : {}),
    ...(operation.problems.includes('key-refused') ? { security: [{ key: [] }] } : {}),
  };
}

export function describeApi(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of OPERATIONS) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method]: operationOf(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Headroom',
      version,
      description: `Failures are RFC 9457 problem details. Their types: ${PROBLEM_TYPES.map((type) => `${PROBLEM_PREFIX}${type}`).join(', ')}.`,
    },
    paths,
    components: {
      schemas: namedSchemas(),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-headroom' },
        key: { type: 'http', scheme: 'bearer', description: 'A key that an officer made at the desk, under “Data out”.' },
      },
    },
  };
}

export function openApiRoutes(app: Hono<Env>, { version }: Parts): void {
  let description: Json | undefined;
  for (const path of [`${API}/openapi.json`, '/openapi.json']) app.get(path, (c) => c.json((description ??= describeApi(version))));
}
