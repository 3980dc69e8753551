import { expect, it } from 'vitest';
import { collatePlain } from '../../../src/collate/plain/collate-plain.ts';
import { inOrder, siglaOf } from '../../../src/collate/plain/sigla.ts';

const named = (...witnesses: { witness: string; siglum?: string }[]): string[] => [
  ...siglaOf({ witnesses } as unknown as Parameters<typeof siglaOf>[0]).values(),
];

it('a witness is called by its file without the ending, where no other is', () => {
  expect(named({ witness: 'a.txt' }, { witness: 'b.md' })).toEqual(['a', 'b']);
  expect(named({ witness: 'a.txt' }, { witness: 'a.md' }, { witness: 'b.txt' })).toEqual([
    'a.txt',
    'a.md',
    'b',
  ]);
  expect(named({ witness: 'a.txt', siglum: 'Q1' }, { witness: 'a.md' })).toEqual(['Q1', 'a']);
  expect(named({ witness: 'a.txt', siglum: 'b' }, { witness: 'b.txt' })).toEqual(['b', 'b.txt']);
});

it('witnesses stand in the order that is asked for, everywhere', () => {
  const text = (word: string): string => `渠水通到了田${word}，村民们都说今年有救了。`;
  const texts = [
    { name: 'c', text: text('头') },
    { name: 'a', text: text('边') },
    { name: 'b', text: text('头') },
    { name: 'd', text: text('里') },
    { name: 'e', text: text('头') },
    { name: 'f', text: text('头') },
  ];
  const order = ['f', 'd', 'c', 'b', 'a', 'e'].map((name) =>
    name === 'c' ? { name, siglum: 'Q' } : { name },
  );
  const { witnesses, variants } = inOrder(collatePlain(texts), order);
  expect(witnesses.map(({ witness, siglum }) => [witness, siglum])).toEqual([
    ['f', undefined],
    ['d', undefined],
    ['c', 'Q'],
    ['b', undefined],
    ['a', undefined],
    ['e', undefined],
  ]);
  const [one] = variants;
  expect(one?.readings.map(({ text: read, witnesses: have }) => `${read} ${have.join('')}`)).toEqual([
    '头 fcbe',
    '里 d',
    '边 a',
  ]);
  expect(one?.places.map(({ witness }) => witness).join('')).toBe('fdcbae');
  expect(one?.suspects).toEqual(['d', 'a']);
});
