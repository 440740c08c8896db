/** The operator's command: `node src/server/commands/headroom.ts --help`. */
import { parseArgs } from 'node:util';
import { ConfigError, parseConfig } from '../config.ts';
import { DatabaseIsNewer } from '../db/migrate.ts';
import { serve } from '../serve.ts';
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

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** What an operator can put right is said in a sentence; anything else is a fault, and shown whole. */
const isTheirs = (error: unknown): error is Error =>
  [CommandError, ConfigError, DatabaseIsNewer, WrongMode].some((kind) => error instanceof kind) ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

const [name, ...rest] = process.argv.slice(2);
const command = COMMANDS[name ?? ''];
const asksForHelp = rest.includes('--help');
if (name === 'serve' && !asksForHelp) await serve();
else if (name === 'serve') say(helpOf('serve', { ...SERVE, more: 'Until it is told to stop: SIGTERM lets requests in flight finish.' }));
else if (name === undefined || name === 'help' || name === '--help') say(HELP);
else if (command !== undefined && asksForHelp) say(helpOf(name, command));
else if (command === undefined) fail(`There is no command “${name}”.\n\n${HELP}`);
else
  try {
    const { values, positionals } = parseArgs({ args: rest, options: command.options, allowPositionals: true });
    await command.run(parseConfig(process.env), positionals, values, say);
  } catch (error) {
    fail(isTheirs(error) ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
