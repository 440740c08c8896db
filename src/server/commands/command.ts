/** What a command is, and the fault an operator can put right. */
import type { Config } from '../config.ts';

export interface Command {
  /** Its arguments, for the help. */
  takes: string;
  does: string;
  /** What its own help says besides: options, what it changes, what it leaves alone. */
  more?: string;
  options: Record<string, { type: 'string' | 'boolean' }>;
  run(
    config: Config,
    positionals: readonly string[],
    options: Record<string, string | boolean | undefined>,
    say: (text: string) => void,
  ): Promise<void>;
}

export class CommandError extends Error {}

export function only(positionals: readonly string[], what: string): string {
  const [value, ...more] = positionals;
  if (value === undefined || more.length > 0) throw new CommandError(`Give ${what}, and nothing else.`);
  return value;
}
