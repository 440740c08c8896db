/** `headroom import-organisations FILE`: organisations and services from a JSON file. All of it, or, with every fault named, none. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { Council } from '../../domain/council.ts';
import { instantOf } from '../../domain/instant.ts';
import { Organisation } from '../../domain/organisation.ts';
import { Service } from '../../domain/service.ts';
import type { Tx } from '../db/tables.ts';
import { openPrepared } from '../open-prepared.ts';
import { saveOrganisation, saveService } from '../services.ts';
import { CommandError, type Command, only } from './command.ts';

const ImportFile = z.object({ organisations: z.optional(z.array(z.unknown())), services: z.optional(z.array(z.unknown())) });

interface Rows<T> {
  rows: T[];
  faults: string[];
}

function parseRows<T>(name: string, schema: z.ZodMiniType<T>, items: readonly unknown[]): Rows<T> {
  const rows: T[] = [];
  const faults: string[] = [];
  items.forEach((item, index) => {
    const parsed = schema.safeParse(item);
    if (parsed.success) rows.push(parsed.data);
    else faults.push(...parsed.error.issues.map((issue) => `${name}[${index}] ${issue.path.join('.')}: ${issue.message}`));
  });
  return { rows, faults };
}

/** What the schema cannot know: whether what a service points at is there. */
async function danglingIn(tx: Tx, organisations: readonly Organisation[], services: readonly Service[]): Promise<string[]> {
  const held = await tx.selectFrom('organisations').select('id').execute();
  const organisationIds = new Set<string>([...held, ...organisations].map(({ id }) => id));
  const councils = (await tx.selectFrom('councils').select('json').execute()).map(({ json }) => Council.parse(JSON.parse(json)));
  const councilIds = new Set<string>(councils.map(({ id }) => id));
  const localityIds = new Set<string>(councils.flatMap((council) => council.localities.map(({ id }) => id)));
  return services.flatMap((service, index) => {
    const missing = [
      ...[service.organisationId].filter((id) => !organisationIds.has(id)).map((id) => `organisation “${id}”`),
      ...[...service.councilIds, ...service.frameworkCouncilIds].filter((id) => !councilIds.has(id)).map((id) => `council “${id}”`),
      ...service.localityIds.filter((id) => !localityIds.has(id)).map((id) => `locality “${id}”`),
    ];
    return missing.map((what) => `services[${index}] ${service.id}: there is no ${what}`);
  });
}

async function readImport(file: string): Promise<z.infer<typeof ImportFile>> {
  try {
    return ImportFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new CommandError(
      `${file} could not be read as JSON with “organisations” and “services”: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

export const importOrganisations: Command = {
  takes: 'FILE',
  does: 'Add or change organisations and services from a JSON file',
  more:
    'All of the file is imported, or, with every fault named by its row, none. Importing an id again changes what it names. ' +
    'For a whole area from the regulator’s directory, use import-cqc.',
  options: {},
  async run(config, positionals, _options, say) {
    const file = await readImport(only(positionals, 'one file'));
    const organisations = parseRows('organisations', Organisation, file.organisations ?? []);
    const services = parseRows('services', Service, file.services ?? []);
    const database = await openPrepared(config);
    try {
      await database.alone('append', async (tx) => {
        const faults = [...organisations.faults, ...services.faults, ...(await danglingIn(tx, organisations.rows, services.rows))];
        if (faults.length > 0) throw new CommandError(`Nothing was imported. Put these right first:\n${faults.join('\n')}`);
        const now = instantOf(Date.now());
        for (const organisation of organisations.rows) await saveOrganisation(tx, organisation, now);
        for (const service of services.rows) await saveService(tx, service, now);
      });
    } finally {
      await database.close();
    }
    say(`Imported ${organisations.rows.length} organisations and ${services.rows.length} services.`);
  },
};
