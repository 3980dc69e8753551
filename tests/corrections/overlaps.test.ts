import { expect, it } from 'vitest';
import { overlaps } from '../../src/corrections/overlaps.ts';
import { readingPieces, readingText } from '../../src/corrections/reading-text.ts';
import type { Block } from '../../src/records/article.ts';
import type { Correction } from '../../src/records/correction.ts';
import { entry } from './sample.ts';

function correction(from: number, to: number, more: Partial<Correction> = {}): Correction {
  return {
    ...entry({ id: `v-${from}-${to}` }),
    ...{ file: 'a.yaml', line: 10 * from + to, column: 3, state: 'applied', stale: null, filedAs: null },
    ...{ place: { block: 'p1', from, to }, confirmations: [] },
    ...more,
  };
}

/** The lines of the corrections that are said to overlap with one before them, and of those. */
const overlapping = (...given: Correction[]) =>
  overlaps(given).map(({ place, cause }) => [place?.line, cause?.place.line]);

it('corrections of the same characters, or put in at the same place, overlap', () => {
  expect(overlapping(correction(1, 3), correction(2, 4))).toEqual([[24, 13]]);
  expect(overlapping(correction(2, 4), correction(1, 3))).toEqual([[24, 13]]);
  expect(overlapping(correction(2, 2), correction(2, 2, { id: 'v-9' }))).toEqual([[22, 22]]);
  expect(overlapping(correction(0, 5), correction(2, 2))).toEqual([[22, 5]]);
  expect(overlapping(correction(1, 3), correction(1, 2))).toEqual([[13, 12]]);
  expect(overlapping(correction(0, 1), correction(0, 2))).toEqual([[2, 1]]);
});

it('and those that touch, lie apart, in another block or article, or are not applied do not', () => {
  expect(overlapping(correction(1, 2), correction(2, 4))).toEqual([]);
  expect(overlapping(correction(2, 2), correction(2, 4))).toEqual([]);
  expect(overlapping(correction(2, 3), correction(0, 1), correction(5, 6))).toEqual([]);
  expect(overlapping(correction(1, 3), correction(2, 4, { state: 'kept' }))).toEqual([]);
  expect(overlapping(correction(1, 3), correction(2, 4, { witness: '000-a1' }))).toEqual([]);
  expect(overlapping(correction(1, 3), correction(2, 4, { place: { block: 'p2', from: 2, to: 4 } }))).toEqual(
    [],
  );
});

const block: Block = { id: 'p1', type: 'paragraph', text: 'abcdef', sources: [] };
const pieces = (...given: Correction[]) =>
  readingPieces(block, given).map((piece) =>
    piece.kind === 'text' ? piece.text : `[${piece.original}>${piece.text}]`,
  );

it('a reading text is cut at its corrections, in the order of the text, with no empty pieces', () => {
  expect(pieces(correction(4, 5, { to: 'E' }), correction(1, 2, { to: 'BB' }))).toEqual([
    ...['a', '[b>BB]', 'cd', '[e>E]', 'f'],
  ]);
  expect(pieces(correction(0, 1, { to: 'A' }), correction(1, 2, { to: '' }))).toEqual([
    '[a>A]',
    '[b>]',
    'cdef',
  ]);
  expect(pieces(correction(5, 6, { to: 'F' }))).toEqual(['abcde', '[f>F]']);
  expect(pieces(correction(6, 6, { to: '+' }))).toEqual(['abcdef', '[>+]']);
  expect(pieces(correction(1, 1, { to: '+' }), correction(0, 0, { to: '-' }))).toEqual([
    '[>-]',
    'a',
    '[>+]',
    'bcdef',
  ]);
  expect(pieces()).toEqual(['abcdef']);
});

it('what has no place, or one in another block, is not in it', () => {
  expect(pieces(correction(1, 2, { place: null }))).toEqual(['abcdef']);
  expect(pieces(correction(1, 2, { place: { block: 'p2', from: 1, to: 2 } }))).toEqual(['abcdef']);
  expect(readingText(block, [correction(1, 2, { to: 'X' })])).toBe('aXcdef');
});
