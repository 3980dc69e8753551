import { describe, expect, it } from 'vitest';
import { chance } from '../../../scripts/bench/noise.ts';
import { askedGrams, indexedGrams, leastSymbols } from '../../../src/collate/printed/grams.ts';

const random = (length: number): Uint16Array => {
  const next = chance(7);
  return Uint16Array.from({ length }, () => Math.floor(next() * 0x8000));
};
const places = (grams: readonly { place: number }[]): number[] => grams.map(({ place }) => place);

describe('the grams under which a text is found', () => {
  it('are of seven symbols, the same wherever they stand', () => {
    const seven = random(7);
    const [gram, ...others] = indexedGrams(seven);
    expect(gram?.place).toBe(0);
    expect(others).toEqual([]);
    expect(indexedGrams(seven.subarray(1))).toEqual([]);
    expect(indexedGrams(Uint16Array.of())).toEqual([]);
    const behind = askedGrams(Uint16Array.of(1, 2, 3, ...seven));
    expect(behind[3]).toEqual({ hash: gram?.hash, place: 3 });
    for (const at of seven.keys())
      expect(indexedGrams(seven.map((symbol, of) => (of === at ? symbol + 1 : symbol)))[0]?.hash).not.toBe(
        gram?.hash,
      );
  });

  it('are the smallest of any twelve neighbours, and no others', () => {
    const symbols = random(300);
    // All of them: of a text of so few each is asked for.
    const hashes = Array.from(
      { length: 294 },
      (_, at) => indexedGrams(symbols.subarray(at, at + 7))[0]?.hash ?? 0,
    );
    const smallest = new Set<number>();
    for (let from = 0; from + 12 <= hashes.length; from += 1)
      smallest.add(hashes.indexOf(Math.min(...hashes.slice(from, from + 12)), from));
    expect(places(indexedGrams(symbols))).toEqual([...smallest].toSorted((a, b) => a - b));
    // Of fewer than twelve the smallest.
    const few = hashes.slice(0, 5);
    expect(places(indexedGrams(symbols.subarray(0, 11)))).toEqual([few.indexOf(Math.min(...few))]);
  });

  it('are few where a text repeats itself: of equal ones the last of twelve', () => {
    expect(places(indexedGrams(new Uint16Array(100)))).toEqual([11, 23, 35, 47, 59, 71, 83]);
  });

  it('are shared by whoever prints eighteen symbols of it', () => {
    expect(leastSymbols).toBe(18);
  });
});

describe('the grams that a passage is looked up by', () => {
  it('are all of them where these are thirty-two at most', () => {
    const all = Array.from({ length: 32 }, (_, at) => at);
    expect(places(askedGrams(random(38)))).toEqual(all);
    expect(places(askedGrams(random(23)))).toEqual(all.slice(0, 17));
    // Of two neighbours the smaller: two in three.
    const two = places(askedGrams(random(39)));
    expect(two.length).toBeGreaterThan(16);
    expect(two.length).toBeLessThan(28);
    expect(two.every((place, at) => at === 0 || place - (two[at - 1] ?? 0) <= 2)).toBe(true);
  });

  it('are about thirty-two of a passage of some hundred symbols, one in forty of a longer one', () => {
    for (const [length, least, most] of [
      [400, 24, 40],
      [1200, 24, 40],
      [20_000, 420, 580],
    ] as const) {
      const { length: asked } = askedGrams(random(length));
      expect(asked).toBeGreaterThan(least);
      expect(asked).toBeLessThan(most);
    }
  });

  it('are each asked for once, however often the passage repeats them', () => {
    const verse = random(10);
    const grams = askedGrams(Uint16Array.from({ length: 38 }, (_, at) => verse[at % 10] ?? 0));
    expect(new Set(grams.map(({ hash }) => hash)).size).toBe(10);
    expect(grams).toHaveLength(10);
  });
});
