/** The table of lessons names tests that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const rows = readFileSync(join(import.meta.dirname, 'lessons.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ /.test(line))
  .map((line) => {
    const [, number, , answer, shown] = line.split('|').map((cell) => cell.trim());
    const [, file, name] = /^`([^`]+)` (.+)$/.exec(shown ?? '') ?? [];
    return { number: Number(number), answer: answer ?? '', file: file ?? '', name: name ?? '' };
  });

it('has a row for each of the thirty-two', () => {
  expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
});

it.each(rows)('$number is shown by $file: $name', ({ file, name, answer }) => {
  expect(answer).not.toBe('');
  const path = join(import.meta.dirname, file);
  expect(existsSync(path), `${file} is not there`).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain(`'${name}'`);
});
