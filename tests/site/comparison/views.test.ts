import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/site/comparison/compare.ts';
import { originOf } from '../../../src/site/comparison/provenance.ts';
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
const comparison = compare(records, '000-a1', '002-a1');

describe('overview', () => {
  it('links to every paragraph that differs, gravest class first, and ticks the others off', () => {
    expect(comparison.overview).toEqual([
      { kind: 'link', row: 'p1', number: 1, class: 'shape', variants: 1 },
      { kind: 'ticks', count: 1, printed: true },
      { kind: 'link', row: 'p3', number: 3, class: 'punctuation', variants: 1 },
    ]);
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
