/** `headroom invite`, `headroom revoke` and `headroom end`: who may sign in, and as what. */
import { randomBytes } from 'node:crypto';
import { instantOf } from '../../domain/instant.ts';
import { Membership, Person } from '../../domain/person.ts';
import type { Config } from '../config.ts';
import type { Tx } from '../db/tables.ts';
import { smtpMail } from '../mail.ts';
import { openPrepared } from '../open-prepared.ts';
import { deleteMembership, endAccount, findPersonByEmail, loadAccount, normalEmail, saveMembership, savePerson } from '../people.ts';
import { CommandError, type Command, only } from './command.ts';

type Options = Record<string, string | boolean | undefined>;

function membershipOf({ role, organisation, council }: Options): Membership {
  const place = role === 'officer' ? { councilId: council } : { organisationId: organisation };
  const other = role === 'officer' ? organisation : council;
  const parsed = Membership.safeParse({ role, ...place });
  if (parsed.success && other === undefined) return parsed.data;
  throw new CommandError('Give --role manager or --role reporter with --organisation ID, or --role officer with --council ID.');
}

async function mustExist(tx: Tx, membership: Membership): Promise<void> {
  const [table, id] =
    membership.role === 'officer' ? (['councils', membership.councilId] as const) : (['organisations', membership.organisationId] as const);
  const ids = (await tx.selectFrom(table).select('id').orderBy('id').execute()).map((row): string => row.id);
  if (!ids.includes(id)) throw new CommandError(`There is no “${id}” among the ${table}: ${ids.join(', ') || 'there are none yet'}.`);
}

export const invite: Command = {
  takes: 'EMAIL',
  does: 'Let somebody sign in: --name "…" --role manager|reporter|officer --organisation ID|--council ID',
  options: { name: { type: 'string' }, role: { type: 'string' }, organisation: { type: 'string' }, council: { type: 'string' } },
  async run(config, positionals, options, say) {
    const email = normalEmail(only(positionals, 'one e-mail address'));
    const membership = membershipOf(options);
    const database = await openPrepared(config);
    try {
      const person = await database.alone('append', async (tx) => {
        await mustExist(tx, membership);
        const id = (await findPersonByEmail(tx, email))?.id ?? `p.${randomBytes(8).toString('hex')}`;
        const parsed = Person.safeParse({ id, email, name: options['name'] });
        if (!parsed.success || parsed.data.name.trim() === '')
          throw new CommandError('Give a real e-mail address, and --name with the person’s name.');
        await savePerson(tx, parsed.data);
        await saveMembership(tx, parsed.data.id, membership);
        return parsed.data;
      });
      await tell(config, person);
    } finally {
      await database.close();
    }
    say(`${email} can now sign in at ${config.origins[0]} with this e-mail address.`);
  },
};

async function tell(config: Config, person: Person): Promise<void> {
  if (config.mail.kind !== 'smtp') return;
  const mail = smtpMail(config.mail.url, config.mail.from);
  const text = [
    `Hello ${person.name},`,
    `You can now use Headroom, where care providers tell their councils what room they have. Open ${config.origins[0]} and sign in with this e-mail address: you will be sent a code each time. There is no password.`,
    'If you did not expect this, you do not need to do anything.',
  ].join('\n\n');
  await mail.send({ to: person.email, subject: 'You can now use Headroom', text, at: instantOf(Date.now()) });
  await mail.close();
}

export const revoke: Command = {
  takes: 'EMAIL',
  does: 'Take that away again: --organisation ID|--council ID. With the last role the account ends',
  options: { organisation: { type: 'string' }, council: { type: 'string' } },
  async run(config, positionals, { organisation, council }, say) {
    const email = normalEmail(only(positionals, 'one e-mail address'));
    const database = await openPrepared(config);
    try {
      const membership = membershipOf({ role: council === undefined ? 'reporter' : 'officer', organisation, council });
      const isEnded = await database.alone('append', async (tx) => {
        const person = await findPersonByEmail(tx, email);
        if (person === undefined || !(await deleteMembership(tx, person.id, membership)))
          throw new CommandError(`${email} had no role there.`);
        const isLast = (await loadAccount(tx, person.id))!.memberships.length === 0;
        if (isLast) await endAccount(tx, person.id, instantOf(Date.now()));
        return isLast;
      });
      // Otherwise sessions need not end: what a person may see is looked up at each request.
      say(`${email} has no role there any more, from this moment on.${isEnded ? ` It was the last one: ${ENDED}` : ''}`);
    } finally {
      await database.close();
    }
  },
};

const ENDED = 'the account has ended, and its devices are told when they next connect. What was sent stays.';

export const end: Command = {
  takes: 'EMAIL',
  does: 'End an account: every role, every session',
  options: {},
  async run(config, positionals, _options, say) {
    const email = normalEmail(only(positionals, 'one e-mail address'));
    const database = await openPrepared(config);
    try {
      await database.alone('append', async (tx) => {
        const person = await findPersonByEmail(tx, email);
        if (person === undefined) throw new CommandError(`Nobody here has the address ${email}.`);
        if (person.ended_at === null) await endAccount(tx, person.id, instantOf(Date.now()));
      });
      say(`${email}: ${ENDED}`);
    } finally {
      await database.close();
    }
  },
};
