import DiffMatchPatch from 'diff-match-patch';
import { alignExactly, shifted, type Hunk } from './exact.ts';

/** Code units a symbol may be written as: all of the Basic Multilingual Plane but the surrogates. */
const mostSymbols = 0x10000 - 0x800;

/** Hunks with at most this many equal symbols between them are aligned once more together. */
const nearbyHunks = 8;

/**
 * The differences of two sequences of symbols by diff-match-patch, without its clock: fewest edits, and then, around
 * hunks close to each other, fewest hunks. `null` where the symbols are too many to be written as single code units.
 */
export function diffSymbols(a: Int32Array, b: Int32Array): Hunk[] | null {
  const units = new Map<number, string>();
  const textA = spell(a, units);
  const textB = spell(b, units);
  if (textA === null || textB === null) return null;
  return refine(a, b, hunksOf(engineDiff(textA, textB, 0)));
}

/** What diff-match-patch itself makes of two strings, code unit by code unit; 0 seconds: no limit, and no clock. */
export function engineDiff(a: string, b: string, timeoutSeconds: number): DiffMatchPatch.Diff[] {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = timeoutSeconds;
  return engine.diff_main(a, b, false);
}

/** Writes each symbol as one code unit; surrogates are left out, so that the engine can cut anywhere. */
function spell(symbols: Int32Array, units: Map<number, string>): string | null {
  const spelled: string[] = [];
  for (const symbol of symbols) {
    let unit = units.get(symbol);
    if (unit === undefined) {
      if (units.size >= mostSymbols) return null;
      const code = units.size < 0xd800 ? units.size : units.size + 0x800;
      unit = String.fromCharCode(code);
      units.set(symbol, unit);
    }
    spelled.push(unit);
  }
  return spelled.join('');
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
