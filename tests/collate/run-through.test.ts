import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, type Columns, OUTSIDE, type Pieces } from '../../src/collate/columns.ts';
import { reachThrough } from '../../src/collate/reach-through.ts';
import { SPACE } from '../../src/collate/sequence.ts';
import { settleSpaces, withoutSpaces } from '../../src/collate/settle-spaces.ts';

/** Rows with `.` for a sign, `-` for nothing and ` ` out of reach, and back. */
const columnsOf = (rows: readonly string[]): Columns => ({
  width: rows[0]?.length ?? 0,
  cells: rows.map((row) => {
    let next = 0;
    return Int32Array.from(row, (sign) => (sign === ' ' ? OUTSIDE : sign === '-' ? ABSENT : next++));
  }),
});
const shown = ({ cells }: Columns, texts: readonly string[]): string[] =>
  cells.map((row, at) =>
    Array.from(row, (cell) =>
      cell === OUTSIDE ? ' ' : cell === ABSENT ? '-' : (texts[at]?.[cell] ?? '?'),
    ).join(''),
  );
describe('a witness runs through', () => {
  const free = { start: true, end: true };
  const bound = { start: false, end: false };
  const through = (rows: readonly string[], ends: readonly { start: boolean; end: boolean }[]): string[] => {
    const columns = columnsOf(rows);
    reachThrough(columns, ends);
    return shown(
      columns,
      rows.map((row) => row.replace(/[- ]/gu, '')),
    );
  };

  it('from its first column in common to its last, and to the ends that are not free', () => {
    const half = (start: boolean, end: boolean): { start: boolean; end: boolean } => ({ start, end });
    expect(through(['....', '. ..'], [free, free])).toEqual(['....', '.-..']);
    expect(through(['....', ' .. '], [free, free])).toEqual(['....', ' .. ']);
    expect(through(['....', ' .. '], [free, bound])).toEqual(['....', ' .. ']);
    expect(through(['....', ' .. '], [bound, bound])).toEqual(['....', '-..-']);
    expect(through(['....', ' .. '], [bound, half(false, true)])).toEqual(['....', '-.. ']);
    expect(through(['....', ' .. '], [bound, half(true, false)])).toEqual(['....', ' ..-']);
    expect(through(['....', ' .. '], [half(true, false), bound])).toEqual(['....', ' ..-']);
    expect(through(['....', ' .. '], [])).toEqual(['....', '-..-']);
  });

  it('but not where another goes on by itself, nor where it shares nothing', () => {
    expect(through(['..  ', ' .. ', '  ..'], [free, free, free])).toEqual(['..  ', ' .. ', '  ..']);
    expect(through(['.. ..', '     '], [bound, bound])).toEqual(['.. ..', '     ']);
    expect(through(['...  ', ' ... ', ' . . '], [free, free, free])).toEqual(['...  ', ' ... ', ' .-. ']);
    expect(through(['.-.', '.-.'], [bound, bound])).toEqual(['.-.', '.-.']);
  });
});

describe('white space', () => {
  const symbols = (text: string): Int32Array =>
    Int32Array.from(text, (char) => (char === ' ' ? SPACE : char.charCodeAt(0)));
  const pieces: Pieces = {
    kindOf: (symbol) => (symbol === SPACE ? 'space' : symbol === ','.charCodeAt(0) ? 'mark' : 'word'),
    textOf: String,
  };
  /** What becomes of texts that stand in columns without their spaces, `_` a space. */
  const settled = (texts: readonly string[], rows: readonly string[]): string[] => {
    const columns = columnsOf(rows.map((row) => row.replace(/[^- ]/gu, '.')));
    const given = texts.map(symbols);
    const made = settleSpaces(given, { unspaced: given.map(withoutSpaces), columns, pieces });
    return shown(
      made,
      texts.map((text) => text.replaceAll(' ', '_')),
    );
  };

  it('is left out, and where each piece stood is known', () => {
    const { symbols: kept, places } = withoutSpaces(symbols('a b  c '));
    expect(Array.from(kept)).toEqual(Array.from(symbols('abc')));
    expect(Array.from(places ?? [])).toEqual([0, 2, 5]);
    const none = symbols('abc');
    expect(withoutSpaces(none)).toEqual({ symbols: none, places: null });
  });

  it('comes back behind what it follows, with that of others', () => {
    expect(settled(['a b', 'a b'], ['ab', 'ab'])).toEqual(['a_b', 'a_b']);
    expect(settled(['a b', 'ab'], ['ab', 'ab'])).toEqual(['a_b', 'a-b']);
    expect(settled(['ab', 'ab'], ['ab', 'ab'])).toEqual(['ab', 'ab']);
    expect(settled(['a ', 'a'], ['a', 'a'])).toEqual(['a_', 'a ']);
    expect(settled([' a', 'a'], ['a', 'a'])).toEqual(['_a', ' a']);
    expect(settled(['a b c', 'a c'], ['abc', 'a-c'])).toEqual(['a_b_c', 'a_--c']);
    expect(settled(['p c', 'f & o c'], ['p--c', 'f&oc'])).toEqual(['p----_c', 'f_&_o_c']);
    expect(settled(['f & o c', 'p c'], ['f&oc', 'p--c'])).toEqual(['f_&_o_c', 'p----_c']);
    expect(settled([', c', 'f & o c'], [',--c', 'f&oc'])).toEqual([',_----c', 'f_&_o_c']);
    expect(settled(['a, b', 'a, c b'], ['a,-b', 'a,cb'])).toEqual(['a,_--b', 'a,_c_b']);
  });

  it('gives each text back, whatever the columns', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ',', ' '), { maxLength: 8 })
      .map((signs) => signs.join('').replace(/ +/gu, ' '));
    fc.assert(
      fc.property(text, text, fc.nat(3), (a, b, shift) => {
        const [own, other] = [a, b].map((one) => one.replaceAll(' ', ''));
        const width = Math.max(own?.length ?? 0, (other?.length ?? 0) + shift);
        const rows = [own?.padEnd(width, '-') ?? '', `${'-'.repeat(shift)}${other ?? ''}`.padEnd(width, '-')];
        const made = settled([a, b], rows);
        const kept = [a, b].map((one) => (one.trim() === '' ? '' : one.replaceAll(' ', '_')));
        expect(made.map((row) => row.replace(/[- ]/gu, ''))).toEqual(kept);
        expect(new Set(made.map(({ length }) => length)).size).toBe(1);
      }),
      { seed: 35, numRuns: 100 },
    );
  });
});
