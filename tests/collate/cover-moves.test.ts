import { expect, it } from 'vitest';
import { ABSENT, OUTSIDE } from '../../src/collate/columns.ts';
import { coverMoves } from '../../src/collate/cover-moves.ts';
import { BREAK } from '../../src/collate/sequence.ts';

/** Rows of columns before and after: `-` has nothing there, `.` does not reach there, `/` is the break of two blocks. */
function covered(...rows: readonly string[]): string[] {
  const texts = rows.map((row) =>
    Int32Array.from(row.replaceAll(/[-.]/gu, ''), (sign) => (sign === '/' ? BREAK : sign.charCodeAt(0))),
  );
  const cells = rows.map((row) => {
    let next = 0;
    return Int32Array.from(row, (sign) => (sign === '-' ? ABSENT : sign === '.' ? OUTSIDE : next++));
  });
  coverMoves(texts, { width: rows[0]?.length ?? 0, cells });
  return cells.map((row, witness) =>
    Array.from(row, (cell, column) =>
      cell >= 0 ? (rows[witness]?.[column] ?? '') : cell === ABSENT ? '-' : '.',
    ).join(''),
  );
}

const moved = 'abcdefghijklmnopqrst';
const none = '-'.repeat(20);
const beyond = '.'.repeat(20);
const text = 'ABCDEFGH';

it('others lack what a witness prints behind their end, where they print it before and it does not', () => {
  expect(covered(`${text}${none}${text}${moved}`, `${text}${moved}${text}${beyond}`)).toEqual([
    `${text}${none}${text}${moved}`,
    `${text}${moved}${text}${none}`,
  ]);
});

it('also before their beginning, and with one letter in ten misread', () => {
  const misread = moved.replace('b', 'x').replace('p', 'y');
  expect(covered(`${moved}${text}${none}`, `${beyond}${text}${misread}`)).toEqual([
    `${moved}${text}${none}`,
    `${none}${text}${misread}`,
  ]);
});

it('whoever ends before is reached over, and whoever does not stand beside it stays as it is', () => {
  expect(
    covered(
      `${text}${none}${text}${moved}`,
      `${text}${moved}${text}${beyond}`,
      `${text}${moved}........${beyond}`,
    ),
  ).toEqual([
    `${text}${none}${text}${moved}`,
    `${text}${moved}${text}${none}`,
    `${text}${moved}--------${none}`,
  ]);
});

it.each([
  ['what is shorter than twenty', moved.slice(0, 19), moved.slice(0, 19)],
  ['other words', moved, moved.toUpperCase()],
  ['what is half as long again', moved, `${moved}${'u'.repeat(11)}`],
])('%s is no move', (_, own, theirs) => {
  const gap = '-'.repeat(theirs.length);
  const rows = [`${text}${gap}${text}${own}`, `${text}${theirs}${text}${'.'.repeat(own.length)}`];
  expect(covered(...rows)).toEqual(rows);
});

it('nothing is moved where the witness prints it in its place too, or where several reach over', () => {
  const twice = [`${text}${moved}${text}${moved}`, `${text}${moved}${text}${beyond}`];
  expect(covered(...twice)).toEqual(twice);
  const both = [
    `${text}${none}${text}${moved}`,
    `${text}${moved}${text}${beyond}`,
    `${text}${none}${text}${moved}`,
  ];
  expect(covered(...both)).toEqual(both);
});
