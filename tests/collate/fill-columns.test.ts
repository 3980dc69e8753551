import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, type Pieces } from '../../src/collate/columns.ts';
import { alignExactly, type Hunk } from '../../src/collate/exact.ts';
import { fillColumns } from '../../src/collate/fill-columns.ts';
import { columnsOf, pieces, shown, units } from './rows-of-columns.ts';

describe('columns that are filled from texts on a backbone', () => {
  /** Stretches that are inserted at one place each get columns of their own, one behind the other. */
  const oneByOne = columnsOf(ABSENT);
  const filled = (
    backbone: string,
    texts: readonly string[],
    ends: readonly [number, number][] = [],
    free = false,
  ) => {
    const placements = texts.map((text, at) => {
      const [fromA, toA] = ends[at] ?? [0, backbone.length];
      const hunks = alignExactly(units(backbone.slice(fromA, toA)), units(text)).map((hunk) => ({
        ...hunk,
        fromA: hunk.fromA + fromA,
        toA: hunk.toA + fromA,
      }));
      return { fromA, toA, fromB: 0, toB: text.length, hunks };
    });
    return shown(
      fillColumns(texts.map(units), {
        ...{ backbone: units(backbone), placements, pieces, free, alignInsertions: oneByOne },
      }),
      texts,
    );
  };

  it('hold every text in order, equal signs of the backbone in one column', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 3 }), (backbone, texts) => {
        const rows = filled(backbone, [backbone, ...texts]);
        expect(rows.map((row) => row.replace(/[- ]/gu, ''))).toEqual([backbone, ...texts]);
        expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
        expect(rows.join('')).not.toContain(' ');
        for (const [column] of Array.from(rows[0] ?? '').entries())
          expect(rows.some((row) => row[column] !== '-')).toBe(true);
      }),
      { seed: 36, numRuns: 60 },
    );
    expect(filled('abc', ['abc', 'ac', 'axbc', 'abyc'])).toEqual(['a-b-c', 'a---c', 'axb-c', 'a-byc']);
    expect(filled('abc', ['abc', 'aXc', 'abc'])).toEqual(['abc', 'aXc', 'abc']);
    expect(filled('ab', ['ab', 'xab', 'aby'])).toEqual(['-ab-', 'xab-', '-aby']);
  });

  it('are out of reach for a text that lies elsewhere on the backbone, or has no place on it', () => {
    expect(
      filled(
        'abcd',
        ['abcd', 'bc'],
        [
          [0, 4],
          [1, 3],
        ],
        true,
      ),
    ).toEqual(['abcd', ' bc ']);
    expect(
      filled(
        'abcd',
        ['aXbcd', 'cd'],
        [
          [0, 4],
          [2, 4],
        ],
        true,
      ),
    ).toEqual(['aXbcd', '   cd']);
    expect(
      filled(
        'abcd',
        ['abcXd', 'ab'],
        [
          [0, 4],
          [0, 2],
        ],
        true,
      ),
    ).toEqual(['abcXd', 'ab   ']);
    expect(
      filled(
        'abcd',
        ['abcdX', 'abcd'],
        [
          [0, 4],
          [0, 4],
        ],
        true,
      ),
    ).toEqual(['abcdX', 'abcd-']);
    expect(
      filled(
        'abcd',
        ['abcdX', 'abc'],
        [
          [0, 4],
          [0, 3],
        ],
        true,
      ),
    ).toEqual(['abcdX', 'abc  ']);
    const apart = fillColumns([units('ab'), units('xy')], {
      ...{ backbone: units('ab'), pieces, free: true, alignInsertions: oneByOne },
      placements: [{ fromA: 0, toA: 2, fromB: 0, toB: 2, hunks: [] }, null],
    });
    expect(shown(apart, ['ab', 'xy'])).toEqual(['ab', '  ']);
  });

  it('part what is inserted between what stands for each other', () => {
    const marked: Pieces = {
      ...pieces,
      kindOf: (symbol) => (symbol === ','.charCodeAt(0) ? 'mark' : 'grapheme'),
    };
    const whole = (length: number) => ({ fromA: 0, toA: 3, fromB: 0, toB: length });
    const rows = (other: string, hunk: Hunk): string[] =>
      shown(
        fillColumns([units('xQy'), units(other)], {
          ...{ backbone: units('xQy'), pieces: marked, free: false, alignInsertions: oneByOne },
          placements: [
            { ...whole(3), hunks: [] },
            { ...whole(other.length), hunks: [hunk] },
          ],
        }),
        ['xQy', other],
      );
    expect(rows('x,Ry', { fromA: 1, toA: 2, fromB: 1, toB: 3 })).toEqual(['x-Qy', 'x,Ry']);
    expect(rows('xR,y', { fromA: 1, toA: 2, fromB: 1, toB: 3 })).toEqual(['xQ-y', 'xR,y']);
  });

  it('are reached by texts that begin or end together where one of them inserts something', () => {
    const at = (fromA: number, toA: number, toB: number, hunks: Hunk[] = []) => ({
      fromA,
      toA,
      fromB: 0,
      toB,
      hunks,
    });
    const texts = ['abcd', 'Xcd', 'cd', 'ab'];
    const rows = fillColumns(texts.map(units), {
      ...{ backbone: units('abcd'), pieces, free: true, alignInsertions: oneByOne },
      placements: [
        at(0, 4, 4),
        at(2, 4, 3, [{ fromA: 2, toA: 2, fromB: 0, toB: 1 }]),
        at(2, 4, 2),
        at(0, 2, 2),
      ],
    });
    expect(shown(rows, texts)).toEqual(['ab-cd', '  Xcd', '  -cd', 'ab   ']);
    const ends = ['abcd', 'abX', 'ab', 'cd'];
    const columns = fillColumns(ends.map(units), {
      ...{ backbone: units('abcd'), pieces, free: true, alignInsertions: oneByOne },
      placements: [
        at(0, 4, 4),
        at(0, 2, 3, [{ fromA: 2, toA: 2, fromB: 2, toB: 3 }]),
        at(0, 2, 2),
        at(2, 4, 2),
      ],
    });
    expect(shown(columns, ends)).toEqual(['ab-cd', 'abX  ', 'ab-  ', '   cd']);
  });

  it('hold the ends of a text that run on beside the backbone', () => {
    const ends = fillColumns([units('abcd'), units('xybcz')], {
      ...{ backbone: units('abcd'), pieces, free: true, alignInsertions: oneByOne },
      placements: [
        { fromA: 0, toA: 4, fromB: 0, toB: 4, hunks: [] },
        { fromA: 1, toA: 3, fromB: 2, toB: 4, hunks: [] },
      ],
    });
    expect(shown(ends, ['abcd', 'xybcz'])).toEqual(['a  bc d', ' xybcz ']);
    const beside = fillColumns([units('abcd'), units('xybcz')], {
      ...{ backbone: units('abcd'), pieces, free: true, alignInsertions: oneByOne },
      placements: [
        { fromA: 0, toA: 4, fromB: 0, toB: 4, hunks: [] },
        {
          ...{ fromA: 1, toA: 3, fromB: 1, toB: 4 },
          hunks: [{ fromA: 1, toA: 1, fromB: 1, toB: 2 }],
        },
      ],
    });
    // What is inserted right beside the head belongs to it.
    expect(shown(beside, ['abcd', 'xybcz'])).toEqual(['a  bc d', ' xybcz ']);
  });
});
