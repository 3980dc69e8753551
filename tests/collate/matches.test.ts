import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GramIndex } from '../../src/collate/grams.ts';
import { heaviestChain, type Match } from '../../src/collate/matches.ts';

/** Symbols of a gram: fewer than a change of diagonal costs, and more. */
const sizes = [2, 5];
const changeCost = 4;

/** Texts put together from a few pieces in any order, so that they have long runs in common on several diagonals. */
const symbols = fc
  .array(fc.constantFrom('abcdefgh', 'ijklmn', 'opqrst', 'uvw', 'xy', 'z', 'aa', 'abcdXfgh'), {
    maxLength: 9,
  })
  .map((pieces) => Int32Array.from(pieces.join(''), (char) => char.charCodeAt(0)));

/** The weight of the heaviest chain, by trying every common gram behind every other. */
function heaviest(a: Int32Array, b: Int32Array, size: number): number {
  const points: { a: number; b: number; weight: number }[] = [];
  for (let inB = 0; inB + size <= b.length; inB += 1)
    for (let inA = 0; inA + size <= a.length; inA += 1) {
      if (a.subarray(inA, inA + size).join() !== b.subarray(inB, inB + size).join()) continue;
      let weight = size;
      for (const other of points) {
        if (other.a + size <= inA && other.b + size <= inB)
          weight = Math.max(weight, other.weight + size - changeCost);
        const step = inB - other.b;
        if (step > 0 && inA - other.a === step)
          weight = Math.max(weight, other.weight + Math.min(size, step));
      }
      points.push({ a: inA, b: inB, weight });
    }
  return Math.max(0, ...points.map(({ weight }) => weight));
}

/** What a chain weighs: what it matches, less what each change of diagonal costs. */
function weightOf(chain: readonly Match[]): number {
  return chain.reduce((sum, { fromA, fromB, length }, at) => {
    const before = chain[at - 1];
    const straight = before === undefined || before.fromA - before.fromB === fromA - fromB;
    return sum + length - (straight ? 0 : changeCost);
  }, 0);
}

it.each(sizes)('is a chain of equal runs in the order of both, and none is heavier: grams of %i', (size) => {
  fc.assert(
    fc.property(symbols, symbols, (a, b) => {
      const chain = heaviestChain(new GramIndex(a, size), b);
      let [endA, endB] = [0, 0];
      for (const { fromA, fromB, length } of chain) {
        expect(fromA).toBeGreaterThanOrEqual(endA);
        expect(fromB).toBeGreaterThanOrEqual(endB);
        expect(a.subarray(fromA, fromA + length)).toEqual(b.subarray(fromB, fromB + length));
        [endA, endB] = [fromA + length, fromB + length];
      }
      expect(weightOf(chain)).toBe(heaviest(a, b, size));
    }),
    { numRuns: 300 },
  );
});

it('a text that repeats itself has more places in common than it is long', () => {
  const [a, b] = ['ab'.repeat(12), 'ab'.repeat(20)];
  expect(chainOf(a, b)).toBe(`${a}@0:16`);
});

const chainOf = (a: string, b: string): string =>
  heaviestChain(
    new GramIndex(
      Int32Array.from(a, (char) => char.charCodeAt(0)),
      2,
    ),
    Int32Array.from(b, (char) => char.charCodeAt(0)),
  )
    .map(({ fromA, fromB, length }) => `${a.slice(fromA, fromA + length)}@${fromA}:${fromB}`)
    .join(' ');

it.each([
  ['one run', 'xxabcdef', 'abcdef', 'abcdef@2:0'],
  ['a change of diagonal for more than it costs', 'abcdefghij', 'abcdeXfghij', 'abcde@0:0 fghij@5:6'],
  ['none for less', 'abcdefg', 'abcdeXfg', 'abcde@0:0'],
  ['a letter changed in the midst costs nothing', 'abcXdef', 'abcYdef', 'abc@0:0 def@4:4'],
  ['of equal ones the later', 'ab..ab', 'ab', 'ab@4:0'],
  ['later in both', 'ab--ab', 'ab__ab', 'ab@0:0 ab@4:4'],
  ['nothing in common', 'abc', 'xyz', ''],
])('%s', (_, a, b, expected) => {
  expect(chainOf(a, b)).toBe(expected);
});
