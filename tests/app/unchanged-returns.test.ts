/** Which returns "nothing has changed" is offered for: those that are due and say nothing else than last time. */
import { describe, expect, it } from 'vitest';
import { countServices, unchangedReturns } from '../../src/app/pages/many/unchanged-returns.ts';
import type { Returns, Sent } from '../../src/app/state/returns.ts';
import type { Draft } from '../../src/device/store/schema.ts';
import { addMs, DAY_MS } from '../../src/domain/instant.ts';
import type { ReturnKind } from '../../src/domain/returns.ts';
import type { Service } from '../../src/domain/service.ts';
import type { ReturnSubmission } from '../../src/domain/return-submission.ts';
import { brightwayHours, mapleVacancies, newId, NOW, validHours, validVacancies } from '../fixtures/returns.ts';
import { careHome, homeCare, sefton } from '../fixtures/services.ts';

const LONG_AGO = addMs(NOW, -20 * DAY_MS);
const draftOf = (submission: ReturnSubmission, change: Partial<Draft> = {}): Draft =>
  ({ ...submission, key: 'a-draft', submissionId: newId(), updatedAt: NOW, ...change }) as Draft;

/** As much of the state as is looked at: what was sent last, and what is being typed. */
const returnsOf = (services: readonly Service[], sent: readonly ReturnSubmission[], drafts: readonly Draft[] = []): Returns =>
  ({
    services: { value: services },
    councils: { value: [sefton()] },
    drafts: { value: drafts },
    latest: (serviceId: string, kind: ReturnKind): Sent | undefined =>
      sent.filter((one) => one.serviceId === serviceId && one.kind === kind).map((submission): Sent => ({ submission }))[0],
  }) as unknown as Returns;
const offered = (...of: Parameters<typeof returnsOf>): string[] => unchangedReturns(returnsOf(...of), NOW).map(({ key }) => key);

const home = careHome();
const old = mapleVacancies({ observedAt: LONG_AGO, body: validVacancies({ note: 'Only that week' }) });
const KEY = `${home.id}/vacancies`;

describe('"nothing has changed" is offered', () => {
  it.each<[name: string, sent: ReturnSubmission[], drafts: Draft[], expected: string[]]>([
    ['for a return that is due', [old], [], [KEY]],
    ['not for one that was never sent: there is nothing to confirm', [], [], []],
    ['not for one that was sent just now', [mapleVacancies({ observedAt: NOW })], [], []],
    ['beside a draft that says the same: last week’s note is not said again', [old], [draftOf(old, { body: validVacancies() })], [KEY]],
    ['not beside a draft of other figures', [old], [draftOf(old, { body: validVacancies({ note: 'Full on Monday' }) })], []],
    ['not beside a correction, even of the same figures', [old], [draftOf(old, { body: validVacancies(), replaces: old.id })], []],
  ])('%s', (_name, sent, drafts, expected) => expect(offered([home], sent, drafts)).toEqual(expected));

  it('takes the draft that says the same with it', () => {
    const draft = draftOf(old, { body: validVacancies() });
    expect(unchangedReturns(returnsOf([home], [old], [draft]), NOW)[0]!.draftId).toBe(draft.submissionId);
  });
  it('for each service and kind apart, and counts them in the words of those who read it', () => {
    const agency = homeCare({ councilIds: ['sefton'] });
    const hours = brightwayHours({ observedAt: LONG_AGO, body: validHours({ packagesHandedBack: undefined }) });
    const second = careHome({ id: 'maple-house.annexe', name: 'The Annexe' });
    const both = unchangedReturns(returnsOf([home, second, agency], [old, { ...old, serviceId: second.id }, hours]), NOW);
    expect(both.map(({ service, kind }) => [service.name, kind])).toEqual([
      ['Maple House', 'vacancies'],
      ['The Annexe', 'vacancies'],
      ['Brightway Care', 'hours'],
    ]);
    expect([countServices(both), countServices(both.slice(0, 2)), countServices(both.slice(0, 1))]).toEqual([
      '3 services',
      '2 homes',
      '1 home',
    ]);
  });
});
