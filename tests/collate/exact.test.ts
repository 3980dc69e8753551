import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSymbols, engineDiff } from '../../src/collate/diff.ts';
import { alignExactly, commonEnds, editDistance, type Hunk } from '../../src/collate/exact.ts';
import { units } from './rows-of-columns.ts';

/** Hunks as `from-to/from-to`. */
const written = (hunks: readonly Hunk[] | null): string =>
  (hunks ?? []).map(({ fromA, toA, fromB, toB }) => `${fromA}-${toA}/${fromB}-${toB}`).join(' ');

const align = (a: string, b: string): string => written(alignExactly(units(a), units(b)));

/** The least of [edits, hunks] over all alignments, tried one by one from the end; `open`: whether a hunk has begun. */
function least(a: string, b: string): [edits: number, hunks: number] {
  const known = new Map<string, number>();
  const from = (i: number, j: number, open: boolean): number => {
    if (i === a.length && j === b.length) return 0;
    const key = `${i} ${j} ${open}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const begun = open ? 1000 : 1001;
    const ways = [
      i < a.length && a[i] === b[j] ? from(i + 1, j + 1, false) : Infinity,
      i < a.length ? begun + from(i + 1, j, true) : Infinity,
      j < b.length ? begun + from(i, j + 1, true) : Infinity,
    ];
    known.set(key, Math.min(...ways));
    return Math.min(...ways);
  };
  const sum = from(0, 0, false);
  return [Math.floor(sum / 1000), sum % 1000];
}

const editsOf = (hunks: readonly Hunk[]): number =>
  hunks.reduce((sum, { fromA, toA, fromB, toB }) => sum + toA - fromA + toB - fromB, 0);

/** What is wrong with hunks: equal text between them, none empty, none adjacent, both texts covered. */
function wrong(hunks: readonly Hunk[], a: string, b: string): string | null {
  let [atA, atB] = [0, 0];
  for (const [index, { fromA, toA, fromB, toB }] of hunks.entries()) {
    if (toA - fromA + toB - fromB <= 0 || toA < fromA || toB < fromB) return 'empty';
    if (index > 0 && fromA === atA) return 'adjacent';
    if (a.slice(atA, fromA) !== b.slice(atB, fromB)) return 'unequal between';
    [atA, atB] = [toA, toB];
  }
  return a.slice(atA) === b.slice(atB) ? null : 'unequal behind';
}

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

describe('an exact alignment', () => {
  it('has the fewest edits, and among those the fewest hunks', () => {
    fc.assert(
      fc.property(short, short, (a, b) => {
        const hunks = alignExactly(units(a), units(b));
        expect(wrong(hunks, a, b)).toBeNull();
        expect([editsOf(hunks), hunks.length]).toEqual(least(a, b));
      }),
      { seed: 15, numRuns: 400 },
    );
  });

  it('of one sequence with nothing is one hunk, and of nothing with nothing none', () => {
    expect(align('', '')).toBe('');
    expect(align('abc', 'abc')).toBe('');
    expect(align('', 'ab')).toBe('0-0/0-2');
    expect(align('abcd', 'ad')).toBe('1-3/1-1');
    expect(align('ad', 'abcd')).toBe('1-1/1-3');
    expect(align('xay', 'zaw')).toBe('0-1/0-1 2-3/2-3');
  });

  it('breaks ties the same way every time: what only the first has stands before what only the second has', () => {
    expect(align('ab', 'aab')).toBe('1-1/1-2');
    expect(align('xaby', 'xbay')).toBe('1-2/1-1 3-3/2-3');
    expect(align('xay', 'zaw')).toBe('0-1/0-1 2-3/2-3');
  });
});

describe('the number of edits', () => {
  it('is the least that any alignment has, and above a limit more than that', () => {
    fc.assert(
      fc.property(short, short, fc.nat(12), (a, b, limit) => {
        const [edits] = least(a, b);
        expect(editDistance(units(a), units(b))).toBe(edits);
        const bounded = editDistance(units(a), units(b), limit);
        if (edits <= limit) expect(bounded).toBe(edits);
        else expect(bounded).toBeGreaterThan(limit);
      }),
      { seed: 16, numRuns: 300 },
    );
  });

  it('with a limit of parts of an edit is that of the whole ones', () => {
    expect(editDistance(units('abc'), units('xbc'), 2.5)).toBe(2);
    expect(editDistance(units('abcd'), units('wxyz'), 2.5)).toBeGreaterThan(2.5);
  });
});

it('the ends that two sequences share do not overlap', () => {
  expect(commonEnds(units('aa'), units('aaa'))).toEqual([2, 0]);
  expect(commonEnds(units('abca'), units('abxa'))).toEqual([2, 1]);
  expect(commonEnds(units('abab'), units('ab'))).toEqual([2, 0]);
  expect(commonEnds(units('xb'), units('ab'))).toEqual([0, 1]);
  expect(commonEnds(units(''), units('ab'))).toEqual([0, 0]);
});

describe('an alignment by the engine', () => {
  const long = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 40 });

  it('has the fewest edits, and no more hunks than the engine', () => {
    fc.assert(
      fc.property(long, long, (a, b) => {
        const hunks = diffSymbols(units(a), units(b)) ?? [];
        expect(wrong(hunks, a, b)).toBeNull();
        expect(editsOf(hunks)).toBe(editDistance(units(a), units(b)));
        const made = engineDiff(a, b, 0);
        const runs = made.filter(([operation], at) => operation !== 0 && (made[at - 1]?.[0] ?? 0) === 0);
        expect(hunks.length).toBeLessThanOrEqual(runs.length);
        if (a.length < 10 && b.length < 10) expect(hunks.length).toBe(least(a, b)[1]);
      }),
      { seed: 17, numRuns: 200 },
    );
  });

  it('leaves hunks that lie far apart, and those at either end', () => {
    const far = 'mnopqrstu';
    const hunksOf = (a: string, b: string): string => written(diffSymbols(units(a), units(b)));
    expect(hunksOf(`0x1${far}${far}2x3`, `0y1${far}${far}2y3`)).toBe('1-2/1-2 22-23/22-23');
    expect(hunksOf(`x${far}`, `y${far}`)).toBe('0-1/0-1');
    expect(hunksOf(`${far}x`, `${far}y`)).toBe('9-10/9-10');
  });

  it('is the same whatever numbers the symbols have, also where these are no code units', () => {
    fc.assert(
      fc.property(long, long, (a, b) => {
        const expected = diffSymbols(units(a), units(b));
        for (const more of [0xd7f0, 0xd7a0, 0xf7a0, 0x20000])
          expect(
            diffSymbols(
              units(a).map((unit) => unit + more),
              units(b).map((unit) => unit + more),
            ),
          ).toEqual(expected);
      }),
      { seed: 18, numRuns: 30 },
    );
  });

  it('takes no two symbols for one, whatever their numbers', () => {
    const most = 0x10000 - 0x800;
    const pairs = [
      [0xd000, 0xd800],
      [0, most],
      [0x1234, 0x11234],
      [5, 5 + 0x10000 - 0x800],
    ] as const;
    for (const [one, other] of pairs) {
      expect(written(diffSymbols(Int32Array.of(one, 7), Int32Array.of(other, 7)))).toBe('0-1/0-1');
      expect(diffSymbols(Int32Array.of(one, other), Int32Array.of(other, one))).not.toEqual([]);
    }
  });

  it('is none where there are more symbols than code units', () => {
    const most = 0x10000 - 0x800;
    const many = Int32Array.from({ length: most }, (_, at) => at + 0x20000);
    const changed = Int32Array.from(many);
    changed[0] = 0x20000 + most - 1;
    changed[most - 1] = 0x20000;
    expect(diffSymbols(many, changed)).toHaveLength(2);
    expect(
      diffSymbols(
        many,
        changed.map((one, at) => (at === 0 ? 1 : one)),
      ),
    ).toBeNull();
  });
});
