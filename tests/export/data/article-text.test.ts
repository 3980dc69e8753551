import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { expect, test } from 'vitest';
import { articleMarkdown } from '../../../src/export/data/article-text.ts';
import type { Article } from '../../../src/records/article.ts';
import type { Page } from '../../../src/records/page.ts';

const nobody = { basis: 'unknown', reason: '' } as const;
const page: Page = {
  id: '000',
  file: '000_x.txt',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  newline: 'lf',
  notes: { paper: null, date: null, number: null },
  paper: { name: '“早”报: #1', ...nobody },
  date: { value: null, ...nobody },
  number: { value: null, ...nobody },
  scan: null,
  articles: ['000-a1'],
  unassigned: [],
};

function article(texts: readonly string[]): Article {
  const blocks = texts.map((text, at) => ({
    id: `p${at + 1}`,
    type: 'paragraph' as const,
    text,
    sources: [],
  }));
  return {
    id: '000-a1',
    page: '000',
    order: 1,
    kind: 'article',
    headline: '1. 标题 # *',
    subheadline: '——副题',
    kicker: null,
    byline: null,
    agency: null,
    dateline: null,
    continuedFrom: null,
    complete: true,
    missing: [],
    blocks,
    sources: {},
    seams: [],
    arranged: null,
  };
}

/** The text of each block, as a Markdown parser of another project reads it. */
function blocksOf(markdown: string): string[] {
  const body = markdown.replace(/^---\n[^]*?\n---\n/u, '');
  return remark().parse(body).children.map(textOf);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

test('Markdown reads as the article does, whatever could be a mark in it', () => {
  const texts = [
    '# 一',
    '1. 二',
    '12) 三',
    '- 四',
    '+ 五',
    '> 六',
    '*七* _八_ `九` [十](x) ![a](b)',
    '<b>&lt;</b> &amp; \\ ~~a~~',
    '---',
    '===',
    '***',
    '| a | b |',
    '    缩进',
    '\t制表',
    '尾  ',
    '　全角',
    'a\nb',
    '[x]: y',
    '```',
    '1986年3月',
    '-5℃',
    '+86',
  ];
  const read = blocksOf(articleMarkdown(article(texts), page));
  expect(read.slice(0, 2)).toEqual(['1. 标题 # *', '——副题']);
  expect(read.slice(2)).toEqual(texts);
});

test('Markdown reads as the article does, for any text', () => {
  const sign = fc.constantFrom(...Array.from('报纸a1 \t#*_`[]()<>!&;.-+=|~\\:"\'“”—　'));
  const text = fc.string({ unit: sign, minLength: 1, maxLength: 12 }).filter((made) => made.trim() !== '');
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      expect(blocksOf(articleMarkdown(article(texts), page)).slice(2)).toEqual(texts);
    }),
    { numRuns: 500 },
  );
});
