import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, type Columns, OUTSIDE } from '../../src/collate/columns.ts';
import { gapAt } from '../../src/collate/gap-at.ts';
import { groupReadings, readingAt, spellingsAt } from '../../src/collate/readings.ts';
import { BREAK, Interner, readSequence } from '../../src/collate/sequence.ts';
import { cellAt, guideAt, printedAt, printedIn, storyText, symbolAt } from '../../src/collate/story-text.ts';
import { witness } from './witness.ts';

/**
 * Witnesses by their rows: a letter or Han is a piece, `¶` a break, `-` nothing, ` ` out of reach. The paragraphs of each are what
 * its row says.
 */
function storyOf(rows: readonly string[], base = -1) {
  const interner = new Interner();
  const sequences = rows.map((row, at) =>
    readSequence(witness(`w${at}`, row.replace(/[- ]/gu, '').split('¶')), interner),
  );
  const cells = rows.map((row) => {
    let next = 0;
    return Int32Array.from(row, (sign) => (sign === ' ' ? OUTSIDE : sign === '-' ? ABSENT : next++));
  });
  const columns: Columns = { width: rows[0]?.length ?? 0, cells };
  return storyText(sequences, columns, { interner, base });
}

const rows = fc
  .integer({ min: 1, max: 8 })
  .chain((width) =>
    fc.array(
      fc.string({ unit: fc.constantFrom('甲', '乙', '¶', '-', ' '), minLength: width, maxLength: width }),
      { minLength: 1, maxLength: 4 },
    ),
  );

