/** `headroom retention`: deletes what has been kept long enough, and says what. */
import { instantOf } from '../../domain/instant.ts';
import { openPrepared } from '../open-prepared.ts';
import { applyRetention, RETENTION } from '../retention.ts';
import type { Command } from './command.ts';

export const retentionCommand: Command = {
  takes: '',
  does: 'Delete what has been kept long enough, and say what (serve does this daily)',
  more: [
    'With --dry-run it only counts. Deleted are:',
    ...RETENTION.map(
      ({ what, days, why }) => `  ${what}, ${days === 0 ? 'once they have ended' : `after ${days} day${days === 1 ? '' : 's'}`}: ${why}`,
    ),
    'Never deleted are returns, receipts, the audit, notices, organisations, services and people.',
  ].join('\n'),
  options: { 'dry-run': { type: 'boolean' } },
  async run(config, _positionals, options, say) {
    const onlyCount = options['dry-run'] === true;
    const database = await openPrepared(config);
    try {
      const deleted = await database.write((tx) => applyRetention(tx, instantOf(Date.now()), onlyCount));
      for (const { rule, rows } of deleted) say(`${onlyCount ? 'Would delete' : 'Deleted'} ${rows} rows: ${rule.what}.`);
    } finally {
      await database.close();
    }
  },
};
