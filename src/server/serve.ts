/** The server, until it is told to stop. */
import { ConfigError, parseConfig } from './config.ts';
import { DatabaseIsNewer } from './db/migrate.ts';
import { WrongMode } from './prepare.ts';
import { startServer } from './start.ts';

/** How long requests in flight may take before the process ends in any case. */
const GRACE_MS = 10_000;

export async function serve(): Promise<void> {
  try {
    const config = parseConfig(process.env);
    const server = await startServer(config);
    process.stdout.write(`Headroom${config.mode === 'demo' ? ' (demonstration)' : ''} is ready: open ${server.address}\n`);
    stopOnSignal(server.stop);
  } catch (error) {
    process.stderr.write(`Headroom did not start.\n${startFailure(error)}\n`);
    process.exit(1);
  }
}

function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const onSignal = (): void => {
    if (isStopping) process.exit(1); // asked twice: at once
    isStopping = true;
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${startFailure(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

/** What an operator can put right is said in its own words; anything else is shown whole. */
function startFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof WrongMode || error instanceof DatabaseIsNewer) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'Something else uses that port already. Stop it, or set PORT to another number.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
