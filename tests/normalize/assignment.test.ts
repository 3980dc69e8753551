import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assign } from '../../src/normalize/stories/assignment.ts';

type Scores = readonly (readonly number[])[];

/** The highest sum, found by trying every way to give rows different columns or none. */
function highestSum(scores: Scores, taken: ReadonlySet<number> = new Set()): number {
  const [row, ...rest] = scores;
  if (row === undefined) return 0;
  const without = highestSum(rest, taken);
  const withOne = row.flatMap((score, column) =>
    taken.has(column) ? [] : [score + highestSum(rest, new Set([...taken, column]))],
  );
  return Math.max(without, ...withOne);
}

const table = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 20 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

it('finds the sum that trying all ways finds, and gives no column twice', () => {
  fc.assert(
    fc.property(table, (scores) => {
      const { columns, sum } = assign(scores);
      const given = columns.filter((column) => column >= 0);
      expect(sum).toBe(highestSum(scores));
      expect(new Set(given).size).toBe(given.length);
      expect(columns).toHaveLength(scores.length);
      expect(
        columns.reduce((all, column, row) => all + (column < 0 ? 0 : (scores[row]?.[column] ?? NaN)), 0),
      ).toBe(sum);
    }),
    { numRuns: 500 },
  );
});

it('gives a row nothing where every column is worth less than nothing', () => {
  expect(assign([[-1, -2]])).toEqual({ columns: [-1], sum: 0 });
  expect(assign([])).toEqual({ columns: [], sum: 0 });
});

it('moves the others where a row may not have its best column', () => {
  // Both rows want the first column; the second row loses least by going elsewhere.
  const scores = [
    [9, 1],
    [8, 7],
  ];
  expect(assign(scores)).toEqual({ columns: [0, 1], sum: 16 });
  expect(assign(scores, { row: 0, column: 0 })).toEqual({ columns: [1, 0], sum: 9 });
});
