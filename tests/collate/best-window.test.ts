import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestWindow } from '../../src/collate/best-window.ts';
import { editDistance } from '../../src/collate/exact.ts';

const symbols = (most: number) =>
  fc.array(fc.integer({ min: 2, max: 4 }), { maxLength: most }).map((list) => Int32Array.from(list));

it('no other stretch differs less from the short text', () => {
  fc.assert(
    fc.property(symbols(12), symbols(5), (long, short) => {
      const [from, to] = bestWindow(long, short);
      let least = short.length;
      for (let start = 0; start <= long.length; start += 1)
        for (let end = start; end <= long.length; end += 1)
          least = Math.min(least, editDistance(long.subarray(start, end), short));
      expect(editDistance(long.subarray(from, to), short)).toBe(least);
    }),
  );
});

it('of several the first is taken, of those with one end the shortest', () => {
  expect(bestWindow(Int32Array.of(2, 3, 9, 2, 3), Int32Array.of(2, 3))).toEqual([0, 2]);
  // `4 2 1` to `2 1 1` and `2 1` to it are one edit apart; so is all of it, with one more in the midst.
  expect(bestWindow(Int32Array.of(5, 6, 8, 8), Int32Array.of(5, 8, 8))).toEqual([2, 4]);
});

it('what the longer one has in the midst is one edit, and a stretch without it is better', () => {
  const short = Int32Array.of(2, 3, 4, 5);
  expect(bestWindow(Int32Array.of(2, 3, 9, 4, 5), short)).toEqual([0, 5]);
  expect(bestWindow(Int32Array.of(2, 3, 9, 4, 5, 2, 3, 4, 5), short)).toEqual([5, 9]);
});

it('where nothing is in common, nothing is the best', () => {
  expect(bestWindow(Int32Array.of(2, 3), Int32Array.of(4, 5))).toEqual([0, 0]);
});
