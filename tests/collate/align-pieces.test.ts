import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignByLetters } from '../../src/collate/align-by-letters.ts';
import { carriedEnd, carriedStart } from '../../src/collate/carry.ts';
import { type Pieces } from '../../src/collate/columns.ts';
import { alignExactly, type Hunk } from '../../src/collate/exact.ts';
import { gramHashes, GramIndex, mostPlaces, tellingIndex } from '../../src/collate/grams.ts';
import { alignGaps, alignPair } from '../../src/collate/pair.ts';
import { isSameElsewhere, shortestMove } from '../../src/collate/same-elsewhere.ts';
import { units } from './rows-of-columns.ts';

const written = (hunks: readonly Hunk[]): string =>
  hunks.map(({ fromA, toA, fromB, toB }) => `${fromA}-${toA}/${fromB}-${toB}`).join(' ');

describe('grams', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 });

  it('are found at all their places, in order, or at none where they have too many', () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 1, max: 4 }), (a, b, size) => {
        const index = new GramIndex(units(a), size);
        const hashes = gramHashes(units(b), size);
        expect(hashes).toHaveLength(Math.max(0, b.length - size + 1));
        const found = new Int32Array(mostPlaces);
        for (let from = 0; from + size <= b.length; from += 1) {
          const gram = b.slice(from, from + size);
          const places = Array.from(a, (_, at) => at).filter(
            (at) => at + size <= a.length && a.startsWith(gram, at),
          );
          const count = index.places(hashes[from] ?? 0, units(b), from, found);
          expect(Array.from(found.subarray(0, count))).toEqual(places.length > mostPlaces ? [] : places);
        }
      }),
      { seed: 31, numRuns: 60 },
    );
  });

  it('have a hash of their own, the same wherever they stand', () => {
    const text = units('abcabdabcab');
    const hashes = gramHashes(text, 3);
    expect(hashes[0]).toBe(hashes[6]);
    expect(hashes[1]).toBe(hashes[7]);
    expect(new Set(hashes).size).toBe(6);
    expect(gramHashes(units('ab'), 3)).toHaveLength(0);
  });

  it('are longer in a text that repeats itself, up to a bound', () => {
    const own = Int32Array.from({ length: 300 }, (_, at) => at);
    expect(tellingIndex(own, 8).size).toBe(8);
    const times = (period: number, length: number): Int32Array =>
      Int32Array.from({ length }, (_, at) => at % period);
    // Each gram of the text stands as often as the text repeats itself.
    expect(tellingIndex(times(100, 200), 8).size).toBe(8);
    expect(tellingIndex(times(50, 307), 8).size).toBe(128);
    expect(tellingIndex(times(1, 400), 6).size).toBe(192);
    // Twelve signs again and again, parted by single ones of their own: longer grams are.
    const parted = Int32Array.from({ length: 390 }, (_, at) => (at % 13 === 12 ? 100 + at : at % 13));
    expect(tellingIndex(parted, 6).size).toBe(12);
    expect(tellingIndex(new Int32Array(), 8).size).toBe(8);
    const long = Int32Array.from({ length: 20_000 }, (_, at) => at % 30);
    expect(tellingIndex(long, 12).size).toBe(192);
  });
});

describe('pairs', () => {
  it('are aligned the same way from either side', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const there = alignPair(units(a), units(b));
        const back = alignPair(units(b), units(a)).map(({ fromA, toA, fromB, toB }) => ({
          ...{ fromA: fromB, toA: toB, fromB: fromA, toB: toA },
        }));
        expect(back).toEqual(there);
      }),
      { seed: 32, numRuns: 150 },
    );
  });

  it('whose runs in common are known are aligned between these, and hunks that meet are one', () => {
    const gaps = (a: string, b: string, ...chain: [number, number, number][]): string =>
      written(
        alignGaps(
          units(a),
          units(b),
          chain.map(([fromA, fromB, length]) => ({ fromA, fromB, length })),
        ),
      );
    expect(gaps('xabcy', 'zabcw', [1, 1, 3])).toBe('0-1/0-1 4-5/4-5');
    expect(gaps('abcdef', 'abcdef', [0, 0, 6])).toBe('');
    expect(gaps('abXcd', 'abcdY', [0, 0, 2], [3, 2, 2])).toBe('2-3/2-2 5-5/4-5');
    expect(gaps('ab', 'cd')).toBe('0-2/0-2');
    // Between two runs that touch in the one, only the other has something.
    expect(gaps('abcd', 'abXcd', [0, 0, 2], [2, 3, 2])).toBe('2-2/2-3');
  });

  it('of words that are misread are aligned by their letters', () => {
    const names = ['the', 'tbe', 'rain', 'ram', 'fell', ' ', '', 'f', 'ell'];
    const pieces: Pieces = { kindOf: () => 'word', textOf: (symbol) => names[symbol] ?? '' };
    const align = (a: readonly number[], b: readonly number[]): string =>
      written(alignByLetters(Int32Array.from(a), Int32Array.from(b), pieces));
    expect(align([0, 5, 2, 5, 4], [1, 5, 3, 5, 4])).toBe('0-1/0-1 2-3/2-3');
    expect(align([0, 5, 4], [0, 5, 4])).toBe('');
    expect(align([0, 5, 4], [0, 5, 7, 8])).toBe('2-3/2-4');
    expect(align([], [0])).toBe('0-0/0-1');
    expect(align([0, 4], [4])).toBe('0-1/0-0');
    expect(align([4], [4, 0])).toBe('1-1/1-2');
    expect(align([], [])).toBe('');
    expect(align([0, 6, 4], [0, 6, 4])).toBe('');
    expect(align([2, 6, 4], [3, 6, 4])).toBe('0-1/0-1');
  });

  it('are one that was moved, from twenty signs on and where they differ by a fifth at most', () => {
    const text = Int32Array.from({ length: 40 }, (_, at) => at + 2);
    const changed = (count: number): Int32Array =>
      text.map((one, at) => (at % 4 === 0 && at / 4 < count ? 100 + at : one));
    expect(shortestMove).toBe(20);
    expect(isSameElsewhere(text.subarray(0, 20), text.subarray(0, 20))).toBe(true);
    expect(isSameElsewhere(text.subarray(0, 20), text.subarray(0, 19))).toBe(false);
    expect(isSameElsewhere(text, changed(8))).toBe(true);
    expect(isSameElsewhere(text, changed(9))).toBe(false);
    expect(isSameElsewhere(text, text.subarray(0, 27))).toBe(true);
    expect(isSameElsewhere(text, text.subarray(0, 26))).toBe(false);
  });

  it('carry a position from one to the other', () => {
    const hunks = alignExactly(units('abXcde'), units('abcdYZe'));
    expect(written(hunks)).toBe('2-3/2-2 5-5/4-6');
    expect([0, 1, 2, 3, 4, 5, 6].map((at) => carriedStart(hunks, at))).toEqual([0, 1, 2, 2, 3, 6, 7]);
    expect([0, 1, 2, 3, 4, 5, 6].map((at) => carriedEnd(hunks, at))).toEqual([0, 1, 2, 2, 3, 4, 7]);
  });
});
