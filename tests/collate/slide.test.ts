import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BREAK, type SymbolKind } from '../../src/collate/sequence.ts';
import { slideHunks } from '../../src/collate/slide.ts';

const kinds: readonly SymbolKind[] = ['grapheme', 'grapheme', 'mark', 'space', 'word'];
const kindOf = (symbol: number): SymbolKind =>
  symbol === BREAK ? 'break' : (kinds[symbol % kinds.length] ?? 'grapheme');
const pieces = { kindOf, textOf: String };

/** How well readers take a stretch: a block with its break, a clause with its mark, words with the space behind, else. */
function rank(symbols: readonly number[], from: number, to: number): number {
  if (symbols[from] === BREAK) return 4;
  const at = (index: number): SymbolKind => (index < 0 ? 'break' : kindOf(symbols[index] ?? BREAK));
  const [first, last] = [at(from), at(to - 1)];
  const isClause = last === 'mark' && first !== 'mark' && first !== 'space';
  const isSpacedClause = last === 'space' && first !== 'space' && first !== 'mark' && at(to - 2) === 'mark';
  if (isClause || isSpacedClause) return 3;
  if (last === 'space' && first !== 'space') return 2;
  return ['mark', 'space', 'break'].includes(at(from - 1)) ? 1 : 0;
}

const text = fc.array(fc.constantFrom(BREAK, 10, 11, 12, 13), { minLength: 1, maxLength: 10 });

it('a text that one lacks is put where readers expect it, the last of equally good places', () => {
  fc.assert(
    fc.property(text, fc.nat(9), fc.integer({ min: 1, max: 4 }), (symbols, start, length) => {
      const from = start % symbols.length;
      const to = Math.min(symbols.length, from + length);
      const without = [...symbols.slice(0, from), ...symbols.slice(to)];
      const hunk = { fromA: from, toA: to, fromB: from, toB: from };
      const [slid] = slideHunks([hunk], [Int32Array.from(symbols), Int32Array.from(without)], pieces);
      const places = symbols
        .map((_, at) => at)
        .filter((at) => at + to - from <= symbols.length)
        .filter(
          (at) => [...symbols.slice(0, at), ...symbols.slice(at + to - from)].join() === without.join(),
        );
      const ranks = places.map((at) => rank(symbols, at, at + to - from));
      const expected = places.findLast((_, at) => ranks[at] === Math.max(...ranks));
      expect(slid?.fromA).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

it('one equal symbol stays between two texts that lack', () => {
  const hunks = [
    { fromA: 0, toA: 2, fromB: 0, toB: 0 },
    { fromA: 3, toA: 4, fromB: 1, toB: 2 },
    { fromA: 5, toA: 7, fromB: 3, toB: 3 },
  ];
  const texts = [Int32Array.of(10, 10, 10, 11, 15, 15, 15), Int32Array.of(10, 16, 15)] as const;
  expect(slideHunks(hunks, texts, pieces)).toEqual(hunks);
});
