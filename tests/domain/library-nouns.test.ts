/** Findings, measures and named systems: what their schemas take, and what they say of themselves. */
import { expect, it } from 'vitest';
import { parseFeedItem } from '../../src/domain/feed-items.ts';
import { hasNoValue, PlanMeasure } from '../../src/domain/plan-measure.ts';

const common = { councilId: 'knowsley', source: { documentId: 'knowsley-plan', section: 'Vision', checkedOn: '2026-11-25' } };
const system = { ...common, kind: 'system', id: 'a', sort: 'directory', name: 'Live Well', what: 'A directory.' };
const measure = { ...common, kind: 'measure', id: 'b', role: 'success', marketArea: 'quality', title: 'People feel safe', figures: [] };
const figure = { label: 'Feel safe', value: 84, unit: 'percent', period: '2022/23' };

it.each<[string, object, boolean]>([
  ['no address', {}, true],
  ['one as printed, not led to', { printed: 'www.livewell.com', odd: 'Looks wrong.' }, true],
  ['a secure address', { url: 'https://www.nao.org.uk/' }, true],
  ['an e-mail address', { url: 'mailto:team@stoke.gov.uk' }, true],
  ['an address that is not secure', { url: 'http://www.nao.org.uk/' }, false],
  ['a script in place of an address', { url: 'javascript:alert(1)' }, false],
  ['no words on what it is', { what: undefined }, false],
])('a named system with %s', (_name, change, taken) => {
  expect(parseFeedItem('system', { ...system, ...change }) !== undefined).toBe(taken);
});

it.each<[string, object, boolean]>([
  ['no figure and no table', {}, true],
  ['a figure', { figures: [figure] }, false],
  ['a table', { tableId: 'knowsley-plan.performance' }, false],
])('a measure with %s', (_name, change, none) => expect(hasNoValue(PlanMeasure.parse({ ...measure, ...change }))).toBe(none));

it('a finding keeps its title short', () => {
  const finding = { ...common, kind: 'finding', id: 'c', sort: 'challenge', marketArea: 'finance', statement: 'S', figures: [figure] };
  expect(parseFeedItem('finding', { ...finding, title: 'T'.repeat(80) })).toBeDefined();
  expect(parseFeedItem('finding', { ...finding, title: 'T'.repeat(81) })).toBeUndefined();
});
