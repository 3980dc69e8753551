import { describe, expect, it } from 'vitest';
import { ABSENT, OUTSIDE } from '../../src/collate/columns.ts';
import type { Hunk } from '../../src/collate/exact.ts';
import { fillColumns } from '../../src/collate/fill-columns.ts';
import { columnsOf, pieces, shown, units } from './rows-of-columns.ts';

/** A text from one place of the backbone to another, and which part of it lies there. */
const at = ([fromA, toA]: [number, number], [fromB, toB]: [number, number], hunks: Hunk[] = []) => ({
  ...{ fromA, toA, fromB, toB, hunks },
});

describe('ends and insertions', () => {
  it('hold what is inserted right beside an end that runs on with that end, and what is not, where it stands', () => {
    const rows = (other: string, placement: ReturnType<typeof at>): string[] =>
      shown(
        fillColumns([units('abcd'), units(other)], {
          ...{ backbone: units('abcd'), pieces, free: true, alignInsertions: columnsOf(ABSENT) },
          placements: [at([0, 4], [0, 4]), placement],
        }),
        ['abcd', other],
      );
    const insertion = (a: number, fromB: number, toB: number): Hunk => ({ fromA: a, toA: a, fromB, toB });
    // A tail that runs on behind what is inserted there.
    expect(rows('bcXyz', at([1, 3], [0, 3], [insertion(3, 2, 3)]))).toEqual(['abc   d', ' bcXyz ']);
    // Nothing runs on: the insertion is one.
    expect(rows('bcX', at([1, 3], [0, 3], [insertion(3, 2, 3)]))).toEqual(['abc-d', ' bcX ']);
    expect(rows('Xbc', at([1, 3], [0, 3], [insertion(1, 0, 1)]))).toEqual(['a-bcd', ' Xbc ']);
    // An insertion in the midst is one, whatever runs on.
    expect(rows('ybXcz', at([1, 3], [1, 4], [insertion(2, 2, 3)]))).toEqual(['a b-c d', ' ybXcz ']);
  });

  it('hold stretches of several texts where these have them, and gaps between them', () => {
    const texts = ['ab', 'aXb', 'aYb'];
    const between = fillColumns(texts.map(units), {
      ...{ backbone: units('ab'), pieces, free: true, alignInsertions: columnsOf(OUTSIDE) },
      placements: [
        at([0, 2], [0, 2]),
        ...[1, 2].map(() => at([0, 2], [0, 3], [{ fromA: 1, toA: 1, fromB: 1, toB: 2 }])),
      ],
    });
    // All go on beyond the place: who has nothing there lacks it.
    expect(shown(between, texts)).toEqual(['a--b', 'aX-b', 'a-Yb']);
    const ends = ['ab', 'abX', 'abY'];
    const behind = fillColumns(ends.map(units), {
      ...{ backbone: units('ab'), pieces, free: true, alignInsertions: columnsOf(OUTSIDE) },
      placements: [at([0, 2], [0, 2]), at([0, 2], [0, 2]), at([0, 2], [0, 2])],
    });
    // Ends that run on: one says nothing of the other.
    expect(shown(behind, ends)).toEqual(['ab  ', 'abX ', 'ab Y']);
  });

  it('are reached by a text that ends where any of those that insert something does, and by none without a place', () => {
    const texts = ['abcd', 'abX', 'abYcd', 'ab', 'q'];
    const columns = fillColumns(texts.map(units), {
      ...{ backbone: units('abcd'), pieces, free: true, alignInsertions: columnsOf(ABSENT) },
      placements: [
        at([0, 4], [0, 4]),
        at([0, 2], [0, 3], [{ fromA: 2, toA: 2, fromB: 2, toB: 3 }]),
        at([0, 4], [0, 5], [{ fromA: 2, toA: 2, fromB: 2, toB: 3 }]),
        at([0, 2], [0, 2]),
        null,
      ],
    });
    expect(shown(columns, texts)).toEqual(['ab--cd', 'abX-  ', 'ab-Ycd', 'ab--  ', '      ']);
  });
});
