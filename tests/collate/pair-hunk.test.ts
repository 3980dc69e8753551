import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairHunk } from '../../src/collate/pair-hunk.ts';
import type { SymbolKind } from '../../src/collate/sequence.ts';

const kinds: readonly SymbolKind[] = ['grapheme', 'mark', 'space', 'break', 'number'];
const pieces = {
  kindOf: (symbol: number): SymbolKind => kinds[symbol] ?? 'grapheme',
  textOf: (symbol: number) => 'abcde'[symbol] ?? '',
};

/** Breaks pair with nothing; the same kind most, then what both write, then what only one does. */
function weight(a: number, b: number): number {
  const [left, right] = [pieces.kindOf(a), pieces.kindOf(b)];
  if (left === 'break' || right === 'break') return 0;
  if (left === right) return 4;
  return [left, right].some((kind) => kind === 'mark' || kind === 'space') ? 1 : 3;
}

/** The most that any pairing weighs which keeps the order, by trying all. */
function most(a: readonly number[], b: readonly number[]): number {
  const [first, ...rest] = a;
  if (first === undefined) return 0;
  const paired = b.map((other, at) =>
    weight(first, other) > 0 ? weight(first, other) + most(rest, b.slice(at + 1)) : 0,
  );
  return Math.max(most(rest, b), ...paired);
}

// Numbers are alike by their letters, which weighs more: they have no part here.
const side = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 5 });

it('pieces pair in order, and no other pairing weighs more', () => {
  fc.assert(
    fc.property(side, side, (a, b) => {
      const hunk = { fromA: 0, toA: a.length, fromB: 0, toB: b.length };
      const pairs = pairHunk(hunk, { a: Int32Array.from(a), b: Int32Array.from(b), pieces });
      for (const [at, [i, j]] of pairs.entries()) {
        const [before, beside] = pairs[at - 1] ?? [-1, -1];
        expect(i > before && j > beside && weight(a[i] ?? 3, b[j] ?? 3) > 0).toBe(true);
      }
      expect(pairs.reduce((sum, [i, j]) => sum + weight(a[i] ?? 3, b[j] ?? 3), 0)).toBe(most(a, b));
    }),
    { numRuns: 300 },
  );
});
