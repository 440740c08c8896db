/** `headroom coverage`: what the library holds of each council paper, section by section. */
import { type Coverage, COUNTED, coverageOf } from '../library/coverage.ts';
import { LIBRARY } from '../library/library.ts';
import type { Command } from './command.ts';

const row = (name: string, cells: readonly (string | number)[]): string =>
  `${name.slice(0, 46).padEnd(47)}${cells.map((cell) => String(cell).padStart(15)).join('')}`.trimEnd();

const inWords = ({ title, sections, total }: Coverage): string =>
  [
    title,
    row(
      '',
      COUNTED.map((kind) => `${kind}s`),
    ),
    ...sections.map(({ section, counts }) =>
      row(
        section,
        COUNTED.map((kind) => counts[kind] || '-'),
      ),
    ),
    row(
      'All',
      COUNTED.map((kind) => total[kind]),
    ),
  ].join('\n');

export const coverage: Command = {
  takes: '',
  does: 'List what was taken from each council paper, by section',
  options: {},
  run(_config, _positionals, _options, say) {
    say(coverageOf(LIBRARY).map(inWords).join('\n\n'));
    return Promise.resolve();
  },
};
