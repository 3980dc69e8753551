import { describe, expect, it } from 'vitest';
import { partAddress, partedText, partTitle, textParts } from '../../src/site/text-parts.ts';

const blocksOf = (...lengths: number[]) => lengths.map((length) => ({ text: '字'.repeat(length) }));

describe('a text', () => {
  it('of at most 20,000 characters is one part, however many blocks it has', () => {
    expect(textParts(blocksOf(20_000))).toEqual([{ number: 1, of: 1, first: 1, last: 1 }]);
    expect(textParts(blocksOf(...Array<number>(200).fill(100)))).toEqual([
      { number: 1, of: 1, first: 1, last: 200 },
    ]);
    expect(textParts([])).toEqual([{ number: 1, of: 1, first: 1, last: 0 }]);
  });

  it('of more is parts of about 10,000, each of whole blocks', () => {
    // 30,000 characters are three parts, which begin with the first block at 0, 10,000 and 20,000 characters or behind.
    expect(textParts(blocksOf(...Array<number>(10).fill(3_000)))).toEqual([
      { number: 1, of: 3, first: 1, last: 4 },
      { number: 2, of: 3, first: 5, last: 7 },
      { number: 3, of: 3, first: 8, last: 10 },
    ]);
  });

  it('has no part without blocks, where one block is longer than a part', () => {
    expect(textParts(blocksOf(100, 50_000, 100, 0))).toEqual([
      { number: 1, of: 2, first: 1, last: 2 },
      { number: 2, of: 2, first: 3, last: 4 },
    ]);
  });
});

describe('the first part', () => {
  const parts = textParts(blocksOf(10_000, 10_000, 10_000));
  const [first, second] = parts;
  if (!first || !second) throw new Error('no parts');
  const anchors = () => [
    [1, 'p1'] as const,
    [2, 'p2'] as const,
    [2, 'v-1'] as const,
    [3, 'v-1'] as const,
    [3, 'p3'] as const,
  ];

  it('leads to what the others hold, each id to the first that does', () => {
    expect([...partedText({ part: first, parts }, anchors).elsewhere]).toEqual([
      [2, ['p2', 'v-1']],
      [3, ['p3']],
    ]);
  });

  it('alone does', () => {
    expect(partedText({ part: second, parts }, anchors).elsewhere.size).toBe(0);
  });

  it('has the address and the title of the text', () => {
    expect(partAddress('/articles/000-a1/', first, 'p1')).toBe('/articles/000-a1/#p1');
    expect(partAddress('/articles/000-a1/', second)).toBe('/articles/000-a1/part/2/');
    expect(partTitle('渠水', { number: 1, of: 1, first: 1, last: 9 })).toBe('渠水');
    expect(partTitle('渠水', second)).toBe('渠水 2/3');
  });
});
