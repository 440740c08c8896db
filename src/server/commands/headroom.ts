/** The operator's command: `node src/server/commands/headroom.ts --help`. */
import { parseArgs } from 'node:util';
import { ConfigError, parseConfig } from '../config.ts';
import { DatabaseIsNewer } from '../db/migrate.ts';
import { serve } from '../serve.ts';
import { WrongMode } from '../prepare.ts';
import { backup } from './backup.ts';
import { CommandError, type Command } from './command.ts';
import { coverage } from './coverage.ts';
import { importNotices } from './import-notices.ts';
import { importOrganisations } from './import-organisations.ts';
import { end, invite, revoke } from './invite.ts';
import { migrateCommand } from './migrate.ts';
import { rebuildMarketCommand } from './rebuild-market.ts';
import { restored } from './restored.ts';

const COMMANDS: Record<string, Command> = {
  migrate: migrateCommand,
  'import-organisations': importOrganisations,
  'import-notices': importNotices,
  invite,
  revoke,
  end,
  backup,
  restored,
  'rebuild-market': rebuildMarketCommand,
  coverage,
};

const HELP = `Headroom, for operators. Settings come from the environment: see src/server/README.md.

  serve                         Run the server
${Object.entries(COMMANDS)
  .map(([name, { takes, does }]) => `  ${`${name} ${takes}`.padEnd(29)} ${does}`)
  .join('\n')}
`;

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
if (name === 'serve') await serve();
else if (name === undefined || name === 'help' || process.argv.includes('--help')) say(HELP);
else if (command === undefined) fail(`There is no command “${name}”.\n\n${HELP}`);
else
  try {
    const { values, positionals } = parseArgs({ args: rest, options: command.options, allowPositionals: true });
    await command.run(parseConfig(process.env), positionals, values, say);
  } catch (error) {
    fail(isTheirs(error) ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
