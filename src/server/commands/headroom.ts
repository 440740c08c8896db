/** The operator's command: `node src/server/commands/headroom.ts --help`. */
import { serve } from '../serve.ts';
import { runCommand } from './run.ts';

const code = await runCommand(process.argv.slice(2), process.env, {
  say: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
});
if (code === undefined) await serve();
else if (code !== 0) process.exit(code); // whatever the failure left open
