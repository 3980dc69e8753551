import { describe, expect, it } from 'vitest';
import { chance, someText, withNoise } from '../../scripts/bench/noise.ts';
import { pairHunk } from '../../src/collate/pair-hunk.ts';
import type { SymbolKind } from '../../src/collate/sequence.ts';
import { collateLines } from './plain-notation.ts';

const readingsOf = (...texts: string[]): string[][] =>
  collateLines(...texts).variants.map(({ readings }) => readings.map(({ text }) => text));

describe('rewriting', () => {
  it('is one place, whatever spaces and small words its two sides have in common', () => {
    expect(
      readingsOf(
        'The captain was glad, and would not hear of waiting until the wind had turned.',
        'The captain was glad, and began to speak about waiting until the wind had turned.',
      ),
    ).toEqual([['would not hear of', 'began to speak about']]);
  });

  it('is one place in Han, over 的 and commas', () => {
    const around = (said: string): string =>
      `会议指出，各地区各部门要认真学习，${said}，确保各项工作落到实处，取得成效。的的的的，，，，`;
    const [readings] = readingsOf(around('抓好农民的增收，夯实基础'), around('办成群众的急事，暖到心坎'));
    expect(readings).toEqual(['抓好农民的增收，夯实基础', '办成群众的急事，暖到心坎']);
  });

  it('parts where what stands between says enough', () => {
    expect(
      readingsOf(
        'In spring the old Marshal Blücher crossed the river with all his horses at dawn.',
        'In autumn the old Marshal Blücher crossed the river with all his guns at dawn.',
      ),
    ).toEqual([
      ['spring', 'autumn'],
      ['horses', 'guns'],
    ]);
  });

  it('does not swallow errors of different witnesses that stand near each other', () => {
    const random = chance(17);
    const text = someText(300, random);
    const noisy = Array.from({ length: 4 }, () => withNoise(text, 0.15, random).text);
    const longest = collateLines(...noisy).variants.flatMap(({ readings }) =>
      readings.map((one) => one.text.length),
    );
    expect(Math.max(...longest)).toBeLessThan(20);
  });
});

describe('the pieces of a hunk', () => {
  const kinds: SymbolKind[] = ['break', 'space', 'word', 'word', 'mark', 'mark', 'grapheme', 'number'];
  const paired = (a: number[], b: number[]): [number, number][] =>
    pairHunk(
      { fromA: 0, toA: a.length, fromB: 0, toB: b.length },
      {
        a: Int32Array.from(a),
        b: Int32Array.from(b),
        pieces: { kindOf: (symbol) => kinds[symbol] ?? 'grapheme', textOf: String },
      },
    );

  it('pair by kind: a word with a word before a mark, a number before a mark', () => {
    expect(paired([4, 2], [3])).toEqual([[1, 0]]);
    expect(paired([5, 6], [7])).toEqual([[1, 0]]);
    expect(paired([4, 6], [5])).toEqual([[0, 0]]);
    expect(paired([0, 2], [0])).toEqual([]);
  });
});
