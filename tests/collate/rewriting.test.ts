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

  it('parts in a short text as in a long one, which tells less of how rare its words are', () => {
    expect(
      readingsOf(
        'He came to a small village near the northern frontier.',
        'We came to some large village near that northern frontier.',
      ),
    ).toEqual([
      ['He', 'We'],
      ['a small', 'some large'],
      ['the', 'that'],
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
  const kindOf = (text: string): SymbolKind => {
    if (text === '¶') return 'break';
    if (/^[,.]$/u.test(text)) return 'mark';
    if (/^\d+$/u.test(text)) return 'number';
    return /^\p{Script=Han}$/u.test(text) ? 'grapheme' : 'word';
  };
  /** The pieces that are paired, as they are written. */
  const paired = (a: string[], b: string[]): string[] => {
    const written = [...a, ...b];
    const textOf = (symbol: number): string => written[symbol] ?? '';
    const pairs = pairHunk(
      { fromA: 0, toA: a.length, fromB: 0, toB: b.length },
      {
        a: Int32Array.from(a.keys()),
        b: Int32Array.from(b.keys(), (at) => a.length + at),
        pieces: { kindOf: (symbol) => kindOf(textOf(symbol)), textOf },
      },
    );
    return pairs.map(([i, j]) => `${a[i] ?? ''} ${b[j] ?? ''}`);
  };

  it('pair by kind: a word with a word before a mark, a number before a mark', () => {
    expect(paired([',', 'rain'], ['snow'])).toEqual(['rain snow']);
    expect(paired(['.', '天'], ['1775'])).toEqual(['天 1775']);
    expect(paired([',', '天'], ['.'])).toEqual([', .']);
    expect(paired(['¶', 'rain'], ['¶'])).toEqual([]);
  });

  it('pair where they are alike before they pair by kind, however long the hunk', () => {
    expect(paired(['the', 'solemnization'], ['solemnisation', 'which'])).toEqual([
      'solemnization solemnisation',
    ]);
    expect(paired(['in', '1775', 'he'], ['of', '1776'])).toEqual(['in of', '1775 1776']);
    const long = (other: string): string[] =>
      Array.from({ length: 20 }, (_, at) => `${other}${'abcdefghij'[at % 10] ?? ''}`);
    expect(paired([...long('qu'), 'honour'], ['honor', ...long('xy')])).toEqual(['honour honor']);
  });
});
