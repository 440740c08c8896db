/** Fills an empty database with the demonstration: once, through the same functions that take in real returns. */
import type { Instant } from '../../domain/instant.ts';
import { accept } from '../accept.ts';
import type { Tx } from '../db/tables.ts';
import { arrivalOf } from '../judge.ts';
import { saveMembership, savePerson } from '../people.ts';
import { saveOrganisation, saveService } from '../services.ts';
import { publishAsks } from '../published-ask.ts';
import { demoAsks } from './asks.ts';
import { DEMO_ORGANISATIONS, DEMO_SERVICES } from './organisations.ts';
import { DEMO_ACCOUNTS } from './people.ts';
import { seedPlans } from './plans.ts';
import { demoReturns } from './returns.ts';

/** @param tx one that holds the `append` lock, with the councils already saved */
export async function seedDemo(tx: Tx, now: Instant, randomBytes: (size: number) => Uint8Array): Promise<void> {
  for (const organisation of DEMO_ORGANISATIONS) await saveOrganisation(tx, organisation, now);
  for (const service of DEMO_SERVICES) await saveService(tx, service, now);
  for (const { person, memberships } of DEMO_ACCOUNTS) {
    await savePerson(tx, person);
    for (const membership of memberships) await saveMembership(tx, person.id, membership);
  }
  const asks = demoAsks(now);
  await tx.insertInto('asks').values(asks).execute();
  await publishAsks(tx, asks, now);
  const officer = (id: string) => DEMO_ACCOUNTS.find((account) => account.person.id === id)!.person;
  await seedPlans(tx, officer('priya-shah'), officer('marcus-bell'), now);
  for (const { personId, submission, receivedAt } of demoReturns(now, randomBytes)) {
    const account = DEMO_ACCOUNTS.find(({ person }) => person.id === personId)!;
    const [result] = await accept(tx, [arrivalOf(submission, account)], receivedAt);
    if (result?.outcome !== 'accepted')
      throw new Error(`The demonstration's return for ${submission.serviceId} breaks a rule: ${JSON.stringify(result)}`);
  }
}
