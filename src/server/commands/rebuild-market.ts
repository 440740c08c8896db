/** `headroom rebuild-market`: makes what the desk shows of the market again from the submissions. */
import { instantOf } from '../../domain/instant.ts';
import { rebuildMarket } from '../market/rebuild.ts';
import { openPrepared } from '../open-prepared.ts';
import type { Command } from './command.ts';

export const rebuildMarketCommand: Command = {
  takes: '',
  does: 'Work out the desk’s market figures again from all returns',
  options: {},
  async run(config, _positionals, _options, say) {
    const database = await openPrepared(config);
    const count = await database.alone('append', (tx) => rebuildMarket(tx, instantOf(Date.now())));
    await database.close();
    say(`The market figures were worked out again from ${count} returns.`);
  },
};
