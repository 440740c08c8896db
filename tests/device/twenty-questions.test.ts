/** What a provider would ask, in their own words: the answer stands within the first three results, from the councils' papers as Headroom holds them. */
import { expect, it } from 'vitest';
import type { Hit } from '../../src/device/search/search-answer.ts';
import { SearchIndex } from '../../src/device/search/search-index.ts';
import { COUNCILS, LIBRARY } from '../../src/server/library/library.ts';
import { QUESTIONS } from '../fixtures/questions.ts';

const index = new SearchIndex(COUNCILS);
index.knowDocuments(LIBRARY);
index.put(LIBRARY);

/** Everything a result shows. */
const shown = ({ title, says, figure = [], rows }: Hit): string =>
  [title, says, figure, ...rows].map((parts) => parts.map(({ text }) => text).join('')).join(' | ');

it.each(QUESTIONS)('%s (%s)', (question, itemId, answer) => {
  const first = index.ask(question).best.map((hit) => `${hit.itemId}: ${shown(hit)}`);
  const found = first.filter(
    (one) => one.startsWith(`${itemId}: `) && (typeof answer === 'string' ? one.includes(answer) : answer.test(one)),
  );
  expect(found, `first three: ${first.join('\n')}`).not.toEqual([]);
});
