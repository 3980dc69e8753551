import DiffMatchPatch from 'diff-match-patch';
import { alignExactly, commonEnds, shifted, type Hunk } from './exact.ts';

/** Code units a symbol may be written as: all of the Basic Multilingual Plane but the surrogates. */
const mostSymbols = 0x10000 - 0x800;

/** Code units that are turned into a string at a time. */
const stretch = 4096;

/** Hunks with at most this many equal symbols between them are aligned once more together. */
const nearbyHunks = 8;

/**
 * The differences of two sequences of symbols by diff-match-patch, without its clock: fewest edits, and then, around
 * hunks close to each other, fewest hunks. `null` where the symbols are too many to be written as single code units.
 */
export function diffSymbols(a: Int32Array, b: Int32Array): Hunk[] | null {
  const [head, tail] = commonEnds(a, b);
  const inner = [a, b].map((symbols) => symbols.subarray(head, symbols.length - tail));
  const numbers = inner.some((symbols) => symbols.some((symbol) => symbol >= mostSymbols)) ? new Map() : null;
  const [textA, textB] = inner.map((symbols) => spell(symbols, numbers));
  if (textA == null || textB == null) return null;
  const hunks = hunksOf(engineDiff(textA, textB, 0));
  return refine(
    a,
    b,
    hunks.map((hunk) => shifted(hunk, head, head)),
  );
}

/** What diff-match-patch itself makes of two strings, code unit by code unit; 0 seconds: no limit, and no clock. */
export function engineDiff(a: string, b: string, timeoutSeconds: number): DiffMatchPatch.Diff[] {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = timeoutSeconds;
  return engine.diff_main(a, b, false);
}

/**
 * Writes each symbol as one code unit, by its number or, where these are too high, by one of its own; surrogates are
 * left out, so that the engine can cut anywhere.
 */
function spell(symbols: Int32Array, numbers: Map<number, number> | null): string | null {
  const units = new Uint16Array(symbols.length);
  for (let at = 0; at < symbols.length; at += 1) {
    let number = symbols[at] as number;
    if (numbers) {
      const known = numbers.get(number) ?? numbers.size;
      if (known >= mostSymbols) return null;
      numbers.set(number, known);
      number = known;
    }
    units[at] = number < 0xd800 ? number : number + 0x800;
  }
  let spelled = '';
  for (let at = 0; at < units.length; at += stretch) {
    spelled += String.fromCharCode(...units.subarray(at, at + stretch));
  }
  return spelled;
}

function hunksOf(diffs: readonly DiffMatchPatch.Diff[]): Hunk[] {
  const hunks: Hunk[] = [];
  let atA = 0;
  let atB = 0;
  let open: Hunk | null = null;
  for (const [operation, { length }] of diffs) {
    if (operation === 0) {
      open = null;
      atA += length;
      atB += length;
      continue;
    }
    if (!open) {
      open = { fromA: atA, toA: atA, fromB: atB, toB: atB };
      hunks.push(open);
    }
    if (operation < 0) atA += length;
    else atB += length;
    open.toA = atA;
    open.toB = atB;
  }
  return hunks;
}

/** Aligns every group of near hunks and its surroundings anew: as few edits, but fewer hunks. */
function refine(a: Int32Array, b: Int32Array, hunks: readonly Hunk[]): Hunk[] {
  const refined: Hunk[] = [];
  for (let first = 0; first < hunks.length;) {
    let last = first;
    while (last + 1 < hunks.length && distance(hunks[last], hunks[last + 1]) <= nearbyHunks) last += 1;
    const before = Math.min(nearbyHunks, distance(hunks[first - 1], hunks[first]) >> 1);
    const end = hunks[last + 1]?.fromA ?? a.length;
    const after = Math.min(nearbyHunks, (end - (hunks[last]?.toA ?? 0)) >> 1);
    const fromA = (hunks[first]?.fromA ?? 0) - before;
    const fromB = (hunks[first]?.fromB ?? 0) - before;
    const toA = (hunks[last]?.toA ?? 0) + after;
    const toB = (hunks[last]?.toB ?? 0) + after;
    const window = alignExactly(a.subarray(fromA, toA), b.subarray(fromB, toB));
    for (const hunk of window) refined.push(shifted(hunk, fromA, fromB));
    first = last + 1;
  }
  return refined;
}

/** Equal symbols between two hunks; before the first one, those of the text's beginning. */
const distance = (left: Hunk | undefined, right: Hunk | undefined): number =>
  (right?.fromA ?? 0) - (left?.toA ?? 0);
