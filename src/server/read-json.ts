/** Reads a request's body with the schema of what it should be. */
import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { problemsOf } from '../domain/problem.ts';
import { ProblemError } from './errors.ts';

export async function readJson<T>(c: Context, schema: z.ZodMiniType<T>): Promise<T> {
  const text = await c.req.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new ProblemError('malformed');
    throw cause;
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ProblemError('malformed', { problems: problemsOf(parsed.error) });
  return parsed.data;
}
