import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Anchor, type Piece } from '../../../src/site/comparison/align.ts';

/** A one-line picture: equal text plain, an anchor `[a/b]`, text of one side only `{a/}` or `{/b}`. */
function picture(a: string, b: string, pieces: Piece<Anchor>[]): string {
  return pieces
    .map((piece) => {
      const left = a.slice(piece.a.from, piece.a.to);
      const right = b.slice(piece.b.from, piece.b.to);
      if (piece.kind === 'same') return left;
      return piece.kind === 'known' ? `[${left}/${right}]` : `{${left}/${right}}`;
    })
    .join('');
}

const range = (from: number, length: number) => ({ from, to: from + length });

describe('align', () => {
  it('lets both texts run alike around what is known to differ', () => {
    const anchors = [{ a: range(1, 1), b: range(1, 1) }];
    expect(picture('郑重强调', '郑军强调', align('郑重强调', '郑军强调', anchors))).toBe('郑[重/军]强调');
  });

  it('takes what stands before a late start, and behind an early end, as not printed', () => {
    const a = '会议再次聚焦作风建设。在青海谈学习教育，郑重强调。在甘肃问减负成效。';
    const b = '在青海谈学习教育，郑军强调。';
    const at = a.indexOf('重');
    const anchors = [{ a: range(at, 1), b: range(b.indexOf('军'), 1) }];
    expect(picture(a, b, align(a, b, anchors))).toBe(
      '{会议再次聚焦作风建设。/}在青海谈学习教育，郑[重/军]强调。{在甘肃问减负成效。/}',
    );
  });

  it('is not led astray at a late start by a few characters that begin both texts', () => {
    const a = '2024年岁末召开。2024年3月，总书记赴湖南考察，专门了解情况。';
    const b = '2024年3月，总书记赴湖南考察，专门了解情况。';
    expect(picture(a, b, align(a, b, []))).toBe(
      '{2024年岁末召开。/}2024年3月，总书记赴湖南考察，专门了解情况。',
    );
  });

  it('finds the overlap of two parts that nowhere differ', () => {
    const a = '第一部分只在甲报。这一段两报都有而且足够长。';
    const b = '这一段两报都有而且足够长。最后一段只在乙报。';
    expect(picture(a, b, align(a, b, []))).toBe(
      '{第一部分只在甲报。/}这一段两报都有而且足够长。{/最后一段只在乙报。}',
    );
  });

  it('takes a stretch that lacks between two anchors as not printed, on the side where it lacks', () => {
    const a = '甲一二三四五乙六七';
    const b = '丙一二五丁六七';
    const anchors = [
      { a: range(0, 1), b: range(0, 1) },
      { a: range(6, 1), b: range(4, 1) },
    ];
    expect(picture(a, b, align(a, b, anchors))).toBe('[甲/丙]一二{三四/}五[乙/丁]六七');
  });

  it('leaves out an anchor that steps back behind an earlier one', () => {
    const anchors = [
      { a: range(0, 1), b: range(2, 1) },
      { a: range(2, 1), b: range(0, 1) },
    ];
    expect(picture('甲乙丙', '丙乙甲', align('甲乙丙', '丙乙甲', anchors))).toBe('{/丙乙}[甲/甲]{乙丙/}');
  });

  it('does not cut a character beyond the Basic Multilingual Plane in two', () => {
    const pieces = align('甲𠮷', '甲𠮶', [{ a: range(0, 1), b: range(0, 1) }]);
    expect(picture('甲𠮷', '甲𠮶', pieces)).toBe('[甲/甲]{𠮷/}{/𠮶}');
  });

  it('covers both texts once and in order, and calls only equal text the same', () => {
    const text = fc.array(fc.constantFrom('学习教育总书记强调为基层减负', '甲', '乙', '，', '。'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (wordsA, wordsB) => {
        const a = wordsA.join('');
        const b = wordsB.join('');
        const pieces = align(a, b, []);
        expect(pieces.map((piece) => a.slice(piece.a.from, piece.a.to)).join('')).toBe(a);
        expect(pieces.map((piece) => b.slice(piece.b.from, piece.b.to)).join('')).toBe(b);
        for (const piece of pieces.filter(({ kind }) => kind === 'same')) {
          expect(a.slice(piece.a.from, piece.a.to)).toBe(b.slice(piece.b.from, piece.b.to));
        }
      }),
    );
  });
});
