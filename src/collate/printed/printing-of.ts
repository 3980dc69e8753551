import { editDistance } from '../exact.ts';
import { chainedGrams, type Passage, TextGrams } from '../reuse/passages.ts';
import { linkLength, lengthOf } from '../reuse/reuse.ts';
import { readSymbols } from '../reuse/symbols.ts';

/** A text as what is said in it, and where each symbol stands: offsets half-open, UTF-16. */
export interface SaidText {
  symbols: Uint16Array;
  from: Uint32Array;
  to: Uint32Array;
}

/** What an article prints of a passage. */
export interface Printing {
  /** The part of the passage's symbols that it prints, and how alike both are there: from 0 to 1. */
  share: number;
  alike: number;
  /** Where it begins in the article, and in the passage: offsets in UTF-16 units. */
  at: number;
  passageAt: number;
}

/** Runs that are less alike than this are of other words. A misread character counts as two edits of two texts. */
const leastAlike = 0.75;

/** Of a passage shorter than what is worth a link, so much of it has to be there. */
const leastShare = 0.8;

/** What is said in a text. */
export function saidIn(text: string): SaidText {
  const symbols = new Uint16Array(text.length);
  const [from, to] = [new Uint32Array(text.length), new Uint32Array(text.length)];
  let count = 0;
  readSymbols(text, (symbol, start, end) => {
    symbols[count] = symbol;
    from[count] = start;
    to[count] = end;
    count += 1;
  });
  return { symbols: symbols.subarray(0, count), from: from.subarray(0, count), to: to.subarray(0, count) };
}

/** Measures what texts print of one passage. */
export class PassageGrams {
  readonly #said: SaidText;
  readonly #grams: TextGrams;

  constructor(said: SaidText) {
    this.#said = said;
    this.#grams = new TextGrams(said.symbols);
  }

  /** What a text prints of the passage; `null` where that is nothing, or no more than a phrase. */
  printingIn(text: SaidText): Printing | null {
    const { symbols, from } = this.#said;
    const least = Math.min(linkLength, Math.ceil(symbols.length * leastShare));
    const runs = chainedGrams(this.#grams, text.symbols)
      .map((run) => reachOut(run, symbols, text.symbols))
      .filter((run) => lengthOf(run) >= least)
      .map((run) => ({ ...run, edits: editsIn(run, symbols, text.symbols) }))
      .filter((run) => alikeIn([run]) >= leastAlike)
      .sort((a, b) => b.toA - b.fromA - (a.toA - a.fromA) || a.fromB - b.fromB);
    const [first] = runs;
    if (!first) return null;
    return {
      share: coveredBy(runs) / symbols.length,
      alike: alikeIn(runs),
      at: text.from[first.fromB] as number,
      passageAt: from[first.fromA] as number,
    };
  }
}

/** Symbols at an end beyond which nothing is looked for: grams of six leave up to five right ones before a wrong one. */
const mostReach = 12;

/** A run of equal grams ends with the last whole one: the symbols beyond it belong to it as long as most are equal. */
function reachOut(run: Passage, a: Uint16Array, b: Uint16Array): Passage {
  const before = reach((step) => isEqual(a[run.fromA - step], b[run.fromB - step]));
  const after = reach((step) => isEqual(a[run.toA - 1 + step], b[run.toB - 1 + step]));
  return {
    ...run,
    fromA: run.fromA - before,
    fromB: run.fromB - before,
    toA: run.toA + after,
    toB: run.toB + after,
  };
}

const isEqual = (a: number | undefined, b: number | undefined): boolean => a !== undefined && a === b;

/** The last step up to which no fewer are equal than not; it is an equal one. */
function reach(equalAt: (step: number) => boolean): number {
  let [best, most, sum] = [0, 0, 0];
  for (let step = 1; step <= mostReach; step += 1) {
    const isMore = equalAt(step);
    sum += isMore ? 1 : -1;
    if (isMore && sum >= most) [best, most] = [step, sum];
  }
  return best;
}

const editsIn = ({ fromA, toA, fromB, toB }: Passage, a: Uint16Array, b: Uint16Array): number =>
  editDistance(Int32Array.from(a.subarray(fromA, toA)), Int32Array.from(b.subarray(fromB, toB)));

/** How alike the two sides of runs are: what is the same on both, of all. */
function alikeIn(runs: readonly (Passage & { edits: number })[]): number {
  const both = runs.reduce((sum, { fromA, toA, fromB, toB }) => sum + toA - fromA + toB - fromB, 0);
  return 1 - runs.reduce((sum, { edits }) => sum + edits, 0) / both;
}

/** Symbols of the passage that stand in any of the runs. */
function coveredBy(runs: readonly Passage[]): number {
  let covered = 0;
  let end = 0;
  for (const { fromA, toA } of runs.toSorted((a, b) => a.fromA - b.fromA)) {
    covered += Math.max(0, toA - Math.max(fromA, end));
    end = Math.max(end, toA);
  }
  return covered;
}