describe('a story in columns', () => {
  it('knows what each witness has before a column, who prints there, who reaches it, and where breaks are', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const story = storyOf(given);
        const isPiece = (sign: string | undefined): boolean =>
          sign !== '-' && sign !== ' ' && sign !== undefined;
        for (let column = 0; column < story.columns.width; column += 1) {
          const signs = given.map((row) => row[column]);
          expect(story.printing[column]).toBe(signs.filter(isPiece).length);
          expect(story.breaks[column]).toBe(signs.includes('¶') ? 1 : 0);
          expect(story.covering[column]).toEqual(signs.flatMap((sign, at) => (sign === ' ' ? [] : at)));
          given.forEach((row, at) => {
            const before = Array.from(row.slice(0, column)).filter(isPiece).length;
            expect(story.before[at]?.[column]).toBe(before);
            const sign = row[column];
            expect(cellAt(story, at, column)).toBe(sign === ' ' ? OUTSIDE : sign === '-' ? ABSENT : before);
            expect(printedAt(story, at, column)).toBe(isPiece(sign) && sign !== '¶' ? sign : '');
            expect(symbolAt(story, at, column) === BREAK).toBe(sign === '¶');
          });
        }
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  it('shares one list of who reaches neighbouring columns', () => {
    const { covering } = storyOf(['甲乙甲乙', ' 乙甲 ']);
    expect(covering[1]).toBe(covering[2]);
    expect(covering).toEqual([[0], [0, 1], [0, 1], [0]]);
  });

  it('is led by the witness that reaches most of it, of several the first, and by the base before all', () => {
    expect(storyOf(['  甲', '甲-甲', '甲乙甲', ' 乙甲']).byWidth).toEqual([1, 2, 3, 0]);
    expect(storyOf(['  甲', '甲-甲', '甲乙甲', ' 乙甲'], 3).byWidth).toEqual([3, 1, 2, 0]);
    const story = storyOf(['甲 ', ' 乙', '甲乙']);
    expect([0, 1].map((column) => guideAt(story, column))).toEqual([2, 2]);
    const apart = storyOf(['甲 ', ' 乙']);
    expect([0, 1].map((column) => guideAt(apart, column))).toEqual([0, 1]);
    expect(() => guideAt(storyOf(['甲 ', '乙 ']), 1)).toThrow('no witness reaches');
  });

  it('gives what a witness prints in a stretch of columns, and nothing of one that is not there', () => {
    const story = storyOf(['甲-乙丙¶丁', '甲乙乙丙 戊']);
    expect(printedIn(story, 0, [0, 4])).toBe('甲乙丙');
    expect(printedIn(story, 0, [1, 2])).toBe('');
    expect(printedIn(story, 0, [1, 3])).toBe('乙');
    expect(printedIn(story, 0, [5, 6])).toBe('丁');
    expect(printedIn(story, 7, [0, 1])).toBe('');
    expect(cellAt(story, 7, 0)).toBe(OUTSIDE);
    expect(symbolAt(story, 0, 1)).toBe(ABSENT);
    expect(printedAt(story, 7, 0)).toBe('');
  });
});

describe('readings at a place', () => {
  const read = (given: readonly string[], from: number, to: number) =>
    given.flatMap((_, at) => {
      const one = readingAt(storyOf(given), { kind: 'text', from, to }, at);
      return one ? `${one.witness}:p${one.block + 1}:${one.from}-${one.to}${one.text}` : [];
    });

  it('are what each that reaches it has, or where it has nothing', () => {
    expect(read(['甲乙丙', '甲-丙', '甲  '], 1, 2)).toEqual(['0:p1:1-2乙', '1:p1:1-1']);
    expect(read(['甲乙丙', '甲- '], 1, 3)).toEqual(['0:p1:1-3乙丙', '1:p1:1-1']);
    expect(read(['-乙丙', '甲乙丙'], 0, 1)).toEqual(['0:p1:0-0', '1:p1:0-1甲']);
  });

  it('that are missing stand behind the sign before them, but at a block that begins where the others begin one', () => {
    expect(read(['甲¶乙¶丙', '甲--¶丙'], 2, 3)).toEqual(['0:p2:0-1乙', '1:p2:0-0']);
    expect(read(['甲乙¶丙', '甲-¶丙'], 1, 2)).toEqual(['0:p1:1-2乙', '1:p1:1-1']);
    expect(read(['甲¶乙丙', '甲¶-丙'], 2, 3)).toEqual(['0:p2:0-1乙', '1:p2:0-0']);
    expect(read(['甲¶乙丙', '甲--丙'], 2, 3)).toEqual(['0:p2:0-1乙', '1:p1:1-1']);
    const story = storyOf(['甲乙¶丙', '甲-¶丙']);
    expect(gapAt(story, 1, { column: 1, beginsBlock: true })).toMatchObject({ block: 1, from: 0, to: 0 });
    expect(gapAt(story, 1, { column: 1, beginsBlock: false })).toMatchObject({ block: 0, from: 1, to: 1 });
    expect(gapAt(story, 1, { column: 0, beginsBlock: true })).toMatchObject({ block: 0, from: 0, to: 0 });
  });

  it('are told apart by how they are spelled, whatever pieces they are of; who is out of reach has none', () => {
    const spelled = (given: readonly string[], from: number, to: number, kind: 'text' | 'break' = 'text') =>
      spellingsAt(storyOf(given), { kind, from, to }).map(({ text, witnesses }) => text + witnesses.join(''));
    expect(spelled(['甲乙', '甲，', '甲,', '甲-', '甲 ', '甲乙'], 1, 2)).toEqual(['乙05', '，1', ',2', '3']);
    expect(spelled(['甲a-', '甲-a', '甲ab', '甲 -'], 1, 3)).toEqual(['a01', 'ab2', '3']);
    expect(spelled(['甲¶乙', '甲-乙', '甲--'], 1, 2, 'break')).toEqual(['¶0', '1']);
  });

  const group = (texts: readonly string[], kind: 'text' | 'width' = 'text') => {
    const sequences = texts.map((text, at) => readSequence(witness(`w${at}`, [text]), new Interner()));
    const spelled = [...new Set(texts)].map((text) => ({
      text,
      witnesses: texts.flatMap((other, at) => (other === text ? at : [])),
    }));
    const { groups, sameText } = groupReadings(spelled, sequences, kind);
    return [groups.map(({ text, witnesses }) => `${text} ${witnesses.join('')}`), sameText];
  };

  it('are one where they say the same in any width and script, with or without blanks', () => {
    expect(group(['甲，', '乙', '甲,', '甲 ，'])).toEqual([['甲， 023', '乙 1'], false]);
    expect(group(['国家发展', '國家發展', '国家'])).toEqual([['国家发展 01', '国家 2'], false]);
    expect(group(['头发', '头發', '头髮'])).toEqual([['头发 0', '头發 1', '头髮 2'], false]);
  });

  it('are parted by their spelling where all say the same', () => {
    expect(group(['甲，', '甲,', '甲，'])).toEqual([['甲， 02', '甲, 1'], true]);
    expect(group(['甲', '甲'])).toEqual([['甲 01'], true]);
    expect(group(['甲', '乙'], 'width')).toEqual([['甲 0', '乙 1'], true]);
  });
});
