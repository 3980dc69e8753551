import { describe, expect, it } from 'vitest';
import { ABSENT, OUTSIDE } from '../../src/collate/columns.ts';
import { describeColumns } from '../../src/collate/describe-columns.ts';
import { Interner, readSequence } from '../../src/collate/sequence.ts';
import { witness } from './witness.ts';

/**
 * Describes columns that are written as rows: a sign a column, `-` where a witness has nothing, `_` where it does not reach,
 * `/` for a break. Written as type and partition, with `~` where a place may reach over the column and `°` where it is blank.
 */
function described(...rows: string[]): string {
  const interner = new Interner();
  const sequences = rows.map((row, at) =>
    readSequence(witness(String(at), row.replaceAll(/[-_]/gu, '').split('/')), interner),
  );
  const cells = rows.map((row) => {
    let next = 0;
    return Int32Array.from(row, (sign) => (sign === '_' ? OUTSIDE : sign === '-' ? ABSENT : next++));
  });
  return describeColumns({ width: rows[0]?.length ?? 0, cells }, sequences, interner)
    .map(
      ({ type, partition, bridges, blank }) =>
        `${type}${partition === '' ? '' : ` ${partition}`}${bridges ? '~' : ''}${blank ? '°' : ''}`,
    )
    .join(', ');
}

describe('a column', () => {
  it('is equal where all that reach it say and spell the same, and a place may reach over one that is no mark', () => {
    expect(described('山，', '山，')).toBe('equal~, equal');
    expect(described('山', '_', '山')).toBe('equal~');
    // What is no key of itself is equal too: 發 is looked up as 发.
    expect(described('發Ａ', '發Ａ')).toBe('equal~, equal');
    expect(described('山')).toBe('equal~');
  });

  it('is a break where anybody has one', () => {
    expect(described('山/水', '山/水')).toBe('equal~, break, equal~');
    expect(described('山/水', '山-水')).toBe('equal~, break, equal~');
    expect(described('山-水', '山/水')).toBe('equal~, break, equal~');
  });

  it('is of text where two say something else, or one says nothing; who says the same has one letter', () => {
    expect(described('山', '水')).toBe('text AB');
    expect(described('山', '水', '山', '水', '田')).toBe('text ABABC');
    expect(described('山', '-', '山', '-')).toBe('text ABAB');
    expect(described('-', '山')).toBe('text AB');
    expect(described('_', '山', '水', '_')).toBe('text -AB-');
    expect(described('山', '_', '-')).toBe('text A-B');
    expect(described('，', '。')).toBe('text AB');
  });

  it('is of width where two only spell it otherwise', () => {
    expect(described('，', ',')).toBe('width AB');
    expect(described('A', 'Ａ', 'A', '_')).toBe('width ABA-');
    expect(described('，', ',', '。')).toBe('text AAB');
  });

  it('is blank where nothing but white space stands there, or not', () => {
    expect(described('山 水', '山-水')).toBe('equal~, width AB°, equal~');
    expect(described('山 水', '山 水')).toBe('equal~, equal, equal~');
    expect(described('山 水', '山\t水', '山_水')).toBe('equal~, width AB-°, equal~');
    expect(described('山\t水', '山\t水')).toBe('equal~, equal, equal~');
    expect(described('山 水', '山，水', '山-水')).toBe('equal~, text ABA, equal~');
  });
});

describe('a column in two scripts', () => {
  it('is of width where all may be one character', () => {
    expect(described('发', '發')).toBe('width AB');
    expect(described('发', '髮', '_')).toBe('width AB-');
    expect(described('发', '發', '发', '發')).toBe('width ABAB');
  });

  it('is of text where no character fits them all, and each is another', () => {
    expect(described('發', '髮')).toBe('text AB');
    expect(described('_', '髮', '發', '髮')).toBe('text -ABA');
    expect(described('发', '發', '髮')).toBe('text ABC');
  });

  it('stays of width where somebody else has said that two are one', () => {
    const interner = new Interner();
    const sequences = ['發', '髮'].map((text) => {
      const given = witness(text, [text]);
      const blocks = given.blocks.map((block) => ({ ...block, pieces: [{ from: 0, to: 1, key: 'hair' }] }));
      return readSequence({ ...given, blocks }, interner);
    });
    const columns = { width: 1, cells: sequences.map(() => Int32Array.of(0)) };
    expect(describeColumns(columns, sequences, interner)).toMatchObject([{ type: 'text', partition: 'AB' }]);
    const [first, other] = ['山', '水'].map((text) => {
      const given = witness(text, [text]);
      const blocks = given.blocks.map((block) => ({ ...block, pieces: [{ from: 0, to: 1, key: 'land' }] }));
      return readSequence({ ...given, blocks }, interner);
    });
    if (!first || !other) throw new Error('two sequences');
    expect(describeColumns(columns, [first, other], interner)).toMatchObject([
      { type: 'width', partition: 'AB' },
    ]);
  });
});
