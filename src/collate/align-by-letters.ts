import { bestLocal } from './best-local.ts';
import type { Pieces } from './columns.ts';
import type { Hunk } from './exact.ts';
import { shifted } from './exact.ts';
import { tellingIndex } from './grams.ts';
import { heaviestChain } from './matches.ts';
import { alignPair } from './pair.ts';
import { placeFreely } from './place-freely.ts';
import { codePoints } from './alike.ts';
import type { Placement } from './trim-ends.ts';

/**
 * Aligns two sequences of words letter by letter, for texts in which hardly a word is read right: two words are one where
 * all their letters stand for each other. As hunks of the words.
 */
export function alignByLetters(a: Int32Array, b: Int32Array, pieces: Pieces): Hunk[] {
  const [lettersA, lettersB] = [lettersOf(a, pieces), lettersOf(b, pieces)];
  const hunks: Hunk[] = [];
  let [fromA, fromB] = [0, 0];
  const close = (toA: number, toB: number): void => {
    if (fromA < toA || fromB < toB) hunks.push({ fromA, toA, fromB, toB });
    [fromA, fromB] = [toA + 1, toB + 1];
  };
  const differing = alignPair(lettersA.letters, lettersB.letters);
  let [atA, atB] = [0, 0];
  for (const { fromA: end, toA, toB } of [...differing, { fromA: lettersA.letters.length, toA: 0, toB: 0 }]) {
    // Words that lie in a run of equal letters with both their ends.
    for (let word = wordAt(lettersA.starts, atA); (lettersA.starts[word + 1] ?? Infinity) <= end; word += 1) {
      const start = lettersA.starts[word] as number;
      const other = wordAt(lettersB.starts, start - atA + atB);
      if (lettersB.starts[other] === start - atA + atB && a[word] === b[other]) close(word, other);
    }
    [atA, atB] = [toA, toB];
  }
  close(a.length, b.length);
  return hunks;
}

/** Letters of a run by which texts are found in each other. */
const letterGram = 8;

/** Finds the stretch that two sequences of words share, by their letters; as hunks of the words that lie in it. */
export function placeByLetters(a: Int32Array, b: Int32Array, pieces: Pieces): Placement | null {
  const [lettersA, lettersB] = [lettersOf(a, pieces), lettersOf(b, pieces)];
  const chain = heaviestChain(tellingIndex(lettersA.letters, letterGram), lettersB.letters);
  const found = placeFreely(lettersA.letters, lettersB.letters, chain);
  return found && inWords(found, [a, b], { lettersA, lettersB, pieces });
}

/** Up to this many pairs of letters every one is held against every other. */
const mostCells = 4_000_000;

/**
 * What two stretches have to tell, in bits beyond chance, before they are held to be of one text: of 360 pairs of unrelated
 * English texts the most alike tell 25, by the words that all texts have.
 */
const leastTold = 40;

/** Of the letters of the shorter sequence so many lie in what is shared: a formula of a few words makes no printing. */
const leastShared = 1 / 5;

/** Finds the stretch that two sequences share by what it tells beyond chance, where no run of letters is read right in both. */
export function placeByChance(a: Int32Array, b: Int32Array, pieces: Pieces): Placement | null {
  const [lettersA, lettersB] = [lettersOf(a, pieces), lettersOf(b, pieces)];
  const [lengthA, lengthB] = [lettersA.letters.length, lettersB.letters.length];
  if (lengthA * lengthB > mostCells) return null;
  const found = bestLocal(lettersA.letters, lettersB.letters);
  if (!found || found.told < leastTold) return null;
  const shared = Math.min(found.toA - found.fromA, found.toB - found.fromB);
  return shared < Math.min(lengthA, lengthB) * leastShared
    ? null
    : inWords(found, [a, b], { lettersA, lettersB, pieces });
}

/** A stretch of letters as one of the words that begin in it. */
function inWords(
  found: Pick<Placement, 'fromA' | 'toA' | 'fromB' | 'toB'>,
  [a, b]: readonly [Int32Array, Int32Array],
  { lettersA, lettersB, pieces }: { lettersA: Letters; lettersB: Letters; pieces: Pieces },
): Placement {
  const [fromA, toA] = [wordAt(lettersA.starts, found.fromA), wordAt(lettersA.starts, found.toA)];
  const [fromB, toB] = [wordAt(lettersB.starts, found.fromB), wordAt(lettersB.starts, found.toB)];
  const hunks = alignByLetters(a.subarray(fromA, toA), b.subarray(fromB, toB), pieces);
  return { fromA, toA, fromB, toB, hunks: hunks.map((hunk) => shifted(hunk, fromA, fromB)) };
}

interface Letters {
  letters: Int32Array;
  starts: Int32Array;
}

/** The letters of a sequence behind each other, and where each of its pieces begins, the end as the last one. */
function lettersOf(symbols: Int32Array, pieces: Pieces): Letters {
  const starts = new Int32Array(symbols.length + 1);
  const words = Array.from(symbols, (symbol) => codePoints(pieces.textOf(symbol) || '\n'));
  words.forEach((word, at) => (starts[at + 1] = (starts[at] as number) + word.length));
  const letters = new Int32Array(starts.at(-1) as number);
  words.forEach((word, at) => letters.set(word, starts[at]));
  return { letters, starts };
}

/** The number of the first word that begins at a letter or behind it. */
function wordAt(starts: Int32Array, letter: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < letter) low = middle + 1;
    else high = middle;
  }
  return low;
}
