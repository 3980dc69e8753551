import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../../../src/site/comparison/compare.ts';
import { elsewhereOf } from '../../../src/site/comparison/elsewhere.ts';
import { anchoredIn, notesOf } from '../../../src/site/comparison/of-article.ts';
import { originOf } from '../../../src/site/comparison/provenance.ts';
import { variantList } from '../../../src/site/comparison/variant-list.ts';
import type { Page } from '../../../src/records/page.ts';
import { article, story, variant } from './sample.ts';

const base = article('000-a1', ['在青海，郑重强调。', '去虚务实。', '走进田地，察看供水。']);
const second = article('001-a1', ['在青海，郑军强调。', '去虚务实。', '走进田地，察看供水。']);
const third = article('002-a1', ['在青海，郑军强调。', '去虚务实。', '走进田地、察看供水。']);
const articles = [base, second, third];
const place = (at: string) =>
  ({ '000-a1': at, '001-a1': at, '002-a1': at }) as Record<string, `${string}:${number}-${number}`>;
const heavy = variant('v-0000000001', { articles, places: place('p1:5-6') });
const comma = variant('v-0000000002', { articles, class: 'punctuation', places: place('p3:4-5') });
const records = { story: story(articles), variants: [heavy, comma], articles };
const comparisons: Comparison[] = [
  compare(records, '000-a1', '001-a1'),
  compare(records, '000-a1', '002-a1'),
];

describe('anchoredIn', () => {
  it('gives a variant its address once a page, in the first comparison that shows it', () => {
    expect(comparisons.map((one) => notesOf(one).map(({ variant: id }) => id))).toEqual([
      ['v-0000000001'],
      ['v-0000000001', 'v-0000000002'],
    ]);
    expect(anchoredIn(comparisons).map((ids) => [...ids])).toEqual([['v-0000000001'], ['v-0000000002']]);
  });
});

describe('variantList', () => {
  it('lists substantive variants by witness with context, the other reading and the votes', () => {
    const [first, other] = variantList(comparisons);
    expect(
      first?.items.map(({ block, note, other: reading, votes }) => [
        block,
        note.before,
        note.lemma,
        note.after,
        reading,
        votes,
      ]),
    ).toEqual([[1, '郑', '重', '强调', '军', '2:1']]);
    expect(first?.identical).toBe(false);
    expect(other).toMatchObject({ label: '002', punctuation: 1, blocks: 3 });
  });

  it('cuts long readings, which their notes have whole', () => {
    const long = article('000-a1', ['去虚务实，大力整治形式主义为基层减负赋能。']);
    const short = article('001-a1', ['去虚务实。']);
    const both = [long, short];
    const clause = variant('v-0000000003', {
      articles: both,
      class: 'omission',
      places: { '000-a1': 'p1:4-20', '001-a1': 'p1:4-4' },
    });
    const one = { story: story(both), variants: [clause], articles: both };
    const own = variantList([compare(one, '000-a1', '001-a1')])[0]?.items[0];
    expect(own).toMatchObject({ own: '，大力整治形式主义为基层…', other: '' });
    expect(own?.note.lemma).toBe('，大力整治形式主义为基层减负赋能');
    const other = variantList([compare(one, '001-a1', '000-a1')])[0]?.items[0];
    expect(other).toMatchObject({ own: '', other: '，大力整治形式主义为基层…' });
  });

  it('knows a witness that nowhere differs', () => {
    const same = compare(
      {
        ...records,
        variants: [],
        articles: [
          base,
          article(
            '001-a1',
            base.blocks.map(({ text }) => text),
          ),
        ],
      },
      '000-a1',
      '001-a1',
    );
    expect(variantList([same])[0]).toMatchObject({ identical: true, items: [], blocks: 3 });
  });
});

describe('overview', () => {
  it('links to every paragraph that differs, gravest class first, and ticks the others off', () => {
    expect(comparisons[1]?.overview).toEqual([
      { kind: 'link', row: 'p1', number: 1, class: 'shape', variants: 1 },
      { kind: 'ticks', count: 1, printed: true },
      { kind: 'link', row: 'p3', number: 3, class: 'punctuation', variants: 1 },
    ]);
  });
});

describe('elsewhereOf', () => {
  it('leads to the text itself for what one witness alone prints, and keeps equal runs of a short article', () => {
    const [comparison] = comparisons;
    if (!comparison) throw new Error('no comparison');
    const elsewhere = elsewhereOf(comparison, comparisons, 's-000-a1');
    expect(elsewhere.unprinted('a', 'p2')).toBe('#p2');
    expect(elsewhere.unprinted('b', 'p2')).toBe('/articles/001-a1/#p2');
    expect(elsewhere.equal).toBeNull();
  });

  it('leads to the page of the pair for equal runs when they would make the page heavy', () => {
    const long = article('000-a1', ['这一年各地区各部门以钉钉子精神整治形式主义为基层减负。'.repeat(600)]);
    const copy = { ...long, id: '001-a1', page: '001' };
    const comparison = compare(
      { story: story([long, copy]), variants: [], articles: [long, copy] },
      '001-a1',
      '000-a1',
    );
    expect(elsewhereOf(comparison, [comparison], 's-000-a1').equal?.('p1')).toBe(
      '/stories/s-000-a1/000-a1~001-a1/#p1',
    );
  });
});

describe('originOf', () => {
  // 000_582ae572c9f99004.txt, lines 41 and 42, behind an indent that the block lacks.
  const raw = [
    '  在青海谈学习教育，郑重强调：“推进作风建设常态化长',
    '效化，持续深化整治形式主义为基层减负。”',
  ];
  const page: Page = {
    id: '000',
    file: '000_582ae572c9f99004.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    newline: 'lf',
    paper: { name: null, basis: 'unknown', reason: '' },
    date: { value: null, basis: 'unknown', reason: '' },
    number: { value: null, basis: 'unknown', reason: '' },
    notes: { paper: null, date: null, number: null },
    scan: null,
    articles: ['000-a1'],
    unassigned: [],
  };
  const text = '在青海谈学习教育，郑重强调：“推进作风建设常态化长效化，持续深化整治形式主义为基层减负。”';
  const wrapped = article('000-a1', [text], {
    seams: [{ block: 'p1', offset: 0, kind: 'jump', lost: true, rule: 'jump:mark', note: '（上接1版）' }],
  });
  wrapped.blocks[0]?.sources.splice(
    0,
    1,
    { line: 1, column: 3, length: 25 },
    { line: 2, column: 1, length: 20 },
  );

  it('gives the raw lines of a block with the part it takes, its joins and its seams', () => {
    const origin = originOf(wrapped, { page, raw }, { block: 'p1', range: { from: 0, to: text.length } });
    expect(origin.file).toBe('000_582ae572c9f99004.txt');
    expect(origin.lines).toEqual([
      { number: 1, text: raw[0], from: 2, to: 27 },
      { number: 2, text: raw[1], from: 0, to: 20 },
    ]);
    expect(origin.joins).toBe(1);
    expect(origin.seams.map(({ note }) => note)).toEqual(['（上接1版）']);
  });

  it('gives only the lines of the stretch asked for', () => {
    const from = text.indexOf('持续');
    const origin = originOf(wrapped, { page, raw }, { block: 'p1', range: { from, to: from + 4 } });
    expect(origin.lines).toEqual([{ number: 2, text: raw[1], from: 3, to: 7 }]);
    expect(origin.joins).toBe(0);
    expect(origin.seams).toEqual([]);
  });
});
