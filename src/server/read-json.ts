/** Reads a request's body with the schema of what it should be. */
import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { problemsOf } from '../domain/problem.ts';
import { ProblemError } from './errors.ts';

/** No message of ours is a tenth as deep. What nests without end would exhaust the stack of whoever writes it out again. */
const MOST_DEEP = 100;
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [...'"\\[]{}'].map((char) => char.charCodeAt(0));

function isDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const char = text.charCodeAt(index);
    if (inString) {
      if (char === BACKSLASH) index++;
      else if (char === QUOTE) inString = false;
    } else if (char === QUOTE) inString = true;
    else if (char === OPEN || char === OPEN_LIST) {
      if (++depth > MOST_DEEP) return true;
    } else if (char === CLOSE || char === CLOSE_LIST) depth--;
  }
  return false;
}

export async function readJson<T>(c: Context, schema: z.ZodMiniType<T>): Promise<T> {
  const text = await c.req.text();
  if (isDeep(text)) throw new ProblemError('malformed');
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
