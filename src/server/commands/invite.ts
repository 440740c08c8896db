/** `headroom invite`, `headroom revoke` and `headroom end`: who may sign in, and as what. */
import { randomBytes } from 'node:crypto';
import { OPERATOR } from '../../domain/audit.ts';
import { instantOf } from '../../domain/instant.ts';
import { Membership, type Person } from '../../domain/person.ts';
import { record } from '../audit.ts';
import type { Config } from '../config.ts';
import type { Tx } from '../db/tables.ts';
import { invitationMessage, inviteInto, removeFrom } from '../invitations.ts';
import { smtpMail } from '../mail.ts';
import { openPrepared } from '../open-prepared.ts';
import { endAccount, findPersonByEmail, normalEmail } from '../people.ts';
import { CommandError, type Command, only } from './command.ts';

type Options = Record<string, string | boolean | undefined>;

function membershipOf({ role, organisation, council }: Options): Membership {
  const place = role === 'officer' ? { councilId: council } : { organisationId: organisation };
  const other = role === 'officer' ? organisation : council;
  const parsed = Membership.safeParse({ role, ...place });
  if (parsed.success && other === undefined) return parsed.data;
  throw new CommandError('Give --role manager or --role reporter with --organisation ID, or --role officer with --council ID.');
}

/** @returns what it is called */
async function mustExist(tx: Tx, membership: Membership): Promise<string> {
  const [table, id] =
    membership.role === 'officer' ? (['councils', membership.councilId] as const) : (['organisations', membership.organisationId] as const);
  const rows = await tx.selectFrom(table).select(['id', 'json']).orderBy('id').execute();
  const found = rows.find((row) => row.id === id);
  if (found === undefined)
    throw new CommandError(`There is no “${id}” among the ${table}: ${rows.map((row) => row.id).join(', ') || 'there are none yet'}.`);
  return (JSON.parse(found.json) as { name: string }).name;
}

export const invite: Command = {
  takes: 'EMAIL',
  does: 'Let somebody sign in: --name "…" --role manager|reporter|officer --organisation ID|--council ID',
  more:
    'They get an e-mail, and sign in with codes by e-mail from then on. Inviting somebody again with another role in the same place ' +
    'changes the role; somebody whose account had ended begins again. Example:\n\n' +
    '  headroom invite p.shah@sefton.example --name "Priya Shah" --role officer --council sefton',
  options: { name: { type: 'string' }, role: { type: 'string' }, organisation: { type: 'string' }, council: { type: 'string' } },
  async run(config, positionals, options, say) {
    const email = normalEmail(only(positionals, 'one e-mail address'));
    const membership = membershipOf(options);
    const database = await openPrepared(config);
    try {
      const person = await database.alone('append', async (tx) => {
        const place = await mustExist(tx, membership);
        const councilIds = membership.role === 'officer' ? [membership.councilId] : [];
        const asked = { name: String(options['name'] ?? ''), email, membership, by: OPERATOR, councilIds, place };
        const invited = await inviteInto(tx, asked, instantOf(Date.now()), randomBytes);
        if (invited === undefined) throw new CommandError('Give a real e-mail address, and --name with the person’s name.');
        return invited;
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
  const mail = await smtpMail(config.mail.url, config.mail.from);
  await mail.send(invitationMessage(person, config.origins[0]!, instantOf(Date.now())));
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
        const at = membership.role === 'officer' ? { councilId: membership.councilId } : { organisationId: membership.organisationId };
        const councilIds = membership.role === 'officer' ? [membership.councilId] : [];
        const removal = person && { personId: person.id, at, by: OPERATOR, councilIds, place: String(council ?? organisation) };
        const outcome = removal === undefined ? 'nobody' : await removeFrom(tx, removal, instantOf(Date.now()));
        if (outcome === 'nobody') throw new CommandError(`${email} had no role there.`);
        return outcome === 'ended';
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
        if (person.ended_at !== null) return;
        const now = instantOf(Date.now());
        await endAccount(tx, person.id, now);
        await record(tx, { by: OPERATOR, action: 'ended-account', what: `${person.name} (${email})` }, now);
      });
      say(`${email}: ${ENDED}`);
    } finally {
      await database.close();
    }
  },
};
