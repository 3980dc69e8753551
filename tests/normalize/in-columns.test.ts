import { describe, expect, it } from 'vitest';
import type { EngineLine } from '../../src/normalize/engine-files/engine-line.ts';
import { inColumns } from '../../src/normalize/engine-files/in-columns.ts';

/** Lines from a drawing: each word is one, as wide as it is in half ems of 10 pixels, and a row is 20 pixels high. */
function drawn(rows: readonly string[], scan = 0): EngineLine[] {
  return rows.flatMap((row, at) =>
    [...row.matchAll(/\S+/gu)].map((word) => {
      const box = { x: 10 * word.index, y: 30 * at, width: 10 * word[0].length, height: 20 };
      return { text: word[0], layout: scan > 0 ? { box, scan } : { box } };
    }),
  );
}

const order = (lines: readonly EngineLine[]): string =>
  inColumns(lines)
    .map(({ text }) => text.replace(/-+$/u, ''))
    .join(' ');

describe('lines without a reading order are read', () => {
  it.each([
    ['down a page of one column', ['a------', 'b---', '  c-----'], 'a b c'],
    ['column after column', ['a----  d---', 'b----  e---', 'c--    f--'], 'a b c d e f'],
    [
      'headline by headline where they stand over all columns',
      ['H----------', 'a---  c---', 'b---  d---', '', 'I----------', 'e---  g---', 'f---  h---'],
      'H a b c d I e f g h',
    ],
    [
      'the columns under a headline over some of them before the next column',
      ['a---  c---  e--', 'b---  d---  f--', 'H---------  g--', 'i---  k---  h--', 'j---  l---  m--'],
      'a b c d H i j k l e f g h m',
    ],
    [
      'headline by headline where they stand by themselves over some columns',
      ['H------', 'a---  c---  e--', 'b---  d---  f--', 'I------', 'g---  i---  k--', 'h---  j---  l--'],
      'H a b c d e f I g h i j k l',
    ],
    ['from the left where lines stand in a row', ['a--- b--- c---'], 'a b c'],
    [
      'as they stand where a line runs across the columns',
      ['a---  c---', 'x--------x', 'b---  d---'],
      'a c x--------x b d',
    ],
  ])('%s', (_, rows, expected) => {
    expect(order(drawn(rows))).toBe(expected);
    // Whatever order the engine gave them.
    expect(order(drawn(rows).toReversed())).toBe(expected);
  });

  it('scan by scan, and a line without a box behind the one before it', () => {
    const lines = [...drawn(['a--- b---']), ...drawn(['c---  d---', 'e---  f---'], 1)];
    lines.splice(3, 0, { text: 'x', layout: { scan: 1 } });
    expect(order(lines)).toBe('a b c x e d f');
  });
});
