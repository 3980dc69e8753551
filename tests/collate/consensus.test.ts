import { expect, it } from 'vitest';
import { ABSENT, OUTSIDE } from '../../src/collate/columns.ts';
import { consensus } from '../../src/collate/consensus.ts';

/** What most rows have; `-` has nothing there, `.` does not reach there. */
function agreed(...rows: readonly string[]): string {
  const texts = rows.map((row) => row.replaceAll(/[-.]/gu, ''));
  const cells = rows.map((row) => {
    let next = 0;
    return Int32Array.from(row, (sign) => (sign === '-' ? ABSENT : sign === '.' ? OUTSIDE : next++));
  });
  const symbols = texts.map((text) => Int32Array.from(text, (sign) => sign.charCodeAt(0)));
  return String.fromCharCode(...consensus(symbols, { width: rows[0]?.length ?? 0, cells }));
}

it.each([
  ['what most have', ['abc', 'abd', 'xbd'], 'abd'],
  ['of as many, what is first', ['xa', 'ya', 'yb', 'xb'], 'xa'],
  ['not what most lack', ['ab', 'a-', 'a-'], 'a'],
  ['what as many have as lack', ['ab', 'a-'], 'ab'],
  ['whoever does not reach a place does not count', ['ab', 'a-', '.b', '..'], 'ab'],
  ['one that reaches alone is followed', ['a..', 'ab-', '..c'], 'abc'],
  ['nothing where nobody has anything', ['.-', '--', '-.'], ''],
  ['three kinds of one column', ['a', 'b', 'c', 'c', 'b', 'c'], 'c'],
  ['from the first column to the last', ['a---z', 'a---z'], 'az'],
] as const)('%s', (_, rows, expected) => {
  expect(agreed(...rows)).toBe(expected);
});
