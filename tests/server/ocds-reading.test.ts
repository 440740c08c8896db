/** Releases read as they are really published: every place a thing can stand in, whatever is missing, wrong or at odds with itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoticeStage } from '../../src/domain/notice.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { foldNotice, noticeIdOf } from '../../src/server/ocds/fold.ts';
import { problemInWords, readPackage } from '../../src/server/ocds/package.ts';
import { stageOf } from '../../src/server/ocds/stage.ts';
import { mend, summaryOf } from '../../src/server/ocds/text.ts';
import { londonClock, parseUkDay, parseUkTime } from '../../src/server/ocds/uk-time.ts';
import { anyMs, holds } from '../fixtures/properties.ts';
import { problemsOf, reading, release } from '../fixtures/ocds-release.ts';
import { instantOf } from '../../src/domain/instant.ts';

describe('the stage', () => {
  const BY_TYPE =
    'UK1 pipeline, UK2 market-engagement, UK3 planned, UK4 tender-open, UK5 awarded, UK6 awarded, UK7 contract-live, UK9 contract-live, UK10 contract-live, UK11 ended, UK12 withdrawn, UK13 planned, UK14 tender-open, UK15 tender-open, UK16 ended, UK17 no-purchase';
  it.each(BY_TYPE.split(', ').map((pair) => pair.split(' ') as [string, string]))(
    'of a %s is %s, whatever its tag says',
    (noticeType, stage) => expect(stageOf({ noticeType, tags: ['planning'], status: 'active', documentTypes: [] })).toBe(stage),
  );
  it.each<[tags: string, status: string | undefined, documentType: string, stage: NoticeStage | undefined]>([
    ['planning', 'planned', 'plannedProcurementNotice', 'pipeline'],
    ['planning', 'planning', 'marketEngagementNotice', 'market-engagement'],
    ['planning', 'planned', 'marketEngagementNotice', 'market-engagement'],
    ['planning', undefined, '', 'pipeline'],
    ['tender', 'active', '', 'tender-open'],
    ['tenderAmendment', 'active', '', 'tender-open'],
    ['tenderUpdate', 'complete', '', 'closed'],
    ['tender', 'withdrawn', '', 'withdrawn'],
    ['tenderCancellation', 'active', '', 'withdrawn'],
    ['award', 'complete', '', 'awarded'],
    ['awardCancellation', 'complete', '', 'closed'],
    ['award contract', 'complete', '', 'contract-live'],
    ['implementation', 'complete', '', 'contract-live'],
    ['contractTermination', 'withdrawn', '', 'ended'],
    ['', 'planned', '', 'pipeline'],
    ['', undefined, '', undefined],
  ])('of tags “%s”, status %s and a “%s” is %s', (tags, status, type, stage) =>
    expect(stageOf({ tags: tags.split(' '), status, noticeType: undefined, documentTypes: [type] })).toBe(stage),
  );
  it.each(['planning', 'tender', 'awards', 'contracts'])('is taken from the notice type in the documents of %s', (part) => {
    const documents = [{ id: '1', documentType: 'tenderNotice', noticeType: 'UK3' }];
    const where = part === 'awards' || part === 'contracts' ? [{ id: '1', documents }] : { documents };
    expect(reading({ [part]: where })).toMatchObject({ stage: 'planned', noticeType: 'UK3' });
  });
  it('of a compiled release is how far it has come', () =>
    expect(reading({ tag: ['compiled'], tender: { status: 'complete' }, awards: [{ id: '1' }] }).stage).toBe('awarded'));
});

describe('a time', () => {
  it.each([
    ['2026-07-01T12:00:00', '2026-07-01T11:00:00.000Z'],
    ['2026-01-01T12:00:00', '2026-01-01T12:00:00.000Z'],
    ['2026-07-01 09:30', '2026-07-01T08:30:00.000Z'],
    ['2026-07-01', '2026-06-30T23:00:00.000Z'],
    ['2026-07-01T12:00:00Z', '2026-07-01T12:00:00.000Z'],
    ['2026-07-01T12:00:00.1234+0100', '2026-07-01T11:00:00.000Z'],
    ['2026-03-29T01:30:00', '2026-03-29T01:30:00.000Z'], // never happens in London
    ['2026-10-25T01:30:00', '2026-10-25T00:30:00.000Z'], // happens twice
    ['2026-10-25T02:00:00', '2026-10-25T02:00:00.000Z'],
    ['2026-02-30', undefined],
    ['0001-01-01T00:00:00', undefined],
    ['soon', undefined],
    ['2026-07-01T25:00:00', undefined],
  ])('%s is %s', (text, at) => expect(parseUkTime(text)).toBe(at));
  it.each([
    ['2026-06-30T23:59:59Z', '2026-06-30'],
    ['2026-05-14T00:00:00+01:00', '2026-05-14'],
    ['2026-06-30T23:00:00Z', '2026-07-01'],
    ['2026-12-31T23:00:00Z', '2026-12-31'],
    ['2026-04-01', '2026-04-01'],
  ])('as a day, %s is %s', (text, day) => expect(parseUkDay(text)).toBe(day));
  it('without a zone is what London’s clocks show, all year but for the hour that happens twice', () =>
    holds(
      fc.property(anyMs, (ms) => {
        const at = instantOf(Math.floor(ms / 1000) * 1000);
        const back = parseUkTime(londonClock(at))!;
        expect([0, 3_600_000]).toContain(Date.parse(at) - Date.parse(back));
        expect(londonClock(back)).toBe(londonClock(at));
      }),
    ));
});

describe('money', () => {
  it.each<[string, Record<string, unknown>, unknown]>([
    ['net and with VAT', { value: { amount: 100, amountGross: 120, currency: 'GBP' } }, { net: 100, gross: 120, currency: 'GBP' }],
    ['of which VAT is not said', { value: { amount: 100.5, currency: 'GBP' } }, { amount: 100.5, currency: 'GBP' }],
    ['with VAT only', { value: { amountGross: 120, currency: 'GBP' } }, { gross: 120, currency: 'GBP' }],
    [
      'as a range',
      { value: { amount: 95, currency: 'GBP' }, minValue: { amount: 80, currency: 'GBP' } },
      { amount: 95, atLeast: 80, currency: 'GBP' },
    ],
    ['as text', { value: { amount: '1,250.50', currency: 'gbp' } }, { amount: 1250.5, currency: 'GBP' }],
    ['in another currency', { value: { amount: 7, currency: 'AED' } }, { amount: 7, currency: 'AED' }],
    ['that is none', { value: { amount: 'lots', currency: 'GBP' } }, undefined],
    ['below zero', { value: { amount: -1, currency: 'GBP' } }, undefined],
    ['not given', {}, undefined],
  ])('%s', (_name, tender, money) => expect(reading({ tender }).facts.value).toEqual(money));
  it('of a plan may stand in its budget', () =>
    expect(reading({ planning: { budget: { amount: { amount: 9, currency: 'GBP' } } } }).facts.value).toEqual({
      amount: 9,
      currency: 'GBP',
    }));
});

describe('places', () => {
  const places = (...deliveryAddresses: unknown[]) => reading({ tender: { items: [{ id: '1', deliveryAddresses }] } }).facts.places;
  it.each<[Record<string, unknown>, string, string[], string?]>([
    [{ region: 'UKD73' }, 'Sefton', ['sefton'], 'TLD'],
    [{ region: 'TLG23' }, 'Stoke-on-Trent', ['stoke-on-trent'], 'TLG'],
    [{ region: 'UKD7' }, 'Merseyside', ['sefton', 'knowsley'], 'TLD'],
    [{ region: 'UKD72' }, 'Liverpool', [], 'TLD'],
    [{ region: 'UKH25' }, 'Part of East of England', [], 'TLH'],
    [{ region: 'UKJ' }, 'South East', [], 'TLJ'],
    [{ region: 'North West' }, 'North West', ['sefton', 'knowsley'], 'TLD'],
    [{ region: 'Yorkshire & the Humber' }, 'Yorkshire and the Humber', [], 'TLE'],
    [{ region: 'Atlantis' }, 'Atlantis', []],
    [{ region: 'UK' }, 'United Kingdom', ['sefton', 'knowsley', 'stoke-on-trent', 'leicestershire']],
    [{ postalCode: 'st1 1hh' }, 'ST1 1HH', ['stoke-on-trent'], 'TLG'],
    [{ postalCode: 'ST5 1AA' }, 'ST5 1AA', [], 'TLG'],
    [{ postalCode: 'PR81AA' }, 'PR81AA', ['sefton'], 'TLD'],
    [{ postalCode: 'B1 1BB' }, 'B1 1BB', [], 'TLG'],
    [{ postalCode: 'QQ1 1BB' }, 'QQ1 1BB', []],
    [{ postalCode: 'LE11 5AS', countryName: 'England' }, 'LE11 5AS', ['leicestershire'], 'TLF'],
    [{ countryName: 'England' }, 'England', ['sefton', 'knowsley', 'stoke-on-trent', 'leicestershire']],
  ])('%j is %s, of %j, in %s', (address, name, councilIds, region) => {
    const found = places(address);
    expect(found).toMatchObject([{ name, councilIds }]);
    expect(found?.[0]?.region).toBe(region);
  });
  it('“any region” comes as a list that ends with the rest of the world', () =>
    expect(
      places({ postalCode: 'N1 9AG' }, { countryName: 'Channel Islands' }, { countryName: 'Rest of the World' })?.map(({ name }) => name),
    ).toEqual(['N1 9AG', 'Anywhere']));
  it.each([
    ['Sefton Metropolitan Borough Council', 'sefton'],
    ['STOKE ON TRENT CITY COUNCIL', 'stoke-on-trent'],
    ['Knowsley MBC', 'knowsley'],
    ['Leicestershire County Council', 'leicestershire'],
    ['Leicester City Council', undefined],
    ['Merseyside Police', undefined],
    ['Sefton Park Primary School', undefined],
  ])('the buyer %s is %s of ours', (name, councilId) => expect(reading({ buyer: { name } }).facts.councilId).toBe(councilId));
});

describe('what is said in one of several places', () => {
  const facts = (change: Record<string, unknown>) => reading(change).facts;
  it.each<[string, Record<string, unknown>]>([
    ['the tender', { classification: { scheme: 'CPV', id: '85312000' } }],
    ['the tender’s other codes', { additionalClassifications: [{ scheme: 'CPV', id: '85312000-9' }] }],
    ['an item', { items: [{ id: '1', classification: { scheme: 'CPV', id: '85312000.0' } }] }],
    ['an item’s other codes', { items: [{ id: '1', additionalClassifications: [{ scheme: 'CPV', id: 85312000 }] }] }],
  ])('CPV in %s', (_where, tender) => expect(facts({ tender }).cpv).toEqual(['85312000']));
  it('codes of other schemes are not CPV', () =>
    expect(facts({ tender: { classification: { scheme: 'CPC', id: '12345678' } } }).cpv).toEqual([]));
  it.each<[string, Record<string, unknown>, string, string]>([
    ['nothing', {}, 'not-stated', 'not-stated'],
    ['the tender’s word', { suitability: { sme: true, vcse: false } }, 'yes', 'no'],
    ['null', { suitability: { sme: null } }, 'not-stated', 'not-stated'],
    [
      'a lot’s word',
      {
        lots: [
          { id: '1', suitability: { sme: false } },
          { id: '2', suitability: { sme: true } },
        ],
      },
      'yes',
      'not-stated',
    ],
  ])('suitability from %s', (_name, tender, suitableForSmallFirms, suitableForVoluntary) =>
    expect(facts({ tender })).toMatchObject({ suitableForSmallFirms, suitableForVoluntary }),
  );
  it.each<[Record<string, unknown>, string]>([
    [{ specialRegime: ['lightTouch'] }, 'yes'],
    [{ specialRegime: ['defence'] }, 'no'],
    [{ procurementMethodDetails: 'Open procedure under the light touch regime' }, 'yes'],
    [{}, 'not-stated'],
  ])('light touch from %j: %s', (tender, lightTouch) => expect(facts({ tender }).lightTouch).toBe(lightTouch));
  it.each<[string, Record<string, unknown>]>([
    ['a sentence', { submissionMethodDetails: 'Apply at https://portal.example.org/a?b=1.' }],
    ['a link of its own', { communication: { atypicalToolUrl: 'https://portal.example.org/a?b=1' } }],
    ['a document elsewhere', { documents: [{ id: '2', description: 'Additional data', url: 'https://portal.example.org/a?b=1' }] }],
  ])('the portal from %s', (_where, tender) =>
    expect(facts({ tender }).portal).toEqual({ name: 'portal.example.org', url: 'https://portal.example.org/a?b=1' }),
  );
  it('an address to write to is how to apply, not a portal', () =>
    expect(facts({ tender: { submissionMethodDetails: 'tenders@example.org' } })).toMatchObject({ howToApply: 'tenders@example.org' }));
  it('who alone may bid, in words', () =>
    expect(
      facts({ tender: { otherRequirements: { reservedParticipation: ['smeVcse', 'shelteredWorkshop', 'somethingNew'] } } }).reservedFor,
    ).toEqual(['small firms and voluntary organisations', 'supported employment providers', 'somethingNew']));
  it.each<[string, Record<string, unknown>]>([
    [
      'the contract',
      {
        contracts: [{ id: '1', period: { startDate: '2027-04-01', endDate: '2030-03-31', maxExtentDate: '2032-03-31' } }],
        tender: { contractPeriod: { startDate: '2026-01-01' } },
      },
    ],
    ['the tender', { tender: { contractPeriod: { startDate: '2027-04-01', endDate: '2030-03-31', maxExtentDate: '2032-03-31' } } }],
    [
      'the lots, from the first start to the last end',
      {
        tender: {
          lots: [
            { id: '1', contractPeriod: { startDate: '2027-09-01', endDate: '2030-03-31' } },
            { id: '2', contractPeriod: { startDate: '2027-04-01', endDate: '2029-03-31', maxExtentDate: '2032-03-31' } },
          ],
        },
      },
    ],
  ])('the contract’s dates from %s', (_where, change) =>
    expect(facts(change)).toMatchObject({ contractStartsOn: '2027-04-01', contractEndsOn: '2030-03-31', extendableTo: '2032-03-31' }),
  );
  it('links a browser must not follow are left out, and said', () => {
    const documents = [
      { id: '1', url: 'javascript:alert(1)' },
      { id: '2', url: 'http://ok.example.org/x y' },
      { id: '3', url: 'data:text/html,x' },
    ];
    expect(
      facts({ tender: { documents, communication: { atypicalToolUrl: 'vbscript:x' }, submissionMethodDetails: 'javascript:alert(1)' } }),
    ).not.toHaveProperty('portal');
    expect(problemsOf(release({ tender: { documents } })).map(({ path, reason }) => `${path} ${reason}`)).toEqual(
      [0, 1, 2].map((n) => `tender.documents.${n}.url is not a web address`),
    );
  });
});

describe('what does not agree', () => {
  const about = (change: Record<string, unknown>) => reading(change).facts.contradictions?.map((one) => one.about);
  const tender = (more: Record<string, unknown>) => ({ tender: more });
  it.each<[string, Record<string, unknown>, string]>([
    [
      'a lot priced in AED in a tender in pounds',
      tender({
        value: { amount: 5, amountGross: 6, currency: 'GBP' },
        lots: [{ id: '1', value: { amount: 5, amountGross: 6, currency: 'AED' } }],
      }),
      'In which currency it is priced',
    ],
    [
      'another deadline in the text',
      tender({
        description: 'The deadline for bids is 12 noon on Friday 3rd July 2026.',
        tenderPeriod: { endDate: '2026-12-01T12:00:00Z' },
      }),
      'When bids are due',
    ],
    [
      'another day of starting in the text',
      tender({ description: 'Start date: 01/04/2027', contractPeriod: { startDate: '2027-05-01' } }),
      'When the contract starts',
    ],
    [
      'a notice in 2030 for a contract in 2027',
      tender({ status: 'planned', communication: { futureNoticeDate: '2030-01-01' }, contractPeriod: { startDate: '2027-04-01' } }),
      'When it is to be tendered',
    ],
    ['an end before the start', tender({ contractPeriod: { startDate: '2027-04-01', endDate: '2026-03-31' } }), 'How long it runs'],
    [
      'an extension that ends before the end',
      tender({ contractPeriod: { startDate: '2027-04-01', endDate: '2030-03-31', maxExtentDate: '2029-03-31' } }),
      'How long it can be extended',
    ],
    [
      'a start before bids are due',
      tender({ tenderPeriod: { endDate: '2026-12-01' }, contractPeriod: { startDate: '2026-11-20' } }),
      'When the contract starts',
    ],
    ['a deadline before it was published', tender({ tenderPeriod: { endDate: '2016-07-21' } }), 'When bids are due'],
    [
      'questions due after bids',
      tender({ tenderPeriod: { endDate: '2026-12-01' }, enquiryPeriod: { endDate: '2026-12-02' } }),
      'When questions are due',
    ],
    ['open, and awarded in the text', tender({ description: 'This contract is now awarded to: A Firm' }), 'Whether it is still open'],
    [
      'another value in the text',
      tender({ description: 'The estimated total value is £2.5 million.', value: { amount: 25_000, currency: 'GBP' } }),
      'How much it is worth',
    ],
    ['a penny', tender({ value: { amount: 0.01, currency: 'GBP' } }), 'How much it is worth'],
    ['less with VAT than without', tender({ value: { amount: 120, amountGross: 100, currency: 'GBP' } }), 'How much it is worth'],
    [
      'a range from more to less',
      tender({ value: { amount: 10, currency: 'GBP' }, minValue: { amount: 20, currency: 'GBP' } }),
      'How much it is worth',
    ],
    [
      'lots that add up to something else',
      tender({ value: { amount: 100, currency: 'GBP' }, lots: [1, 2].map((id) => ({ id, value: { amount: 70, currency: 'GBP' } })) }),
      'How much it is worth',
    ],
  ])('%s', (_name, change, words) => expect(about(change)).toEqual([words]));
  it.each<[string, Record<string, unknown>]>([
    [
      'the same deadline in the text',
      tender({ description: 'The deadline for bids is 12 noon on 1st December 2026.', tenderPeriod: { endDate: '2026-12-01T12:00:00Z' } }),
    ],
    [
      'a deadline for questions in the text',
      tender({
        description: 'The deadline for clarification questions is 3 July 2026.',
        tenderPeriod: { endDate: '2026-12-01T12:00:00Z' },
      }),
    ],
    [
      'the value in the text with VAT',
      tender({ description: 'The total contract value is £120.', value: { amount: 100, amountGross: 120, currency: 'GBP' } }),
    ],
    [
      'lots that add up',
      tender({ value: { amount: 140, currency: 'GBP' }, lots: [1, 2].map((id) => ({ id, value: { amount: 70, currency: 'GBP' } })) }),
    ],
  ])('says nothing of %s', (_name, change) => expect(about(change)).toBeUndefined());
  it('keeps both sides, and the date as it was published', () => {
    const { facts } = reading(
      tender({ status: 'planned', communication: { futureNoticeDate: '2030-01-01' }, contractPeriod: { startDate: '2027-04-01' } }),
    );
    expect(facts.noticeExpectedOn).toBe('2030-01-01');
    expect(facts.contradictions?.[0]?.says).toEqual([
      'The next notice is expected on Tuesday 1 January 2030.',
      'The contract is to start before that, on Thursday 1 April 2027.',
    ]);
  });
});

describe('text', () => {
  it.each([
    ['awarded to: rn      rn      A FIRM LIMITEDrn      rn      Award', 'awarded to:\n\nA FIRM LIMITED\n\nAward'],
    ['Lots:rnLot 1rnSweepersrnLot 2', 'Lots:\nLot 1\nSweepers\nLot 2'],
    ['A modern northern learning centre', 'A modern northern learning centre'],
    ['Â£95,000 and the council’s â€“ view', '£95,000 and the council’s – view'],
    ['one\r\n\r\n\r\n\r\ntwo \t three', 'one\n\ntwo three'],
  ])('%j is mended to %j', (text, mended) => expect(mend(text)).toBe(mended));
  it('begins in its summary, up to the end of a sentence', () => {
    const text = `${'A sentence of some words. '.repeat(30)}`;
    const summary = summaryOf(text);
    expect(summary.length).toBeLessThanOrEqual(320);
    expect(summary.endsWith('words.')).toBe(true);
    expect(summaryOf(`${'word '.repeat(200)}`)).toMatch(/word …$/);
  });
});

describe('a package', () => {
  it('names each release it cannot take by number, path and reason, and takes the others', () => {
    const { read, problems, count } = readPackage(
      {
        releases: [
          release(),
          'nonsense',
          release({ ocid: undefined }),
          release({ id: '' }),
          release({ date: 'yesterday' }),
          release({ buyer: undefined }),
          release({ tag: [], tender: { status: undefined } }),
          release({ tender: { documents: [{ id: 'd', noticeType: 'UK17' }] } }),
          release({ id: 'x', tender: { title: { en: 'Home care' }, value: { amount: 'much' }, lots: 7 } }),
        ],
      },
      COUNCILS,
    );
    expect([read.length, count]).toEqual([2, 9]);
    expect(problems.map(problemInWords)).toEqual([
      'Release 2: is not an object. It was left out.',
      'Release 3 (000001-2026), ocid: is missing, so it cannot be told from other releases. It was left out.',
      'Release 4, id: is missing, so it cannot be told from other releases. It was left out.',
      'Release 5 (000001-2026), date: is missing or cannot be read, so its place in the history is not known. It was left out.',
      'Release 5 (000001-2026), date: “yesterday” is not a date. It was left out.',
      'Release 6 (000001-2026), buyer.name: is missing, and no party is the buyer. It was left out.',
      'Release 7 (000001-2026), tag: does not say what stage the purchase is at, nor does the tender’s status. It was left out.',
      'Release 8 (000001-2026), tag: is a payments notice (UK17), not about something to buy. It was left out.',
      'Release 9 (x), tender.lots: is not a list.',
      'Release 9 (x), tender.title: is not text.',
      'Release 9 (x), tender.value.amount: is not a number.',
    ]);
    expect(read[1]?.reading.facts.title).toBe('Home care for older people.');
  });
  it.each<[string, unknown, number]>([
    ['a release package', { releases: [release()] }, 1],
    ['a record package', { records: [{ ocid: 'o', releases: [release(), release({ id: '2' })], compiledRelease: release() }] }, 2],
    [
      'a record that only links to its releases',
      { records: [{ ocid: 'o', releases: [{ url: 'https://x' }], compiledRelease: release() }] },
      1,
    ],
    ['a list of packages', [{ releases: [release()] }, { releases: [release()] }], 2],
    ['a list of releases', [release(), release()], 2],
    ['a single release', release(), 1],
  ])('may be %s', (_name, json, count) => {
    const all = readPackage(json, COUNCILS);
    expect([all.count, all.read.length, all.problems]).toEqual([count, count, []]);
  });
  it.each([null, 'text', 7, {}, { releases: {} }])('%j is none', (json) =>
    expect(readPackage(json, COUNCILS)).toMatchObject({ read: [], problems: [{ release: 0, lost: true }] }),
  );
  it('nested beyond all sense is left out before anything walks it', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 5000; level++) deep = [deep];
    expect(problemsOf(release({ deep }))).toMatchObject([{ release: 1, reason: 'is nested more than 60 deep', lost: true }]);
  });
  it('keeps no names, telephones or addresses of people', () => {
    const parties = [{ name: 'Sefton Council', roles: ['buyer'], contactPoint: { name: 'A Person', email: 'a.person@example.org' } }];
    const { raw } = readPackage({ releases: [release({ parties })] }, COUNCILS).read[0]!;
    expect(JSON.stringify(raw)).not.toContain('erson');
    expect(JSON.stringify(raw)).toContain('"roles":["buyer"]');
  });
});

describe('the releases of one purchase', () => {
  const planned = reading({
    id: 'a',
    date: '2026-06-01T09:00:00Z',
    tag: ['planning'],
    tender: { status: 'planned', value: { amount: 1000, currency: 'GBP' }, suitability: { sme: true } },
  });
  const open = reading({ id: 'b', date: '2026-09-01T09:00:00Z', tender: { tenderPeriod: { endDate: '2026-10-01T12:00:00+01:00' } } });
  const later = reading({
    id: 'c',
    date: '2026-09-10T09:00:00Z',
    tag: ['tenderAmendment'],
    tender: { tenderPeriod: { endDate: '2026-10-15T12:00:00+01:00' } },
  });
  it('fold into one notice: the last word on each thing, with every release that made it', () => {
    const notice = foldNotice([later, planned, open]);
    expect(notice).toMatchObject({
      stage: 'tender-open',
      deadline: '2026-10-15T11:00:00.000Z',
      value: { amount: 1000 },
      suitableForSmallFirms: 'yes',
    });
    expect(notice.releases?.map(({ releaseId, stage }) => `${releaseId} ${stage}`)).toEqual([
      'a pipeline',
      'b tender-open',
      'c tender-open',
    ]);
    expect(notice.releases?.[2]?.changes).toEqual([
      'The deadline changed from Thursday 1 October 2026, midday to Thursday 15 October 2026, midday.',
    ]);
  });
  it('fold into the same notice in whatever order they came', () =>
    holds(
      fc.property(fc.shuffledSubarray([planned, open, later], { minLength: 3 }), (readings) => {
        expect(foldNotice(readings)).toEqual(foldNotice([planned, open, later]));
      }),
      20,
    ));
  it('are those of one ocid and one buyer: another buyer’s under the same ocid is another notice', () => {
    const ids = [
      reading(),
      reading({ buyer: { id: 'GB-FTS-9', name: 'SEFTON COUNCIL.' } }),
      reading({ buyer: { name: 'Knowsley Council' } }),
      reading({ ocid: 'ocds-h6vhtk-000002' }),
    ].map(noticeIdOf);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe(ids[1]);
  });
  it('of foreign publishers have ids that fit, however long and strange theirs are', () =>
    holds(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (ocid, name) => {
        fc.pre(ocid.trim() !== '' && name.trim() !== '' && !ocid.includes('\0') && !name.includes('\0'));
        expect(noticeIdOf(reading({ ocid, buyer: { name } }))).toMatch(/^ocds\.[a-z0-9.-]{1,75}$/);
      }),
    ));
});
