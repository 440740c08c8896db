/** `headroom import-library FILE`: a council's papers, plans and notices as data, from a JSON file. All of it, or, with every fault named, none. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { OPERATOR } from '../../domain/audit.ts';
import { instantOf } from '../../domain/instant.ts';
import { LibraryItem } from '../../domain/published-item.ts';
import { record } from '../audit.ts';
import type { Config } from '../config.ts';
import { LIBRARY } from '../library/library.ts';
import { loadImported, removeImported, saveImported } from '../imported-library.ts';
import { openPrepared } from '../open-prepared.ts';
import { ofADesk } from '../plans/events.ts';
import { CommandError, type Command, only } from './command.ts';

const ImportFile = z.object({ items: z._default(z.array(z.unknown()), []), remove: z._default(z.array(z.string()), []) });

async function readImport(file: string): Promise<z.infer<typeof ImportFile>> {
  try {
    return ImportFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(`${file} could not be read as JSON with “items”, “remove” or both: ${why}`, { cause });
  }
}

function parseItems(values: readonly unknown[]): { items: LibraryItem[]; faults: string[] } {
  const items: LibraryItem[] = [];
  const faults: string[] = [];
  values.forEach((value, index) => {
    const parsed = LibraryItem.safeParse(value);
    if (parsed.success) items.push(parsed.data);
    else faults.push(...parsed.error.issues.map((issue) => `items[${index}] ${issue.path.join('.')}: ${issue.message}`));
  });
  return { items, faults };
}

/** What the schema cannot know: whether the paper an item names is there, and whether its id is free. */
function faultsAmong(items: readonly LibraryItem[], held: readonly LibraryItem[]): string[] {
  const builtIn = new Set<string>(LIBRARY.map(({ id }) => id));
  const documents = new Set<string>([...LIBRARY, ...held, ...items].filter(({ kind }) => kind === 'document').map(({ id }) => id));
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const source = 'source' in item ? item.source?.documentId : undefined;
    const twice = seen.has(item.id);
    seen.add(item.id);
    return [
      ...(builtIn.has(item.id) ? [`${item.id}: this id belongs to a paper that comes with the program`] : []),
      ...(twice ? [`${item.id}: this id is there twice`] : []),
      ...(source !== undefined && !documents.has(source) ? [`${item.id}: there is no document “${source}”`] : []),
    ];
  });
}

/** Publishing is what every start does; so this is one. */
const publishAll = async (config: Config): Promise<void> => (await openPrepared(config)).close();

export const importLibrary: Command = {
  takes: 'FILE',
  does: 'Publish a council’s papers, plans and notices from a JSON file',
  more:
    'The file is {"items": […], "remove": ["id", …]}: documents, intentions, tables, contradictions, findings, measures and notices as in ' +
    'src/domain/published-item.ts; src/server/library has hundreds of examples. All of it is imported, or, with every fault named, none. ' +
    'Importing an id again changes what it says; ids under “remove” are withdrawn from every device.',
  options: {},
  async run(config, positionals, _options, say) {
    const file = await readImport(only(positionals, 'one file'));
    const { items, faults } = parseItems(file.items);
    const database = await openPrepared(config);
    try {
      const removed = await database.alone('append', async (tx) => {
        const typed = await ofADesk(tx, [...items.map(({ id }) => id), ...file.remove]);
        const all = [
          ...faults,
          ...faultsAmong(items, await loadImported(tx)),
          ...typed.map((id) => `${id}: officers published or withdrew this at their desk, and change it there`),
        ];
        if (all.length > 0) throw new CommandError(`Nothing was imported. Put these right first:\n${all.join('\n')}`);
        const now = instantOf(Date.now());
        await saveImported(tx, items, now);
        const gone = await removeImported(tx, file.remove);
        await record(
          tx,
          { by: OPERATOR, action: 'published', what: `${items.length} items of the library; ${gone.length} withdrawn` },
          now,
        );
        return gone;
      });
      say(`Published ${items.length} items; withdrew ${removed.length} of ${file.remove.length}.`);
    } finally {
      await database.close();
    }
    await publishAll(config);
  },
};
