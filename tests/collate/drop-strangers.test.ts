import { expect, it } from 'vitest';
import { ABSENT, OUTSIDE, type Columns } from '../../src/collate/columns.ts';
import { dropStrangers } from '../../src/collate/drop-strangers.ts';

/** Rows with `.` for a piece, `-` for nothing and `_` out of reach. */
const columnsOf = (rows: readonly string[]): Columns => ({
  width: rows[0]?.length ?? 0,
  cells: rows.map((row) => {
    let next = 0;
    return Int32Array.from(row, (sign) => (sign === '_' ? OUTSIDE : sign === '-' ? ABSENT : next++));
  }),
});
/** What is left, pieces by their numbers. */
const left = (...rows: string[]): string[] => {
  const { width, cells } = dropStrangers(columnsOf(rows));
  return cells.map((row) => {
    expect(row).toHaveLength(width);
    return Array.from(row, (cell) => (cell === OUTSIDE ? '_' : cell === ABSENT ? '-' : cell)).join('');
  });
};

it('witnesses that share columns stay, directly or by way of others', () => {
  expect(left('..__', '_..-', '___.')).toEqual(['01__', '_01-', '___0']);
  const all = columnsOf(['.._', '_..']);
  expect(dropStrangers(all)).toBe(all);
});

it('of several companies the largest stays, of equal ones the first; who is not in it covers nothing', () => {
  expect(left('..___', '__...', '__.-.')).toEqual(['___', '012', '0-1']);
  expect(left('..__', '..__', '__..', '__..')).toEqual(['01', '01', '__', '__']);
  expect(left('..___', '..___', '__.._', '__.._', '__.._')).toEqual(['__', '__', '01', '01', '01']);
});

it('of witnesses that all stand alone the one with most pieces stays, the first of several', () => {
  expect(left('..___', '__...')).toEqual(['___', '012']);
  expect(left('..__', '__..')).toEqual(['01', '__']);
  expect(left('--.__', '___..')).toEqual(['__', '01']);
  expect(left('._', '_-')).toEqual(['0', '_']);
});

it('columns go in which nobody has anything', () => {
  expect(left('.-.', '.-.')).toEqual(['01', '01']);
  expect(left('-.-', '-..')).toEqual(['0-', '01']);
  expect(left('---', '---')).toEqual(['', '']);
  expect(dropStrangers({ width: 0, cells: [] })).toEqual({ width: 0, cells: [] });
});
