/** Which command was asked for, and its help. */
import { parseArgs } from 'node:util';
import { ConfigError, parseConfig } from '../config.ts';
import { DatabaseIsNewer } from '../db/migrate.ts';
import { WrongMode } from '../prepare.ts';
import { auditCommand } from './audit.ts';
import { backup } from './backup.ts';
import { CommandError, type Command } from './command.ts';
import { coverage } from './coverage.ts';
import { exportReturns } from './export.ts';
import { importCqc } from './import-cqc.ts';
import { importLibrary } from './import-library.ts';
import { importNotices } from './import-notices.ts';
import { importOrganisations } from './import-organisations.ts';
import { end, invite, revoke } from './invite.ts';
import { migrateCommand } from './migrate.ts';
import { moveToPostgres } from './move-to-postgres.ts';
import { rebuildMarketCommand } from './rebuild-market.ts';
import { restore } from './restore.ts';
import { restored } from './restored.ts';
import { retentionCommand } from './retention.ts';

const COMMANDS: Record<string, Command> = {
  migrate: migrateCommand,
  'import-organisations': importOrganisations,
  'import-cqc': importCqc,
  'import-library': importLibrary,
  'import-notices': importNotices,
  invite,
  revoke,
  end,
  export: exportReturns,
  audit: auditCommand,
  backup,
  restore,
  restored,
  'rebuild-market': rebuildMarketCommand,
  retention: retentionCommand,
  'move-to-postgres': moveToPostgres,
  coverage,
};

const SERVE = { takes: '', does: 'Run the server' };
const line = (name: string, { takes, does }: Pick<Command, 'takes' | 'does'>): string => `  ${`${name} ${takes}`.padEnd(31)} ${does}`;
const HELP = `Headroom, for operators. Settings come from the environment: see src/server/README.md.

${line('serve', SERVE)}
${Object.entries(COMMANDS)
  .map(([name, command]) => line(name, command))
  .join('\n')}

“headroom COMMAND --help” says more about one of them.
`;

const helpOf = (name: string, { takes, does, more }: Pick<Command, 'takes' | 'does' | 'more'>): string =>
  `headroom ${name} ${takes}`.trimEnd() + `\n\n${does}.${more === undefined ? '' : `\n\n${more}`}`;

/** What an operator can put right is said in a sentence; anything else is a fault, and shown whole. */
const isTheirs = (error: unknown): error is Error =>
  [CommandError, ConfigError, DatabaseIsNewer, WrongMode].some((kind) => error instanceof kind) ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

export interface Outputs {
  say(text: string): void;
  complain(text: string): void;
}

/** @returns the code the process ends with; undefined: it is to serve, until it is told to stop */
export async function runCommand(
  [name, ...rest]: readonly string[],
  environment: Record<string, string | undefined>,
  { say, complain }: Outputs,
): Promise<0 | 1 | undefined> {
  const asksForHelp = rest.includes('--help');
  const fail = (message: string): 1 => {
    complain(message);
    return 1;
  };
  const help = (text: string): 0 => {
    say(text);
    return 0;
  };
  if (name === undefined || name === 'help' || name === '--help') return help(HELP);
  if (name === 'serve')
    return asksForHelp
      ? help(helpOf('serve', { ...SERVE, more: 'Until it is told to stop: SIGTERM lets requests in flight finish.' }))
      : undefined;
  const command = COMMANDS[name];
  if (command === undefined) return fail(`There is no command “${name}”.\n\n${HELP}`);
  if (asksForHelp) return help(helpOf(name, command));
  try {
    const { values, positionals } = parseArgs({ args: rest, options: command.options, allowPositionals: true });
    await command.run(parseConfig(environment), positionals, values, say);
    return 0;
  } catch (error) {
    return fail(isTheirs(error) ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
