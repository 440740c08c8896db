/** `headroom audit`: the audit of every council, or one, as CSV. */
import * as z from 'zod/mini';
import { AuditQuery } from '../../domain/audit.ts';
import { CouncilId } from '../../domain/id.ts';
import { auditChunks } from '../audit.ts';
import { openPrepared } from '../open-prepared.ts';
import { CommandError, type Command } from './command.ts';

export const auditCommand: Command = {
  takes: '',
  does: 'Print who saw, changed and exported what, as CSV',
  more:
    'Options: --council ID, --from 2026-11-01, --until 2026-11-30, --action saw|exported|invited|…, --text "part of a name or of what".\n' +
    'Without --council also what concerns the whole server. Nothing is ever deleted from it. Example:\n\n' +
    '  headroom audit --council sefton --from 2026-11-01 > audit.csv',
  options: {
    council: { type: 'string' },
    from: { type: 'string' },
    until: { type: 'string' },
    action: { type: 'string' },
    text: { type: 'string' },
  },
  async run(config, positionals, { council, ...asked }) {
    const query = AuditQuery.safeParse(asked);
    const councilId = z.optional(CouncilId).safeParse(council);
    if (!query.success || !councilId.success || positionals.length > 0)
      throw new CommandError('Give days as 2026-11-01, and an action as in: headroom audit --help');
    const database = await openPrepared(config);
    try {
      for await (const text of auditChunks(database.db, councilId.data, query.data)) process.stdout.write(text);
    } finally {
      await database.close();
    }
  },
};
