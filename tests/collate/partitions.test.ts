import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, anchor, hold, none } from '../../src/collate/anchors.ts';
import { coarserOf, meet, refines, somePair } from '../../src/collate/partitions.ts';

describe('partitions', () => {
  const partition = fc.string({ unit: fc.constantFrom('A', 'B', 'C', '-'), minLength: 1, maxLength: 5 });
  const sameAbstain = (left: string, right: string): boolean =>
    Array.from(left).every((letter, at) => (letter === '-') === (right[at] === '-'));
  const two = fc
    .integer({ min: 1, max: 5 })
    .chain((length) =>
      fc.tuple(
        ...[0, 1].map(() =>
          fc.string({ unit: fc.constantFrom('A', 'B', 'C', '-'), minLength: length, maxLength: length }),
        ),
      ),
    ) as fc.Arbitrary<[string, string]>;
  const pairsOf = (of: string): [number, number][] =>
    Array.from(of)
      .flatMap((_, left) => Array.from(of, (__, right): [number, number] => [left, right]))
      .filter(([left, right]) => left < right && of[left] !== '-' && of[right] !== '-');

  it('meet in who agrees in both, and one refines another where all it joins are joined there', () => {
    fc.assert(
      fc.property(two, ([left, right]) => {
        const both = meet(left, right);
        expect(both === null).toBe(!sameAbstain(left, right));
        for (const [a, b] of both === null ? [] : pairsOf(left))
          expect(both?.[a] === both?.[b]).toBe(left[a] === left[b] && right[a] === right[b]);
        const finer = (of: string, than: string): boolean =>
          sameAbstain(of, than) && pairsOf(of).every(([a, b]) => of[a] !== of[b] || than[a] === than[b]);
        expect(refines(left, right)).toBe(finer(left, right));
        const coarser = coarserOf(left, right);
        if (finer(left, right)) expect(coarser).toBe(right);
        else expect(coarser).toBe(finer(right, left) ? left : null);
      }),
      { seed: 33, numRuns: 200 },
    );
  });

  it('tell every two that they set apart', () => {
    fc.assert(
      fc.property(partition, (given) => {
        const asked: [number, number][] = [];
        expect(somePair(given, (...pair) => asked.push(pair) < 0)).toBe(false);
        expect(asked.sort(([a, b], [c, d]) => a - c || b - d)).toEqual(
          pairsOf(given).filter(([a, b]) => given[a] !== given[b]),
        );
        expect(somePair(given, () => true)).toBe(asked.length > 0);
      }),
      { seed: 34, numRuns: 60 },
    );
    expect(meet('BA', 'AA')).toBe('AB');
    expect(meet('BA', 'BA')).toBe('BA');
  });
});

describe('anchors', () => {
  it('are counted with what they tell, weak ones apart', () => {
    const weak = between(anchor(3.9), 4, anchor(0));
    expect(weak).toEqual({ count: 2, told: 7.9, strong: 1, strongTold: 4 });
    expect(between(none, 0, none)).toEqual(none);
  });

  it('hold where they tell more than it takes to place them', () => {
    // One of four places on either side: two bits each, for a beginning and an end.
    expect(hold(anchor(8), 3, 3)).toBe(true);
    expect(hold(anchor(7.9), 3, 3)).toBe(false);
    expect(hold(anchor(6), 3, 1)).toBe(true);
    expect(hold(anchor(5.9), 1, 3)).toBe(false);
    expect(hold(none, 0, 0)).toBe(false);
    // Two of four: six ways on either side.
    const pair = between(anchor(5.2), 5.2, none);
    expect(hold(pair, 3, 3)).toBe(true);
    expect(hold(between(anchor(5.1), 5.1, none), 3, 3)).toBe(false);
    // A strong one holds that a weak one beside it would bring down.
    expect(hold(between(anchor(16), 0.1, none), 15, 15)).toBe(true);
  });
});
