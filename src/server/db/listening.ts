/** Hears what any process notifies PostgreSQL of: on a connection of its own, which comes back by itself when it was lost. */
import pg from 'pg';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

export interface Listening {
  stop(): Promise<void>;
}

/** @param onHeard called for each notification, and once whenever listening begins: what came before that, nobody heard */
export function listenTo(url: string, channel: string, onHeard: () => void, onError: (error: Error) => void): Listening {
  let client: pg.Client;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;
  let isStopped = false;

  function begin(): void {
    const mine = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 5000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    client = mine;
    let isLost = false;
    const lost = (): void => {
      if (isLost || isStopped) return;
      isLost = true;
      timer = setTimeout(begin, Math.min(FIRST_WAIT_MS * 2 ** failures++, LONGEST_WAIT_MS) * (0.5 + Math.random() / 2));
      void mine.end().catch(() => undefined);
    };
    mine.on('error', (error) => {
      if (!isStopped) onError(error);
      lost();
    });
    mine.on('end', lost);
    mine.on('notification', onHeard);
    mine
      .connect()
      .then(() => mine.query(`listen ${channel}`))
      .then(() => {
        failures = 0;
        onHeard();
      }, lost); // not reported: requests say it, and louder
  }

  begin();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await client.end().catch(() => undefined);
    },
  };
}
