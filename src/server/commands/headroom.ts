/** What `headroom.mjs` runs, and `node src/server/commands/headroom.ts --help` without a build. */
import { runCommand } from './run.ts';

const code = await runCommand(process.argv.slice(2), process.env, {
  say: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
});
if (code === undefined) await (await import('../serve.ts')).serve();
else if (code !== 0) process.exit(code); // whatever the failure left open
