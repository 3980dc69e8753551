import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/records/article.ts';
import { compareRecords } from './compare-records.ts';
import type { ExpectedRecord } from './expectation.ts';

const lines = ['（上接2版）甲乙丙，', '丁戊 3 己。', '', '小标题', '# 庚辛。 壬摄'];
const expected: ExpectedRecord = {
  id: '9-a1',
  kind: 'continuation',
  complete: false,
  missing: ['start'],
  arranged: 'no',
  fields: new Map([
    [
      'continuedFrom',
      { text: '（上接2版）', parts: ['2'], pieces: [{ line: 1, column: 1, endLine: 1, endColumn: 6 }] },
    ],
  ]),
  agency: null,
  seams: [{ kinds: ['jump'], lost: true, block: 'p1', at: 'start' }],
  blocks: [
    {
      id: 'p1',
      type: 'paragraph',
      pieces: [{ line: 1, column: 7, endLine: 2, endColumn: 7 }],
      text: '甲乙丙，丁戊3己。',
      spaces: [],
    },
    {
      id: 'p2',
      type: 'heading',
      pieces: [{ line: 4, column: 1, endLine: 4, endColumn: 3 }],
      text: '小标题',
      spaces: [],
    },
    {
      id: 'p3',
      type: 'paragraph',
      pieces: [{ line: 5, column: 3, endLine: 5, endColumn: 8 }],
      text: '庚辛。 壬摄',
      spaces: ['。 壬'],
    },
  ],
};
const right: Article = {
  id: '9-a1',
  page: '9',
  order: 1,
  kind: 'continuation',
  headline: null,
  subheadline: null,
  kicker: null,
  byline: null,
  agency: null,
  dateline: null,
  continuedFrom: { raw: '（上接2版）', page: '2' },
  complete: false,
  missing: ['start'],
  blocks: [
    {
      id: 'p1',
      type: 'paragraph',
      text: '甲乙丙，丁戊3己。',
      sources: [
        { line: 1, column: 7, length: 4 },
        { line: 2, column: 1, length: 7 },
      ],
    },
    { id: 'p2', type: 'heading', text: '小标题', sources: [{ line: 4, column: 1, length: 3 }] },
    {
      id: 'p3',
      type: 'paragraph',
      text: '庚辛。 壬摄',
      sources: [
        { line: 5, column: 3, length: 3 },
        { line: 5, column: 7, length: 2 },
      ],
    },
  ],
  sources: { continuedFrom: [{ line: 1, column: 1, length: 6 }] },
  seams: [{ block: 'p1', offset: 0, kind: 'jump', lost: true, rule: 'seams:jump', note: '' }],
  arranged: null,
};

/** The right record with its first block, or another field, changed. */
const wrong = (change: Partial<Article>): Article => ({ ...right, ...change });
const withBlock = (change: Partial<Article['blocks'][number]>): Article =>
  wrong({ blocks: right.blocks.map((block, at) => (at === 0 ? { ...block, ...change } : block)) });

describe('compareRecords', () => {
  it('finds nothing where record and expectation agree', () => {
    expect(compareRecords(expected, right, lines)).toEqual([]);
  });

  it.each([
    ['a kind', wrong({ kind: 'article' }), /^kind: expected continuation, got article$/u],
    ['a missing end', wrong({ missing: ['start', 'end'] }), /^missing: expected start, got start,end$/u],
    ['a headline', wrong({ headline: '小标题' }), /^headline: expected null, got 小标题$/u],
    [
      'a page',
      wrong({ continuedFrom: { raw: '（上接2版）', page: null } }),
      /^continuedFrom, parts: expected 2, got -$/u,
    ],
    ['an arrangement', wrong({ arranged: 'because' }), /^arranged: expected false, got true$/u],
    ['a seam too few', wrong({ seams: [] }), /^− seam .*jump/u],
    [
      'a character',
      withBlock({ text: '甲乙丙，丁成3己。' }),
      /^p1, its characters: expected .*丁戊.*got .*丁成/u,
    ],
    ['a space too many', withBlock({ text: '甲乙丙，丁戊 3己。' }), /^p1: a space that should have gone/u],
    ['a type', withBlock({ type: 'heading' }), /^− p1 paragraph @1:7/u],
    [
      'an end',
      withBlock({ sources: [{ line: 1, column: 7, length: 4 }] }),
      /^− p1 paragraph @1:7-1:10\+2:1-2:7 /u,
    ],
    ['a block', wrong({ blocks: right.blocks.slice(0, 2) }), /^− p3 paragraph @5:3-5:8 /u],
    ['an order', wrong({ blocks: right.blocks.toReversed() }), /^blocks out of order/u],
  ])('tells %s that differs', (_, actual, message) => {
    expect(compareRecords(expected, actual, lines).join('\n')).toMatch(new RegExp(message.source, 'mu'));
  });

  it('tells a space that should have stayed', () => {
    const blocks = right.blocks.map((block) =>
      block.id === 'p3' ? { ...block, text: '庚辛。壬摄' } : block,
    );
    expect(compareRecords(expected, wrong({ blocks }), lines)).toEqual([
      'p3: expected 庚辛。 壬摄, got 庚辛。壬摄',
      'p3: a space that should have stayed: 。 壬',
    ]);
  });
});
