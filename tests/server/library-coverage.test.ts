/** What was taken from each paper: counted from the items, for every section, and enough of it. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/server/commands/coverage.ts';
import { parseConfig } from '../../src/server/config.ts';
import { coverageOf } from '../../src/server/library/coverage.ts';
import { publishedIn } from '../../src/server/library/define.ts';
import { DOCUMENTS } from '../../src/server/library/documents.ts';
import { LIBRARY } from '../../src/server/library/library.ts';

const covered = coverageOf(LIBRARY);

describe('coverage', () => {
  it('has something from every section of every paper but two bare headings', () => {
    const empty = covered.flatMap(({ documentId, sections }) =>
      sections
        .filter(({ counts }) => Object.values(counts).every((count) => count === 0))
        .map(({ section }) => `${documentId}: ${section}`),
    );
    expect(empty).toEqual(['sefton-update: Strategic Commissioning', 'leicestershire-mps: Delivering the Strategy']);
  });

  it('holds over 300 intentions across the five papers', () => {
    expect(covered.map(({ documentId }) => documentId)).toEqual(DOCUMENTS.map(({ id }) => id));
    expect(covered.reduce((sum, { total }) => sum + total.intention, 0)).toBeGreaterThan(300);
  });

  it('counts each item in its section, and a figure with its item', () => {
    const [sefton] = DOCUMENTS;
    const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Foreword' });
    const figure = { label: 'Beds', value: 4, unit: 'beds', period: '2025' } as const;
    const words = { sort: 'fact', marketArea: 'quality', title: 'T', statement: 'S' } as const;
    const items = [sefton!, say.finding({ id: 'a', ...words, figures: [figure, figure] }), say.finding({ id: 'b', ...words })];
    const [only] = coverageOf(items);
    expect(only?.sections[0]).toMatchObject({ section: 'Foreword', counts: { finding: 2, figure: 2, intention: 0 } });
    expect(only?.sections[1]?.counts.finding).toBe(0);
  });

  it('is listed by the operator’s command', async () => {
    const said: string[] = [];
    await coverage.run(parseConfig({}), [], {}, (text) => said.push(text));
    const lines = said.join('\n').split('\n');
    for (const { sections, title } of covered) {
      expect(lines).toContain(title);
      for (const { section } of sections) expect(lines.some((line) => line.startsWith(section.slice(0, 46)))).toBe(true);
    }
  });
});
