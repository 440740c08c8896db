/** What was typed in a form of the desk comes back as it was, or not at all. */
import { expect, it } from 'vitest';
import { bringBack } from '../../src/app/state/typed.ts';

const BEGIN = { title: '', lines: [] as string[], startBy: '2027-01-01' };

it.each([
  [
    'as it was',
    { typed: { title: 'Nights', lines: ['a'], startBy: '2027-02-01' }, seen: 3 },
    { title: 'Nights', lines: ['a'], startBy: '2027-02-01' },
  ],
  ['without what was taken out', { typed: { title: 'Nights', lines: [], startBy: null }, seen: 0 }, { title: 'Nights', lines: [] }],
  [
    'with a field that the form did not have then',
    { typed: { title: 'Nights', lines: [] }, seen: 0 },
    { title: 'Nights', lines: [], startBy: '2027-01-01' },
  ],
  ['with what is asked for only now and then', { typed: { title: '', lines: [], note: 'x' }, seen: 0 }, { ...BEGIN, note: 'x' }],
])('%s', (_, kept, typed) => {
  expect(bringBack(kept, BEGIN)).toEqual({ typed, seen: kept.seen });
});

it.each([
  ['nothing was typed', undefined],
  ['it is of another kind', { typed: { title: ['Nights'] }, seen: 0 }],
  ['a list became words', { typed: { title: '', lines: 'a, b' }, seen: 0 }],
  ['it does not say what it was typed over', { typed: { title: 'Nights' } }],
  ['somebody else wrote there', 'Nights'],
])('not at all, as %s', (_, kept) => {
  expect(bringBack(kept, BEGIN)).toBeUndefined();
});
