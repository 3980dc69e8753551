import { describe, expect, it } from 'vitest';
import { align } from '../../../src/site/comparison/align.ts';
import { widenNumbers } from '../../../src/site/comparison/numbers.ts';
import type { PairVariant } from '../../../src/site/comparison/pair-variants.ts';
import { type PairPiece, rowsOf } from '../../../src/site/comparison/rows.ts';
import { hanCount, sentenceEnds } from '../../../src/site/comparison/sentences.ts';
import { type Stream, streamOf } from '../../../src/site/comparison/stream.ts';
import { variant } from './sample.ts';

const paragraphs = (texts: readonly string[]): Stream =>
  streamOf(texts.map((text, index) => ({ id: `p${index + 1}`, type: 'paragraph', text })));

function shown(pieces: readonly PairPiece[], a: Stream, b: Stream): string[] {
  return rowsOf(pieces, a, b).map(({ a: left, b: right, part }) => {
    const text = (stream: Stream, side: typeof left): string =>
      side ? stream.text.slice(side.range.from, side.range.to) : '—';
    return `${part} ${text(a, left)} | ${text(b, right)}`;
  });
}

function differing(inA: [number, number], inB: [number, number]): PairVariant {
  return {
    variant: variant('v-0000000001', { articles: [], places: {} }),
    class: 'shape',
    a: { from: inA[0], to: inA[1] },
    b: { from: inB[0], to: inB[1] },
    prefix: '',
    suffix: '',
  };
}

describe('sentenceEnds', () => {
  it('cuts behind closing quotation marks, not before them, and not at an ellipsis', () => {
    const text = '“作风建设。”总书记说……要抓实。好！';
    expect(sentenceEnds(text, 'full').map((end) => text.slice(0, end))).toEqual([
      '“作风建设。”',
      '“作风建设。”总书记说……要抓实。',
      text,
    ]);
    expect(sentenceEnds('一；二', 'half')).toEqual([2]);
  });
});

describe('rowsOf', () => {
  const long = '这一年各地区各部门以钉钉子精神整治形式主义为基层减负。'; // 26 Han
  const text = long.repeat(5);

  it('leaves a paragraph of up to 120 Han whole and splits a longer one into its sentences', () => {
    expect(hanCount(long)).toBe(26);
    const short = paragraphs([long.repeat(4)]);
    expect(shown(align(short.text, short.text, []), short, short)).toHaveLength(1);
    const a = paragraphs([text]);
    expect(shown(align(a.text, a.text, []), a, a)).toEqual(
      [1, 2, 3, 4, 5].map((part) => `${part} ${long} | ${long}`),
    );
  });

  it('splits both sides where either is too long, at sentence ends both have', () => {
    const a = paragraphs([text]);
    const b = paragraphs([text.replace('减负。', '减负，')]);
    const at = text.indexOf('。');
    const rows = shown(align(a.text, b.text, [differing([at, at + 1], [at, at + 1])]), a, b);
    expect(rows[0]).toBe(`1 ${long + long} | ${long.replace('。', '，') + long}`);
    expect(rows).toHaveLength(4);
  });

  it('leaves readings of unlike length whole where it splits around them', () => {
    const a = paragraphs([text.replace('地区', '地方区域')]);
    const b = paragraphs([text]);
    const rows = shown(align(a.text, b.text, [differing([4, 8], [4, 6])]), a, b);
    expect(rows[0]).toBe(`1 ${long.replace('地区', '地方区域')} | ${long}`);
    expect(rows.slice(1)).toEqual([2, 3, 4, 5].map((part) => `${part} ${long} | ${long}`));
  });

  it('splits a sentence that is too long by itself at its semicolons', () => {
    const clause = '以钉钉子精神整治形式主义为基层减负的丰硕成果和实质进展以及各地各部门的经验做法；'; // 38 Han
    const a = paragraphs([clause.repeat(4)]);
    expect(shown(align(a.text, a.text, []), a, a)).toHaveLength(4);
  });

  it('begins a row wherever either witness begins a paragraph', () => {
    const a = paragraphs(['甲一。', '甲二。', '甲三。']);
    const b = paragraphs(['甲一。甲二。', '甲三。']);
    expect(shown(align(a.text, b.text, []), a, b)).toEqual([
      '1 甲一。 | 甲一。',
      '1 甲二。 | 甲二。',
      '1 甲三。 | 甲三。',
    ]);
    expect(shown(align(b.text, a.text, []), b, a)).toEqual([
      '1 甲一。 | 甲一。',
      '2 甲二。 | 甲二。',
      '1 甲三。 | 甲三。',
    ]);
  });

  it('counts the rows of a block on behind what only the other prints, so that no two have one name', () => {
    const a = paragraphs(['甲一。甲二。']);
    const b = paragraphs(['甲一。', '乙。', '甲二。']);
    const pieces: PairPiece[] = [
      { kind: 'same', a: { from: 0, to: 3 }, b: { from: 0, to: 3 } },
      { kind: 'only', a: { from: 3, to: 3 }, b: { from: 3, to: 5 } },
      { kind: 'same', a: { from: 3, to: 6 }, b: { from: 5, to: 8 } },
    ];
    expect(shown(pieces, a, b)).toEqual(['1 甲一。 | 甲一。', '1 — | 乙。', '2 甲二。 | 甲二。']);
  });
});

describe('widenNumbers', () => {
  it('takes the whole run of digits into the place, decimal point included', () => {
    const a = paragraphs(['达到1288.8万辆']);
    const b = paragraphs(['达到1286.6万辆']);
    const pieces = widenNumbers(align(a.text, b.text, [differing([5, 8], [5, 8])]), a, b);
    const [, place] = pieces;
    expect(place && a.text.slice(place.a.from, place.a.to)).toBe('1288.8');
    expect(place && b.text.slice(place.b.from, place.b.to)).toBe('1286.6');
  });

  it('leaves a place alone that only stands beside a number', () => {
    const a = paragraphs(['2024年底']);
    const b = paragraphs(['2024末底']);
    const pieces = widenNumbers(align(a.text, b.text, [differing([4, 5], [4, 5])]), a, b);
    expect(pieces[1]?.a).toEqual({ from: 4, to: 5 });
  });

  it('widens an omission inside a number on both sides', () => {
    const a = paragraphs(['共2024年']);
    const b = paragraphs(['共204年']);
    const pieces = widenNumbers(align(a.text, b.text, [differing([3, 4], [3, 3])]), a, b);
    expect(pieces.map(({ a: at }) => a.text.slice(at.from, at.to))).toEqual(['共', '2024', '年']);
    expect(pieces.map(({ b: at }) => b.text.slice(at.from, at.to))).toEqual(['共', '204', '年']);
  });
});
