import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLocal } from '../../src/collate/best-local.ts';

const units = (text: string): Int32Array => Int32Array.from(text, (char) => char.charCodeAt(0));

/** `a` and `b` as they stand in what is found, or `null`. */
function found(a: string, b: string): [string, string] | null {
  const match = bestLocal(units(a), units(b));
  return match && [a.slice(match.fromA, match.toA), b.slice(match.fromB, match.toB)];
}

describe('the stretches of two sequences that tell most', () => {
  it('are what both have, over what one of them has alone or misreads', () => {
    expect(found('uvwxyzabcdefghmnopq', '123abcdefgh456')).toEqual(['abcdefgh', 'abcdefgh']);
    expect(found('uvwabcdXefghmno', '123abcdYefgh456')).toEqual(['abcdXefgh', 'abcdYefgh']);
    expect(found('uvwabcdefghmno', '123abcdYefgh456')).toEqual(['abcdefgh', 'abcdYefgh']);
    expect(found('uvwabcdYefghmno', '123abcdefgh456')).toEqual(['abcdYefgh', 'abcdefgh']);
    expect(found('abc', 'xyz')).toBeNull();
    expect(found('', 'xyz')).toBeNull();
  });

  it('tell more by rare symbols than by common ones, and less among more places', () => {
    expect(found('ababababxyz1', 'xyz2ba3')).toEqual(['xyz', 'xyz']);
    const told = (a: string, b: string): number => bestLocal(units(a), units(b))?.told ?? 0;
    expect(told('abcdefgh', 'abcdefgh')).toBeGreaterThan(told('aaaaaaaa', 'aaaaaaaa'));
    expect(told('abcdefgh', `abcdefgh${'1'.repeat(8)}`)).toBeLessThan(told('abcdefgh1111', 'abcdefgh1111'));
  });

  it('are the same in either direction, as far as they tell', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const told = (left: string, right: string): number => bestLocal(units(left), units(right))?.told ?? 0;
        expect(told(a, b)).toBeCloseTo(told(b, a));
        const [backA, backB] = [a, b].map((one) => Array.from(one).reverse().join('')) as [string, string];
        expect(told(a, b)).toBeCloseTo(told(backA, backB));
      }),
      { numRuns: 200 },
    );
  });
});
