import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignByLetters } from '../../src/collate/align-by-letters.ts';
import type { Pieces } from '../../src/collate/columns.ts';
import { alignPair } from '../../src/collate/pair.ts';

const words = ['a', 'b', 'ab', 'ba', 'aab', '', 'ab'];
const pieces: Pieces = { kindOf: () => 'word', textOf: (symbol) => words[symbol] ?? '' };

/** The letters of words, one that is written as nothing as a line feed, and to which word each belongs. */
const spelled = (symbols: readonly number[]) =>
  symbols.flatMap((symbol, word) => Array.from(words[symbol] || '\n', (letter) => ({ letter, word })));

/** Pairs of words all of whose letters stand for each other, and no others. */
function pairsOf(a: readonly number[], b: readonly number[]): [number, number][] {
  const [lettersA, lettersB] = [spelled(a), spelled(b)];
  const units = (letters: typeof lettersA): Int32Array =>
    Int32Array.from(letters, ({ letter }) => letter.charCodeAt(0));
  const counterpart = new Map<number, number>();
  let [atA, atB] = [0, 0];
  const run = (toA: number): void => {
    for (; atA < toA; atA += 1, atB += 1) counterpart.set(atA, atB);
  };
  for (const { fromA, toA, toB } of alignPair(units(lettersA), units(lettersB))) {
    run(fromA);
    [atA, atB] = [toA, toB];
  }
  run(lettersA.length);
  return a.flatMap((symbol, word): [number, number][] => {
    const own = [...lettersA.keys()].filter((at) => lettersA[at]?.word === word);
    const theirs = own.map((at) => lettersB[counterpart.get(at) ?? -1]?.word);
    const [other] = theirs;
    return other !== undefined && theirs.every((one) => one === other) && b[other] === symbol
      ? [[word, other]]
      : [];
  });
}

describe('words of two texts are one', () => {
  const text = fc.array(fc.nat({ max: words.length - 1 }), { maxLength: 12 });

  it('where all their letters stand for each other, and what lies between is a hunk', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        let [fromA, fromB] = [0, 0];
        const hunks = [...pairsOf(a, b), [a.length, b.length] as const].flatMap(([toA, toB]) => {
          const hunk = { fromA, toA, fromB, toB };
          [fromA, fromB] = [toA + 1, toB + 1];
          return hunk.fromA < toA || hunk.fromB < toB ? [hunk] : [];
        });
        expect(alignByLetters(Int32Array.from(a), Int32Array.from(b), pieces)).toEqual(hunks);
      }),
      { numRuns: 300 },
    );
  });

  it('though other letters are gained and lost before them', () => {
    const align = (a: readonly number[], b: readonly number[]) =>
      alignByLetters(Int32Array.from(a), Int32Array.from(b), pieces);
    // aab | b | ba against b | ba: the letters of the last two stand for each other.
    expect(align([4, 1, 3], [1, 3])).toEqual([{ fromA: 0, toA: 1, fromB: 0, toB: 0 }]);
    expect(align([1, 3], [4, 1, 3])).toEqual([{ fromA: 0, toA: 0, fromB: 0, toB: 1 }]);
    // `ab` is two words of one spelling: they are not one.
    expect(align([2], [6])).toEqual([{ fromA: 0, toA: 1, fromB: 0, toB: 1 }]);
  });
});
